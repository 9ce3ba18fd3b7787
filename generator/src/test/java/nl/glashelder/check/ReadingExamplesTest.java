package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;
import nl.glashelder.source.ReadingRule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What explains a mistake of form to an editor is read as the build would read it. */
class ReadingExamplesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ReadingRule.class)
  void theWrongExampleIsFoundByItsOwnRule(ReadingRule rule) throws IOException {
    List<Finding> found = read(Explanation.of(rule.id()).wrong());
    assertTrue(found.stream().anyMatch(f -> f.rule().equals(rule.id())), found::toString);
    for (Finding finding : found) {
      assertTrue(Sentence.isWhole(finding.message()), finding::message);
      assertTrue(Sentence.isWhole(finding.advice()), finding::advice);
    }
  }

  @ParameterizedTest
  @EnumSource(ReadingRule.class)
  void theRightExampleCanBeRead(ReadingRule rule) throws IOException {
    assertEquals(List.of(), read(Explanation.of(rule.id()).right()));
  }

  private List<Finding> read(List<Example> example) throws IOException {
    Path corporation = Files.createDirectory(folder.resolve("voorbeeld"));
    Files.writeString(
        corporation.resolve("corporatie.yaml"), "naam: Voorbeeld\naanspreekvorm: u\n");
    for (Example file : example) {
      Files.writeString(corporation.resolve(file.kind() + ".yaml"), file.text());
    }
    return new ContentReader(Catalogue.empty()).read(folder).findings();
  }
}
