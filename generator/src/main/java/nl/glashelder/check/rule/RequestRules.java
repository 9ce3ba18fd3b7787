package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.SpokenTime;
import nl.glashelder.model.Complaints;
import nl.glashelder.model.Cost;
import nl.glashelder.model.Identification;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Refusal;
import nl.glashelder.model.ResponseTerm;
import nl.glashelder.model.Right;
import nl.glashelder.model.RightEntry;
import nl.glashelder.model.Rights;
import nl.glashelder.model.Text;

/** How a request is handled: AVG 12(3)-(6), 15(4) and 19. */
final class RequestRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement("R36", "antwoordtermijn", "AVG 12(3)", ERROR, RequestRules::term),
          Rule.onStatement("R37", "kosteloos", "AVG 12(5)", ERROR, RequestRules::cost),
          Rule.onStatement(
              "R38",
              "identificatie-passend",
              "AVG 12(6), 5(1)(c)",
              WARNING,
              RequestRules::identification),
          Rule.onStatement(
              "R39", "weigering-gemotiveerd", "AVG 12(4)", WARNING, RequestRules::refusal),
          Rule.onStatement(
              "R64", "kinderen", "AVG 8, 12(1); UAVG 5", INFORMATION, RequestRules::minors),
          Rule.onStatement(
              "R77", "derden-in-dossier", "AVG 15(4)", INFORMATION, RequestRules::thirdParties),
          Rule.onStatement(
              "R78", "kennisgeving-ontvangers", "AVG 19", WARNING, RequestRules::passingOn));

  private static final IsoDuration ONE_MONTH = IsoDuration.parse("P1M").orElseThrow();
  private static final IsoDuration TWO_MONTHS = IsoDuration.parse("P2M").orElseThrow();
  private static final IsoDuration FOUR_WEEKS = IsoDuration.parse("P4W").orElseThrow();
  private static final double DAYS_OF_A_MONTH = 31;
  private static final double DAYS_OF_FOUR_WEEKS = 28;

  /** Where a length of time is nearly always that of an answer. */
  private static final List<String> OF_REQUESTS =
      List.of("rechten.lijst", "rechten.verzoek", "rechten.termijn", "rechten.weigering");

  /** A term there is that of the authority, or of what is kept. */
  private static final Set<String> OF_OTHER_TERMS =
      Set.of("klachten", "bewaartermijnen", "bewaren");

  private static final Concept WITHIN = Concept.of("binnen");
  private static final Concept LASTS = Concept.of("duurt");
  private static final Concept ANSWER = Concept.of("antwoord");
  private static final Concept OF_REQUEST = Concept.of("over-verzoek");
  private static final Concept OTHER_TERM = Concept.of("andere-termijn");

  /** "Een verzoek om een andere badkamer" is none about data. */
  private static final Concept REQUEST_FOR = Concept.of("verzoek-om-iets");

  private static final Concept OTHER_REQUEST = Concept.of("ander-verzoek");

  /** "Voor een extra sleutel rekenen wij 25 euro". */
  private static final Concept CHARGE_FOR_OTHER = Concept.of("kosten-voor-iets-anders");

  private static final Concept ABOUT_PRIVACY = Concept.of("privacyverzoek");
  private static final Concept CHARGE = Concept.of("kosten");
  private static final Concept ALLOWED_CHARGE = Concept.of("kosten-toegestaan");
  private static final Concept COPY_OF_IDENTITY = Concept.of("id-kopie");
  private static final Concept MASKED = Concept.of("afgeschermd");
  private static final Concept MASKED_NUMBER = Concept.of("afgeschermd-bsn");
  private static final Concept MASKED_FACE = Concept.of("afgeschermd-foto");
  private static final Concept COURT = Concept.of("naar-rechter");

  /** "U moet binnen zes weken reageren", "U kunt binnen zes weken bezwaar maken". */
  private static final Pattern READER_ACTS =
      Pattern.compile(
          "(?iu)\\b(?:moet|moeten|kunt|kun|mag|hebt|heeft|dient) (?:u|je)\\b|\\b(?:u|je) (?:moet|kunt|mag|hebt|dient|stuurt)\\b");

  /** "Wij geven een verbetering niet door"; not "dat hoeft niet als het onmogelijk is". */
  private static final Pattern NOT_PASSED_ON =
      Pattern.compile(
          "(?iu)\\b(?:wij|we)\\b[^.?!]{0,60}\\b(?:niet|nooit)\\b (?:aan [^.?!]{1,30} )?(?:door|weten|doorgeven)\\b"
              + "(?![^.?!]*\\b(?:als|tenzij|wanneer)\\b)");

  /** "Daarvoor gaat u naar de Huurcommissie. Dat kost 25 euro." */
  private static final Pattern LEANS =
      Pattern.compile("^(?:Dat|Die|Dit|Daar|Daarvoor|Dan|Daarbij|Hiervoor)\\b");

  private RequestRules() {}

  private static void term(PrivacyStatement s, Facts facts, Found found) {
    Optional<ResponseTerm> term = s.rights().flatMap(Rights::term);
    if (term.isEmpty()) {
      found.warning(
          "rechten.termijn",
          "Er staat niet binnen hoeveel tijd u antwoordt op een verzoek.",
          "Vul bij rechten, termijn in: antwoord: P1M en verlenging: P2M.");
    } else {
      answer(term.get().answer(), "rechten.termijn.antwoord", found);
      term.get()
          .extension()
          .filter(e -> e.isLongerThan(TWO_MONTHS))
          .ifPresent(
              e ->
                  found.at(
                      "rechten.termijn.verlenging",
                      "U verlengt de termijn met " + e.dutch() + ". Hoogstens twee maanden mag.",
                      "Vul in: verlenging: P2M."));
    }
    facts.passages().stream()
        .filter(p -> p.sheet() == Sheet.STATEMENT && p.prose())
        .forEach(p -> answerInText(p, found));
    List<RightEntry> entries = s.rights().map(Rights::entries).orElse(List.of());
    for (RightEntry entry : entries) {
      entry
          .term()
          .filter(t -> t.isLongerThan(ONE_MONTH))
          .ifPresent(t -> answer(t, "rechten.lijst." + entry.id().yaml() + ".termijn", found));
    }
  }

  /** "Wij antwoorden binnen acht weken." */
  private static void answerInText(Passage passage, Found found) {
    boolean ofRequests = OF_REQUESTS.stream().anyMatch(passage::isIn);
    if (!ofRequests && passage.readings().stream().noneMatch(OF_REQUEST::isNamed)) {
      return;
    }
    if (OF_OTHER_TERMS.contains(passage.section()) || passage.isIn("rechten.derden")) {
      return;
    }
    for (Reading reading : passage.readings()) {
      Optional<SpokenTime> term =
          SpokenTime.in(reading).stream()
              .filter(t -> isAnswer(reading, t))
              .max(Comparator.comparingDouble(SpokenTime::days));
      if (term.isEmpty()
          || OTHER_TERM.isNamed(reading)
          || !ANSWER.isNamed(reading)
          || (REQUEST_FOR.isNamed(reading) || OTHER_REQUEST.isNamed(reading))
              && !ABOUT_PRIVACY.isNamed(reading)) {
        continue;
      }
      if (term.get().days() > DAYS_OF_A_MONTH) {
        found.at(
            passage.path(),
            "De tekst belooft antwoord binnen "
                + term.get().words()
                + ". De wet zegt: binnen één maand.",
            "Schrijf: binnen één maand. Is een verzoek ingewikkeld, dan mogen er hoogstens twee"
                + " maanden bij.");
        return;
      }
      if (term.get().days() == DAYS_OF_FOUR_WEEKS) {
        found.warning(
            passage.path(),
            "De tekst belooft antwoord binnen "
                + term.get().words()
                + ". Dat was de termijn uit de oude wet.",
            "De termijn is nu één maand. Korter mag, als u daar bewust voor kiest.");
        return;
      }
    }
  }

  /** What we take to answer, not what the reader or somebody else has to do in time. */
  private static boolean isAnswer(Reading reading, SpokenTime time) {
    Match match = Match.of(reading, time.first(), time.last());
    boolean readerMust =
        match.actor() == Actor.READER && READER_ACTS.matcher(reading.sentence()).find();
    return match.holds() && !readerMust && isTerm(reading, time);
  }

  /** "Binnen zes weken", not "kinderen onder de 16 jaar". */
  private static boolean isTerm(Reading reading, SpokenTime time) {
    return WITHIN.named(reading).stream()
            .anyMatch(m -> m.first() < time.first() && time.first() - m.last() <= 3)
        || LASTS.named(reading).stream()
            .anyMatch(m -> m.first() > time.last() && m.first() - time.last() <= 3);
  }

  private static void answer(IsoDuration answer, String path, Found found) {
    if (answer.isLongerThan(ONE_MONTH)) {
      found.at(
          path,
          "U antwoordt binnen " + answer.dutch() + ". De wet zegt: binnen één maand.",
          "Vul P1M in. Is een verzoek ingewikkeld, dan mogen er hoogstens twee maanden bij.");
    } else if (answer.compareLength(FOUR_WEEKS).orElse(1) == 0) {
      found.warning(
          path,
          "U antwoordt binnen " + answer.dutch() + ". Dat was de termijn uit de oude wet.",
          "De termijn is nu één maand: P1M. Korter mag, als u daar bewust voor kiest.");
    } else if (answer.compareLength(ONE_MONTH).isEmpty()) {
      found.warning(
          path,
          "U antwoordt binnen " + answer.dutch() + ". Dat is soms langer dan één maand.",
          "Vul P1M in.");
    }
  }

  private static void cost(PrivacyStatement s, Facts facts, Found found) {
    Optional<Cost> cost = s.rights().flatMap(Rights::cost);
    if (cost.isEmpty()) {
      found.warning(
          "rechten.kosten",
          "Er staat niet dat een verzoek gratis is.",
          "Vul bij rechten, kosten in: gratis: ja.");
    } else if (cost.get().free().isEmpty()) {
      found.warning(
          "rechten.kosten",
          "Bij kosten staat niet of een verzoek gratis is.",
          "Vul bij rechten, kosten in: gratis: ja.");
    } else if (!cost.get().free().get() && !explainsAllowedCharge(facts)) {
      found.at(
          "rechten.kosten.gratis",
          "Er staat dat een verzoek geld kost.",
          "Vul in: gratis: ja. Kosten vragen mag alleen als een verzoek duidelijk ongegrond of"
              + " buitensporig is, of voor een extra kopie: schrijf die uitzondering bij"
              + " toelichting.");
    }
    for (Passage passage : facts.passages()) {
      if (passage.sheet() == Sheet.STATEMENT
          && passage.prose()
          && (passage.section().equals("rechten")
              || passage.readings().stream().anyMatch(OF_REQUEST::isNamed))) {
        charge(passage).ifPresent(sentence -> charged(passage, sentence, found));
      }
    }
  }

  /** "Niet altijd gratis" is right where only a charge that the law allows is told beside it. */
  private static boolean explainsAllowedCharge(Facts facts) {
    return facts.passages().stream()
        .filter(t -> t.sheet() == Sheet.STATEMENT && t.path().equals("rechten.kosten.toelichting"))
        .anyMatch(
            t ->
                t.readings().stream().anyMatch(ALLOWED_CHARGE::isNamed)
                    && t.readings().stream().anyMatch(CHARGE::isNamed)
                    && charge(t).isEmpty());
  }

  private static void charged(Passage passage, String sentence, Found found) {
    found.at(
        passage.path(),
        "'" + Dutch.start(sentence) + "' noemt kosten die u niet mag vragen.",
        "Kosten vragen mag alleen als een verzoek duidelijk ongegrond of buitensporig is, of voor"
            + " een extra kopie.");
  }

  /** A further copy may cost a reasonable fee, AVG 15(3); so may an excessive request, 12(5). */
  private static Optional<String> charge(Passage passage) {
    List<Reading> readings = passage.readings();
    for (int i = 0; i < readings.size(); i++) {
      boolean allowed =
          ALLOWED_CHARGE.isNamed(readings.get(i))
              || i > 0 && ALLOWED_CHARGE.isNamed(readings.get(i - 1));
      boolean ofOther =
          isChargeForOther(readings.get(i))
              || i > 0
                  && LEANS.matcher(readings.get(i).sentence()).find()
                  && isChargeForOther(readings.get(i - 1));
      if (!allowed && !ofOther && CHARGE.said(readings.get(i)).isPresent()) {
        return Optional.of(readings.get(i).sentence());
      }
    }
    return Optional.empty();
  }

  private static boolean isChargeForOther(Reading reading) {
    return CHARGE_FOR_OTHER.isNamed(reading) && !ABOUT_PRIVACY.isNamed(reading);
  }

  private static void identification(PrivacyStatement s, Facts facts, Found found) {
    Optional<Identification> identification = s.rights().flatMap(Rights::identification);
    if (identification.isEmpty()) {
      found.at(
          "rechten.identificatie",
          "Er staat niet hoe iemand laat zien wie hij is.",
          "Noem bij rechten, identificatie een passende manier, bijvoorbeeld langskomen op kantoor.");
      return;
    }
    Identification i = identification.get();
    List<Passage> all =
        facts.passages().stream()
            .filter(p -> p.isIn("rechten.identificatie") || p.isIn("rechten.verzoek"))
            .filter(p -> p.sheet() == Sheet.STATEMENT)
            .toList();
    List<Passage> asking =
        all.stream().filter(p -> !p.isIn("rechten.identificatie.kopie-afschermen")).toList();
    boolean asks =
        asking.stream().flatMap(p -> p.readings().stream()).anyMatch(RequestRules::asksCopy);
    if (!asks) {
      return;
    }
    List<Reading> masking =
        all.stream()
            .filter(
                p ->
                    p.isIn("rechten.identificatie.kopie-afschermen")
                        || p.readings().stream().anyMatch(MASKED::isNamed))
            .flatMap(p -> p.readings().stream())
            .toList();
    if (masking.stream().noneMatch(MASKED::isNamed) && i.maskingSteps().isEmpty()) {
      found.at(
          "rechten.identificatie",
          "U vraagt om een kopie van het identiteitsbewijs, maar er staat niet wat iemand mag"
              + " afschermen.",
          "Laat iets minder ingrijpends toe, of schrijf bij kopie-afschermen hoe iemand BSN en"
              + " pasfoto afschermt.");
      return;
    }
    boolean number = masking.stream().anyMatch(MASKED_NUMBER::isNamed);
    boolean face = masking.stream().anyMatch(MASKED_FACE::isNamed);
    if (number && !face) {
      found.at(
          "rechten.identificatie",
          "Op de kopie van het identiteitsbewijs schermt iemand het BSN af, maar niet de pasfoto.",
          "Schrijf bij kopie-afschermen dat iemand ook de pasfoto afschermt.");
    }
  }

  private static boolean asksCopy(Reading reading) {
    return COPY_OF_IDENTITY.named(reading).stream()
        .anyMatch(m -> m.holds() && !(m.isConditional() && m.actor() == Actor.READER));
  }

  private static void refusal(PrivacyStatement s, Facts facts, Found found) {
    Optional<Refusal> refusal = s.rights().flatMap(Rights::refusal);
    if (refusal.filter(Refusal::reasoned).isEmpty()) {
      found.at(
          "rechten.weigering",
          "Er staat niet dat u een weigering uitlegt.",
          "Vul bij rechten, weigering in: gemotiveerd: ja, en zeg waar iemand dan terechtkan.");
      return;
    }
    String said = refusal.get().explanation().map(Text::markdown).orElse("");
    boolean authority =
        ComplaintRules.ap(s).isPresent() || ComplaintRules.AUTHORITY.matcher(said).find();
    boolean court = s.complaints().flatMap(Complaints::court).isPresent() || COURT.isNamed(said);
    Missing missing =
        new Missing()
            .unless(authority, "toezichthouders", "de Autoriteit Persoonsgegevens")
            .unless(court, "rechter", "de rechter");
    if (missing.any()) {
      found.at(
          "rechten.weigering",
          "Er staat niet dat iemand na een weigering terechtkan bij " + missing.words() + ".",
          "Vul bij klachten in: " + missing.keys() + ". Of zeg het bij weigering, toelichting.");
    }
  }

  private static void minors(PrivacyStatement s, Facts facts, Found found) {
    if (s.rights().flatMap(Rights::minors).isEmpty()) {
      found.at(
          "rechten.minderjarigen",
          "Er staat niet wie een verzoek doet voor een kind onder de 16 jaar.",
          "Schrijf dat bij rechten, minderjarigen. Denk aan kinderen die bij een huurder wonen.");
    }
  }

  private static void thirdParties(PrivacyStatement s, Facts facts, Found found) {
    boolean masked =
        s.rights().flatMap(Rights::thirdParties).filter(t -> t.masking().isPresent()).isPresent();
    if (facts.right(Right.ACCESS).isPresent() && !masked) {
      found.at(
          "rechten.derden",
          "Er staat niet wat u bij inzage doet met gegevens van anderen in een dossier.",
          "Schrijf bij rechten, derden, afschermen dat u die gegevens afschermt en de rest laat"
              + " zien.");
    }
  }

  private static void passingOn(PrivacyStatement s, Facts facts, Found found) {
    Optional<String> passingOn = s.rights().flatMap(Rights::passingOn).map(Text::markdown);
    passingOn
        .filter(text -> NOT_PASSED_ON.matcher(text).find())
        .ifPresent(
            text ->
                found.at(
                    "rechten.doorgeven",
                    "Hier staat dat u een verbetering niet doorgeeft. Dat moet u wel doen.",
                    "Schrijf dat u dit laat weten aan wie de gegevens kreeg. Dat hoeft alleen niet"
                        + " als het onmogelijk is of onevenredig veel moeite kost."));
    if (passingOn.isEmpty()) {
      found.at(
          "rechten.doorgeven",
          "Er staat niet dat u een verbetering of verwijdering doorgeeft.",
          "Schrijf bij rechten, doorgeven dat u dit laat weten aan de partijen die de gegevens"
              + " kregen.");
    }
  }
}
