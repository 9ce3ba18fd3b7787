package nl.glashelder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The Markdown that Glashelder knows, in one place: CommonMark with tables, without HTML and
 * without pictures. What an editor writes beyond it would reach readers as loose signs, or ask
 * another website for something; it is a {@link Slip}.
 */
public final class FreeText {
  /** What CommonMark is extended with, for whoever renders. */
  public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  // Far deeper than what is reported, so that no depth costs more memory than there is.
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(4 * Limits.TEXT_NESTING)
          .maxInlineNesting(4 * Limits.TEXT_NESTING)
          .build();

  private static final Pattern FOOTNOTE = Pattern.compile("(?<!\\\\)\\[\\^[^\\]\\s]{1,40}]");
  private static final Pattern STRUCK = Pattern.compile("(?<!~)~~(?=\\S)[^~]{1,500}~~(?!~)");
  private static final Pattern TASK = Pattern.compile("^\\[[ xX]] ");
  private static final Pattern TASK_WRITTEN = Pattern.compile("\\[[ xX]] ");
  private static final Pattern NO_TABLE = Pattern.compile("^\\|[^|]+\\|");

  /** The two halves of a link in the wrong order, or with a space between them. */
  private static final Pattern NO_LINK =
      Pattern.compile(
          "\\([^()\\n]{1,200}\\)\\[(?:https?:|www\\.|mailto:)[^\\]\\s]*]"
              + "|\\[[^\\]\\n]{1,200}][ \\t]+\\((?:https?:|www\\.|mailto:)[^)\\s]*\\)");

  private FreeText() {}

  /**
   * Something in a text that readers would not see as it was meant.
   *
   * @param written the piece of the text, as it stands in it
   */
  record Slip(String written, String message, String advice) {}

  /** Parses a text. */
  public static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** What is wrong with the form of a text, each kind once. */
  static List<Slip> slips(String markdown) {
    if (markdown.length() > Limits.TEXT_CHARACTERS) {
      return List.of(
          new Slip(
              "",
              "Deze tekst is langer dan "
                  + Limits.TEXT_CHARACTERS
                  + " tekens: langer dan een hele verklaring.",
              "Kijk of hier de goede tekst staat."));
    }
    if (isPlain(markdown)) {
      return List.of();
    }
    Look look = new Look();
    parse(markdown).accept(look);
    look.tooMuch();
    return List.copyOf(look.slips);
  }

