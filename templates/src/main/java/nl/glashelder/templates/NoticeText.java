package nl.glashelder.templates;

import java.util.Arrays;
import java.util.List;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSetter;
import nl.glashelder.model.CookieSite;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.model.CookieUse;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.wording.Voice;

/**
 * A cookie notice as its templates see it.
 *
 * @param corporation who speaks
 * @param notice what it says
 * @param voice in which form of address
 */
public record NoticeText(Corporation corporation, CookieNotice notice, Voice voice) {

  /** The main heading. */
  public String title() {
    String title = notice.title().orElse("Cookieverklaring");
    return title.contains(corporation.name()) ? title : title + " van " + corporation.name();
  }

  /** The kinds of cookies the notice speaks of, in their usual order. */
  public List<CookieKind> kinds() {
    return Arrays.stream(CookieKind.values())
        .filter(k -> !cookies(k).isEmpty() || use(k) != null)
        .toList();
  }

  /** The cookies of a kind. */
  public List<Cookie> cookies(CookieKind kind) {
    return notice.cookies().stream()
        .filter(c -> c.kind().filter(kind::equals).isPresent())
        .toList();
  }

  /** The cookies whose kind is not known yet. */
  public List<Cookie> cookiesWithoutKind() {
    return notice.cookies().stream().filter(c -> c.kind().isEmpty()).toList();
  }

  /** What is said of a kind as a whole, or null. */
  public CookieUse use(CookieKind kind) {
    return notice.uses().stream().filter(u -> u.id() == kind).findFirst().orElse(null);
  }

  /** Who sets a cookie and for which service: "Google Ireland Limited, Ierland (YouTube)". */
  public String setBy(Cookie cookie) {
    String setter =
        cookie
            .party()
            .or(() -> cookie.setter().map(s -> s == CookieSetter.OWN ? "van ons" : s.dutch()))
            .orElse("dat staat hier nog niet");
    String land = cookie.country().map(country -> ", " + country).orElse("");
    return setter
        + land
        + cookie
            .service()
            .filter(service -> !service.equalsIgnoreCase(setter))
            .map(service -> " (" + service + ")")
            .orElse("");
  }

  /** A kind of cookies with what it is for: "analytische cookies (om te meten)". */
  public String inShort(CookieKind kind) {
    return kind.dutch()
        + switch (kind) {
          case FUNCTIONAL -> " (om de website te laten werken)";
          case ANALYTICS -> " (om te meten hoe mensen de website gebruiken)";
          case PRIVACY_FRIENDLY_ANALYTICS ->
              " (om te meten, met weinig gevolgen voor " + voice.of("uw", "je") + " privacy)";
          case SOCIAL_MEDIA -> " (voor onderdelen die van sociale media komen)";
          case TRACKING ->
              voice.of(
                  " (om te volgen wat u op websites doet)",
                  " (om te volgen wat je op websites doet)");
        };
  }

  /** The names of the websites a cookie is limited to. */
  public List<String> siteNames(Cookie cookie) {
    return notice.sites().stream()
        .filter(site -> cookie.sites().contains(site.id()))
        .map(CookieSite::name)
        .toList();
  }

  /**
   * Whether a cookie is said to stay for longer than a browser keeps it. Storage has no such end,
   * and which cookies a script sets, as Safari asks, is not in the data.
   */
  public boolean endsEarlier(int days) {
    return notice.cookies().stream()
        .filter(c -> c.technique().orElse(CookieTechnique.COOKIE) == CookieTechnique.COOKIE)
        .flatMap(c -> c.duration().stream())
        .anyMatch(d -> d.isLongerThan(new IsoDuration(0, 0, 0, days, 0, 0)));
  }

  /** When a cookie expires, for the table. */
  public String expires(Cookie cookie) {
    if (cookie.session()) {
      return voice.of("Tot u de browser sluit", "Tot je de browser sluit");
    }
    return cookie.duration().map(IsoDuration::dutch).orElse("Dat staat hier nog niet");
  }
}
