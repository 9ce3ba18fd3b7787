package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EmbeddedWordsTest {
  @Test
  void everyAnchorGetsAPrefixAndEveryLinkToItFollows() {
    assertEquals(
        "<style>\n.glashelder a { color: #0b6e4f; }\n</style>\n"
            + "<div class=\"glashelder\" lang=\"nl\">\n"
            + "<p id=\"glashelder-contact\"><a href=\"#glashelder-contact\">a</a>"
            + " <a href=\"https://x.example/#b\">b</a></p>\n</div>\n",
        EmbeddedWords.of(
            "<p data-key=\"contact\" id=\"contact\"><a href=\"#contact\">a</a>"
                + " <a href=\"https://x.example/#b\">b</a></p>",
            ".glashelder a { color: #000000; }",
            "#0b6e4f",
            ""));
  }
}
