package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSetter;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.Text;

/** Whether the list of cookies can be right: Telecommunicatiewet 11.7a(1)(a), AVG 5(1)(d), 13. */
final class CookieListRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onNotice("C21", "dubbele-cookie", "AVG 5(1)(d)", WARNING, CookieListRules::doubles),
          Rule.onNotice("C22", "cookienaam", "Tw 11.7a(1)(a)", WARNING, CookieListRules::notations),
          Rule.onNotice(
              "C23", "browserlimiet", "AVG 13(2)(a)", INFORMATION, CookieListRules::limits),
          Rule.onNotice(
              "C27", "cookiesoort", "Tw 11.7a(1)(b), 11.7a(3)", WARNING, CookieListRules::kinds),
          Rule.onNotice("C29", "cookie-overlap", "Tw 11.7a(3)", WARNING, CookieListRules::overlaps),
          Rule.onNotice(
              "C30", "analyse-van-ander", "AVG 13(1)(e)-(f)", WARNING, CookieListRules::parties));

  private static final int LIMIT_DAYS = 400;

  private static final Set<CookieKind> WITHOUT_CONSENT =
      Set.of(CookieKind.FUNCTIONAL, CookieKind.PRIVACY_FRIENDLY_ANALYTICS);

  /** Signs by which other lists say "any text", and signs that no name of a cookie holds. */
  private static final Pattern OTHER_NOTATION =
      Pattern.compile(
          "#|^[/^]|\\\\[dwsDWS]|[xX]{3,}|<[^>]*>|\\{[^}]*\\}|\\[(?:[^\\]]*-[^\\]]*|id|ID|\\.+|)\\]"
              + "|…|\\.\\.\\.|%|[+?]\\$?$|\\|");

  private static final Pattern SEVERAL = Pattern.compile("[,;\\s]");

  private static final Pattern MARKETING =
      Pattern.compile(
          "(?iu)\\b(?:re)?(?:marketing|targeting)\\b|advertentie|reclame|\\bprofiel(?:en)?\\b");

  private CookieListRules() {}

  private static boolean isCookie(Cookie cookie) {
    return cookie.technique().orElse(CookieTechnique.COOKIE) == CookieTechnique.COOKIE;
  }

  private static void doubles(CookieNotice n, Facts facts, Found found) {
    for (int i = 0; i < n.cookies().size(); i++) {
      Cookie cookie = n.cookies().get(i);
      Optional<Cookie> same =
          n.cookies().subList(0, i).stream().filter(c -> areOne(c, cookie)).findFirst();
      if (same.isPresent()) {
        found.at(
            "cookies." + cookie.id(),
            "De cookie '" + cookie.name() + "' staat twee keer in de lijst.",
            "Laat één regel staan. Zijn het er echt twee? Vul dan bij elk het domein in, of bij"
                + " websites waar hij staat.");
      }
    }
  }

  private static boolean areOne(Cookie one, Cookie other) {
    boolean sameSites =
        one.sites().isEmpty()
            || other.sites().isEmpty()
            || one.sites().stream().anyMatch(other.sites()::contains);
    return one.name().equals(other.name())
        && one.technique().orElse(CookieTechnique.COOKIE)
            == other.technique().orElse(CookieTechnique.COOKIE)
        && canBeOnOneDomain(one, other)
        && sameSites;
  }

  private static boolean canBeOnOneDomain(Cookie one, Cookie other) {
    return one.domain().isEmpty()
        || other.domain().isEmpty()
        || plain(one.domain().get()).equals(plain(other.domain().get()));
  }

  private static String plain(String domain) {
    return domain.startsWith(".") ? domain.substring(1) : domain;
  }

  private static void notations(CookieNotice n, Facts facts, Found found) {
    for (Cookie cookie : n.cookies()) {
      if (!isCookie(cookie)) {
        continue;
      }
      if (SEVERAL.matcher(cookie.name().strip()).find()) {
        found.at(
            "cookies." + cookie.id() + ".naam",
            "In de naam '"
                + cookie.name()
                + "' staan een spatie, komma of puntkomma. Die heeft geen"
                + " cookie.",
            "Noem elke cookie apart, met de naam zoals in de browser.");
      } else if (OTHER_NOTATION.matcher(cookie.name()).find()) {
        found.at(
            "cookies." + cookie.id() + ".naam",
            "De naam '"
                + cookie.name()
                + "' is anders geschreven dan Glashelder leest. Er past dan"
                + " geen cookie bij.",
            "Schrijf een sterretje voor tekens die wisselen, bijvoorbeeld _ga_*.");
      }
    }
  }

  private static void limits(CookieNotice n, Facts facts, Found found) {
    for (Cookie cookie : n.cookies()) {
      Optional<IsoDuration> longer =
          cookie.duration().filter(d -> days(d) > LIMIT_DAYS + 1).filter(d -> isCookie(cookie));
      longer.ifPresent(
          duration ->
              found.at(
                  "cookies." + cookie.id() + ".duur",
                  "De cookie '"
                      + cookie.name()
                      + "' staat voor "
                      + duration.dutch()
                      + " in de lijst. Browsers zoals Chrome en Edge bewaren een cookie hoogstens 400"
                      + " dagen.",
                  "Vul duur: P400D in als u wilt zeggen hoe lang hij in die browsers blijft staan."));
    }
  }

  private static long days(IsoDuration d) {
    return d.years() * 365L + d.months() * 30L + d.weeks() * 7L + d.days();
  }

  private static void kinds(CookieNotice n, Facts facts, Found found) {
    for (Cookie cookie : n.cookies()) {
      if (cookie.kind().filter(WITHOUT_CONSENT::contains).isEmpty()) {
        continue;
      }
      boolean functional = cookie.kind().get() == CookieKind.FUNCTIONAL;
      Optional<KnownCookies.Known> known = KnownCookies.of(cookie);
      boolean follows = known.filter(k -> k.kind() == CookieKind.TRACKING).isPresent();
      boolean measures = known.isPresent() && functional;
      boolean forMarketing =
          cookie
              .purpose()
              .map(Text::markdown)
              .filter(purpose -> MARKETING.matcher(purpose).find())
              .isPresent();
      if (follows || measures || forMarketing) {
        found.at(
            "cookies." + cookie.id() + ".soort",
            "De cookie '"
                + cookie.name()
                + "' heet "
                + cookie.kind().get().yaml()
                + ", maar "
                + (follows || forMarketing
                    ? "dient voor reclame of om mensen te volgen."
                    : "meet hoe mensen de website gebruiken."),
            follows || forMarketing
                ? "Kies de soort tracking, en vraag eerst toestemming."
                : "Kies de soort analytisch. Of neem maatregelen en kies"
                    + " privacyvriendelijk-analytisch.");
      }
    }
  }

  /**
   * A pattern that is removed on refusal must not take along what the website cannot do without.
   */
  private static void overlaps(CookieNotice n, Facts facts, Found found) {
    for (Cookie pattern : n.cookies()) {
      if (!pattern.name().contains("*") || !isCookie(pattern) || isExempt(pattern)) {
        continue;
      }
      Pattern matches = KnownCookies.pattern(pattern.name());
      for (Cookie kept : n.cookies()) {
        if (isExempt(kept)
            && isCookie(kept)
            && canBeOnOneDomain(kept, pattern)
            && matches.matcher(kept.name()).matches()) {
          found.at(
              "cookies." + pattern.id() + ".naam",
              "De naam '"
                  + pattern.name()
                  + "' past ook op '"
                  + kept.name()
                  + "', waarvoor geen toestemming nodig is. Wie weigert, kan die kwijtraken.",
              "Maak de naam preciezer, of vul bij beide het domein in.");
        }
      }
    }
  }

  private static boolean isExempt(Cookie cookie) {
    return cookie.kind().filter(WITHOUT_CONSENT::contains).isPresent()
        && !cookie.consent().orElse(false);
  }

  private static void parties(CookieNotice n, Facts facts, Found found) {
    for (Cookie cookie : n.cookies()) {
      Optional<KnownCookies.Known> known =
          KnownCookies.of(cookie).filter(k -> k.party().isPresent());
      if (known.isEmpty()) {
        continue;
      }
      boolean own = cookie.setter().filter(CookieSetter.OWN::equals).isPresent();
      boolean toldWhere =
          cookie.transfer().isPresent()
              || cookie.country().filter(Countries::isOutsideEea).isPresent();
      Missing missing =
          new Missing()
              .unless(cookie.party().isPresent(), "partij", "welke partij de gegevens krijgt")
              .unless(
                  known.get().country().isEmpty() || toldWhere,
                  "doorgifte",
                  "dat gegevens buiten de EER kunnen komen");
      if (own && missing.any()) {
        found.at(
            "cookies." + cookie.id(),
            "De cookie '"
                + cookie.name()
                + "' hoort bij "
                + known.get().party().get()
                + ", maar er staat niet "
                + missing.words()
                + ".",
            "Vul in: " + missing.keys() + ". Klopt het niet? Geef de cookie dan een andere naam.");
      }
    }
  }
}
