package nl.glashelder.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.source.Catalogue;

/**
 * What can be written at a place of a file: the keys that may stand there, the words of a choice,
 * the ids of the file itself where it refers to them, and those of the catalogue with all they say.
 * It looks at lines and indents alone, as a file that someone is typing in can seldom be read.
 */
final class Completion {
  private static final Pattern KEY = Pattern.compile("^( *)(- )?([a-z][a-z0-9-]*):(.*)$");
  private static final Pattern ENTRY =
      Pattern.compile("^ *- (?:id: *)?([a-z0-9]+(?:-[a-z0-9]+)*) *$");
  private static final int MOST = 60;

  /**
   * Something that can be written.
   *
   * @param text what comes in
   * @param about what it means
   * @param kind {@code sleutel}, {@code keuze}, {@code eigen} or {@code catalogus}
   */
  record Option(String text, String about, String kind) {}

  /**
   * What can be written.
   *
   * @param typed so many characters before the place are replaced
   * @param options in order
   */
  record Offer(int typed, List<Option> options) {}

  private final Catalogue catalogue;
  private final Class<? extends Record> root;

  Completion(Catalogue catalogue, Class<? extends Record> root) {
    this.catalogue = catalogue;
    this.root = root;
  }

  /**
   * What can be written at a place.
   *
   * @param text the whole file
   * @param line the line, from 0
   * @param column the column, from 0
   */
  Offer at(String text, int line, int column) {
    List<String> lines = List.of(text.split("\n", -1));
    String before = lines.get(line).substring(0, Math.min(column, lines.get(line).length()));
    Matcher typed = Pattern.compile("[\\p{L}\\p{N}-]*$").matcher(before);
    String word = typed.find() ? typed.group() : "";
    String start = before.substring(0, before.length() - word.length());
    List<Option> options = options(lines, line, start);
    List<Option> fitting =
        options.stream()
            .filter(o -> o.text().startsWith(word) && !o.text().equals(word))
            .limit(MOST)
            .toList();
    return new Offer(word.length(), fitting);
  }

  private List<Option> options(List<String> lines, int line, String start) {
    Matcher key = KEY.matcher(start);
    if (key.matches()) {
      int indent = key.group(1).length() + (key.group(2) == null ? 0 : 2);
      return shape(lines, line, indent)
          .flatMap(s -> s.part(key.group(3)))
          .map(part -> values(part, lines))
          .orElse(List.of());
    }
    String bare = start.strip();
    int indent = start.length() - start.stripLeading().length();
    if (bare.equals("-")) {
      return list(lines, line, indent).map(part -> values(part, lines)).orElse(List.of());
    }
    if (bare.isEmpty()) {
      return shape(lines, line, start.length())
          .map(s -> keys(s, lines, line, start.length()))
          .orElse(List.of());
    }
    return List.of();
  }

  private static List<Option> keys(RecordShape shape, List<String> lines, int line, int indent) {
    Set<String> there = siblings(lines, line, indent);
    return shape.parts().stream()
        .filter(part -> !there.contains(part.key().value()))
        .map(part -> new Option(part.key().value() + ": ", part.key().help(), "sleutel"))
        .toList();
  }

  /** The keys that stand beside a line already. */
  private static Set<String> siblings(List<String> lines, int line, int indent) {
    Set<String> there = new LinkedHashSet<>();
    for (int way : new int[] {-1, 1}) {
      for (int i = line + way; i >= 0 && i < lines.size(); i += way) {
        Matcher key = KEY.matcher(lines.get(i));
        if (lines.get(i).isBlank() || lines.get(i).stripLeading().startsWith("#")) {
          continue;
        }
        int deep = lines.get(i).length() - lines.get(i).stripLeading().length();
        boolean dash = lines.get(i).stripLeading().startsWith("- ");
        int at = dash ? deep + 2 : deep;
        if (at < indent || dash && way == 1 && at == indent) {
          break;
        }
        if (at == indent && key.matches()) {
          there.add(key.group(3));
        }
        if (dash && way == -1 && at == indent) {
          break;
        }
      }
    }
    return there;
  }

