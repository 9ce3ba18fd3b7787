package nl.glashelder.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Places;
import nl.glashelder.source.Position;

/** Holds a visit against a cookie notice (Tw 11.7a). */
public final class VisitCheck {
  private final CookieNotice notice;
  private final Places places;
  private final DeclaredCookies declared;
  private final DeclaredCookies common;
  private final List<Finding> findings = new ArrayList<>();

  private VisitCheck(CookieNotice notice, Places places, List<Cookie> catalogue) {
    this.notice = notice;
    this.places = places;
    this.declared = new DeclaredCookies(notice.cookies());
    this.common = new DeclaredCookies(catalogue);
  }

  /**
   * What does not match.
   *
   * @param catalogue the cookies the sector catalogue knows, for ready entries
   */
  public static List<Finding> of(
      Visit visit, CookieNotice notice, Places places, List<Cookie> catalogue) {
    return of(List.of(visit), notice, places, catalogue);
  }

  /**
   * What does not match in several visits together.
   *
   * @param visits at least one
   * @param catalogue the cookies the sector catalogue knows, for ready entries
   */
  public static List<Finding> of(
      List<Visit> visits, CookieNotice notice, Places places, List<Cookie> catalogue) {
    VisitCheck check = new VisitCheck(notice, places, catalogue);
    visits.forEach(check::recording);
    Visit visit = Visit.joined(visits);
    Set<String> found = check.everythingSeen(visit);
    check.neverSeen(visit, found);
    check.thirdParties(visit);
    return check.findings.stream().sorted().toList();
  }

  private void recording(Visit visit) {
    if (!visit.complete()) {
      findings.add(
          VisitRule.INCOMPLETE.at(
              Position.startOf(places.file()),
              "De opname '" + visit.source() + "' houdt halverwege op of is geen HAR-bestand.",
              "Wat erin stond, is vergeleken. Sla het bezoek opnieuw op voor een volledige lijst."));
    }
    if (visit.cookiesLeftOut()) {
      findings.add(
          VisitRule.WITHOUT_COOKIES.at(
              Position.startOf(places.file()),
              "In de opname '" + visit.source() + "' staan geen cookies.",
              "Browsers laten die soms weg. Kies bij het opslaan voor een HAR met gevoelige"
                  + " gegevens, of bezoek de website met -Dadres."));
    }
  }

  private Set<String> everythingSeen(Visit visit) {
    Set<String> found = new LinkedHashSet<>();
    for (Seen seen : visit.seen()) {
      Optional<Cookie> cookie = declared.find(seen);
      if (cookie.isEmpty()) {
        undeclared(seen);
      } else {
        found.add(cookie.get().id());
        consent(seen, cookie.get());
        duration(seen, cookie.get());
      }
    }
    return found;
  }

  private void undeclared(Seen seen) {
    Optional<Cookie> known = common.find(seen);
    String what = known.flatMap(Cookie::service).map(s -> " (" + s + ")").orElse("");
    findings.add(
        VisitRule.UNDECLARED.at(
            places.of("cookies"),
            capital(seen)
                + " '"
                + seen.name()
                + "'"
                + what
                + " van "
                + seen.host()
                + " staat op de"
                + " website ("
                + seen.moment().dutch()
                + "), maar niet in de lijst.",
            "Zet dit bij cookies:\n" + CookieEntry.of(seen, known)));
  }

  private void consent(Seen seen, Cookie cookie) {
    boolean needs =
        cookie
            .consent()
            .orElse(
                cookie
                    .kind()
                    .filter(
                        k ->
                            k == CookieKind.TRACKING
                                || k == CookieKind.SOCIAL_MEDIA
                                || k == CookieKind.ANALYTICS)
                    .isPresent());
    if (needs && seen.moment() == Moment.BEFORE_CHOICE) {
      findings.add(
          VisitRule.BEFORE_CONSENT.at(
              places.of("cookies." + cookie.id()),
              capital(seen) + " '" + seen.name() + "' staat er al voordat de bezoeker iets kiest.",
              "Laat de website dit pas plaatsen na toestemming."));
    }
  }

  private void duration(Seen seen, Cookie cookie) {
    if (seen.technique() != CookieTechnique.COOKIE || seen.lifetime().isEmpty()) {
      return;
    }
    Duration real = seen.lifetime().get();
    Optional<Duration> most = cookie.duration().map(VisitCheck::longest);
    if (cookie.session() || most.isPresent() && real.compareTo(most.get().plusDays(1)) > 0) {
      String said =
          cookie.session() ? "tot de browser sluit" : cookie.duration().orElseThrow().dutch();
      findings.add(
          VisitRule.STAYS_LONGER.at(
              places.of("cookies." + cookie.id() + (cookie.session() ? ".sessie" : ".duur")),
              "De cookie '"
                  + seen.name()
                  + "' blijft "
                  + CookieEntry.duration(real).dutch()
                  + " staan, langer dan de lijst zegt ("
                  + said
                  + ").",
              "Vul duur: " + CookieEntry.duration(real) + " in, of maak de cookie korter."));
    }
  }

  private static Duration longest(IsoDuration duration) {
    long days =
        duration.years() * 366L + duration.months() * 31L + duration.weeks() * 7L + duration.days();
    return Duration.ofDays(days).plusHours(duration.hours()).plusMinutes(duration.minutes());
  }

  private void neverSeen(Visit visit, Set<String> found) {
    if (!visit.complete() || visit.cookiesLeftOut()) {
      return;
    }
    for (Cookie cookie : notice.cookies()) {
      if (!found.contains(cookie.id())) {
        findings.add(
            VisitRule.NOT_SEEN.at(
                places.of("cookies." + cookie.id()),
                "De cookie '" + cookie.name() + "' uit de lijst is in dit bezoek niet gezien.",
                "Ga na of de website hem nog gebruikt. Zo niet, haal hem uit de lijst."));
      }
    }
  }

  private void thirdParties(Visit visit) {
    Set<String> own = new LinkedHashSet<>();
    notice.sites().forEach(s -> s.url().flatMap(VisitRecorder::hostOf).ifPresent(own::add));
    own.addAll(visit.pages());
    for (String host : visit.hosts()) {
      boolean isOwn = own.stream().anyMatch(o -> DeclaredCookies.isWithin(host, withoutWww(o)));
      boolean isKnown =
          notice.cookies().stream()
              .flatMap(c -> c.domain().stream())
              .anyMatch(d -> DeclaredCookies.isWithin(host, d));
      if (!isOwn && !isKnown) {
        findings.add(
            VisitRule.THIRD_PARTY.at(
                places.of("cookies"),
                "De website vraagt iets op bij "
                    + host
                    + ". Die partij krijgt daardoor het"
                    + " IP-adres van de bezoeker.",
                "Noem de partij in de verklaring, of zet het bestand op de eigen website."));
      }
    }
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String capital(Seen seen) {
    return switch (seen.technique()) {
      case COOKIE -> "De cookie";
      case LOCAL_STORAGE, SESSION_STORAGE, INDEXED_DB -> "De opslag";
      case PIXEL -> "De pixel";
      case SDK -> "De SDK";
    };
  }
}
