package nl.glashelder.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.model.TextForm;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.Outline;

/**
 * The questions that answer a finding. Which keys a rule asks for is data; what each of them may
 * hold, and how it is explained, comes from the model, so that a form and the check never differ.
 *
 * @param fields what is asked, in order
 */
record AnswerForm(List<Field> fields) {
  /** How something is asked for. */
  enum Way {
    /** One of a few words. */
    CHOICE("keuze"),
    /** Yes or no. */
    FLAG("janee"),
    /** Any number of ids or words. */
    SEVERAL("meer"),
    /** A short text. */
    LINE("regel"),
    /** Whole sentences. */
    TEXT("tekst"),
    /** Sentences, each on a line of its own. */
    TEXTS("teksten"),
    /** A duration. */
    DURATION("duur"),
    /** A date. */
    DATE("datum");

    private final String id;

    Way(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }

  /**
   * One question.
   *
   * @param path the group that the answer belongs to
   * @param keys where in it, joined by points; {@code []} for a new entry of a list
   * @param label its name
   * @param help what to fill in
   * @param way how it is asked
   * @param form the form that a text must have
   * @param list the list that its ids are of; empty for none
   * @param mayBeNone whether "geen" is an answer
   * @param options what can be chosen
   * @param chosen what is chosen already
   */
  record Field(
      String path,
      String keys,
      String label,
      String help,
      Way way,
      TextForm form,
      String list,
      boolean mayBeNone,
      List<Completion.Option> options,
      List<String> chosen) {}

  /** What can be referred to: the entries of the file itself and those of the catalogue. */
  private record Entries(Optional<Outline> file, Catalogue catalogue) {
    List<String> below(String path) {
      return file.map(o -> o.below(path)).orElse(List.of());
    }
  }

  private static final Map<String, List<String>> KEYS = read();
  private static final Pattern CODE = Pattern.compile("\\bPT?[0-9]+[YMWDH]\\b");
  private static final Pattern ASKED = Pattern.compile("Vul ([a-z][a-z-]*) in\\b");

  /** Lists that an answer may add an entry to, with the keys that are asked for then. */
  private static final Map<String, List<String>> OWN =
      Map.of(
          "bewaartermijnen", List.of("naam", "duur", "criterium", "start"),
          "ontvangers", List.of("naam", "rol", "waarvoor"));

  /** The key by which a purpose refers to an entry of a list. */
  static final Map<String, String> REFERS =
      Map.of(
          "ontvangers", "ontvangers",
          "bewaartermijnen", "bewaren",
          "gegevens", "gegevens",
          "doelgroepen", "doelgroepen");

  /** What refers to nothing yet is answered with who should. */
  static final String USED_BY = "verwijst";

  /** What starts the name of a field of an entry that is to be added. */
  static final String NEW = "nieuw.";

