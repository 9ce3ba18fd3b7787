package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Sentences;
import nl.glashelder.model.Channel;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.CookieConsent;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Text;

/**
 * What the law asks since 2023: sharing income through MijnOverheid, early warning, computers that
 * answer, partnerships, scores, and refusing cookies. What each rests on, and when that was read,
 * stands in its explanation.
 */
final class RecentLawRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R79",
              "chatbot-zegt-het",
              "AI-verordening 50(1)",
              WARNING,
              RecentLawRules::computerThatAnswers),
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
              "R84",
              "score-en-besluit",
              "AVG 22(1); HvJ C-634/21",
              INFORMATION,
              RecentLawRules::scores),
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
              RecentLawRules::goodLandlord));

  private static final Concept BOT = Concept.of("chatbot");
  private static final Concept BOT_SAYS_SO = Concept.of("bot-zegt-het");
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
  private static final Concept SCORE = Concept.of("puntentelling");
  private static final Concept SCORE_DECIDES = Concept.of("score-telt");
  private static final Concept TO_MUNICIPALITY = Concept.of("melding-achterstand");
  private static final Concept TOLD_BEFORE = Concept.of("vooraf-verteld");
  private static final Concept MAY_SAY_NO = Concept.of("mag-nee-zeggen");
  private static final Concept ALLOCATION = Concept.of("kiest-huurders");
  private static final Concept GOOD_LANDLORD = Concept.of("goed-verhuurderschap");

  private static final Predicate<Passage> STATEMENT = t -> t.sheet() == Sheet.STATEMENT;

  /** Where a statement tells how people reach the corporation. */
  private static final Set<String> CONTACT =
      Set.of("kanalen", "website", "verwerkingen", "eigen-onderdelen", "inleiding");

  private static final Pattern BY_LETTER =
      Pattern.compile(
          "(?iu)\\b(?:e-?)?mail(?:en|t)?\\b|\\bbel(?:len|t)?\\b|\\bbrief\\b|\\bschrijf|\\bstuur");

  private static final Pattern REFUSING = Pattern.compile("(?iu)\\bweiger|\\bnee\\b");

  private static final Pattern BY_BUTTON =
      Pattern.compile(
          "(?iu)\\bknop|\\bklik|\\blink\\b|\\bvakje|\\bkies|\\bvenster|\\bbalk|\\bbanner");

  private RecentLawRules() {}

  private static void computerThatAnswers(PrivacyStatement s, Facts facts, Found found) {
    boolean channelTold = false;
    for (Channel c : s.channels()) {
      String path = "kanalen." + c.id();
      boolean answers =
          c.answeredByComputer()
              .orElseGet(
                  () ->
                      c.kind().filter(ChannelKind.CHATBOT::equals).isPresent()
                          || !facts
                              .texts()
                              .said(BOT, t -> STATEMENT.test(t) && t.isIn(path))
                              .isEmpty());
      if (!answers) {
        continue;
      }
      channelTold = true;
      boolean says =
          c.saysItIsComputer().orElse(false)
              || saysItIsNone(facts, t -> STATEMENT.test(t) && t.isIn(path));
      if (!says) {
        found.at(path, "Bij '" + c.name() + "' antwoordt een computer, " + NOT_SAID, BOT_ADVICE);
      }
    }
    if (!channelTold && !saysItIsNone(facts, STATEMENT)) {
      facts.texts().said(BOT, t -> STATEMENT.test(t) && CONTACT.contains(t.section())).stream()
          .findFirst()
          .ifPresent(
              said ->
                  found.at(
                      said.path(),
                      "'" + said.words() + "': hier antwoordt een computer, " + NOT_SAID,
                      BOT_ADVICE));
    }
  }

  /** It is the computer that says so, so that whoever acts does not matter. */
  private static boolean saysItIsNone(Facts facts, Predicate<Passage> where) {
    return !facts
        .texts()
        .find(BOT_SAYS_SO, where, m -> !m.isDenied() && !m.isQuoted() && !m.isPast())
        .isEmpty();
  }

  private static final String NOT_SAID = "maar er staat niet dat hij dat zelf zegt.";
  private static final String BOT_ADVICE =
      "Laat de chatbot aan het begin zeggen dat hij geen mens is. Vul bij dat kanaal in:"
          + " computer-antwoordt: ja en meldt-computer: ja.";

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

  private static void scores(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      String path = "verwerkingen." + p.id();
      if (p.decision().isPresent()) {
        continue;
      }
      Optional<Said> score =
          facts.texts().said(SCORE, t -> STATEMENT.test(t) && t.isIn(path)).stream().findFirst();
      boolean decides =
          !facts.texts().said(SCORE_DECIDES, t -> STATEMENT.test(t) && t.isIn(path)).isEmpty();
      if (score.isPresent() && decides) {
        found.at(
            score.get().path(),
            "Bij '" + p.name() + "' telt '" + score.get().words() + "' mee bij een besluit.",
            "Hangt het besluit er sterk van af, dan is de score zelf een geautomatiseerd besluit."
                + " Vul dan geautomatiseerd-besluit in: hoe de score ontstaat, wat het gevolg is en"
                + " welke medewerker de uitkomst echt kan veranderen.");
      }
    }
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
                        + " toelichting waar die staat, en hoe lang u gegevens bewaart van wie de"
                        + " woning niet kreeg."));
  }
}
