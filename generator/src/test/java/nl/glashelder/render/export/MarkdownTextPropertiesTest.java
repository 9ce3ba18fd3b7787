package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Text within Markdown comes out as it went in. */
class MarkdownTextPropertiesTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab1.-+*_`~#>|[](){}<&;!\\= \n")
        .ofMaxLength(20)
        .filter(text -> !text.isBlank());
  }

  @Property
  void aListItemShowsTheTextItself(@ForAll("texts") String text) {
    String expected = text.strip().replaceAll("\\s+", " ");
    String shown =
        TextContentRenderer.builder()
            .build()
            .render(Parser.builder().build().parse("x\n\nvoor " + MarkdownText.escaped(text)));
    assertEquals("x\nvoor " + expected, shown.strip());
  }

  @Property
  void theBeginningOfALineIsNoMarkupEither(@ForAll("texts") String text) {
    String expected = text.strip().replaceAll("\\s+", " ");
    String shown =
        TextContentRenderer.builder()
            .build()
            .render(Parser.builder().build().parse(MarkdownText.escaped(text)));
    assertEquals(expected, shown.strip());
  }
}
