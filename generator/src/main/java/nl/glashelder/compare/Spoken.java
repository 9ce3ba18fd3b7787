package nl.glashelder.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Says values in plain Dutch. */
final class Spoken {
  /** Signs that may mean something in Markdown; a text without them reads as it is written. */
  private static final Pattern MARKDOWN =
      Pattern.compile("[^\\p{L}\\p{N} .,;:?'’()%€\"/-]|^(?:-|\\d+[.)])");

  private static final Pattern EXPLAINED = Pattern.compile("^([^:]+): (\\p{L}[\\p{L} ]*)$");

  private final Voice voice;

  Spoken(Voice voice) {
    this.voice = voice;
  }

  /** For use within a sentence: texts in quotation marks, and no longer than fits. */
  String value(Object value) {
    return value instanceof Term || value instanceof IsoDuration || value instanceof LocalDate
        ? inFull(value)
        : quoted(
            value instanceof String name
                ? Names.shortenName(name)
                : Names.shorten(inOneLine(value)));
  }

  /** A text in one line in which the borders of its items and paragraphs can still be seen. */
  private String inOneLine(Object value) {
    return value instanceof Text text && !Layout.borders(text).isEmpty()
        ? Layout.of(text).inOneLine()
        : inFull(value);
  }

  /** What is said elsewhere, in quotation marks. */
  static String quoted(String words) {
    return "‘" + words + "’";
  }

  /** All of it, on one line. */
  String inFull(Object value) {
    if (value instanceof Term term) {
      return term(term);
    }
    if (value instanceof IsoDuration duration) {
      return duration.dutch();
    }
    if (value instanceof LocalDate date) {
      return voice.date(date);
    }
    if (value instanceof Boolean) {
      return yesNo(value);
    }
    String written = value.toString().strip().replaceAll("\\s+", " ");
    return value instanceof Text text && MARKDOWN.matcher(text.markdown()).find()
        ? flat(Jsoup.parseBodyFragment(voice.blocks(text)).body())
        : written;
  }

  /** All of it, with where its links lead. */
  String withLinks(Text text) {
    Element words = Jsoup.parseBodyFragment(voice.blocks(text)).body();
    words.select("a[href]").forEach(link -> link.appendText(" (" + link.attr("href") + ")"));
    return flat(words);
  }

  /** Words with both forms of address, in this one. */
  String inForm(String words) {
    return voice.resolve(words);
  }

  /** A word with its explanation in front of it has that behind it here: "plaatje (pixel)". */
  String term(Term term) {
    return EXPLAINED.matcher(voice.resolve(term.dutch())).replaceFirst("$1 ($2)");
  }

  static String yesNo(Object flag) {
    return Boolean.TRUE.equals(flag) ? "ja" : "nee";
  }

  /** A table in one line says which cells are of one row, and which are empty. */
  private static String flat(Element words) {
    for (Element table : words.getElementsByTag("table")) {
      String rows =
          table.getElementsByTag("tr").stream().map(Spoken::row).collect(Collectors.joining("; "));
      table.before(new Element("p").text(rows + "."));
      table.remove();
    }
    return words.text();
  }

  private static String row(Element row) {
    List<String> cells =
        row.children().stream().map(c -> c.hasText() ? c.text() : "(leeg)").toList();
    return cells.size() < 2
        ? String.join("", cells)
        : cells.get(0) + ": " + String.join(", ", cells.subList(1, cells.size()));
  }
}
