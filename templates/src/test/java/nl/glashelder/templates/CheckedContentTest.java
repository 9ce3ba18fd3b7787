package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.glashelder.check.Check;
import nl.glashelder.check.Checked;
import nl.glashelder.check.Outputs;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check, held against the corporations of this repository in Glashelder's own words. */
class CheckedContentTest {
  private static final Path CORPORATIONS = Path.of("..", "corporations");
  private static final JteWords WORDS = new JteWords();
  private static final List<Draft> DRAFTS =
      new ContentReader(SectorCatalogue.read()).read(CORPORATIONS).drafts();

  private static Checked check(String slug) {
    Draft draft = DRAFTS.stream().filter(d -> d.slug().equals(slug)).findFirst().orElseThrow();
    Outputs outputs =
        Outputs.NONE
            .withWords(
                Sheet.STATEMENT,
                Wording.of(draft.corporation(), draft.statement().orElseThrow().document(), WORDS)
                    .fragment())
            .withWords(
                Sheet.NOTICE,
                Wording.of(draft.corporation(), draft.notice().orElseThrow().document(), WORDS)
                    .fragment());
    return Check.of(draft, outputs, LocalDate.of(2026, 11, 21));
  }

  @Test
  void theExampleThatUsesEverythingBreaksNoRule() {
    assertEquals(List.of(), check("voorbeeld").findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sor", "vallei-wonen", "wbo-wonen", "woningstichting-kockengen", "woonpartners"})
  void theStandardWordingLinksAndIsAccessibleWhateverTheDraftLeavesOpen(String slug) {
    List<Finding> found = check(slug).findings();
    assertTrue(found.stream().noneMatch(f -> List.of("R56", "R69").contains(f.rule())));
    // A summary is always there; what the reader notices only an editor can add to it.
    found.stream()
        .filter(f -> f.rule().equals("R66"))
        .forEach(
            f ->
                assertEquals(
                    "In de samenvatting staat niet wat de lezer ervan merkt.", f.message()));
  }
}
