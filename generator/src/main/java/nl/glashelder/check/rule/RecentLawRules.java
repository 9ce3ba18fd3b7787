package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Sentences;
import nl.glashelder.model.CookieConsent;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Text;

/**
 * What the law asks since 2023: sharing income through MijnOverheid, early warning, partnerships,
 * data for checking addresses, and refusing cookies. What each rests on, and when that was read,
 * stands in its explanation.
 */
final class RecentLawRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R80",
              "inkomen-via-mijnoverheid",
              "Woningwet 46; AVG 7(3), 13(2)(a)",
              WARNING,
              RecentLawRules::incomeThroughGovernment),
          Rule.onStatement(
              "R81",
              "samenwerkingsverbanden",
              "Wet gegevensverwerking door samenwerkingsverbanden; AVG 13(1)(e)",
              INFORMATION,
              RecentLawRules::partnerships),
          Rule.onNotice(
              "R82",
              "cookies-weigeren",
              "AVG 4(11), 7(3); Tw 11.7a(1)(b)",
              WARNING,
              RecentLawRules::refusing),
          Rule.onStatement(
              "R83",
              "onderzoeksbureau",
              "AVG 13(1)(e); HvJ C-413/23 P",
              INFORMATION,
              RecentLawRules::surveys),
          Rule.onStatement(
              "R85",
              "vroegsignalering-bezwaar",
              "Besluit gemeentelijke schuldhulpverlening 2; AVG 13(1)(e)",
              WARNING,
              RecentLawRules::earlyWarning),
          Rule.onStatement(
              "R86",
              "goed-verhuurderschap",
              "Wet goed verhuurderschap",
              INFORMATION,
              RecentLawRules::goodLandlord),
          Rule.onStatement(
              "R88",
              "adrescontrole",
              "Regeling basisregistratie personen, bijlage 9d; AVG 13(1)(e)",
              INFORMATION,
              RecentLawRules::addressCheck));

  private static final Concept THROUGH_GOVERNMENT = Concept.of("mijnoverheid");
  private static final Concept INCOME = Concept.of("inkomen");
  private static final Concept VOLUNTARY = Concept.of("vrijwillig");
  private static final Concept NO_EFFECT = Concept.of("geen-invloed-op-kans");
  private static final Concept WITHDRAWAL = Concept.of("intrekken");
  private static final Concept INCOME_REGISTER = Concept.of("inkomensregister");
  private static final Concept PARTNERSHIP = Concept.of("samenwerkingsverband");
  private static final Concept PARTNERSHIP_ACT = Concept.of("samenwerkingswet");
  private static final Concept SURVEY = Concept.of("onderzoek-door-anderen");
  private static final Concept SURVEY_BUREAU = Concept.of("onderzoeksbureau");
  private static final Concept SURVEY_BY_US = Concept.of("zelf-onderzoek");
  private static final Concept TO_MUNICIPALITY = Concept.of("melding-achterstand");
  private static final Concept TOLD_BEFORE = Concept.of("vooraf-verteld");
  private static final Concept MAY_SAY_NO = Concept.of("mag-nee-zeggen");
  private static final Concept ALLOCATION = Concept.of("kiest-huurders");
  private static final Concept GOOD_LANDLORD = Concept.of("goed-verhuurderschap");

  private static final Concept ADDRESS_CHECK = Concept.of("adrescontrole");
  private static final Concept CHECKS_ADDRESSES = Concept.of("controleert-adressen");

  private static final Predicate<Passage> STATEMENT = t -> t.sheet() == Sheet.STATEMENT;

  private static final Pattern BY_LETTER =
      Pattern.compile(
          "(?iu)\\b(?:e-?)?mail(?:en|t)?\\b|\\bbel(?:len|t)?\\b|\\bbrief\\b|\\bschrijf|\\bstuur");

  private static final Pattern REFUSING = Pattern.compile("(?iu)\\bweiger|\\bnee\\b");

  private static final Pattern BY_BUTTON =
      Pattern.compile(
          "(?iu)\\bknop|\\bklik|\\blink\\b|\\bvakje|\\bkies|\\bvenster|\\bbalk|\\bbanner");

  private RecentLawRules() {}

  private static void incomeThroughGovernment(PrivacyStatement s, Facts facts, Found found) {
    List<Said> said =
        facts.texts().said(THROUGH_GOVERNMENT, STATEMENT).stream()
            .filter(t -> t.passage().readings().stream().anyMatch(INCOME::isNamed) || isOfData(t))
            .toList();
    if (said.isEmpty()) {
      return;
    }
    Missing missing =
        new Missing()
            .unless(named(VOLUNTARY, facts), "toelichting", "dat delen vrijwillig is")
            .unless(
                named(NO_EFFECT, facts),
                "toelichting",
                "dat het niets uitmaakt voor de kans op een woning")
            .unless(named(WITHDRAWAL, facts), "toelichting", "hoe iemand de toestemming intrekt")
            .unless(
                named(INCOME_REGISTER, facts)
                    || s.data().stream()
                        .flatMap(d -> d.sources().stream())
                        .anyMatch(b -> INCOME_REGISTER.isNamed(b.name())),
                "bronnen",
                "dat het inkomen uit de Basisregistratie Inkomen komt");
    if (missing.any()) {
      found.at(
          said.get(0).path(),
          "U krijgt inkomensgegevens via MijnOverheid, maar er staat niet " + missing.words() + ".",
          "Schrijf dat bij de gegevens of bij het doel. De catalogus heeft de bron"
              + " basisregistratie-inkomen.");
    }
  }

  /** MijnOverheid is for more than income: only where data or purposes are told, it is that. */
  private static boolean isOfData(Said said) {
    return Set.of("gegevens", "verwerkingen", "ontvangers").contains(said.passage().section());
  }

  private static boolean named(Concept concept, Facts facts) {
    return !facts.texts().named(concept, STATEMENT).isEmpty();
  }

  private static void partnerships(PrivacyStatement s, Facts facts, Found found) {
    if (!named(PARTNERSHIP_ACT, facts)) {
      facts.texts().said(PARTNERSHIP, STATEMENT).stream()
          .findFirst()
          .ifPresent(
              said ->
                  found.at(
                      said.path(),
                      "'" + said.words() + "' werkt onder een eigen wet, die er niet bij staat.",
                      "Kijk na of u daaraan meedoet onder de Wet gegevensverwerking door"
                          + " samenwerkingsverbanden (WGS). Noem dan die wet en wat u deelt."));
    }
  }

  /** Refusing must be as easy as accepting, and so must be told. */
  private static void refusing(CookieNotice n, Facts facts, Found found) {
    boolean asked = saysItAsks(n);
    if (asked && n.consent().flatMap(CookieConsent::refusing).isEmpty()) {
      found.at(
          "toestemming",
          "U vraagt toestemming voor cookies, maar er staat niet hoe een bezoeker weigert.",
          "Schrijf bij toestemming, weigeren hoe dat gaat. Weigeren is even makkelijk als toestaan:"
              + " even veel klikken en een knop die even goed te zien is.");
    }
    if (asked) {
      n.consent().ifPresent(c -> refusingByLetter(c, found));
    }
  }

  /** Whether a notice says itself that it asks consent. */
  static boolean saysItAsks(CookieNotice n) {
    return n.cookies().stream().anyMatch(c -> c.consent().orElse(false))
        || n.consent().flatMap(CookieConsent::needed).orElse(false);
  }

  /** Told where it belongs, or in a sentence about refusing elsewhere. */
  private static void refusingByLetter(CookieConsent c, Found found) {
    Map<String, String> told = new LinkedHashMap<>();
    c.refusing().ifPresent(t -> told.put("weigeren", t.markdown()));
    c.asking().ifPresent(t -> told.put("vragen", sentencesOnRefusing(t)));
    c.explanation().ifPresent(t -> told.put("toelichting", sentencesOnRefusing(t)));
    told.entrySet().stream()
        .filter(
            e -> BY_LETTER.matcher(e.getValue()).find() && !BY_BUTTON.matcher(e.getValue()).find())
        .findFirst()
        .ifPresent(
            e ->
                found.at(
                    "toestemming." + e.getKey(),
                    "Weigeren kan hier alleen met een bericht of een telefoontje. Dat is moeilijker"
                        + " dan ja zeggen.",
                    "Zet naast de knop om ja te zeggen een knop om te weigeren, even groot."));
  }

  private static String sentencesOnRefusing(Text text) {
    return Sentences.of(text.markdown()).stream()
        .filter(s -> REFUSING.matcher(s).find())
        .collect(Collectors.joining(" "));
  }

  private static void surveys(PrivacyStatement s, Facts facts, Found found) {
    boolean bureau =
        s.recipients().stream()
            .anyMatch(
                r ->
                    SURVEY_BUREAU.isNamed(r.name())
                        || SURVEY_BUREAU.isNamed(r.id().replace('-', ' '))
                        || r.examples().stream()
                            .anyMatch(t -> SURVEY_BUREAU.isNamed(t.markdown())));
    if (bureau || facts.texts().say(SURVEY_BY_US)) {
      return;
    }
    for (Processing p : s.processings()) {
      String path = "verwerkingen." + p.id();
      boolean survey =
          !facts
              .texts()
              .said(
                  SURVEY,
                  t ->
                      STATEMENT.test(t)
                          && (t.path().equals(path + ".naam") || t.path().equals(path + ".doel")))
              .isEmpty();
      if (survey && facts.recipientsOf(p).isEmpty() && !noRecipients(p)) {
        found.at(
            path,
            "'" + p.name() + "' is onderzoek onder bewoners. Er staat niet of een bureau dat doet.",
            "Doet een bureau het onderzoek? Noem het bij de ontvangers, ook als het geen namen"
                + " krijgt. Doet u het zelf? Schrijf dan: ontvangers: geen.");
        return;
      }
    }
    facts
        .texts()
        .find(
            SURVEY_BUREAU,
            t -> STATEMENT.test(t) && t.prose(),
            m -> !m.isDenied() && !m.isQuoted() && !m.isPast() && !m.isAsked())
        .stream()
        .findFirst()
        .ifPresent(
            said ->
                found.at(
                    said.path(),
                    "'" + said.words() + "' krijgt gegevens, maar staat niet bij de ontvangers.",
                    "Noem het bureau bij de ontvangers, ook als het geen namen krijgt."));
  }

  private static boolean noRecipients(Processing p) {
    return p.recipients().filter(List::isEmpty).isPresent();
  }

  /** The tenant is told before, and may say no: then nothing is reported. */
  private static void earlyWarning(PrivacyStatement s, Facts facts, Found found) {
    List<Said> reports = facts.texts().said(TO_MUNICIPALITY, STATEMENT);
    if (reports.isEmpty()) {
      return;
    }
    Missing missing =
        new Missing()
            .unless(named(TOLD_BEFORE, facts), "toelichting", "dat iemand dat vooraf van u hoort")
            .unless(
                named(MAY_SAY_NO, facts), "toelichting", "dat iemand daar bezwaar tegen kan maken");
    if (missing.any()) {
      found.at(
          reports.get(0).path(),
          "U meldt een achterstand bij de gemeente, maar er staat niet " + missing.words() + ".",
          "Schrijf dat bij toelichting. Wie bezwaar maakt, meldt u niet.");
    }
  }

  /** Who gets data on former tenants to check addresses, is a recipient like any other. */
  private static void addressCheck(PrivacyStatement s, Facts facts, Found found) {
    boolean listed =
        s.recipients().stream()
            .anyMatch(
                r ->
                    CHECKS_ADDRESSES.isNamed(r.name())
                        || CHECKS_ADDRESSES.isNamed(r.id().replace('-', ' ')));
    if (listed) {
      return;
    }
    Stream.concat(
            facts.texts().said(ADDRESS_CHECK, STATEMENT).stream(),
            facts.texts().findInBound(ADDRESS_CHECK, STATEMENT, Match::holds).stream())
        .findFirst()
        .ifPresent(
            said ->
                found.at(
                    said.path(),
                    "'"
                        + Dutch.start(said.sentence())
                        + "' gaat over gegevens voor het controleren van adressen. Wie ze krijgt,"
                        + " staat niet bij de ontvangers.",
                    "Geeft u gegevens over vertrokken huurders door om adressen te controleren? Noem"
                        + " dan bij de ontvangers wie ze krijgt, en bij wet waarom dat mag. De"
                        + " catalogus heeft de ontvanger adreskwaliteit."));
  }

  private static void goodLandlord(PrivacyStatement s, Facts facts, Found found) {
    if (named(GOOD_LANDLORD, facts)) {
      return;
    }
    s.processings().stream()
        .filter(p -> ALLOCATION.said(p.name()).isPresent())
        .findFirst()
        .ifPresent(
            p ->
                found.at(
                    "verwerkingen." + p.id(),
                    "Bij '" + p.name() + "' staat niet hoe u kiest zonder te discrimineren.",
                    "De Wet goed verhuurderschap vraagt om een werkwijze op papier. Noem bij"
                        + " toelichting waar die staat, waar iemand discriminatie meldt, en hoe lang"
                        + " u gegevens bewaart van wie de woning niet kreeg."));
  }
}
