package nl.glashelder.templates.cookies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.render.SiteFile;
import nl.glashelder.templates.pagina.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beside a cookie notice in force, for the corporation's own website. */
class EmbeddingTest {
  private final DorpswonenSite site = DorpswonenSite.complete();

  @Test
  void aNoticeWithAListHasABannerAndSettingsForBothTools() {
    assertTrue(
        site.namesBesideTheNotice()
            .containsAll(List.of("banner.html", "fragment.html", "klaro.js", "orejime.js")),
        site.namesBesideTheNotice().toString());
  }

  @Test
  void aPrivacyStatementHasNone() {
    List<String> ofStatements =
        SampleSite.files().stream()
            .map(SiteFile::path)
            .filter(path -> path.startsWith("waterrand/privacyverklaring/"))
            .toList();
    assertTrue(ofStatements.contains("waterrand/privacyverklaring/index.html"));
    assertEquals(
        List.of(),
        ofStatements.stream().filter(path -> path.matches(".*(klaro|orejime|banner).*")).toList());
  }

  @Test
  void withoutTheSitesAddressTheLinksStartAtTheRootAndTheFileSaysSo() {
    String klaro = DorpswonenSite.withoutAddress().beside("klaro.js");
    assertTrue(klaro.contains("\"privacyPolicyUrl\": \"/dorpswonen/cookieverklaring/\""), klaro);
    assertTrue(klaro.contains("-Dglashelder.adres="), klaro);
    assertFalse(site.beside("klaro.js").contains("-Dglashelder.adres="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fragment.html", "banner.html"})
  void aFragmentNeedsNothingButItself(String name) {
    Document fragment = Jsoup.parseBodyFragment(site.beside(name));
    assertTrue(fragment.body().text().contains("Stichting Dorpswonen"));
    assertEquals(
        List.of(),
        fragment
            .select("script, link, img, iframe, object, embed, [src], [srcset], [onclick], [style]")
            .stream()
            .map(Element::outerHtml)
            .toList());
    for (Element style : fragment.select("style")) {
      assertFalse(style.data().matches("(?s).*(url\\(|@import|@font-face).*"), style.data());
      for (String rule : style.data().strip().split("}\\s*")) {
        assertTrue(rule.startsWith(".glashelder"), rule);
      }
    }
    for (Element link : fragment.select("a[href]")) {
      String href = link.attr("href");
      if (href.startsWith("#")) {
        assertNotNull(fragment.getElementById(href.substring(1)), href);
      } else {
        assertTrue(href.matches("(https?://|mailto:|tel:).*"), href);
      }
    }
    for (Element anchor : fragment.select("[id]")) {
      assertTrue(anchor.id().startsWith("glashelder-"), anchor.id());
    }
  }
}
