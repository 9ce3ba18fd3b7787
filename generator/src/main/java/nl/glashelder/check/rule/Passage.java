package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Sentences;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.TextForm;

/**
 * A piece of text that an editor wrote, and where.
 *
 * @param sheet the file
 * @param path the entry, for example {@code verwerkingen.huur-innen.toelichting}
 * @param key the last key of the path, for example {@code toelichting}
 * @param prose whether it is Markdown in sentences or phrases, not a name or title
 * @param text the text without Markdown's marks
 */
public record Passage(Sheet sheet, String path, String key, boolean prose, String text) {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)]\\([^)]*\\)");
  private static final Pattern MARKS =
      Pattern.compile("(?m)^[ \\t]*(?:[-*+]|#{1,6}|\\d+\\.)[ \\t]+|[*_`]");

  /** Text about the check itself, or that never reaches a page. */
  private static final Set<String> NOT_READ = Set.of("afwijkingen", "huisstijl");

  /** The sentences of the text; a line of a list is a sentence of its own. */
  public List<String> sentences() {
    List<String> all = new ArrayList<>();
    text.lines().forEach(line -> all.addAll(Sentences.of(line)));
    return all;
  }

  /** The first key of the path, for example {@code verwerkingen}. */
  public String section() {
    int point = path.indexOf('.');
    return point < 0 ? path : path.substring(0, point);
  }

  /** Every text in a document, in the order of its keys. */
  static List<Passage> of(Sheet sheet, Record document) {
    List<Passage> passages = new ArrayList<>();
    collect(sheet, document, "", passages);
    return passages;
  }

  private static void collect(Sheet sheet, Object holder, String path, List<Passage> passages) {
    for (Part part : RecordShape.of(holder.getClass()).parts()) {
      String key = part.key().value();
      if (path.isEmpty() && NOT_READ.contains(key)) {
        continue;
      }
      String inner = path.isEmpty() ? key : path + "." + key;
      int number = 0;
      for (Object value : part.values(holder)) {
        String item = inner;
        if (part.isList()) {
          item = inner + "." + RecordShape.idOf(value).orElse(String.valueOf(number));
          number++;
        }
        if (part.kind() == Kind.RECORD) {
          collect(sheet, value, item, passages);
        } else if (part.kind() == Kind.TEXT) {
          passages.add(new Passage(sheet, item, key, true, plain(value.toString())));
        } else if (isFreeString(part)) {
          passages.add(new Passage(sheet, item, key, false, value.toString()));
        }
      }
    }
  }

  private static boolean isFreeString(Part part) {
    return part.kind() == Kind.STRING
        && part.key().form() == TextForm.FREE
        && part.key().refersTo().isEmpty();
  }

  private static String plain(String markdown) {
    String text = markdown.indexOf('[') < 0 ? markdown : LINK.matcher(markdown).replaceAll("$1");
    return MARKS.matcher(text).replaceAll("").strip();
  }
}
