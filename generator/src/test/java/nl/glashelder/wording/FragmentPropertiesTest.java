package nl.glashelder.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.glashelder.check.language.Sentences;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What holds for the canonical form of any words. */
@Tag("slow")
class FragmentPropertiesTest {
  private static Element parse(String html) {
    return Jsoup.parseBodyFragment(html).body();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void bringingItIntoCanonicalFormAgainChangesNothing(@ForAll("documents") String html) {
    String once = Fragment.canonical(parse(html));
    assertEquals(once, Fragment.canonical(parse(once)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void elementsAndTheirAttributesAreTheSame(@ForAll("documents") String html) {
    assertEquals(elements(parse(html)), elements(parse(Fragment.canonical(parse(html)))));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyBlockSaysTheSame(@ForAll("documents") String html) {
    assertEquals(said(parse(html)), said(parse(Fragment.canonical(parse(html)))));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noLineHoldsTwoSentences(@ForAll("documents") String html) {
    Element body = parse(html);
    body.select("pre").remove();
    for (String line : Fragment.canonical(body).split("\n")) {
      String text = parse(line).wholeText().strip();
      assertEquals(List.of(text).stream().filter(t -> !t.isEmpty()).toList(), Sentences.of(text));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void linesEndInOneWayAndTheLastOneEnds(@ForAll("documents") String html) {
    String canonical = Fragment.canonical(parse(html));
    assertEquals(-1, canonical.indexOf('\r'));
    assertEquals(canonical.isEmpty(), !canonical.endsWith("\n"));
  }

  private static String elements(Element body) {
    return body.getAllElements().stream()
        .map(e -> "  ".repeat(e.parents().size()) + e.normalName() + e.attributes().html())
        .collect(Collectors.joining("\n"));
  }

  /** The text as a browser shows it: white space collapsed, gone at the edges of blocks. */
  private static String said(Element body) {
    StringBuilder said = new StringBuilder();
    say(body, said);
    return said.toString()
        .replaceAll("[ \\n]*([¶↵])[ \\n]*", "$1")
        .replaceAll("[ \\n]+", " ")
        .strip();
  }

  private static void say(Node node, StringBuilder said) {
    if (node instanceof TextNode text) {
      boolean kept = text.parent().closest("pre") != null;
      // A browser reads every line end as one sign.
      String whole = text.getWholeText().replace("\r\n", "\n");
      said.append(
          kept
              ? whole.replace(' ', '·').replace('\n', '¬')
              : whole.replaceAll("[ \\t\\n\\r\\f]+", " "));
    } else if (node instanceof Element element) {
      String edge = isBlock(element) ? "¶" : element.normalName().equals("br") ? "↵" : "";
      said.append(edge);
      element.childNodes().forEach(child -> say(child, said));
      said.append(edge.equals("¶") ? edge : "");
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("summary");
  }

  @Provide
  Arbitrary<String> documents() {
    return blocks(3).list().ofMaxSize(4).map(b -> String.join("", b));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "Wij",
        "bewaren",
        "uw",
        "art.",
        "6",
        "B.V.",
        "twee.",
        "Ja!",
        "Nee?",
        "“Goed.”",
        "(Zo.)",
        "één",
        "🏠",
        "&amp;",
        "&lt;b&gt;",
        "a\u00a0b",
        "1.10",
        ",",
        ".",
        ":",
        " ",
        "  ",
        "\n",
        "\t",
        "\r\n",
        " ",
        " ",
        " ",
        "<br>",
        "<img src=\"a b.svg\" alt=\"x &amp; y\">",
        "<!-- c -->",
        "\u00ad",
        "{u|je}");
  }

  private static Arbitrary<String> text() {
    return words().list().ofMinSize(0).ofMaxSize(10).map(w -> String.join("", w));
  }

  private static Arbitrary<String> inline(int depth) {
    if (depth == 0) {
      return text();
    }
    Arbitrary<String> element =
        Combinators.combine(
                Arbitraries.of("b", "em", "a href=\"#x\"", "span title=\"a&#10;b\"", "code"),
                inline(depth - 1))
            .as((tag, inner) -> "<" + tag + ">" + inner + "</" + tag.split(" ")[0] + ">");
    return Arbitraries.oneOf(text(), element, text())
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> blocks(int depth) {
    Arbitrary<String> paragraph =
        Combinators.combine(Arbitraries.of("p", "h2", "h3", "summary", "dt"), inline(1))
            .as((tag, inner) -> "<" + tag + ">" + inner + "</" + tag + ">");
    Arbitrary<String> pre = inline(1).map(inner -> "<pre>" + inner + "</pre>");
    if (depth == 0) {
      return Arbitraries.oneOf(paragraph, pre, Arbitraries.just("<hr>"));
    }
    Arbitrary<String> inner = Arbitraries.oneOf(inline(2), blocks(depth - 1));
    Arbitrary<String> group =
        Combinators.combine(
                Arbitraries.of("section data-key=\"a.b\"", "div", "blockquote", "details open"),
                inner.list().ofMaxSize(3))
            .as(
                (tag, parts) ->
                    "<" + tag + ">" + String.join("", parts) + "</" + tag.split(" ")[0] + ">");
    Arbitrary<String> list =
        Combinators.combine(Arbitraries.of("ul", "ol"), inner.list().ofMinSize(1).ofMaxSize(3))
            .as((tag, items) -> wrap(tag, items, "li"));
    Arbitrary<String> table =
        Combinators.combine(inner.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of("td", "th"))
            .as(
                (cells, tag) ->
                    "<table><caption>Tabel.</caption>" + wrap("tr", cells, tag) + "</table>");
    return Arbitraries.oneOf(paragraph, group, list, table);
  }

  private static String wrap(String tag, List<String> items, String itemTag) {
    return items.stream()
        .map(i -> "<" + itemTag + ">" + i + "</" + itemTag + ">")
        .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
  }
}
