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
  private final NamedParties named;
  private final List<Finding> findings = new ArrayList<>();

  private VisitCheck(
      CookieNotice notice, Places places, List<Cookie> catalogue, NamedParties named) {
    this.notice = notice;
    this.places = places;
    this.named = named;
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
    return of(visits, notice, places, catalogue, NamedParties.of(notice));
  }

  /**
   * As above, where more is known of the corporation than its notice says.
   *
   * @param named its own websites, and the parties that its documents name
   */
  public static List<Finding> of(
      List<Visit> visits,
      CookieNotice notice,
      Places places,
      List<Cookie> catalogue,
      NamedParties named) {
    VisitCheck check = new VisitCheck(notice, places, catalogue, named);
    visits.forEach(check::visit);
    Visit visit = Visit.joined(visits);
    Set<String> found = check.everythingSeen(visit);
    check.neverSeen(visit, found);
    check.refused(visit);
    check.thirdParties(visit);
    return check.findings.stream().sorted().toList();
  }

  private void visit(Visit visit) {
    Sight sight = visit.sight();
    if (!sight.complete()) {
      whole(
          VisitRule.INCOMPLETE,
          "De opname '" + visit.source() + "' houdt halverwege op.",
          "Wat erin stond, is vergeleken. Sla het bezoek opnieuw op voor een volledige lijst.");
    }
    if (sight.cookiesLeftOut()) {
      whole(
          VisitRule.WITHOUT_COOKIES,
          "In de opname '" + visit.source() + "' staan geen cookies.",
          "Browsers laten die soms weg. Kies bij het opslaan voor een HAR met gevoelige"
              + " gegevens, of bezoek de website met -Dadres.");
    }
    if (sight.sentLeftOut()) {
      whole(
          VisitRule.WITHOUT_COOKIES,
          "In de opname '"
              + visit.source()
              + "' staat nergens welke cookies de browser meestuurde. Cookies van scripts staan er"
              + " dus niet in.",
          "Maak een volledige opname, met gevoelige gegevens. Of bezoek de website met -Dadres.");
    }
    if (!sight.blindSpots().isEmpty()) {
      whole(
          VisitRule.BLIND_SPOTS,
          "Wat dit bezoek ("
              + visit.source()
              + ") niet kon zien: "
              + String.join("; ", sight.blindSpots())
              + ".",
          "Kijk dat zelf na. Niet gezien is iets anders dan niet aanwezig.");
    }
    sight.remarks().forEach(remark -> whole(VisitRule.REMARK, remark, "Houd daar rekening mee."));
    sight
        .notes()
        .forEach(note -> whole(VisitRule.COURSE, note, "Hier hoeft u niets voor te doen."));
    boolean isRecording = !sight.storage();
    if (isRecording
        && !named.websites().isEmpty()
        && visit.hosts().stream().noneMatch(named::isOwn)) {
      whole(
          VisitRule.ELSEWHERE,
          "In de opname '" + visit.source() + "' komt uw eigen website niet voor.",
          "Ga na of dit de goede opname is. Staat het adres van uw website bij websites?");
    }
  }

  /** A finding about the visit as a whole. */
  private void whole(VisitRule rule, String message, String advice) {
    findings.add(rule.at(Position.startOf(places.file()), message, advice));
  }

  private Set<String> everythingSeen(Visit visit) {
    Set<String> found = new LinkedHashSet<>();
    for (Seen seen : visit.seen()) {
      Optional<Cookie> cookie = declared.find(seen);
      if (cookie.isEmpty()) {
        undeclared(seen);
        common.find(seen).ifPresent(known -> consent(seen, known, places.of("cookies")));
      } else {
        found.add(cookie.get().id());
        consent(seen, cookie.get(), places.of("cookies." + cookie.get().id()));
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

  private void consent(Seen seen, Cookie cookie, Position position) {
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
              position,
              capital(seen) + " '" + seen.name() + "' staat er al voordat de bezoeker iets kiest.",
              "Laat de website dit pas plaatsen na toestemming."));
    }
    if (needs && seen.moment() == Moment.AFTER_REFUSE) {
      findings.add(
          VisitRule.AFTER_REFUSAL.at(
              position,
              capital(seen) + " '" + seen.name() + "' staat er, ook als de bezoeker weigert.",
              "Laat de website dit alleen plaatsen na toestemming."));
    }
  }

  private void duration(Seen seen, Cookie cookie) {
    if (seen.technique() != CookieTechnique.COOKIE) {
      return;
    }
    Lifetime lifetime = seen.lifetime();
    if (lifetime.isSession() && cookie.duration().isPresent()) {
      shorter(seen, cookie, "gaat weg als de browser sluit", "Vul in: sessie: ja, zonder duur.");
    }
    if (lifetime.kept().isEmpty()) {
      return;
    }
    Duration kept = lifetime.kept().get();
    Optional<Duration> most = cookie.duration().map(VisitCheck::longest);
    if (cookie.session() || most.isPresent() && isLonger(lifetime, most.get())) {
      String said =
          cookie.session() ? "tot de browser sluit" : cookie.duration().orElseThrow().dutch();
      findings.add(
          VisitRule.STAYS_LONGER.at(
              places.of("cookies." + cookie.id() + (cookie.session() ? ".sessie" : ".duur")),
              "De cookie '"
                  + seen.name()
                  + "' blijft "
                  + CookieEntry.duration(kept).dutch()
                  + " staan, langer dan de lijst zegt ("
                  + said
                  + ")."
                  + (lifetime.isLimited() ? " " + CookieEntry.limit(lifetime) : ""),
              "Vul duur: " + CookieEntry.duration(kept) + " in, of maak de cookie korter."));
    } else if (lifetime.kind() == Lifetime.Kind.LASTS && isShorter(kept, cookie)) {
      shorter(
          seen,
          cookie,
          "blijft " + CookieEntry.duration(kept).dutch() + " staan",
          "Vul duur: " + CookieEntry.duration(kept) + " in als dat altijd zo is.");
    }
  }

  private void shorter(Seen seen, Cookie cookie, String stays, String advice) {
    findings.add(
        VisitRule.STAYS_SHORTER.at(
            places.of("cookies." + cookie.id() + ".duur"),
            "De cookie '"
                + seen.name()
                + "' "
                + stays
                + ", korter dan de lijst zegt ("
                + cookie.duration().orElseThrow().dutch()
                + ").",
            advice));
  }

  private static boolean isLonger(Lifetime lifetime, Duration most) {
    Duration margin = most.plusDays(1);
    boolean beyondEveryBrowser =
        most.compareTo(Lifetime.BROWSER_LIMIT) > 0
            && lifetime.asked().orElseThrow().compareTo(margin) > 0;
    return beyondEveryBrowser || lifetime.kept().orElseThrow().compareTo(margin) > 0;
  }

  /** More than a tenth shorter; what browsers take off is not the website's doing. */
  private static boolean isShorter(Duration kept, Cookie cookie) {
    return cookie
        .duration()
        .map(VisitCheck::shortest)
        .map(d -> d.compareTo(Lifetime.BROWSER_LIMIT) > 0 ? Lifetime.BROWSER_LIMIT : d)
        .filter(d -> kept.multipliedBy(10).compareTo(d.multipliedBy(9)) < 0)
        .isPresent();
  }

  private static Duration longest(IsoDuration duration) {
    long days =
        duration.years() * 366L + duration.months() * 31L + duration.weeks() * 7L + duration.days();
    return Duration.ofDays(days).plusHours(duration.hours()).plusMinutes(duration.minutes());
  }

  private static Duration shortest(IsoDuration duration) {
    long days =
        duration.years() * 365L + duration.months() * 28L + duration.weeks() * 7L + duration.days();
    return Duration.ofDays(days).plusHours(duration.hours()).plusMinutes(duration.minutes());
  }

  private void neverSeen(Visit visit, Set<String> found) {
    if (!visit.sight().provesAbsence()) {
      return;
    }
    for (Cookie cookie : notice.cookies()) {
      boolean lookedFor =
          visit.sight().storage()
              || cookie.technique().orElse(CookieTechnique.COOKIE) == CookieTechnique.COOKIE;
      if (lookedFor && !found.contains(cookie.id())) {
        findings.add(
            VisitRule.NOT_SEEN.at(
                places.of("cookies." + cookie.id()),
                "De cookie '" + cookie.name() + "' uit de lijst is in dit bezoek niet gezien.",
                "Ga na of de website hem nog gebruikt. Zo niet, haal hem uit de lijst."));
      }
    }
  }

  private void refused(Visit visit) {
    for (Seen seen : visit.refused()) {
      findings.add(
          VisitRule.REFUSED_BY_BROWSER.at(
              places.of("cookies"),
              "De website wil de cookie '"
                  + seen.name()
                  + "' van "
                  + seen.host()
                  + " zetten, maar browsers van nu nemen hem zo niet aan.",
              "Vraag de webbouwer ernaar. In de lijst hoeft hij pas te staan als hij blijft."));
    }
  }

  private void thirdParties(Visit visit) {
    for (String host : visit.hosts()) {
      boolean isPage =
          visit.pages().stream().anyMatch(p -> DeclaredCookies.isWithin(host, withoutWww(p)));
      if (!isPage && !named.isOwn(host) && !named.isNamed(host)) {
        findings.add(
            VisitRule.THIRD_PARTY.at(
                places.of("cookies"),
                "De website vraagt iets op bij "
                    + host
                    + KnownHosts.party(host).map(p -> " (" + p + ")").orElse("")
                    + ". Die partij krijgt daardoor het"
                    + " IP-adres van de bezoeker.",
                "Noem in de verklaring wie "
                    + host
                    + " is: bij een cookie (partij en domein) of in een eigen onderdeel. Of zet het"
                    + " bestand op de eigen website."));
      }
    }
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String capital(Seen seen) {
    return switch (seen.technique()) {
      case COOKIE -> "De cookie";
      case LOCAL_STORAGE, SESSION_STORAGE, INDEXED_DB, CACHE_STORAGE, FILE_SYSTEM -> "De opslag";
      case PIXEL -> "De pixel";
      case SDK -> "De SDK";
    };
  }
}
