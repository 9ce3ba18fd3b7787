package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.glashelder.check.rule.Rule;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that explain a rule to an editor are read and checked as the build would do it. */
class RuleExamplesTest {
  /** Rules of a law that is still to apply. */
  private static final Map<String, LocalDate> FIRST_DAY = Map.of("R89", LocalDate.of(2027, 12, 2));

  /** Rules that hold only under a condition in the YAML. */
  private static final Set<String> CONDITIONAL =
      Set.of(
          "R04", "R10", "R11", "R12", "R23", "R24", "R25", "R26", "R31", "R34", "R35", "R41", "R42",
          "R43", "R44", "R45", "R47", "R48", "R51", "R52", "R53", "R54", "R55", "R71", "R72", "R73",
          "R74", "R79", "R80", "R81", "R82", "R83", "R84", "R85", "R86");

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  private static Checked check(Rule rule, List<Explanation.Example> example) {
    return Drafts.check(example, FIRST_DAY.getOrDefault(rule.id(), Drafts.TODAY));
  }

  @Test
  void all90RulesOfTheLawAreThere() {
    List<String> expected =
        IntStream.rangeClosed(1, 90).mapToObj(i -> String.format("R%02d", i)).toList();
    List<String> there = rules().map(Rule::id).filter(id -> id.startsWith("R")).toList();
    assertEquals(expected, there);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWrongExampleBreaksTheRule(Rule rule) {
    Explanation explanation = Explanation.of(rule.id());
    assertFalse(explanation.requirement().isBlank());
    List<Finding> found = Drafts.of(rule.id(), check(rule, explanation.wrong()));
    assertFalse(found.isEmpty(), () -> rule.id() + " finds nothing in its wrong example");
    for (Finding finding : found) {
      assertTrue(Sentence.isWhole(finding.message()), finding::message);
      assertTrue(Sentence.isWhole(finding.advice()), finding::advice);
      assertFalse(Sentence.hasKeyPath(finding.text()), finding::text);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRightExampleMeetsTheRule(Rule rule) {
    List<Explanation.Example> right = Explanation.of(rule.id()).right();
    assertFalse(right.isEmpty());
    assertEquals(List.of(), Drafts.of(rule.id(), check(rule, right)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleDoesNotSpeakOfWhatItDoesNotApplyTo(Rule rule) {
    Explanation explanation = Explanation.of(rule.id());
    if (CONDITIONAL.contains(rule.id())) {
      assertFalse(explanation.notApplicable().isEmpty(), rule.id());
    }
    if (!explanation.notApplicable().isEmpty()) {
      assertEquals(List.of(), Drafts.of(rule.id(), check(rule, explanation.notApplicable())));
    }
  }
}
