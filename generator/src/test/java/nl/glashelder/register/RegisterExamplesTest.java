package nl.glashelder.register;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.glashelder.check.Explanation;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples in the explanations are what the comparison with a register really finds. */
class RegisterExamplesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(RegisterRule.class)
  void theWrongExampleIsFoundAndTheRightOneIsNot(RegisterRule rule)
      throws IOException, UnreadableTableException {
    Explanation explanation = Explanation.of(rule.id());

    List<Finding> wrong = findings(explanation.wrong());
    List<Finding> right = findings(explanation.right());

    assertTrue(wrong.stream().anyMatch(f -> f.rule().equals(rule.id())), wrong.toString());
    assertFalse(right.stream().anyMatch(f -> f.rule().equals(rule.id())), right.toString());
  }

  private List<Finding> findings(List<Explanation.Example> example)
      throws IOException, UnreadableTableException {
    return OwnRegisters.check(folder, text(example, "privacyverklaring"), text(example, "register"))
        .findings();
  }

  private static String text(List<Explanation.Example> example, String kind) {
    return example.stream()
        .filter(e -> e.kind().equals(kind))
        .map(Explanation.Example::text)
        .findFirst()
        .orElseThrow();
  }
}
