package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EmbeddedWordsTest {
  @Test
  void linksWithinTheWordsStayWithinAndOthersAreWrittenInFull() {
    assertEquals(
        """
        <style>
        .glashelder a { color: #123456; }
        </style>
        <div class="glashelder" lang="nl">
        <p id="glashelder-contact"><a href="#glashelder-contact">hier</a> <a href="https://p.example/x/privacyverklaring/#rechten">daar</a> <a href="mailto:a@b.nl">mail</a></p>
        </div>
        """,
        EmbeddedWords.of(
            "<p id=\"contact\" data-key=\"contact\"><a href=\"#contact\">hier</a> <a"
                + " href=\"../privacyverklaring/#rechten\">daar</a> <a"
                + " href=\"mailto:a@b.nl\">mail</a></p>",
            ".glashelder a { color: #000000; }",
            "#123456",
            "https://p.example/x/cookieverklaring/"));
  }

  @Test
  void aLinkThatIsNoAddressStaysAsItIs() {
    assertEquals(
        "<style>\n\n</style>\n<div class=\"glashelder\" lang=\"nl\">\n"
            + "<a href=\"../een bestand\">x</a>\n</div>\n",
        EmbeddedWords.of("<a href=\"../een bestand\">x</a>", "", "#123456", "/x/"));
  }
}