  private static Map<String, List<String>> read() {
    Map<String, List<String>> keys = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                AnswerForm.class.getResourceAsStream("antwoorden.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t");
        if (!line.startsWith("#") && parts.length == 2) {
          keys.put(parts[0], List.of(parts[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(keys);
  }

  /** The rules that have a form. */
  static Set<String> rules() {
    return new TreeSet<>(KEYS.keySet());
  }

  /**
   * The form for a finding; without fields when only the text itself can be changed.
   *
   * @param root what the file holds
   * @param path the entry that the finding is about
   * @param advice what the finding advises: some name the key they ask for
   * @param text the file
   */
  static AnswerForm of(
      String rule,
      Class<? extends Record> root,
      String path,
      String advice,
      String text,
      Catalogue catalogue) {
    Entries entries = new Entries(Outline.of(text), catalogue);
    // Sensitive data that no purpose names are allowed nowhere yet.
    boolean unnamed = Set.of("R41", "R42").contains(rule) && path.startsWith("gegevens.");
    if (rule.equals("R67") || unnamed) {
      return new AnswerForm(usedBy(entry(path), entries));
    }
    List<Field> fields = new ArrayList<>();
    Matcher asked = ASKED.matcher(advice);
    List<String> keys = KEYS.getOrDefault(rule, asked.find() ? List.of(asked.group(1)) : List.of());
    for (String key : keys) {
      boolean top = key.startsWith("/");
      String below = top ? key.substring(1) : key;
      ModelPath.holding(root, top ? "" : path, below)
          .ifPresent(at -> fields.add(field(at, below, at.part(below).orElseThrow(), entries)));
    }
    for (Field field : List.copyOf(fields)) {
      OWN.getOrDefault(field.list(), List.of())
          .forEach(own -> own(root, field, own, entries).ifPresent(fields::add));
    }
    return new AnswerForm(List.copyOf(fields));
  }

  private static Optional<Field> own(
      Class<? extends Record> root, Field of, String key, Entries entries) {
    ModelPath entry = ModelPath.at(root, of.list() + ".nieuw");
    return entry
        .part(key)
        .map(part -> field(entry, key, part, entries))
        .map(
            f ->
                new Field(
                    of.list(),
                    NEW + key,
                    f.label(),
                    f.help(),
                    f.way(),
                    f.form(),
                    "",
                    false,
                    f.options(),
                    List.of()));
  }

  /** The list and the id that a path begins with. */
  private static String entry(String path) {
    String[] pieces = path.split("\\.");
    return pieces.length < 2 ? path : pieces[0] + "." + pieces[1];
  }

  private static List<Field> usedBy(String path, Entries entries) {
    String list = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    if (!REFERS.containsKey(list)) {
      return List.of();
    }
    List<Completion.Option> purposes =
        entries.below("verwerkingen").stream()
            .map(id -> new Completion.Option(id, "", "eigen"))
            .toList();
    return List.of(
        new Field(
            path,
            USED_BY,
            "Bij welke doelen hoort dit?",
            "Kies elk doel waarbij u dit gebruikt.",
            Way.SEVERAL,
            TextForm.FREE,
            "",
            false,
            purposes,
            List.of()));
  }

  private static Field field(ModelPath at, String keys, Part part, Entries entries) {
    String list = part.key().refersTo();
    Way way = way(part);
    List<Completion.Option> options = options(part, list, entries);
    String whole = at.below(keys);
    return new Field(
        at.path(),
        keys,
        label(part),
        help(part.key().help()),
        way,
        part.key().form(),
        list,
        part.count() == Count.OPTIONAL_LIST,
        options,
        way == Way.SEVERAL ? entries.below(whole) : List.of());
  }

  private static String label(Part part) {
    String label = part.key().label().replaceFirst("^(de|het|een) ", "");
    String words = label.isEmpty() ? part.key().value().replace('-', ' ') : label;
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What to fill in, for who writes no YAML: quotes and ISO 8601 are for the form to write. */
  private static String help(String help) {
    if (help.startsWith("Duur in ISO 8601")) {
      return "Bijvoorbeeld: 4 weken, 6 maanden of 7 jaar.";
    }
    return CODE.matcher(help.replace(" tussen aanhalingstekens", "").replace(", in ISO 8601", ""))
        .replaceAll(
            code -> IsoDuration.parse(code.group()).map(IsoDuration::dutch).orElse(code.group()));
  }

  private static Way way(Part part) {
    boolean refers = !part.key().refersTo().isEmpty();
    if (part.isList()) {
      return refers || part.kind() == Kind.TERM ? Way.SEVERAL : Way.TEXTS;
    }
    return switch (part.kind()) {
      case TERM -> Way.CHOICE;
      case FLAG -> Way.FLAG;
      case DURATION -> Way.DURATION;
      case DATE -> Way.DATE;
      case TEXT -> Way.TEXT;
      case STRING, RECORD -> refers ? Way.CHOICE : Way.LINE;
    };
  }

  private static List<Completion.Option> options(Part part, String list, Entries entries) {
    List<Completion.Option> options = new ArrayList<>();
    if (part.kind() == Kind.TERM) {
      Arrays.stream(part.valueType().getEnumConstants())
          .map(Term.class::cast)
          .map(
              t ->
                  new Completion.Option(t.yaml(), FormOfAddress.FORMAL.resolve(t.dutch()), "keuze"))
          .forEach(options::add);
    }
    if (!list.isEmpty()) {
      Catalogue catalogue = entries.catalogue();
      Set<String> own = new LinkedHashSet<>(entries.below(list));
      own.forEach(id -> options.add(new Completion.Option(id, name(catalogue, list, id), "eigen")));
      new TreeSet<>(catalogue.ids(list))
          .stream()
              .filter(id -> !own.contains(id))
              .forEach(
                  id ->
                      options.add(
                          new Completion.Option(id, name(catalogue, list, id), "catalogus")));
    }
    return options;
  }

  /** What the catalogue calls an entry, and for how long it keeps data. */
  private static String name(Catalogue catalogue, String list, String id) {
    List<String> said = new ArrayList<>();
    for (var line : catalogue.lines(list, id)) {
      if (List.of("naam", "duur", "criterium", "start").contains(line.key()) && !line.asked()) {
        said.add(FormOfAddress.FORMAL.resolve(line.text()));
      }
    }
    return String.join(", ", said);
  }
}
