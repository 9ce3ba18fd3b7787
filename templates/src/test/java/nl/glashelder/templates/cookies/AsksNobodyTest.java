package nl.glashelder.templates.cookies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.render.Pages;
import nl.glashelder.render.export.CookieBanner;
import nl.glashelder.render.export.EmbeddedWords;
import nl.glashelder.templates.GeneratedDocuments;
import nl.glashelder.templates.JtePages;
import nl.glashelder.templates.JteWords;
import nl.glashelder.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fragment and a banner stand in somebody else's page: whoever looks at that page is not made to
 * ask anything of any host. A link asks nothing before it is followed.
 */
class AsksNobodyTest {
  private static final String ADDRESS = "https://privacy.example/duin/privacyverklaring/";

  /** What makes a browser fetch something, in HTML and in CSS. */
  private static final Pattern FETCHING =
      Pattern.compile("(?i)url\\s*\\(|@import|image-set\\s*\\(");

  private static final List<String> FETCHING_ELEMENTS =
      List.of(
          "img", "picture", "source", "video", "audio", "track", "iframe", "frame", "embed",
          "object", "script", "link", "base", "meta", "form", "input", "svg", "image", "use",
          "portal");

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFragmentMakesNobodyAskAnything(long seed) {
    Corporation corporation = GeneratedDocuments.corporation(seed);
    PrivacyStatement statement = GeneratedDocuments.statement(seed);
    CookieNotice notice = GeneratedDocuments.notice(seed);
    assertEquals(List.of(), asks(embedded(Wording.of(corporation, statement, new JteWords()))));
    assertEquals(List.of(), asks(embedded(Wording.of(corporation, notice, new JteWords()))));
  }

  /** A notice without a list of cookies has no banner. */
  static LongStream seedsWithCookies() {
    return seeds().filter(seed -> !GeneratedDocuments.notice(seed).cookies().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("seedsWithCookies")
  void aBannerMakesNobodyAskAnything(long seed) {
    String banner =
        CookieBanner.of(
            GeneratedDocuments.notice(seed), GeneratedDocuments.corporation(seed), ADDRESS);
    assertEquals(List.of(), asks(banner));
  }

  private static String embedded(Wording wording) {
    String css =
        new String(new JtePages().assets().get(Pages.EMBEDDED_STYLESHEET), StandardCharsets.UTF_8);
    return EmbeddedWords.of(wording.fragment(), css, "#1d5c4d", ADDRESS);
  }

  /** Everything in a piece of HTML that asks something of a host by itself. */
  private static List<String> asks(String html) {
    List<String> found = new ArrayList<>();
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (FETCHING_ELEMENTS.contains(element.normalName())) {
        found.add(element.outerHtml());
      }
      if (FETCHING.matcher(element.data()).find()) {
        found.add(element.data());
      }
      for (Attribute attribute : element.attributes()) {
        boolean link = element.normalName().equals("a") && attribute.getKey().equals("href");
        boolean fetches =
            List.of("src", "srcset", "href", "poster", "data", "background", "ping", "action")
                .contains(attribute.getKey());
        boolean acts = attribute.getKey().startsWith("on");
        if (!link && (fetches || acts) || FETCHING.matcher(attribute.getValue()).find()) {
          found.add(element.normalName() + " " + attribute);
        }
      }
    }
    return found;
  }
}
