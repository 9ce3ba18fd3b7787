package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.rule.Rule;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An error holds up publishing, so it says which words of the law it rests on. */
class LawOfErrorsTest {
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)\\bartikel (\\d+(?:\\.\\d+[a-z])?)(?:, (?:lid|punt|onder) [\\w ]+)*");

  private static final Pattern LAW = Pattern.compile("\\bU?AVG\\b|Telecommunicatiewet");

  static Stream<Rule> errors() {
    return Rules.all().stream().filter(rule -> rule.severity() == Severity.ERROR);
  }

  private static List<String> articles(String text) {
    return ARTICLE.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("errors")
  void everyErrorNamesItsArticleAndWhatThatAsks(Rule rule) {
    String said = Explanation.of(rule.id()).requirement();
    assertTrue(LAW.matcher(said).find(), () -> rule.id() + ": " + said);
    List<String> articles = articles(said);
    assertTrue(!articles.isEmpty(), () -> rule.id() + ": " + said);
    assertTrue(
        articles.stream().anyMatch(a -> rule.law().matches(".*\\b" + Pattern.quote(a) + "\\b.*")),
        () -> rule.id() + " rests on " + rule.law() + " and names " + articles);
  }

  @Test
  void whatIsAnErrorIsAskedByALawAndIsKnownHere() {
    assertEquals(
        List.of(
            "R02", "R04", "R05", "R08", "R09", "R10", "R13", "R15", "R16", "R19", "R20", "R21",
            "R22", "R23", "R24", "R25", "R26", "R27", "R29", "R30", "R34", "R36", "R37", "R41",
            "R42", "R44", "R47", "R51", "R52", "R53", "R57", "R58", "C25", "T04"),
        errors().map(Rule::id).toList());
  }
}
