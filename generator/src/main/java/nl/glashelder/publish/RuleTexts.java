package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.check.Explanation;
import nl.glashelder.check.rule.Rule;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Text;
import nl.glashelder.register.RegisterRule;
import nl.glashelder.render.Once;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.source.ReadingRule;
import nl.glashelder.source.Severity;
import nl.glashelder.version.ArchiveRule;
import nl.glashelder.version.PublicationRule;
import nl.glashelder.visit.VisitRule;
import nl.glashelder.wording.Voice;

/** The explanations of everything that can be found, ready for their pages. */
final class RuleTexts {
  private static final Voice VOICE = new Voice(FormOfAddress.FORMAL);

  private static final Once<List<RuleText>> ALL = new Once<>(RuleTexts::read);

  private RuleTexts() {}

  /** All of them, read once. */
  static List<RuleText> all() {
    return ALL.get();
  }

  private static List<RuleText> read() {
    List<RuleText> all = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      all.add(text(rule.id(), rule.name(), rule.severity(), rule.law()));
    }
    for (ReadingRule rule : ReadingRule.values()) {
      all.add(text(rule.id(), rule.dutchName(), Severity.ERROR, ""));
    }
    for (ArchiveRule rule : ArchiveRule.values()) {
      all.add(text(rule.id(), rule.dutchName(), Severity.ERROR, ""));
    }
    for (PublicationRule rule : PublicationRule.values()) {
      all.add(text(rule.id(), rule.dutchName(), Severity.ERROR, ""));
    }
    for (VisitRule rule : VisitRule.values()) {
      all.add(text(rule.id(), rule.dutchName(), rule.severity(), rule.law()));
    }
    for (RegisterRule rule : RegisterRule.values()) {
      all.add(text(rule.id(), rule.dutchName(), rule.severity(), rule.law()));
    }
    for (PageRule rule : PageRule.values()) {
      all.add(text(rule.id(), rule.dutchName(), rule.severity(), rule.law()));
    }
    return List.copyOf(all);
  }

  private static RuleText text(String id, String name, Severity severity, String law) {
    Explanation explanation = Explanation.of(id);
    return new RuleText(
        id,
        name,
        severity,
        law,
        VOICE.blocks(new Text(explanation.requirement())),
        Explanation.shown(explanation.wrong()),
        Explanation.shown(explanation.right()));
  }
}