  /** Whether no sign that means something here is in a text, so that it need not be parsed. */
  private static boolean isPlain(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      if ("[]|~!>*_".indexOf(markdown.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static final class Look extends AbstractVisitor {
    private final List<Slip> slips = new ArrayList<>();
    private int links;
    private int depth;
    private int deepest;

    @Override
    protected void visitChildren(Node parent) {
      depth++;
      deepest = Math.max(deepest, depth);
      super.visitChildren(parent);
      depth--;
    }

    @Override
    public void visit(Image image) {
      add(
          "![",
          "Hier staat een plaatje (" + image.getDestination() + ").",
          "Een verklaring moet ook zonder plaatjes te lezen zijn. Zeg in woorden wat erop staat, of"
              + " maak een link naar de pagina met het plaatje.");
    }

    @Override
    public void visit(Link link) {
      links++;
      if (link.getFirstChild() == null) {
        add(
            "](" + link.getDestination(),
            "Deze link heeft geen tekst: niemand ziet hem.",
            "Zet tussen de blokhaken waar de link heen gaat.");
      }
      visitChildren(link);
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock && columns(block) > Limits.TABLE_COLUMNS) {
        add(
            "|",
            "Deze tabel heeft " + columns(block) + " kolommen.",
            "Op een telefoon passen er hooguit "
                + Limits.TABLE_COLUMNS
                + ". Maak er twee tabellen of een lijst van.");
      }
      visitChildren(block);
    }

    private static int columns(Node table) {
      Node row = table.getFirstChild().getFirstChild();
      int columns = 0;
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        columns += cell instanceof TableCell ? 1 : 0;
      }
      return columns;
    }

    @Override
    public void visit(Paragraph paragraph) {
      String text = textOf(paragraph);
      if (paragraph.getParent() instanceof ListItem && TASK.matcher(text).find()) {
        find(
            TASK_WRITTEN,
            text,
            "Een vakje om aan te kruisen kan hier niet: lezers zien losse haken.",
            "Maak er een gewone lijst van: - tekst.");
      }
      if (NO_TABLE.matcher(text).find()) {
        add(
            firstLine(text),
            "Dit lijkt een tabel, maar het is er geen: lezers zien losse strepen.",
            "Zet onder de eerste rij een rij met streepjes, met evenveel kolommen: | --- | --- |");
      }
      find(
          FOOTNOTE,
          text,
          "Een voetnoot kan hier niet: lezers zien losse tekens.",
          "Zet de uitleg in de tekst zelf, eventueel tussen haakjes.");
      find(
          STRUCK,
          text,
          "Doorhalen met ~~ kan hier niet: lezers zien de golfjes.",
          "Haal weg wat niet meer geldt; Glashelder laat zelf zien wat er is veranderd.");
      find(
          NO_LINK,
          text,
          "Dit lijkt een link, maar het is er geen.",
          "Schrijf zonder spatie ertussen: [tekst](https://www.voorbeeld.nl).");
      visitChildren(paragraph);
    }

    @Override
    public void visit(Text text) {
      if (!(text.getParent() instanceof Paragraph)) {
        find(
            STRUCK,
            text.getLiteral(),
            "Doorhalen met ~~ kan hier niet: lezers zien de golfjes.",
            "Haal weg wat niet meer geldt; Glashelder laat zelf zien wat er is veranderd.");
        find(
            FOOTNOTE,
            text.getLiteral(),
            "Een voetnoot kan hier niet: lezers zien losse tekens.",
            "Zet de uitleg in de tekst zelf, eventueel tussen haakjes.");
      }
    }

    @Override
    public void visit(IndentedCodeBlock code) {}

    @Override
    public void visit(FencedCodeBlock code) {}

    private void find(Pattern pattern, String text, String message, String advice) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        add(matcher.group(), message, advice);
      }
    }

    private void add(String written, String message, String advice) {
      if (slips.stream().noneMatch(s -> s.message().equals(message))) {
        slips.add(new Slip(written, message, advice));
      }
    }

    private void tooMuch() {
      if (links > Limits.TEXT_LINKS) {
        add(
            "",
            "In deze tekst staan " + links + " links.",
            "Kijk of hier de goede tekst staat; meer dan "
                + Limits.TEXT_LINKS
                + " in een tekst kan niet.");
      }
      if (deepest > Limits.TEXT_NESTING + 2) {
        add(
            "",
            "In deze tekst zijn lijsten, citaten of nadruk te diep in elkaar gezet.",
            "Maak de tekst eenvoudiger.");
      }
    }

    private static String firstLine(String text) {
      int end = text.indexOf('\n');
      return end < 0 ? text : text.substring(0, end);
    }

    /** The text of a paragraph that is not code; signs that were escaped with care are left out. */
    private static String textOf(Node paragraph) {
      StringBuilder text = new StringBuilder();
      for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Text words) {
          text.append(words.getLiteral());
        } else if (!(child instanceof Code)) {
          text.append('\n');
        }
      }
      return text.toString();
    }
  }

  /**
   * The place of a piece of text in the lines that hold it; empty when it stands there otherwise.
   */
  static Optional<Position> place(String written, List<Places.Line> lines) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return lines.stream()
        .filter(line -> line.text().contains(written))
        .findFirst()
        .map(line -> line.at(line.text().indexOf(written)));
  }
}
