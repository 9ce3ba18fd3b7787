package nl.glashelder.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key without its colon, or with another sign in its place. YAML notices it at another line, and
 * takes the key for words; only the keys that a document can have tell that it is none.
 */
final class LostColon {
  /** A word where a key can stand, with what follows it; perhaps behind a dash. */
  private static final Pattern WORD =
      Pattern.compile(
          "^( *(?:- +)?)(\\p{Ll}[\\p{Ll}\\p{N}_-]*)( *(?:->|=>|[=;?\uff1a]) *| +|$)(?!:)(.*)$");

  private static final Pattern KEY =
      Pattern.compile("^( *(?:- +)?)[\\p{L}\\p{N}_-]+:(?:[\\s\u00a0].*)?$");

  private final List<String> lines;
  private final String name;

  LostColon(List<String> lines, String name) {
    this.lines = lines;
    this.name = name;
  }

  /**
   * Such a slip at the line where reading failed, or above it at the same distance from the left.
   *
   * @param from the first line that can hold it, from 1
   * @param to the line where reading failed
   */
  Optional<YamlSlips.Slip> before(int from, int to) {
    int depth = depth(to);
    for (int line = to; line >= 1; line--) {
      String content = content(line);
      if (content.isBlank() || content.strip().startsWith("#")) {
        continue;
      }
      Optional<YamlSlips.Slip> slip = depth(line) == depth ? at(line) : Optional.empty();
      if (slip.isPresent()) {
        return slip;
      }
      // Further up stands what was read without trouble; deeper lines may be of the text itself.
      if (line < from && depth(line) <= depth) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<YamlSlips.Slip> at(int line) {
    String content = content(line);
    Matcher word = WORD.matcher(content);
    if (!word.matches() || !isBesideKey(line)) {
      return Optional.empty();
    }
    String written = word.group(2);
    boolean other = !word.group(3).isBlank();
    Optional<String> meant =
        (KeyPlaces.isKey(written)
                ? Optional.of(written)
                : NearMiss.nearest(written, KeyPlaces.keys()).filter(key -> isNear(written, key)))
            .filter(key -> depth(line) > 0 || KeyPlaces.isTop(key));
    return meant.map(
        key -> {
          String rest = word.group(4).strip();
          String whole = key + ":" + (rest.isEmpty() ? "" : " " + rest);
          String shown = Quoted.of(whole);
          Finding finding =
              ReadingRule.YAML.at(
                  new Position(name, line, word.end(2) + 1),
                  "Achter "
                      + Quoted.of(written)
                      + (other
                          ? " hoort een dubbele punt, en geen " + word.group(3).strip() + "."
                          : " ontbreekt de dubbele punt."),
                  "Schrijf: " + shown.substring(1, shown.length() - 1));
          return new YamlSlips.Slip(
              finding,
              Optional.of(
                  YamlSlips.with(
                      lines,
                      line,
                      word.group(1) + whole + lines.get(line - 1).substring(content.length()))));
        });
  }

  /** A word of a sentence is sooner like a key than a key that was mistyped. */
  private static boolean isNear(String written, String key) {
    return written.length() > 5 && Math.abs(written.length() - key.length()) <= 1;
  }

  /** Whether the next line, or one above, has a key right under or over this word. */
  private boolean isBesideKey(int line) {
    int depth = depth(line);
    for (int below = line + 1; below <= lines.size(); below++) {
      if (isWritten(below) && depth(below) <= depth) {
        if (depth(below) == depth && KEY.matcher(content(below)).matches()) {
          return true;
        }
        break;
      }
    }
    for (int above = line - 1; above >= 1; above--) {
      if (isWritten(above) && depth(above) <= depth) {
        return depth(above) == depth && KEY.matcher(content(above)).matches();
      }
    }
    return false;
  }

  private boolean isWritten(int line) {
    String content = content(line);
    return !content.isBlank() && !content.strip().startsWith("#");
  }

  /** Where the words of a line begin, behind its dash. */
  private int depth(int line) {
    String content = content(line);
    int spaces = YamlSlips.indent(content);
    String rest = content.substring(spaces);
    return rest.startsWith("- ")
        ? spaces + rest.length() - rest.substring(1).stripLeading().length()
        : spaces;
  }

  private String content(int line) {
    return YamlSlips.content(lines.get(Math.min(line, lines.size()) - 1));
  }
}
