package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.glashelder.render.CorporationPages;
import nl.glashelder.render.SiteFile;
import nl.glashelder.version.History;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Fragment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Layout may add to words, but never change them. */
class FrozenWordsTest {
  /** What makes words mean what they mean; the page may add or drop other attributes. */
  private static final Set<String> MEANING = Set.of("href", "scope", "colspan", "rowspan", "start");

  @Test
  void theWordsOfEveryVersionCanBeTakenBackOutOfItsPage() {
    Map<String, String> pages = new TreeMap<>();
    for (SiteFile file : SampleSite.files()) {
      if (file.path().endsWith(".html")) {
        pages.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
      }
    }
    int versions = 0;
    for (CorporationPages corporation : SampleSite.model().corporations()) {
      for (History history : corporation.histories()) {
        for (Version version : history.versions()) {
          String path =
              corporation.slug() + "/" + history.kind().yaml() + "/" + version.date() + "/";
          assertEquals(
              stripped(Jsoup.parseBodyFragment(version.words()).body()),
              wordsOf(pages.get(path + "index.html")),
              path);
          versions++;
        }
      }
    }
    assertEquals(5, versions);
  }

  private static String wordsOf(String page) {
    Element article = Jsoup.parse(page).selectFirst("article");
    article.select("[data-ui]:not([data-ui=om])").remove();
    article.select("[data-ui=om]").unwrap();
    return stripped(article);
  }

  private static String stripped(Element words) {
    for (Element element : words.getAllElements()) {
      for (Attribute attribute : element.attributes().asList()) {
        if (!MEANING.contains(attribute.getKey())) {
          element.removeAttr(attribute.getKey());
        }
      }
    }
    return Fragment.canonical(words);
  }
}
