package nl.glashelder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of an entry that stands at the very left: YAML takes it for a part of its own, and what
 * comes behind it for a fault.
 */
final class KeysTooFarLeft {
  private static final Pattern KEY = Pattern.compile("^( *)(\\p{Ll}[\\p{Ll}\\p{N}-]*):(?: .*)?$");
  private static final Pattern FILLED = Pattern.compile("^[\\p{Ll}\\p{N}-]+: +[^\\s#].*$");
  private static final Pattern DASH = Pattern.compile("^( *)-(?: .*)?$");
  private static final Pattern ENTRY_OF_KEYS = Pattern.compile("^ *- +[\\p{Ll}\\p{N}-]+:(?: .*)?$");

  private final List<String> lines;
  private final String name;

  KeysTooFarLeft(List<String> lines, String name) {
    this.lines = lines.stream().map(YamlSlips::content).toList();
    this.name = name;
  }

  /**
   * Such a key behind which reading failed.
   *
   * @param to the line where reading failed, from 1
   */
  Optional<YamlSlips.Slip> before(int to) {
    for (int line = Math.min(to, lines.size()); line >= 1; line--) {
      Matcher key = KEY.matcher(line(line));
      if (key.matches() && key.group(1).isEmpty()) {
        Optional<Place> place = place(line, key.group(2));
        return place.filter(p -> p.goesOnBehind()).map(this::slip);
      }
    }
    return Optional.empty();
  }

  /**
   * Such a key behind which nothing more of its part follows, so that reading did not fail: one
   * that is no part, or stands a second time where it is one.
   */
  Optional<YamlSlips.Slip> unnoticed() {
    List<Place> found = new ArrayList<>();
    for (int line = 2; line <= lines.size(); line++) {
      Matcher key = KEY.matcher(line(line));
      if (key.matches() && key.group(1).isEmpty() && YamlSlips.indent(line(line - 1)) > 0) {
        place(line, key.group(2)).filter(this::isNoPart).ifPresent(found::add);
      }
    }
    return found.stream().findFirst().map(this::slip);
  }

  private boolean isNoPart(Place place) {
    if (!KeyPlaces.isTop(place.key)) {
      return true;
    }
    long times =
        lines.stream().filter(l -> l.matches(Pattern.quote(place.key) + ":(?: .*)?")).count();
    return times == 2 && FILLED.matcher(line(place.line)).matches();
  }

  /** Where a key belongs: in the entry above it, which does not have it yet. */
  private Optional<Place> place(int line, String key) {
    int head = line - 1;
    while (head >= 1 && !isHead(line(head))) {
      head--;
    }
    if (head < 1) {
      return Optional.empty();
    }
    String part = line(head).substring(0, line(head).indexOf(':'));
    int first = next(head);
    if (first >= line || !KeyPlaces.isKeyOf(key, part)) {
      return Optional.empty();
    }
    Matcher dash = DASH.matcher(line(first));
    int list = dash.matches() ? dash.group(1).length() : -1;
    int depth = list < 0 ? YamlSlips.indent(line(first)) : list + 2;
    int entry = first;
    for (int i = first; i < line; i++) {
      if (list >= 0 && line(i).startsWith(" ".repeat(list) + "- ")) {
        entry = i;
      }
    }
    String there = " ".repeat(depth) + key + ":";
    for (int i = entry; i < line; i++) {
      String written = i == entry && list >= 0 ? line(i).replaceFirst("- ", "  ") : line(i);
      if (written.startsWith(there) || i > entry && line(i).startsWith(key + ":")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Place(line, key, part, list, depth));
  }

  /** The key of a part with something under it. */
  private boolean isHead(String line) {
    return KEY.matcher(line).matches()
        && YamlSlips.indent(line) == 0
        && !FILLED.matcher(line).matches();
  }

  private YamlSlips.Slip slip(Place place) {
    List<String> all = new ArrayList<>(lines);
    all.set(place.line - 1, " ".repeat(place.depth) + line(place.line));
    Finding finding =
        ReadingRule.YAML.at(
            new Position(name, place.line, 1),
            "De sleutel "
                + Quoted.of(place.key)
                + " staat te ver naar links: zo hoort hij niet meer bij '"
                + place.part
                + "' erboven.",
            "Zet hem recht onder de andere sleutels "
                + (place.list < 0 ? "van " + place.part : "van dezelfde regel in de lijst")
                + ": "
                + place.depth
                + " spaties aan het begin.");
    return new YamlSlips.Slip(finding, Optional.of(String.join("\n", all)));
  }

  private String line(int line) {
    return lines.get(line - 1);
  }

  /** The next line with something on it; one beyond the last for none. */
  private int next(int line) {
    int next = line + 1;
    while (next <= lines.size() && (line(next).isBlank() || line(next).strip().startsWith("#"))) {
      next++;
    }
    return next;
  }

  /** A place of a key among those of an entry or a part. */
  private final class Place {
    private final int line;
    private final String key;
    private final String part;

    /** How far the dashes of the list are indented; -1 for a part that is no list. */
    private final int list;

    /** How far the keys are indented. */
    private final int depth;

    Place(int line, String key, String part, int list, int depth) {
      this.line = line;
      this.key = key;
      this.part = part;
      this.list = list;
      this.depth = depth;
    }

    /** Whether more of the same entry or list follows: never so behind the key of a part. */
    boolean goesOnBehind() {
      boolean filled = FILLED.matcher(line(line)).matches();
      int next = next(line);
      if (next > lines.size() || ENTRY_OF_KEYS.matcher(line(next)).matches() && !filled) {
        return false;
      }
      int child = YamlSlips.indent(line(next));
      if (!filled && child < depth) {
        return false;
      }
      boolean keys = !filled && child == depth && !line(next).strip().startsWith("-");
      while (next <= lines.size()
          && (YamlSlips.indent(line(next)) > depth
              || keys && YamlSlips.indent(line(next)) == depth
              || !filled && line(next).startsWith(" ".repeat(depth) + "- "))) {
        next = next(next);
      }
      return next <= lines.size() && (isKeyBeside(line(next)) || isEntry(line(next)));
    }

    private boolean isKeyBeside(String other) {
      Matcher key = KEY.matcher(other);
      return key.matches()
          && key.group(1).length() == depth
          && KeyPlaces.isKeyOf(key.group(2), part);
    }

    private boolean isEntry(String other) {
      return list >= 0 && other.startsWith(" ".repeat(list) + "- ");
    }
  }
}
