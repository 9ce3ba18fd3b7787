package nl.glashelder.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.register.RegisterRule;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.source.ReadingRule;
import nl.glashelder.version.ArchiveRule;
import nl.glashelder.version.PublicationRule;
import nl.glashelder.visit.VisitRule;
import org.junit.jupiter.api.Test;

/** Whatever an editor can be told, there is a page that explains it. */
class RuleTextsTest {
  @Test
  void everyRuleOfEveryKindHasAPageWithAWrongAndARightExample() {
    List<RuleText> all = RuleTexts.all();
    int rules =
        Rules.all().size()
            + ReadingRule.values().length
            + ArchiveRule.values().length
            + PublicationRule.values().length
            + VisitRule.values().length
            + RegisterRule.values().length
            + PageRule.values().length;
    Set<String> ids = new HashSet<>();
    for (RuleText text : all) {
      ids.add(text.id());
      assertFalse(text.explanation().isBlank(), text.id());
      assertFalse(text.wrong().isBlank(), text.id());
      assertFalse(text.right().isBlank(), text.id());
    }
    assertEquals(rules, all.size());
    assertEquals(rules, ids.size(), "every id is given once");
  }

  @Test
  void anExampleSaysWhichFileItIsAPieceOf() {
    RuleText contradiction =
        RuleTexts.all().stream().filter(r -> r.id().equals("R51")).findFirst().orElseThrow();
    assertEquals(
        List.of("# "),
        Stream.of(contradiction.wrong()).map(w -> w.substring(0, 2)).distinct().toList());
  }
}
