package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.Sentences;
import nl.glashelder.check.language.SpokenTime;
import nl.glashelder.model.Complaints;
import nl.glashelder.model.Court;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.OwnComplaints;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.SupervisoryAuthority;

/** Where to complain: AVG 13(2)(d), 77 and 79; UAVG 35(2). */
final class ComplaintRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R27", "klacht-ap", "AVG 13(2)(d), 14(2)(e), 77", ERROR, ComplaintRules::authority),
          Rule.onStatement(
              "R28", "ap-bereikbaar", "AVG 77; WP260", WARNING, ComplaintRules::reachable),
          Rule.onStatement("R40", "rechter", "AVG 79; UAVG 35(2)", WARNING, ComplaintRules::court),
          Rule.onStatement(
              "R70",
              "eigen-klachtenregeling",
              "Woningwet; BTIV",
              WARNING,
              ComplaintRules::ownScheme));

  private static final Concept AT_AUTHORITY = Concept.of("klacht-bij-ap");
  private static final Concept TO_COURT = Concept.of("privacy-rechter");
  private static final Concept LIMITED = Concept.of("ap-beperkt");
  private static final Concept LIMITED_IN_TIME = Concept.of("ap-termijn");
  private static final Concept BY_AUTHORITY = Concept.of("ap-antwoordt");

  static final Pattern AUTHORITY = Pattern.compile("(?iu)autoriteit persoonsgegevens|\\bAP\\b");
  private static final Pattern CONTACT =
      Pattern.compile("@|https?:|www\\.|\\d{3}|(?iu)klachtencommissie|geschillencommissie");

  /** The authority's own front page: how to complain is told elsewhere. */
  private static final Pattern FRONT_PAGE =
      Pattern.compile("(?i)https?://(?:www\\.)?autoriteitpersoonsgegevens\\.nl/?(?:nl/?)?");

  private static final IsoDuration SIX_WEEKS = IsoDuration.parse("P6W").orElseThrow();

  private static final double SIX_WEEKS_IN_DAYS = 42;

  private ComplaintRules() {}

  static Optional<SupervisoryAuthority> ap(PrivacyStatement s) {
    return s.complaints().map(Complaints::authorities).orElse(List.of()).stream()
        .filter(a -> AUTHORITY.matcher(a.name()).find())
        .findFirst();
  }

  private static void authority(PrivacyStatement s, Facts facts, Found found) {
    Stream.concat(
            facts
                .texts()
                // A "not" in "only when we do not agree" takes nothing back.
                .find(LIMITED, ComplaintRules::isTold, m -> !m.isQuoted() && !m.isPast())
                .stream(),
            facts
                .texts()
                .find(
                    LIMITED_IN_TIME,
                    ComplaintRules::isTold,
                    m -> !m.isQuoted() && !m.isPast() && !isTermOfAuthority(m))
                .stream())
        .findFirst()
        .ifPresent(
            said ->
                found.warning(
                    said.path(),
                    "'"
                        + Dutch.start(said.match().reading().sentence())
                        + "' beperkt het recht om te klagen bij de Autoriteit Persoonsgegevens.",
                    "Artikel 77 van de AVG stelt geen termijn en vraagt niet om eerst bij u te"
                        + " klagen. De Autoriteit behandelt de klacht en bemiddelt niet alleen."));
    if (ap(s).isEmpty() && !facts.texts().say(AT_AUTHORITY)) {
      found.at(
          "klachten.toezichthouders",
          "Er staat niet dat iemand kan klagen bij de Autoriteit Persoonsgegevens.",
          "Zet bij klachten, toezichthouders: - ap.");
    }
  }

  /** Within what time we report a breach there, limits nobody's complaint. */
  private static boolean isTold(Passage t) {
    return t.sheet() == Sheet.STATEMENT && t.prose() && !t.section().equals("datalek");
  }

  /** "De AP antwoordt binnen zes weken" tells how fast it works, not until when one may come. */
  private static boolean isTermOfAuthority(Match match) {
    return match.actor() == Actor.OTHERS || BY_AUTHORITY.isNamed(match.reading());
  }

  private static void reachable(PrivacyStatement s, Facts facts, Found found) {
    ap(s)
        .ifPresent(
            ap -> {
              List<String> missing = new ArrayList<>();
              if (ap.url().isEmpty()) {
                missing.add("het webadres");
              }
              if (ap.address().isEmpty()) {
                missing.add("het postadres");
              }
              if (!missing.isEmpty()) {
                found.at(
                    "klachten.toezichthouders." + ap.id(),
                    "Bij de " + ap.name() + " ontbreekt " + Dutch.and(missing) + ".",
                    "Vul url en postadres in, of neem ap uit de catalogus.");
              }
              ap.url()
                  .filter(url -> FRONT_PAGE.matcher(url).matches())
                  .ifPresent(
                      url ->
                          found.hint(
                              "klachten.toezichthouders." + ap.id() + ".url",
                              "Het webadres bij de "
                                  + ap.name()
                                  + " is dat van hun beginpagina. Een klacht dient iemand op een"
                                  + " andere pagina in.",
                              "Neem het webadres van ap uit de catalogus."));
            });
  }

  private static void court(PrivacyStatement s, Facts facts, Found found) {
    Optional<Court> court = s.complaints().flatMap(Complaints::court);
    if (court.isEmpty() && facts.texts().say(TO_COURT)) {
      return;
    }
    if (court.isEmpty()) {
      found.at(
          "klachten.rechter",
          "Er staat niet dat iemand naar de rechter kan.",
          "Schrijf bij klachten, rechter, toelichting dat iemand een verzoekschrift kan sturen aan de"
              + " rechtbank. Vul daar ook in: termijn: P6W en start: na ons antwoord.");
    } else if (court.get().term().isEmpty()) {
      if (tellsSixWeeks(court.get())) {
        return;
      }
      found.at(
          "klachten.rechter",
          "Bij de rechter staat geen termijn.",
          "Vul in: termijn: P6W en start: na ons antwoord.");
    } else if (court.get().term().get().compareLength(SIX_WEEKS).orElse(1) != 0) {
      found.at(
          "klachten.rechter.termijn",
          "Naar de rechter kan volgens u binnen "
              + court.get().term().get().dutch()
              + ". De wet zegt: binnen zes weken.",
          "Vul in: termijn: P6W.");
    }
  }

  /** The explanation may tell the term itself: "binnen zes weken nadat wij antwoordden". */
  private static boolean tellsSixWeeks(Court court) {
    return Sentences.of(PlainMarkdown.of(court.explanation().markdown())).stream()
        .map(Reading::of)
        .flatMap(
            reading ->
                SpokenTime.in(reading).stream()
                    .filter(t -> !Match.of(reading, t.first(), t.last()).isDenied()))
        .anyMatch(t -> t.days() == SIX_WEEKS_IN_DAYS);
  }

  private static void ownScheme(PrivacyStatement s, Facts facts, Found found) {
    Optional<OwnComplaints> own = s.complaints().flatMap(Complaints::own);
    boolean findable =
        own.filter(
                o ->
                    o.url().isPresent()
                        || o.committee().isPresent()
                        || CONTACT.matcher(o.explanation().markdown()).find())
            .isPresent();
    if (!findable) {
      found.at(
          "klachten.eigen",
          own.isEmpty()
              ? "Er staat niet hoe iemand bij u zelf een klacht indient."
              : "Bij de eigen klachtenregeling staat niet waar iemand terechtkan.",
          own.isEmpty()
              ? "Vul bij klachten, eigen twee dingen in: toelichting, met hoe iemand een klacht"
                  + " indient, en url, met het webadres van uw klachtenregeling. In plaats van url"
                  + " mag commissie, met de naam van de klachtencommissie."
              : "Vul bij klachten, eigen het webadres van uw klachtenregeling in, of de naam van"
                  + " de klachtencommissie.");
    }
  }
}
