package nl.glashelder.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Noun;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.TextForm;

/**
 * Turns YAML values into records, driven by their shapes. It never stops at the first mistake: what
 * cannot be read is reported and left out, and the rest is read on.
 */
final class RecordReader {
  /** In place of a list: there is nothing, and that is meant. */
  static final String NONE = "geen";

  private static final String COLON =
      " De dubbele punt maakt er een groep van. Zet de hele tekst tussen aanhalingstekens.";

  /** Signs before the lines of a list that are pasted from another program. */
  private static final Pattern SEPARATED = Pattern.compile("\\s*[,;]\\s*|\\s+en\\s+");

  private static final Pattern DASH_WITHOUT_SPACE = Pattern.compile("-[\\p{L}\\p{N}]");

  private static final Pattern OTHER_DASH =
      Pattern.compile("([\u2010-\u2015\u2022\u2023\u2043\u2212\u00b7\u25aa\u25cf\u25e6*])\\s");

  private final CatalogueEntries catalogue;
  private final ScalarReader scalars;
  private final List<Finding> findings;
  private final Map<String, Position> places = new HashMap<>(1024);
  private final Map<String, Places.Extent> texts = new HashMap<>();
  private final References references = new References();
  private final ReadingNotes notes = new ReadingNotes();

  /** The type of the document being read, or null. */
  private Class<?> document;

  /** The line of the document where the entry being read was taken from the catalogue, or null. */
  private Position taken;

  /**
   * A reader for one document.
   *
   * @param address chooses where a text holds both forms
   */
  RecordReader(CatalogueEntries catalogue, FormOfAddress address, List<Finding> findings) {
    this(catalogue, address, findings, new WrittenLines(""));
  }

  /**
   * A reader for one document.
   *
   * @param lines the document as it was written, to say where in a text something stands
   */
  RecordReader(
      CatalogueEntries catalogue,
      FormOfAddress address,
      List<Finding> findings,
      WrittenLines lines) {
    this.catalogue = catalogue;
    this.scalars = new ScalarReader(address, findings, lines);
    this.findings = findings;
  }

  /** Where every value that was read stands. */
  Map<String, Position> places() {
    return places;
  }

  /** From where to where every text stands that was not taken from the catalogue. */
  Map<String, Places.Extent> texts() {
    return texts;
  }

  /** What an editor should know of how the document was read. */
  ReadingNotes notes() {
    return notes;
  }

  /** Reads a whole document; empty, with findings, when something required is missing. */
  <T extends Record> Optional<T> read(YamlValue.Mapping value, Class<T> type) {
    document = type;
    return record(value, type, "").map(type::cast);
  }

  /** Reports every reference in the document to an id that it does not define. */
  void checkReferences() {
    references.check(catalogue, findings);
  }

  /**
   * Notes that a part of the document could not be read, so that nobody can tell what it defines.
   */
  void unreadable(String list) {
    references.unreadable(list);
  }

  /** Notes that not all of the document could be read as it was written. */
  void broken() {
    references.broken();
  }

