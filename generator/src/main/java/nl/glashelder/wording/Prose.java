package nl.glashelder.wording;

import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.FullStop;
import nl.glashelder.source.FreeText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * One piece of Markdown on its way to the page. Its beginning and end are changed in the parsed
 * text, never in the source: a full stop put after "2026" in the source would make it a list.
 */
final class Prose {
  private final Node document;

  private Prose(Node document) {
    this.document = document;
  }

  /** Reads Markdown. What would show nothing at all (a lone "-" or "1.") is read as it stands. */
  static Prose of(String markdown) {
    Node document = FreeText.parse(markdown);
    if (isUnseen(document)) {
      for (Node child = document.getFirstChild(); child != null; child = document.getFirstChild()) {
        child.unlink();
      }
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(new Text(markdown.strip()));
      document.appendChild(paragraph);
    }
    return new Prose(document);
  }

  private static boolean isUnseen(Node document) {
    boolean[] seen = {false};
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            seen[0] |= !text.getLiteral().isBlank();
          }

          @Override
          public void visit(Code code) {
            seen[0] |= !code.getLiteral().isBlank();
          }

          @Override
          protected void visitChildren(Node parent) {
            seen[0] |= isShown(parent);
            super.visitChildren(parent);
          }
        });
    return !seen[0];
  }

  /** Code and pictures show without any text of their own. */
  private static boolean isShown(Node node) {
    return node instanceof org.commonmark.node.FencedCodeBlock
        || node instanceof org.commonmark.node.IndentedCodeBlock
        || node instanceof org.commonmark.node.Image;
  }

  /** Whether it is one paragraph, so that it can stand inside a sentence or list. */
  boolean isSingle() {
    Node first = document.getFirstChild();
    return first instanceof Paragraph && first.getNext() == null;
  }

  /** Lets it begin as a sentence does. */
  Prose capital() {
    Text first = edge(paragraph(document.getFirstChild()), true);
    if (first != null) {
      first.setLiteral(FirstLetter.capital(first.getLiteral()));
    }
    return this;
  }

  /** Lets it begin as it does within a sentence. */
  Prose within() {
    Text first = edge(paragraph(document.getFirstChild()), true);
    if (first != null) {
      first.setLiteral(FirstLetter.within(first.getLiteral()));
    }
    return this;
  }

  /** Lets it begin as what follows a colon: an article there is no part of a name. */
  Prose afterColon() {
    Text first = edge(paragraph(document.getFirstChild()), true);
    if (first != null) {
      String literal = first.getLiteral();
      first.setLiteral(
          FirstLetter.startsWithArticle(literal)
              ? FirstLetter.small(literal)
              : FirstLetter.within(literal));
    }
    return this;
  }

  /** Puts a full stop at its end, unless it ends as a sentence does. */
  Prose stop() {
    if (document.getLastChild() instanceof Paragraph last) {
      if (!FullStop.endsSentence(visible(last))) {
        last.appendChild(new Text("."));
      }
    }
    return this;
  }

  /** Takes the full stop from its end, unless it belongs to the last word. */
  Prose withoutStop() {
    if (document.getLastChild() instanceof Paragraph last) {
      Text end = edge(last, false);
      if (end != null) {
        end.setLiteral(FullStop.without(end.getLiteral()));
      }
    }
    return this;
  }

  /** The first or last piece of text in the first or last paragraph; null when it has no text. */
  private static Text edge(Node node, boolean first) {
    Node at = node;
    while (at != null && !(at instanceof Text)) {
      at = first ? at.getFirstChild() : at.getLastChild();
    }
    return (Text) at;
  }

  /** A list or heading begins as its writer wants. */
  private static Node paragraph(Node node) {
    return node instanceof Paragraph ? node : null;
  }

  private static String visible(Node paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text piece) {
            text.append(piece.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }
        });
    return text.toString();
  }

  /** Its HTML for use inside a block; more than one paragraph stays apart. */
  String inline() {
    return MarkdownHtml.inline(document);
  }

  /** Its HTML as blocks: paragraphs, lists. Its headings start at level three. */
  String blocks() {
    document.accept(new LowerHeadings());
    return MarkdownHtml.blocks(document);
  }

  /** Own text may use headings; in a statement they come below the section's own. */
  private static final class LowerHeadings extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(6, Math.max(3, heading.getLevel() + 2)));
      visitChildren(heading);
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
      thematicBreak.unlink();
    }
  }
}
