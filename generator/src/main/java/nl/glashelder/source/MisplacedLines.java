package nl.glashelder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with too many spaces before it, or too few: a key that is indented further than the key
 * above it, a line of a text that begins at the very left, an entry that lost its dash.
 */
final class MisplacedLines {
  /** A key with something behind it, perhaps behind a dash. */
  private static final Pattern FILLED =
      Pattern.compile("^( *(?:- )*)\\p{Ll}[\\p{Ll}\\p{N}-]*: +[^\\s|>#].*");

  private static final Pattern KEY = Pattern.compile("^( *)\\p{Ll}[\\p{Ll}\\p{N}-]*:(?: .*)?$");

  private static final Pattern EMPTY_KEY = Pattern.compile("^( *)\\p{Ll}[\\p{Ll}\\p{N}-]*: *$");

  private static final Pattern FIRST_KEY = Pattern.compile("^( *)()id: .*$");

  /** Words at the very left that are no key. */
  private static final Pattern TEXT_AT_START =
      Pattern.compile("^(?!\\p{Ll}[\\p{Ll}\\p{N}-]*:(?:\\s|$))[\\p{L}\\p{N}({].*");

  private final List<String> lines;
  private final String name;

  MisplacedLines(List<String> lines, String name) {
    this.lines = lines;
    this.name = name;
  }

  /** Such a slip on a line, from 1. */
  Optional<YamlSlips.Slip> at(int line) {
    return lostDash(line)
        .or(() -> listTooFarLeft(line))
        .or(() -> wordBehindPart(line))
        .or(() -> tooDeep(line))
        .or(() -> tooFarLeft(line));
  }

