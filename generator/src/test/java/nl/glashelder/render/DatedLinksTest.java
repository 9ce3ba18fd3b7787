package nl.glashelder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frozen words hold links from their document's own address; they are shown at deeper ones too. */
class DatedLinksTest {
  private static final String WORDS = "<p><a href=\"../cookieverklaring/\">Cookies</a></p>";

  @Test
  void aVersionLiesOneFolderBelowItsDocument() {
    assertEquals("<p><a href=\"../../cookieverklaring/\">Cookies</a></p>", DatedLinks.below(WORDS));
  }

  @ParameterizedTest
  @CsvSource({
    "sor/privacyverklaring/index.html, ../cookieverklaring/",
    "sor/privacyverklaring/vergelijk/index.html, ../../cookieverklaring/",
    "sor/privacyverklaring/vergelijk/2025-01-01/2026-04-02/index.html,"
        + " ../../../../cookieverklaring/",
  })
  void aLinkLeadsToTheSamePageFromEveryFile(String path, String href) {
    assertEquals("<p><a href=\"" + href + "\">Cookies</a></p>", DatedLinks.at(WORDS, path));
    assertEquals("/sor/cookieverklaring/", URI.create("/" + path).resolve(href).getPath());
  }

  @Test
  void otherLinksStayAsTheyAre() {
    String words = "<a href=\"#contact\">Contact</a> <a href=\"https://www.ap.nl/../x\">AP</a>";
    assertEquals(words, DatedLinks.below(words));
  }
}
