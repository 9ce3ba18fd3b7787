package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.glashelder.check.language.Sentences;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the sentences off a page: each block by itself, a block inside another too. */
final class PageText {
  private static final Set<String> BLOCKS =
      Set.of(
          "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "dt", "dd", "caption",
          "summary", "div", "section", "ul", "ol", "dl", "table", "body");
  private static final Set<String> UNSEEN = Set.of("style", "script", "title", "head");

  private final List<Page.Sentence> sentences = new ArrayList<>();

  private PageText() {}

  static List<Page.Sentence> sentencesOf(Element words) {
    PageText text = new PageText();
    text.readBlock(words);
    return text.sentences;
  }

  private void readBlock(Element block) {
    StringBuilder own = new StringBuilder();
    List<Element> inner = new ArrayList<>();
    gather(block, own, inner);
    if (!own.isEmpty()) {
      Sentences.of(own.toString()).forEach(s -> sentences.add(new Page.Sentence(block, s)));
    }
    inner.forEach(this::readBlock);
  }

  /** Takes the text that stands in a block itself, and the blocks that stand in it. */
  private static void gather(Element element, StringBuilder own, List<Element> inner) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        append(own, text.getWholeText());
      } else if (node instanceof Element child) {
        if (BLOCKS.contains(child.normalName())) {
          inner.add(child);
        } else if (child.normalName().equals("br")) {
          append(own, " ");
        } else if (!UNSEEN.contains(child.normalName())) {
          gather(child, own, inner);
        }
      }
    }
  }

  /** Appends with white space as a browser shows it: one space for any run. */
  private static void append(StringBuilder own, String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Sentences.isSpace(text.charAt(i))) {
        own.append(text, start, i);
        start = i + 1;
        if (!own.isEmpty() && own.charAt(own.length() - 1) != ' ') {
          own.append(' ');
        }
      }
    }
    own.append(text, start, text.length());
  }
}
