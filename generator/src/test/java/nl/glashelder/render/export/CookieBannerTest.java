package nl.glashelder.render.export;

import static nl.glashelder.render.export.Notices.ADDRESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.glashelder.model.CookieNotice;
import org.junit.jupiter.api.Test;

class CookieBannerTest {
  @Test
  void theBannerSaysWhoWhatAndLetsTheVisitorChoose() {
    assertEquals(
        """
        <section class="glashelder-cookiemelding" lang="nl" aria-labelledby="glashelder-cookiemelding-titel">
        <h2 id="glashelder-cookiemelding-titel">Cookies</h2>
        <p>Woonstichting Voorbeeld gebruikt functionele cookies en privacyvriendelijke analytische cookies. Daarvoor hebben wij uw toestemming niet nodig. Alleen als u dat goedvindt, gebruiken wij ook analytische cookies, cookies van sociale media en andere cookies. Ook deze partij plaatst dan cookies: Google Ireland Limited.</p>
        <p>Onderaan elke pagina verandert u uw keuze.</p>
        <p><a href="https://privacy.voorbeeld.example/voorbeeld/cookieverklaring/">Lees onze cookieverklaring</a> <a href="https://www.voorbeeld.example/cookies">Kies zelf cookies</a></p>
        <p><button type="button" class="glashelder-cookieknop" data-cookiekeuze="weigeren">Weigeren</button> <button type="button" class="glashelder-cookieknop" data-cookiekeuze="accepteren">Accepteren</button></p>
        </section>
        """,
        CookieBanner.of(Notices.notice(Notices.EVERYTHING), Notices.corporation("u"), ADDRESS));
  }

  @Test
  void theBannerSpeaksInformallyWhereTheCorporationDoes() {
    assertEquals(
        """
        <section class="glashelder-cookiemelding" lang="nl" aria-labelledby="glashelder-cookiemelding-titel">
        <h2 id="glashelder-cookiemelding-titel">Cookies</h2>
        <p>Woonstichting Voorbeeld wil trackingcookies gebruiken. Dat doen wij alleen als je dat goedvindt. Ook deze partijen plaatsen dan cookies: Meta en Hotjar Ltd.</p>
        <p><a href="https://privacy.voorbeeld.example/voorbeeld/cookieverklaring/">Lees onze cookieverklaring</a></p>
        <p><button type="button" class="glashelder-cookieknop" data-cookiekeuze="weigeren">Weigeren</button> <button type="button" class="glashelder-cookieknop" data-cookiekeuze="accepteren">Accepteren</button></p>
        </section>
        """,
        CookieBanner.of(
            Notices.notice(
                """
                cookies:
                  - {id: a, naam: _fbp, soort: tracking, plaatser: derde, partij: Meta}
                  - {id: b, naam: _hj*, soort: tracking, plaatser: derde, partij: Hotjar Ltd.}
                """),
            Notices.corporation("je"),
            ADDRESS));
  }

  @Test
  void whereNothingIsAskedThereIsNothingToChoose() {
    assertEquals(
        """
        <section class="glashelder-cookiemelding" lang="nl" aria-labelledby="glashelder-cookiemelding-titel">
        <h2 id="glashelder-cookiemelding-titel">Cookies</h2>
        <p>Woonstichting Voorbeeld gebruikt functionele cookies. Daarvoor hebben wij je toestemming niet nodig.</p>
        <p><a href="https://privacy.voorbeeld.example/voorbeeld/cookieverklaring/">Lees onze cookieverklaring</a></p>
        </section>
        """,
        CookieBanner.of(
            Notices.notice("cookies:\n  - {id: a, naam: SESSION, soort: functioneel}\n"),
            Notices.corporation("je"),
            ADDRESS));
  }

  @Test
  void whoGetsTheDataIsNamedAlsoWhereTheWebsiteSetsTheCookieItself() {
    String banner =
        CookieBanner.of(
            Notices.notice(
                "cookies:\n  - {id: a, naam: _ga, soort: analytisch, plaatser: eigen, partij:"
                    + " Google Ireland Limited}\n"),
            Notices.corporation("u"),
            ADDRESS);
    assertTrue(banner.contains("Deze partij krijgt dan gegevens: Google Ireland Limited."), banner);
  }

  @Test
  void aNoticeWithoutAListHasNoBanner() {
    CookieNotice notice = Notices.notice("plaatst-cookies: ja\n");
    assertThrows(
        IllegalArgumentException.class,
        () -> CookieBanner.of(notice, Notices.corporation("u"), ADDRESS));
  }
}
