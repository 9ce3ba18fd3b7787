package nl.glashelder.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.check.report.Report;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;

/** What {@code mvn} alone says to do next. */
class NextStepTest {
  private static final NextStep NEXT = new NextStep(new Invocation(null, null, "1"));
  private static final Report CLEAN = new Report(List.of(), List.of());

  @Test
  void withoutACorporationOneBegins() {
    assertTrue(NEXT.after(CLEAN, List.of(), false).contains(":new -Dcorporatie=zilverduin"));
  }

  @Test
  void withErrorsOneLooksWhatIsMissing() {
    Finding error =
        new Finding(
            new Position("duinzicht/privacyverklaring.yaml", 1, 1),
            Severity.ERROR,
            "R09",
            "grondslag-per-doel",
            "AVG",
            "Er is geen grondslag.",
            "Noem hem.");
    assertEquals(
        "Wat er nog mist om te publiceren, leest u met: mvn"
            + " nl.glashelder:glashelder-maven-plugin:1:check -Dcorporatie=duinzicht",
        NEXT.after(new Report(List.of(error), List.of()), List.of("amstel", "duinzicht"), true));
  }

  @Test
  void whatIsReadyCanBePublishedAndWhatIsPublishedChanged() {
    assertTrue(
        NEXT.after(CLEAN, List.of("duinzicht"), false).contains(":publish -Dcorporatie=duinzicht"));
    assertTrue(NEXT.after(CLEAN, List.of("duinzicht"), true).contains(":preview"));
  }
}
