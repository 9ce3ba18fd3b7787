package nl.glashelder.compare.words;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reading and writing HTML fragments: jsoup's tree of them, and the one canonical text. */
final class Fragment {
  /** Marks make a tree deeper than the fragments were, so a redline is read to this depth. */
  private static final int REDLINE_DEPTH = 2_048;

  /** Some broken HTML only comes to rest after it was read and written more than once. */
  private static final int READINGS = 5;

  private Fragment() {}

  /** What jsoup makes of the fragment. */
  static Element read(String html) {
    return parse(html, 0);
  }

  /** What jsoup makes of the fragment, read and written until nothing changes any more. */
  static Element readUntilStable(String html) {
    Element body = parse(html, 0);
    String written = body.html();
    for (int i = 0; i < READINGS && !written.equals(html); i++) {
      html = written;
      body = parse(html, 0);
      written = body.html();
    }
    return body;
  }

  static Element readRedline(String html) {
    return parse(html, REDLINE_DEPTH);
  }

  static Element empty() {
    return parse("", 0);
  }

  private static Element parse(String html, int depth) {
    Parser parser = Parser.htmlParser();
    if (depth > 0) {
      parser.setMaxDepth(depth);
    }
    Document document = Document.createShell("");
    document.parser(parser);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    for (Node node : parser.parseFragmentInput(html, body, "")) {
      body.appendChild(node);
    }
    return body;
  }
}
