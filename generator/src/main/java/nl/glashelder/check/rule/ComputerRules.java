package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.glashelder.check.language.Concept;
import nl.glashelder.model.Channel;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;

/**
 * What people must know of computers that answer them, give them a score or help to judge them. A
 * rule speaks from the day on which its law applies.
 */
final class ComputerRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R79",
              "chatbot-zegt-het",
              "AI-verordening 50(1)",
              WARNING,
              ComputerRules::computerThatAnswers),
          Rule.onStatement(
              "R84",
              "score-en-besluit",
              "AVG 22(1); HvJ C-634/21",
              INFORMATION,
              ComputerRules::scores),
          Rule.onStatement(
              "R89",
              "ai-hoog-risico",
              "AI-verordening 26(11), bijlage III",
              INFORMATION,
              ComputerRules::highRisk));

  /** Article 50 of the AI Act, which the change of 2026 left where it was. */
  private static final Since COMPUTERS_SAY_SO = new Since(LocalDate.of(2026, 8, 2));

  /** The duties for systems of annex III, as the change of 2026 moved them. */
  private static final Since HIGH_RISK_IS_TOLD = new Since(LocalDate.of(2027, 12, 2));

  private static final Concept BOT = Concept.of("chatbot");
  private static final Concept BOT_SAYS_SO = Concept.of("bot-zegt-het");
  private static final Concept SCORE = Concept.of("puntentelling");
  private static final Concept SCORE_DECIDES = Concept.of("score-telt");
  private static final Concept ARTIFICIAL_INTELLIGENCE = Concept.of("ai");
  private static final Concept JUDGES_PEOPLE = Concept.of("oordeelt-over-mensen");
  private static final Concept HIGH_RISK = Concept.of("hoog-risico");

  private static final Predicate<Passage> STATEMENT = t -> t.sheet() == Sheet.STATEMENT;

  /** Where a statement tells how people reach the corporation. */
  private static final Set<String> CONTACT =
      Set.of("kanalen", "website", "verwerkingen", "eigen-onderdelen", "inleiding");

  private ComputerRules() {}

  /**
   * When a law begins to apply.
   *
   * @param day the first day
   */
  private record Since(LocalDate day) {
    boolean holdsOn(LocalDate date) {
      return !date.isBefore(day);
    }
  }

  private static void computerThatAnswers(PrivacyStatement s, Facts facts, Found found) {
    if (!COMPUTERS_SAY_SO.holdsOn(facts.onDate())) {
      return;
    }
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

  private static boolean saysItIsNone(Facts facts, Predicate<Passage> where) {
    return !told(BOT_SAYS_SO, where, facts).isEmpty();
  }

  /** It is the computer that acts, so that whoever acts does not matter. */
  private static List<Said> told(Concept concept, Predicate<Passage> where, Facts facts) {
    return facts.texts().find(concept, where, m -> !m.isDenied() && !m.isQuoted() && !m.isPast());
  }

  private static final String NOT_SAID = "maar er staat niet dat hij dat zelf zegt.";
  private static final String BOT_ADVICE =
      "Laat de chatbot aan het begin zeggen dat hij geen mens is. Vul bij dat kanaal in:"
          + " computer-antwoordt: ja en meldt-computer: ja.";

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

  /** Whether it is one of the systems of annex III, only the corporation can find out. */
  private static void highRisk(PrivacyStatement s, Facts facts, Found found) {
    if (!HIGH_RISK_IS_TOLD.holdsOn(facts.onDate())) {
      return;
    }
    for (Processing p : s.processings()) {
      Predicate<Passage> here = t -> STATEMENT.test(t) && t.isIn("verwerkingen." + p.id());
      Optional<Said> used = told(ARTIFICIAL_INTELLIGENCE, here, facts).stream().findFirst();
      boolean judges = !told(JUDGES_PEOPLE, here, facts).isEmpty();
      boolean riskTold = !facts.texts().named(HIGH_RISK, here).isEmpty();
      if (used.isPresent() && judges && !riskTold) {
        found.at(
            used.get().path(),
            "Bij '"
                + p.name()
                + "' helpt kunstmatige intelligentie (AI) bij een oordeel over mensen. Er staat niet of"
                + " dat AI met een hoog risico is.",
            "Kijk na of dit systeem in bijlage III van de AI-verordening staat, bijvoorbeeld bij werving"
                + " of kredietwaardigheid. Zo ja, schrijf dan bij ai dat mensen met AI met een hoog"
                + " risico te maken krijgen.");
      }
    }
  }
}