  /** An entry that stands where the others have their dash. */
  private Optional<YamlSlips.Slip> lostDash(int line) {
    Matcher first = FIRST_KEY.matcher(content(line));
    if (!first.matches()) {
      return Optional.empty();
    }
    String indent = first.group(1);
    for (int above = line - 1; above >= 1; above--) {
      String other = content(above);
      if (other.startsWith(indent + "- id: ")) {
        return slip(
            line,
            indent.length(),
            "Voor 'id' ontbreekt hier een streepje.",
            "Hier begint iets nieuws in de lijst: zet een streepje en een spatie voor id.",
            YamlSlips.with(lines, line, indent + "- " + lines.get(line - 1).strip() + end(line)));
      }
      if (!other.isBlank() && YamlSlips.indent(other) < indent.length()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Entries that stand further to the left than the key that they belong to. */
  private Optional<YamlSlips.Slip> listTooFarLeft(int line) {
    int first = line;
    while (first > 1 && isEntry(first, YamlSlips.indent(content(line)))) {
      first--;
    }
    Matcher key = EMPTY_KEY.matcher(content(first));
    int entries = first + 1;
    int depth = entries > lines.size() ? 0 : YamlSlips.indent(content(entries));
    if (!key.matches()
        || key.group(1).length() <= depth
        || entries > line
        || !isEntry(entries, depth)) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(lines);
    String more = " ".repeat(key.group(1).length() + 2 - depth);
    for (int i = entries; i <= lines.size() && isEntry(i, depth); i++) {
      all.set(i - 1, more + lines.get(i - 1));
    }
    return slip(
        entries,
        depth,
        "Deze lijst staat verder naar links dan de sleutel erboven.",
        "Zet de streepjes twee spaties verder naar rechts dan "
            + Quoted.of(content(first).strip())
            + ".",
        String.join("", all));
  }

  /** An entry of a list, or a line that belongs to one. */
  private boolean isEntry(int line, int depth) {
    String content = content(line);
    return YamlSlips.indent(content) > depth && !KEY.matcher(content).matches()
        || YamlSlips.indent(content) == depth && content.strip().startsWith("- ");
  }

  /** "cameras: ja", with the keys of that part under it. */
  private Optional<YamlSlips.Slip> wordBehindPart(int line) {
    int head = line - 1;
    while (head >= 1 && (content(head).isBlank() || content(head).strip().startsWith("#"))) {
      head--;
    }
    Matcher key = KEY.matcher(content(line));
    Matcher part = head < 1 ? FILLED.matcher("") : FILLED.matcher(content(head));
    if (!key.matches() || !part.matches() || !part.group(1).isEmpty()) {
      return Optional.empty();
    }
    String name = content(head).substring(0, content(head).indexOf(':'));
    String inside = content(line).strip();
    if (key.group(1).isEmpty()
        || !KeyPlaces.isKeyOf(inside.substring(0, inside.indexOf(':')), name)) {
      return Optional.empty();
    }
    return slip(
        head,
        name.length() + 1,
        "Achter " + Quoted.of(name) + " staat tekst, en eronder staan de sleutels die erbij horen.",
        "Haal de tekst op deze regel weg: " + name + ":",
        YamlSlips.with(lines, head, name + ":" + end(head)));
  }

  private Optional<YamlSlips.Slip> tooDeep(int line) {
    Matcher key = KEY.matcher(content(line));
    Matcher above = FILLED.matcher(above(line));
    if (!key.matches() || !above.matches() || key.group(1).length() <= above.group(1).length()) {
      return Optional.empty();
    }
    return slip(
        line,
        key.group(1).length(),
        "Deze regel springt verder in dan de regel erboven, en daar staat al iets achter de"
            + " dubbele punt.",
        "Zet hem recht onder het woord erboven: evenveel spaties aan het begin. Is het geen"
            + " sleutel maar tekst? Zet de hele tekst dan tussen aanhalingstekens.",
        moved(line, key.group(1).length(), above.group(1).length()));
  }

  /** The lines that stand as deep, or deeper, moved to the left together. */
  private String moved(int line, int from, int to) {
    List<String> all = new ArrayList<>(lines);
    for (int i = line; i <= lines.size(); i++) {
      String content = content(i);
      if (!content.isBlank() && YamlSlips.indent(content) < from) {
        break;
      }
      if (!content.isBlank()) {
        all.set(i - 1, lines.get(i - 1).substring(from - to));
      }
    }
    return String.join("", all);
  }

  private Optional<YamlSlips.Slip> tooFarLeft(int line) {
    String above = above(line);
    if (!TEXT_AT_START.matcher(content(line)).matches()
        || YamlSlips.indent(above) == 0
        || above.strip().endsWith(":")) {
      return Optional.empty();
    }
    Matcher filled = FILLED.matcher(above);
    int deeper =
        filled.matches()
            ? filled.group(1).length() + 2
            : YamlSlips.indent(above) + (above.strip().startsWith("- ") ? 2 : 0);
    return slip(
        line,
        0,
        "Deze regel begint helemaal links, en is geen sleutel met een dubbele punt.",
        "Hoort hij bij de tekst erboven? Zet er dan spaties voor, of zet hem achter die tekst. Is het"
            + " een sleutel? Zet er dan een dubbele punt achter: naam: Voorbeeld",
        YamlSlips.with(lines, line, " ".repeat(deeper) + lines.get(line - 1)));
  }

  private Optional<YamlSlips.Slip> slip(
      int line, int spaces, String message, String advice, String mended) {
    Finding finding = ReadingRule.YAML.at(new Position(name, line, spaces + 1), message, advice);
    return Optional.of(new YamlSlips.Slip(finding, Optional.of(mended)));
  }

  /** The last line with something on it above a line; empty for none. */
  private String above(int line) {
    for (int above = line - 1; above >= 1; above--) {
      if (!content(above).isBlank() && !content(above).strip().startsWith("#")) {
        return content(above);
      }
    }
    return "";
  }

  private String content(int line) {
    return YamlSlips.content(lines.get(line - 1));
  }

  private String end(int line) {
    return lines.get(line - 1).substring(content(line).length());
  }
}