  private Optional<Object> record(YamlValue.Mapping value, Class<?> type, String path) {
    RecordShape shape = RecordShape.of(type);
    places.put(path, value.position());
    YamlValue.Entry[] entries = entries(value, shape, path);
    Object[] values = new Object[entries.length];
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      Part part = shape.parts().get(i);
      values[i] = entries[i] == null ? null : component(entries[i], part, path);
      if (values[i] == null) {
        values[i] = part.whenLeftOut().orElse(null);
      }
      if (values[i] == null) {
        complete = false;
        if (entries[i] == null && !misspelt(value, shape).contains(part.key().value())) {
          reportMissing(value, shape, part);
        }
      }
    }
    return complete ? Optional.of(shape.create(values)) : Optional.empty();
  }

  /** The entry of each component, in the order of the shape; null where there is none. */
  private YamlValue.Entry[] entries(YamlValue.Mapping value, RecordShape shape, String path) {
    YamlValue.Entry[] entries = new YamlValue.Entry[shape.parts().size()];
    Set<String> indented = new HashSet<>();
    for (YamlValue.Entry entry : value.entries()) {
      Integer number = shape.keys().get(entry.key());
      if (number == null && indented.contains(entry.key())) {
        continue;
      }
      if (number == null) {
        indented.addAll(KeyPlaces.insideEmpty(entry, document));
        // Whoever wrote 'ontvagers' did list recipients: references to them are no mistakes.
        meant(entry, value, shape).filter(k -> path.isEmpty()).ifPresent(references::unreadable);
        if (entry.value() instanceof YamlValue.Sequence) {
          references.misplaced(entry.key());
        }
        reportUnknownKey(entry, value, shape);
      } else {
        entries[number] = entry;
      }
    }
    return entries;
  }

  /** The value of one component, or null when it cannot be read. */
  private Object component(YamlValue.Entry entry, Part part, String path) {
    String inner = path.isEmpty() ? part.key().value() : path + "." + part.key().value();
    places.put(inner, entry.position());
    return switch (part.count()) {
      case OPTIONAL_LIST ->
          Optional.of(isNone(entry.value()) ? List.of() : list(entry.value(), part, inner));
      case LIST -> list(entry.value(), part, inner);
      case OPTIONAL -> one(entry.value(), part, inner);
      case ONE -> one(entry.value(), part, inner).orElse(null);
    };
  }

  private static boolean isNone(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar && scalar.text().strip().equals(NONE);
  }

  private Optional<Object> one(YamlValue value, Part part, String path) {
    if (part.kind() == Kind.RECORD) {
      if (value instanceof YamlValue.Mapping mapping) {
        return record(mapping, part.valueType(), path);
      }
      Set<String> keys = RecordShape.of(part.valueType()).keys().keySet();
      reportType(
          value,
          part,
          "Hier horen sleutels, ingesprongen op de regels eronder: "
              + String.join(", ", keys)
              + ".");
      return Optional.empty();
    }
    if (value instanceof YamlValue.Scalar scalar) {
      Optional<Object> read = scalars.read(scalar, part);
      if (isOwnText(scalar, part)) {
        texts.put(path, new Places.Extent(scalar.position(), scalar.end()));
      }
      if (!part.key().refersTo().isEmpty()) {
        read.ifPresent(id -> refer(part.key().refersTo(), (String) id, value.position()));
      }
      return read;
    }
    String belongs = "Hier hoort " + scalars.expected(part) + ".";
    reportType(value, part, isSentence(value, part) ? belongs + COLON : belongs);
    return Optional.empty();
  }

  /** "Let op: wij ...": a colon in a text makes it a group for YAML. */
  private static boolean isSentence(YamlValue value, Part part) {
    boolean text =
        part.kind() == Kind.TEXT
            || part.kind() == Kind.STRING && part.key().form() == TextForm.FREE;
    return text
        && value instanceof YamlValue.Mapping group
        && group.entries().size() == 1
        && !group.entries().get(0).key().matches("[\\p{Ll}\\p{N}-]+")
        && group.entries().get(0).value() instanceof YamlValue.Scalar behind
        && !behind.text().isBlank();
  }

  private boolean isOwnText(YamlValue.Scalar scalar, Part part) {
    boolean isText =
        part.kind() == Kind.TEXT
            || part.kind() == Kind.STRING
                && part.key().form() == TextForm.FREE
                && part.key().refersTo().isEmpty();
    return isText && scalar.position().file().equals(places.get("").file());
  }

  private void refer(String list, String id, Position position) {
    boolean fromCatalogue = taken != null && !taken.file().equals(position.file());
    references.refer(list, id, fromCatalogue ? taken : position, fromCatalogue);
  }

  private List<Object> list(YamlValue value, Part part, String path) {
    if (!(value instanceof YamlValue.Sequence sequence)) {
      references.unreadable(path);
      String advice = "Hier hoort een lijst: elke regel begint met een streepje en een spatie.";
      reportType(
          value,
          part,
          isNone(value)
              ? advice + " Zijn er geen? Laat de sleutel dan weg."
              : advice + otherDash(value) + inBrackets(value, part));
      return List.of();
    }
    if (sequence.inline()) {
      notes.inline(path);
    }
    List<Object> read = new ArrayList<>(sequence.values().size());
    Set<String> seen = new HashSet<>();
    for (YamlValue written : sequence.values()) {
      item(written, part, path, read.size(), seen).ifPresent(read::add);
    }
    return read;
  }

  /** "huurders, medebewoners" and "(huurders en medebewoners)" as a list on one line. */
  private static String inBrackets(YamlValue value, Part part) {
    boolean ofWords = part.kind() != Kind.RECORD || RecordShape.of(part.valueType()).hasId();
    String text = value instanceof YamlValue.Scalar scalar ? scalar.text().strip() : "";
    List<String> words = List.of(SEPARATED.split(text.replaceAll("^[(]|[)]$", "")));
    boolean yesOrNo = text.equalsIgnoreCase("ja") || text.equalsIgnoreCase("nee");
    return ofWords && !yesOrNo && words.stream().allMatch(TextForm.ID::matches)
        ? " Of op deze regel, tussen rechte haken: [" + String.join(", ", words) + "]"
        : "";
  }

  /** What Word makes of a dash is not the dash of YAML. */
  private static String otherDash(YamlValue value) {
    String text = value instanceof YamlValue.Scalar scalar ? scalar.text().strip() : "";
    if (DASH_WITHOUT_SPACE.matcher(text).lookingAt()) {
      return " Achter dit streepje hoort een spatie.";
    }
    Matcher sign = OTHER_DASH.matcher(text);
    return sign.lookingAt()
        ? " Nu staat er "
            + Quoted.of(sign.group(1))
            + "; dat is een ander teken dan het streepje op het toetsenbord: -"
        : "";
  }

  private Optional<Object> item(
      YamlValue written, Part part, String path, int number, Set<String> seen) {
    if (part.kind() != Kind.RECORD) {
      return plainItem(written, part, path + "." + number, seen);
    }
    writtenId(written)
        .ifPresentOrElse(id -> references.define(path, id), () -> references.unreadable(path));
    Optional<CatalogueEntries.Joined> joined = whole(written, part);
    if (joined.isEmpty()) {
      return Optional.empty();
    }
    YamlValue item = joined.get().value();
    Optional<String> id = writtenId(item);
    boolean duplicate = id.isPresent() && !seen.add(id.get());
    if (duplicate) {
      references.twice(path, id.get());
      reportDuplicate(written, id.get(), part, "Haal er een weg, of geef de tweede een andere id.");
    }
    // A duplicate is read for its own mistakes, at a path that nothing else has.
    String itemPath = path + "." + id.orElse(String.valueOf(number)) + (duplicate ? "#" : "");
    Position outside = taken;
    if (outside == null) {
      taken = written.position();
    }
    Optional<Object> one = one(item, part, itemPath);
    taken = outside;
    places.put(itemPath, written.position());
    joined.get().questions().forEach((key, question) -> notes.ask(itemPath, key, question));
    joined.get().unseated().forEach((key, keys) -> notes.unseat(itemPath, key, keys));
    return duplicate ? Optional.empty() : one;
  }

  private Optional<Object> plainItem(YamlValue written, Part part, String path, Set<String> seen) {
    Optional<Object> one = one(written, part, path);
    if (one.isPresent()) {
      places.put(path, written.position());
      if (!seen.add(one.get().toString())) {
        reportDuplicate(written, one.get().toString(), part, "Haal er een weg.");
        return Optional.empty();
      }
    }
    return one;
  }

  /** An entry with what the catalogue knows of it; empty, with a finding, when it is no entry. */
  private Optional<CatalogueEntries.Joined> whole(YamlValue written, Part part) {
    if (written instanceof YamlValue.Scalar scalar) {
      if (scalar.text().isBlank()) {
        reportType(scalar, part, "Schrijf iets achter het streepje, of haal het weg.");
        return Optional.empty();
      }
      if (part.key().catalogue().isEmpty() && RecordShape.of(part.valueType()).hasId()) {
        // A bare word stands for an entry that has nothing but an id, such as a section.
        return Optional.of(
            CatalogueEntries.Joined.own(
                new YamlValue.Mapping(
                    scalar.position(),
                    List.of(new YamlValue.Entry("id", scalar.position(), scalar)))));
      }
    }
    return part.key().catalogue().isEmpty()
        ? Optional.of(CatalogueEntries.Joined.own(written))
        : catalogue.join(
            part.key().catalogue(), RecordShape.of(part.valueType()), written, findings);
  }

  private static Optional<String> writtenId(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar
        ? Optional.of(scalar.text().strip())
        : value instanceof YamlValue.Mapping mapping
            ? CatalogueEntries.idOf(mapping)
            : Optional.empty();
  }

  /** The keys that are not there because they are misspelt: mending those is enough. */
  private static Set<String> misspelt(YamlValue.Mapping value, RecordShape shape) {
    Set<String> keys = new LinkedHashSet<>();
    value.entries().stream()
        .filter(e -> !shape.keys().containsKey(e.key()))
        .forEach(e -> meant(e, value, shape).ifPresent(keys::add));
    return keys;
  }

  /** The key that an unknown one probably stands for, among those that are not there yet. */
  private static Optional<String> meant(
      YamlValue.Entry entry, YamlValue.Mapping value, RecordShape shape) {
    return NearMiss.nearest(entry.key(), open(entry, value, shape));
  }

  /** The keys that the file does not have there; what the catalogue says, it can still say. */
  private static Set<String> open(
      YamlValue.Entry entry, YamlValue.Mapping value, RecordShape shape) {
    Set<String> open = new LinkedHashSet<>(shape.keys().keySet());
    value.entries().stream()
        .filter(e -> e.position().file().equals(entry.position().file()))
        .forEach(e -> open.remove(e.key()));
    return open;
  }

  /** As words between braces, where each comma makes a key. */
  private static boolean hasNothingBehind(YamlValue.Entry entry) {
    return entry.value() instanceof YamlValue.Scalar scalar && scalar.text().isEmpty();
  }

  private void reportUnknownKey(YamlValue.Entry entry, YamlValue.Mapping value, RecordShape shape) {
    Set<String> keys = shape.keys().keySet();
    Set<String> open = open(entry, value, shape);
    String near = NearMiss.ask(entry.key(), open.isEmpty() ? keys : open);
    boolean fixedSpace = entry.key().indexOf('\u00a0') >= 0;
    findings.add(
        ReadingRule.UNKNOWN_KEY.at(
            entry.position(),
            entry.key().equals(CatalogueEntries.WITHOUT)
                ? "De sleutel 'zonder' kan hier niet: deze regel komt niet uit de catalogus."
                : "De sleutel "
                    + Quoted.of(entry.key())
                    + (fixedSpace ? " (met een vaste spatie)" : "")
                    + " bestaat hier niet.",
            (near.isEmpty() ? "" : near + " ")
                + KeyPlaces.of(entry.key(), document).map(where -> where + " ").orElse("")
                + (hasNothingBehind(entry) && entry.key().strip().matches("(?s).*\\s.*|.*[.?!]")
                    ? "Elke komma splitst: hoort dit bij de tekst ervoor? Zet die tekst dan tussen"
                        + " aanhalingstekens. "
                    : "")
                + "Hier mag staan: "
                + String.join(", ", keys)
                + "."));
  }

  private void reportMissing(YamlValue.Mapping value, RecordShape shape, Part part) {
    String id = CatalogueEntries.idOf(value).map(i -> " " + Quoted.of(i)).orElse("");
    findings.add(
        ReadingRule.MISSING_KEY.at(
            value.position(),
            "Bij "
                + shape.type().getAnnotation(Noun.class).singular()
                + id
                + " ontbreekt '"
                + part.key().value()
                + "'.",
            Character.isLowerCase(part.key().help().charAt(0))
                ? "Vul in: " + part.key().help()
                : part.key().help()));
  }

  private void reportType(YamlValue value, Part part, String advice) {
    if (isFaulty(value.position())) {
      return;
    }
    findings.add(
        ReadingRule.WRONG_TYPE.at(
            value.position(),
            "Bij '" + part.key().value() + "' staat " + value.kind() + ".",
            advice));
  }

  /** Whether the form of a line is wrong: of what kind its value is, is then not known. */
  private boolean isFaulty(Position position) {
    return findings.stream()
        .filter(f -> f.rule().equals(ReadingRule.YAML.id()) && f.severity() == Severity.ERROR)
        .map(Finding::position)
        .anyMatch(p -> p.file().equals(position.file()) && p.line() == position.line());
  }

  private void reportDuplicate(YamlValue written, String text, Part part, String advice) {
    findings.add(
        ReadingRule.DUPLICATE_ID.at(
            written.position(),
            Quoted.of(text) + " staat twee keer bij '" + part.key().value() + "'.",
            advice));
  }
}
