package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers blocks: puts each on one line, leaves out empty ones, and stops at too much text. */
final class Blocks {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u202a-\\u202e]|\\p{Cc}(?<![\\t\\n\\r])");

  /** "1.", "2.3", "a)", "IV." before a heading. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?:artikel|hoofdstuk|paragraaf)\\s+)?(?:\\d+(?:\\.\\d+)*|[IVX]+)[.):]?\\s+(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** "Bewaartermijnen ...... 5": a line of a table of contents. */
  private static final Pattern CONTENTS_LINE =
      Pattern.compile(".*(?:\\.{4,}|…{2,}|\\t)\\s*\\d+\\s*");

  private final List<Block> blocks = new ArrayList<>();
  private int characters;

  /** The words on one line, with plain spaces and without invisible characters. */
  static String line(String text) {
    return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  static boolean isContentsLine(String raw) {
    return CONTENTS_LINE.matcher(raw.strip()).matches();
  }

  void heading(int level, String text) throws UnreadableDocumentException {
    String line = line(text);
    Matcher number = NUMBER.matcher(line);
    add(Block.heading(level, number.find() ? line.substring(number.end()) : line), line);
  }

  void paragraph(String text, String lead, List<String> links) throws UnreadableDocumentException {
    String line = line(text);
    add(Block.paragraph(line, line(lead), links), line);
  }

  /**
   * A paragraph, or the rest of what a page or a column broke off: it goes on with a small letter
   * where the words before it had no end.
   */
  void paragraphOrRest(String text, String lead, List<String> links)
      throws UnreadableDocumentException {
    String line = line(text);
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    boolean rest =
        last != null
            && (last.is(Block.Kind.ITEM) || last.is(Block.Kind.PARAGRAPH))
            && !line.isEmpty()
            && Character.isLowerCase(line.codePointAt(0))
            && !last.text().matches(".*[.!?:;]");
    if (!rest) {
      paragraph(text, lead, links);
      return;
    }
    List<String> all = new ArrayList<>(last.links());
    all.addAll(links);
    blocks.set(
        blocks.size() - 1,
        new Block(
            last.kind(), last.level(), last.text() + " " + line, last.lead(), last.cells(), all));
  }

  void item(int level, String text, String lead, List<String> links)
      throws UnreadableDocumentException {
    String line = line(text);
    add(Block.item(level, line, line(lead), links), line);
  }

  void row(boolean head, List<String> cells, List<String> links)
      throws UnreadableDocumentException {
    List<String> lines = cells.stream().map(Blocks::line).toList();
    add(Block.row(head, lines, links), String.join("", lines));
  }

  private void add(Block block, String words) throws UnreadableDocumentException {
    if (words.isEmpty()) {
      return;
    }
    characters += words.length();
    if (characters > TextLimits.CHARACTERS) {
      throw new UnreadableDocumentException(
          "De tekst is langer dan een verklaring ooit is. Bewaar alleen de verklaring zelf in een"
              + " eigen bestand. Er is niets geschreven.");
    }
    blocks.add(block);
  }

  List<Block> all() {
    return blocks;
  }
}
