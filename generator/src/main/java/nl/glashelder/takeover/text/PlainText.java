package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text, as people type it or as a tool took it out of a document: what is a heading or
 * a list is told by blank lines, bullets and the length of lines. Marks of Markdown count too.
 */
final class PlainText {
  private static final Pattern BULLET =
      Pattern.compile("^(\\s*)(?:[-*•–▪●◦‣·\\uf0b7\\uf0a7]|o(?=\\s{2,}))\\s+(?=\\S)");
  private static final Pattern NUMBERED =
      Pattern.compile("^(\\s*)\\(?(\\d{1,2}|[a-zA-Z])[.)]\\s+(?=\\S)");
  private static final Pattern MARKED_HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");

  /** "Artikel 4 Grondslag": a heading also when text follows at once. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)\\s*(?:artikel|hoofdstuk|paragraaf)\\s+\\d+[.:]?\\s+\\p{Lu}[^.;:]{2,70}");

  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\(([^)\\s]*)[^)]*\\)");
  private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final int LONGEST_HEADING = 90;

  private final Blocks blocks = new Blocks();
  private final List<String> lines;

  private PlainText(List<String> lines) {
    this.lines = lines;
  }

  static List<Block> of(List<String> lines) throws UnreadableDocumentException {
    PlainText text = new PlainText(lines);
    text.read();
    return text.blocks.all();
  }

  private void read() throws UnreadableDocumentException {
    List<String> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.strip().matches("[-=_*]{3,}") || Blocks.isContentsLine(line)) {
        flush(paragraph);
      } else if (ARTICLE.matcher(line).matches()) {
        flush(paragraph);
        blocks.heading(2, plain(line));
      } else if (MARKED_HEADING.matcher(line).matches()) {
        flush(paragraph);
        Matcher m = MARKED_HEADING.matcher(line);
        m.matches();
        blocks.heading(m.group(1).length(), plain(m.group(2)));
      } else if (line.strip().startsWith("|") && line.strip().endsWith("|")) {
        flush(paragraph);
        i = table(i) - 1;
      } else if (isItem(i) || (startsItem(line) && paragraph.isEmpty() && !isLoneNumber(i))) {
        flush(paragraph);
        i = item(i) - 1;
      } else {
        paragraph.add(line);
      }
    }
    flush(paragraph);
  }

  private static boolean startsItem(String line) {
    return BULLET.matcher(line).find() || NUMBERED.matcher(line).find();
  }

  private boolean isItem(int i) {
    return BULLET.matcher(lines.get(i)).find()
        || NUMBERED.matcher(lines.get(i)).find() && !isLoneNumber(i);
  }

  /** "2. Welke gegevens?" with text below it is a heading, not an item. */
  private boolean isLoneNumber(int i) {
    String line = lines.get(i);
    if (!NUMBERED.matcher(line).find() || line.strip().length() > LONGEST_HEADING) {
      return false;
    }
    boolean apart =
        (i == 0 || lines.get(i - 1).isBlank())
            && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
    return apart
        && !line.strip().matches(".*[.;,]")
        && !isNumberedNear(i, -1)
        && !isNumberedNear(i, 1);
  }

  /** Whether the next text in a direction is the item before or behind it in one list. */
  private boolean isNumberedNear(int i, int step) {
    for (int at = i + step; at >= 0 && at < lines.size(); at += step) {
      if (!lines.get(at).isBlank()) {
        Matcher own = NUMBERED.matcher(lines.get(i));
        Matcher other = NUMBERED.matcher(lines.get(at));
        return own.find() && other.find() && order(other.group(2)) - order(own.group(2)) == step;
      }
    }
    return false;
  }

  private static int order(String number) {
    return Character.isDigit(number.charAt(0))
        ? Integer.parseInt(number)
        : 1000 + Character.toLowerCase(number.charAt(0));
  }

  private int item(int i) throws UnreadableDocumentException {
    String line = lines.get(i);
    Matcher bullet = BULLET.matcher(line);
    Matcher m = bullet.find() ? bullet : NUMBERED.matcher(line);
    m.reset();
    m.find();
    StringBuilder text = new StringBuilder(line.substring(m.end()));
    int next = i + 1;
    while (next < lines.size()
        && !lines.get(next).isBlank()
        && !startsItem(lines.get(next))
        && !MARKED_HEADING.matcher(lines.get(next)).matches()) {
      text.append(' ').append(lines.get(next).strip());
      next++;
    }
    int depth = 1 + m.group(1).replace("\t", "    ").length() / 2;
    blocks.item(depth, plain(text.toString()), lead(text.toString()), links(text.toString()));
    return next;
  }

  private int table(int from) throws UnreadableDocumentException {
    int i = from;
    boolean head = from + 1 < lines.size() && lines.get(from + 1).strip().matches("[|:\\- ]+");
    for (; i < lines.size() && lines.get(i).strip().startsWith("|"); i++) {
      String row = lines.get(i).strip();
      if (!row.matches("[|:\\- ]+")) {
        String inner = row.substring(1, row.endsWith("|") ? row.length() - 1 : row.length());
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
          cells.add(plain(cell));
        }
        blocks.row(head && i == from, cells, links(row));
      }
    }
    return i;
  }

  private void flush(List<String> paragraph) throws UnreadableDocumentException {
    if (paragraph.isEmpty()) {
      return;
    }
    String written = String.join(" ", paragraph.stream().map(String::strip).toList());
    String text = plain(written);
    boolean bold = BOLD.matcher(written).replaceAll("").isBlank();
    boolean alone = paragraph.size() == 1 && text.length() <= LONGEST_HEADING;
    if (alone && (bold || isHeadingLike(text))) {
      blocks.heading(text.equals(text.toUpperCase(java.util.Locale.ROOT)) ? 1 : 2, text);
    } else if (paragraph.size() > 1 && isListOfLines(paragraph)) {
      for (String line : paragraph) {
        blocks.paragraph(plain(line), lead(line), links(line));
      }
    } else {
      blocks.paragraphOrRest(text, lead(written), links(written));
    }
    paragraph.clear();
  }

  private static boolean isHeadingLike(String text) {
    return text.length() > 2
        && !text.matches(".*[.;,:!]")
        && !text.contains("@")
        && !text.matches(".*\\d{4} ?[A-Z]{2}\\b.*")
        && text.matches("\\(?[\\p{Lu}\\d].*");
  }

  /** Lines that each stand by themselves, as in an address or "Doel: ...". */
  private static boolean isListOfLines(List<String> paragraph) {
    long own =
        paragraph.stream()
            .map(String::strip)
            .filter(l -> l.matches("(?s)\\p{L}[\\p{L} -]{2,30}: .*") || l.length() < 45)
            .count();
    return own == paragraph.size() || own * 3 >= paragraph.size() * 2 && own > 2;
  }

  private static String plain(String text) {
    String words = LINK.matcher(text).replaceAll("$1");
    words = BOLD.matcher(words).replaceAll("$2");
    return words
        .replaceAll("(?<![\\p{L}\\d])[*_](\\S[^*_]*\\S|\\S)[*_](?![\\p{L}\\d])", "$1")
        .replace("\\", "");
  }

  private static String lead(String written) {
    Matcher bold = BOLD.matcher(written.strip());
    return bold.lookingAt() ? bold.group(2) : "";
  }

  private static List<String> links(String written) {
    return LINK.matcher(written).results().map(r -> r.group(2)).toList();
  }
}