  private List<Option> values(Part part, List<String> lines) {
    List<Option> options = new ArrayList<>();
    if (part.kind() == Kind.TERM) {
      for (Object term : part.valueType().getEnumConstants()) {
        String dutch = FormOfAddress.FORMAL.resolve(((Term) term).dutch());
        options.add(new Option(((Term) term).yaml(), dutch, "keuze"));
      }
    } else if (part.kind() == Kind.FLAG) {
      options.add(new Option("ja", part.key().help(), "keuze"));
      options.add(new Option("nee", part.key().help(), "keuze"));
    } else if (part.kind() == Kind.DURATION) {
      Map<String, String> usual = new LinkedHashMap<>();
      usual.put("P4W", "4 weken");
      usual.put("P6M", "6 maanden");
      usual.put("P1Y", "1 jaar");
      usual.put("P2Y", "2 jaar");
      usual.put("P5Y", "5 jaar");
      usual.put("P7Y", "7 jaar");
      usual.forEach((duration, dutch) -> options.add(new Option(duration, dutch, "keuze")));
    }
    String list = part.key().refersTo().isEmpty() ? part.key().catalogue() : part.key().refersTo();
    if (!part.key().refersTo().isEmpty()) {
      defined(list, lines)
          .forEach(id -> options.add(new Option(id, "staat in dit bestand bij " + list, "eigen")));
    }
    if (!list.isEmpty()) {
      for (String id : new TreeSet<>(catalogue.ids(list))) {
        options.add(new Option(id, whole(list, id), "catalogus"));
      }
    }
    Arrays.stream(part.key().suggestions())
        .forEach(s -> options.add(new Option(s, "gebruikelijk", "keuze")));
    return options;
  }

  /** All that an entry of the catalogue says. */
  private String whole(String list, String id) {
    return catalogue.lines(list, id).stream()
        .map(
            l ->
                (l.asked() ? "Alleen u weet, bij " : "")
                    + l.key()
                    + ": "
                    + FormOfAddress.FORMAL.resolve(l.text()))
        .collect(Collectors.joining("\n"));
  }

  /** The ids that the file itself defines in a list. */
  static Set<String> defined(String list, List<String> lines) {
    Set<String> ids = new LinkedHashSet<>();
    int deep = -1;
    boolean inside = false;
    for (String line : lines) {
      if (!line.isEmpty() && !line.startsWith(" ") && !line.startsWith("#")) {
        inside = line.startsWith(list + ":") || inside && line.startsWith("- ");
        deep = line.startsWith(list + ":") ? -1 : deep;
      }
      Matcher entry = ENTRY.matcher(line);
      if (inside && entry.matches()) {
        int indent = line.indexOf('-');
        deep = deep < 0 ? indent : deep;
        if (indent == deep) {
          ids.add(entry.group(1));
        }
      }
    }
    return ids;
  }

  /** The shape of the group whose keys stand at an indent. */
  private Optional<RecordShape> shape(List<String> lines, int line, int indent) {
    RecordShape shape = RecordShape.of(root);
    for (String key : path(lines, line, indent)) {
      Optional<Part> part = shape.part(key).filter(p -> p.kind() == Kind.RECORD);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      shape = RecordShape.of(part.get().valueType());
    }
    return Optional.of(shape);
  }

  /** The list whose entries begin with a dash at an indent. */
  private Optional<Part> list(List<String> lines, int line, int indent) {
    List<String> path = path(lines, line, indent + 1);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    RecordShape shape = RecordShape.of(root);
    for (String key : path.subList(0, path.size() - 1)) {
      Optional<Part> part = shape.part(key).filter(p -> p.kind() == Kind.RECORD);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      shape = RecordShape.of(part.get().valueType());
    }
    return shape.part(path.get(path.size() - 1));
  }

  /** The keys around a line, from the top. */
  private static List<String> path(List<String> lines, int line, int indent) {
    List<String> path = new ArrayList<>();
    int deep = indent;
    for (int i = line - 1; i >= 0 && deep > 0; i--) {
      Matcher key = KEY.matcher(lines.get(i));
      if (!key.matches()) {
        continue;
      }
      int at = key.group(1).length() + (key.group(2) == null ? 0 : 2);
      boolean opens = key.group(4).isBlank() || key.group(4).strip().startsWith("#");
      if (at < deep && opens) {
        path.add(key.group(3));
        deep = key.group(1).length() + (key.group(2) == null ? 0 : 1);
      } else if (key.group(2) != null && at <= deep) {
        // The first key of an entry: what it belongs to stands further out.
        deep = Math.min(deep, key.group(1).length() + 1);
      }
    }
    Collections.reverse(path);
    return path;
  }
}
