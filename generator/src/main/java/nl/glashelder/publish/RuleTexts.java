package nl.glashelder.publish;

import java.util.List;
import nl.glashelder.check.Explanation;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Text;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.wording.Voice;

/** The explanations of all rules, ready for their pages. */
final class RuleTexts {
  private static final Voice VOICE = new Voice(FormOfAddress.FORMAL);

  private RuleTexts() {}

  static List<RuleText> all() {
    return Rules.all().stream().map(Explanation::of).map(RuleTexts::text).toList();
  }

  private static RuleText text(Explanation explanation) {
    return new RuleText(
        explanation.rule().id(),
        explanation.rule().name(),
        explanation.rule().severity(),
        explanation.rule().law(),
        VOICE.blocks(new Text(explanation.requirement())),
        example(explanation.wrong()),
        example(explanation.right()));
  }

  private static String example(List<Explanation.Example> examples) {
    return examples.isEmpty() ? "" : examples.get(0).text();
  }
}
