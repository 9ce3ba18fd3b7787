package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final Pattern ABOUT_ANSWERING =
      Pattern.compile("^rechten\\.(?:lijst|verzoek|termijn)\\.");
  private static final Pattern WITHIN_FOUR_WEEKS = Pattern.compile("binnen (?:vier|4) weken");
  private static final Pattern CHARGE =
      Pattern.compile(
          "(?iu)€|\\beuro\\b|administratiekosten|kopieerkosten|portokosten|verzendkosten"
              + "|per (?:pagina|kopie|verzoek|afschrift)|een vergoeding|de kosten betaal");
  private static final Pattern ALLOWED_CHARGE =
      Pattern.compile(
          "(?iu)ongegrond|buitensporig|onredelijk|herhaal|overdreven|steeds opnieuw|te vaak|te ver"
              + "|\\bniets\\b|\\bgeen\\b|gratis|kosteloos|\\bniet\\b");
  private static final Pattern COURT = Pattern.compile("(?iu)rechter|rechtbank");
  private static final Pattern COPY_OF_IDENTITY =
      Pattern.compile(
          "(?iu)kopie[^.;]{0,30}(?:identiteitsbewijs|legitimatie(?:bewijs)?|paspoort|rijbewijs"
              + "|id-kaart|id-bewijs|identiteitskaart)");
  private static final Pattern MASKED =
      Pattern.compile(
          "(?iu)afscherm|afgescherm|onleesbaar|doorstreep|doorgestreep|weglak|zwart|afplak|bedek"
              + "|kopie-?id|geen kopie|nooit een kopie|kopie[^.;]{0,40} (?:is niet nodig|hoeft niet)|niet om een kopie");

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
        .filter(p -> p.sheet() == Sheet.STATEMENT && p.small().contains(" weken"))
        .filter(p -> ABOUT_ANSWERING.matcher(p.path()).find())
        .filter(p -> WITHIN_FOUR_WEEKS.matcher(p.small()).find())
        .findFirst()
        .ifPresent(
            p ->
                found.warning(
                    p.path(),
                    "De tekst belooft antwoord binnen vier weken. Dat was de termijn uit de oude wet.",
                    "De termijn is nu één maand. Korter mag, als u daar bewust voor kiest."));
    List<RightEntry> entries = s.rights().map(Rights::entries).orElse(List.of());
    for (RightEntry entry : entries) {
      entry
          .term()
          .filter(t -> t.isLongerThan(ONE_MONTH))
          .ifPresent(t -> answer(t, "rechten.lijst." + entry.id().yaml() + ".termijn", found));
    }
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
      found.at(
          "rechten.kosten",
          "Er staat niet dat een verzoek gratis is.",
          "Vul bij rechten, kosten in: gratis: ja.");
    } else if (!cost.get().free()) {
      found.at(
          "rechten.kosten.gratis",
          "Er staat dat een verzoek geld kost.",
          "Een verzoek is gratis. Kosten vragen mag alleen als een verzoek duidelijk ongegrond of"
              + " buitensporig is: zet dat bij toelichting.");
    } else {
      cost.get()
          .explanation()
          .map(Text::markdown)
          .filter(t -> CHARGE.matcher(t).find() && !ALLOWED_CHARGE.matcher(t).find())
          .ifPresent(
              t ->
                  found.at(
                      "rechten.kosten.toelichting",
                      "'" + Dutch.start(t) + "' noemt kosten die u niet mag vragen.",
                      "Kosten vragen mag alleen als een verzoek duidelijk ongegrond of buitensporig"
                          + " is."));
    }
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
    String said =
        Stream.of(i.ways().stream(), i.explanation().stream(), i.copyNote().stream())
            .flatMap(t -> t)
            .map(Text::markdown)
            .collect(Collectors.joining("\n"));
    if (COPY_OF_IDENTITY.matcher(said).find()
        && i.maskingSteps().isEmpty()
        && !MASKED.matcher(said).find()) {
      found.at(
          "rechten.identificatie",
          "U vraagt om een kopie van het identiteitsbewijs, maar er staat niet wat iemand mag"
              + " afschermen.",
          "Laat iets minder ingrijpends toe, of schrijf bij kopie-afschermen hoe iemand BSN en"
              + " pasfoto afschermt.");
    }
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
    boolean court =
        s.complaints().flatMap(Complaints::court).isPresent() || COURT.matcher(said).find();
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
    if (s.rights().flatMap(Rights::passingOn).isEmpty()) {
      found.at(
          "rechten.doorgeven",
          "Er staat niet dat u een verbetering of verwijdering doorgeeft.",
          "Schrijf bij rechten, doorgeven dat u dit laat weten aan de partijen die de gegevens"
              + " kregen.");
    }
  }
}
