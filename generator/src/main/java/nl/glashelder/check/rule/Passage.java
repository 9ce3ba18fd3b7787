package nl.glashelder.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.Sentences;

/**
 * A piece of text that an editor wrote, and where.
 *
 * @param sheet the file
 * @param path the entry, for example {@code verwerkingen.huur-innen.toelichting}
 * @param section the first key of the path, for example {@code verwerkingen}
 * @param key the last key of the path, for example {@code toelichting}
 * @param prose whether it is Markdown in sentences or phrases, not a name or title
 * @param text the text without Markdown's marks
 * @param small the text in small letters, to look quickly whether a word can be in it
 * @param sentences the sentences of the text; a line of a list is a sentence of its own
 * @param readings the sentences as rules read them
 */
public record Passage(
    Sheet sheet,
    String path,
    String section,
    String key,
    boolean prose,
    String text,
    String small,
    List<String> sentences,
    List<Reading> readings) {
  /** Keys whose text tells what is not done: {@code niet-vastgelegd}, {@code nooit-op}. */
  private static final Pattern TELLS_WHAT_IS_NOT =
      Pattern.compile("(?:^|\\.)(?:niet-[^.]*|geldt-niet-[^.]*|nooit[^.]*|[^.]*-niet)(?:\\.|$)");

  static Passage of(Sheet sheet, String path, String key, boolean prose, String written) {
    String text = prose ? PlainMarkdown.of(written) : written;
    List<String> sentences =
        text.indexOf('\n') < 0
            ? Sentences.of(text)
            : text.lines().flatMap(line -> Sentences.of(line).stream()).toList();
    int point = path.indexOf('.');
    return new Passage(
        sheet,
        path,
        point < 0 ? path : path.substring(0, point),
        key,
        prose,
        text,
        text.toLowerCase(Locale.ROOT),
        sentences,
        sentences.stream().map(Reading::of).toList());
  }

  /** Whether it stands somewhere below a path, or at it. */
  boolean isIn(String parent) {
    return path.startsWith(parent)
        && (path.length() == parent.length() || path.charAt(parent.length()) == '.');
  }

  /** Whether its key says that what it tells is not so. */
  boolean tellsWhatIsNot() {
    return (path.contains("niet") || path.contains("nooit"))
        && TELLS_WHAT_IS_NOT.matcher(path).find();
  }
}
