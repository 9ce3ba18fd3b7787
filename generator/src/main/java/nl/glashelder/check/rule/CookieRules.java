package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.AnalyticsMeasure;
import nl.glashelder.model.Contact;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieConsent;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSetter;
import nl.glashelder.source.Draft;

/** Cookies and what is like them: Telecommunicatiewet 11.7a. */
final class CookieRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onDraft("R51", "cookielijst", "Tw 11.7a(1)(a); AVG 13", ERROR, CookieRules::list),
          Rule.onNotice(
              "R52",
              "cookie-toestemming",
              "Tw 11.7a(1)(b), 11.7a(3); AVG 4(11), 7",
              ERROR,
              CookieRules::consent),
          Rule.onNotice("R53", "cookie-intrekken", "AVG 7(3)", ERROR, CookieRules::withdrawing),
          Rule.onNotice(
              "R54",
              "analytisch-privacyvriendelijk",
              "Tw 11.7a(3)(b)",
              WARNING,
              CookieRules::minorEffect));

  private static final Set<CookieKind> NEED_CONSENT =
      Set.of(CookieKind.ANALYTICS, CookieKind.SOCIAL_MEDIA, CookieKind.TRACKING);

  private static final Concept BY_USE = Concept.of("toestemming-door-gebruik");
  private static final Pattern CONSENTS =
      Pattern.compile(
          "(?iu)toestemming|akkoord|instem|stemt? .{0,20}in\\b|accepte|goed ?keur|aangevinkt");

  /** "Door verder te klikken geeft u geen toestemming." */
  private static final Pattern NO_CONSENT =
      Pattern.compile(
          "(?iu)\\b(?:geen|nooit|niet) (?:[\\p{L}]+ ){0,2}(?:toestemming|akkoord|ingestemd|instemming)"
              + "|\\bvragen (?:wij|we)\\b.{0,30}(?:toestemming|keuze)|\\b(?:denken|beweren|menen) dat\\b");

  private CookieRules() {}

  private static void list(Rule rule, Facts facts, List<Hit> hits) {
    Draft draft = facts.draft();
    if (draft.notice().isEmpty()) {
      draft
          .corporation()
          .contact()
          .flatMap(Contact::website)
          .ifPresent(
              site ->
                  facts
                      .found(rule, Sheet.CORPORATION, hits)
                      .warning(
                          "contact.website",
                          "Voor " + site + " is er geen cookieverklaring.",
                          "Maak cookieverklaring.yaml, ook als de website geen cookies plaatst:"
                              + " plaatst-cookies: nee."));
      return;
    }
    CookieNotice notice = draft.notice().get().document();
    Found found = facts.found(rule, Sheet.NOTICE, hits);
    if (notice.cookies().isEmpty() && notice.usesCookies().orElse(true)) {
      // The law asks the purposes; those can also be told of each kind.
      boolean purposesTold = !notice.uses().isEmpty() || notice.usesCookies().isEmpty();
      found.as(
          purposesTold ? WARNING : ERROR,
          "cookies",
          "Er is geen lijst met cookies.",
          "Noem bij cookies elke cookie met naam, plaatser, soort, doel en duur. Plaatst de website"
              + " er geen? Vul dan in: plaatst-cookies: nee.");
    }
    if (!notice.usesCookies().orElse(true) && !notice.cookies().isEmpty()) {
      found.at(
          "plaatst-cookies",
          "Er staat dat de website geen cookies plaatst, maar '"
              + notice.cookies().get(0).name()
              + "' staat wel in de lijst.",
          "Vul in: plaatst-cookies: ja, of haal de lijst weg.");
    }
    for (Cookie cookie : notice.cookies()) {
      boolean ofSomeoneElse = cookie.setter().filter(CookieSetter.THIRD_PARTY::equals).isPresent();
      boolean setterKnown = cookie.setter().isPresent() || cookie.party().isPresent();
      Missing missing =
          new Missing()
              .unless(setterKnown, "plaatser", "wie hem plaatst")
              .unless(
                  !ofSomeoneElse || cookie.party().isPresent() || FollowingRules.isFollower(cookie),
                  "partij",
                  "welke andere partij hem plaatst")
              .unless(cookie.kind().isPresent(), "soort", "welke soort het is")
              .unless(cookie.purpose().isPresent(), "doel", "waarvoor hij dient")
              .unless(
                  cookie.duration().isPresent() || cookie.session(), "duur", "hoe lang hij blijft");
      if (missing.any()) {
        found.as(
            cookie.purpose().isEmpty() ? ERROR : WARNING,
            "cookies." + cookie.id(),
            "Bij de cookie '" + cookie.name() + "' staat niet " + missing.words() + ".",
            "Vul in: " + missing.keys() + ".");
      }
    }
  }

  private static boolean needsConsent(Cookie cookie) {
    return cookie.kind().filter(NEED_CONSENT::contains).isPresent();
  }

  private static void consent(CookieNotice n, Facts facts, Found found) {
    facts
        .texts()
        .find(
            BY_USE,
            t -> t.prose() && (t.sheet() == Sheet.NOTICE || t.small().contains("cookie")),
            m -> !m.isDenied() && !m.isQuoted() && !m.isPast() && !m.isAsked())
        .stream()
        .filter(said -> isAboutConsent(said.passage(), said.match().reading()))
        .forEach(
            said ->
                facts
                    .foundLike(found, said.passage().sheet())
                    .at(
                        said.path(),
                        "'"
                            + Dutch.start(said.match().reading().sentence())
                            + "' is geen toestemming: wie verder leest of klikt, kiest niet.",
                        "Vraag toestemming met een keuze die iemand zelf maakt, AVG 4(11). Niets"
                            + " staat vooraf aan."));
    boolean needed = false;
    for (Cookie cookie : n.cookies()) {
      if (needsConsent(cookie)) {
        needed = true;
        if (!cookie.consent().orElse(false)) {
          found.at(
              "cookies." + cookie.id(),
              "De cookie '"
                  + cookie.name()
                  + "' ("
                  + cookie.kind().get().yaml()
                  + ") is niet strikt nodig, maar er staat niet dat u toestemming vraagt.",
              cookie.kind().get() == CookieKind.ANALYTICS
                  ? "Vraag eerst toestemming en vul in: toestemming: ja. Of neem maatregelen en kies"
                      + " de soort privacyvriendelijk-analytisch."
                  : "Vraag eerst toestemming en vul in: toestemming: ja.");
        }
      }
    }
    boolean usesNeed = n.uses().stream().anyMatch(u -> NEED_CONSENT.contains(u.id()));
    if ((needed || usesNeed)
        && n.consent().flatMap(CookieConsent::needed).filter(b -> !b).isPresent()) {
      found.at(
          "toestemming.nodig",
          "Er staat dat geen toestemming nodig is, maar de website plaatst cookies waarvoor dat wel"
              + " moet.",
          "Vul in: nodig: ja, en beschrijf hoe u toestemming vraagt.");
    }
  }

  private static boolean isAboutConsent(Passage passage, Reading reading) {
    return !NO_CONSENT.matcher(reading.sentence()).find()
        && (passage.isIn("toestemming") || CONSENTS.matcher(reading.sentence()).find());
  }

  private static void withdrawing(CookieNotice n, Facts facts, Found found) {
    boolean asked =
        n.cookies().stream().anyMatch(c -> c.consent().orElse(false) || needsConsent(c))
            || n.consent().flatMap(CookieConsent::needed).orElse(false);
    boolean explained =
        n.consent()
            .filter(c -> c.withdrawing().isPresent() || c.settings().isPresent())
            .isPresent();
    if (asked && !explained) {
      found.at(
          "toestemming",
          "U vraagt toestemming voor cookies, maar er staat niet hoe een bezoeker die keuze"
              + " verandert.",
          "Schrijf dat bij toestemming, intrekken. Of zet bij instellingen de link naar de"
              + " cookie-instellingen.");
    }
  }

  private static void minorEffect(CookieNotice n, Facts facts, Found found) {
    for (Cookie cookie : n.cookies()) {
      boolean exempt =
          cookie.kind().filter(CookieKind.PRIVACY_FRIENDLY_ANALYTICS::equals).isPresent()
              && !cookie.consent().orElse(false);
      if (!exempt) {
        continue;
      }
      List<String> missing =
          Arrays.stream(AnalyticsMeasure.values())
              .filter(m -> !cookie.measures().contains(m))
              .map(AnalyticsMeasure::yaml)
              .toList();
      if (!missing.isEmpty()) {
        found.at(
            "cookies." + cookie.id(),
            "De cookie '"
                + cookie.name()
                + "' plaatst u zonder toestemming, maar deze maatregelen staan er niet bij: "
                + Dutch.and(missing)
                + ".",
            "Noem bij maatregelen alle vier, als u ze hebt genomen. Of vraag toestemming.");
      }
    }
  }
}
