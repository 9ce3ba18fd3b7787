package nl.glashelder.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.glashelder.publish.Standing.Line;
import org.junit.jupiter.api.Test;

/** What a pipeline writes under a proposal. */
class ReviewCommentTest {
  private static final Line WIDER =
      new Line(
          "wijziging",
          "duin/privacyverklaring",
          0,
          "a1",
          "uitbreiding",
          "Wij bewaren dit 4 weken.");
  private static final Line SAME =
      new Line(
          "wijziging", "duin/privacyverklaring", 0, "a2", "redactioneel", "De titel is anders.");
  private static final Line ERROR =
      new Line(
          "bevinding", "duin/privacyverklaring.yaml", 14, "R09", "fout", "Er is geen grondslag.");
  private static final Line HINT =
      new Line("bevinding", "duin/corporatie.yaml", 2, "R11", "opmerking", "Kijk @wij_na.");

  private static Standing standing(Line... lines) {
    return new Standing(List.of(lines));
  }

  private static String comment(Standing now, Standing before) {
    return new ReviewComment(
            now,
            Optional.ofNullable(before),
            "corporations/",
            Optional.of(URI.create("https://forge.example/wij/privacy/blob/voorstel/")))
        .markdown();
  }

  @Test
  void itTellsWhatChangesForPeopleAndWhichFindingsCameAndWent() {
    assertEquals(
        """
        <!-- glashelder -->
        ## Glashelder

        Nu in de concepten: 1 fout, 0 waarschuwingen, 0 opmerkingen. Was: 0 fouten, 0 waarschuwingen, 1 opmerking.

        ### Wat dit verandert voor mensen

        | document | uitbreiding | na te gaan | inperking | redactioneel |
        | --- | ---: | ---: | ---: | ---: |
        | duin/privacyverklaring | 1 | 0 | 0 | 0 |

        **duin/privacyverklaring**

        - **uitbreiding**: Wij bewaren dit 4 weken.

        ### Bevindingen erbij (1)

        - **fout** R09 [corporations/duin/privacyverklaring.yaml:14](https://forge.example/wij/privacy/blob/voorstel/corporations/duin/privacyverklaring.yaml#L14): Er is geen grondslag.

        ### Bevindingen weg (1)

        - **opmerking** R11 corporations/duin/corporatie.yaml:2: Kijk \\@wij\\_na.
        """,
        comment(standing(SAME, WIDER, ERROR), standing(SAME, HINT)));
  }

  @Test
  void whereNothingCameOrWentItDoesNotSayThatTheTextIsTheSame() {
    String comment = comment(standing(SAME), standing(SAME));
    assertTrue(comment.contains("De tekst kan toch anders zijn"), comment);
  }

  @Test
  void aFindingThatOnlyMovedDownIsNoNews() {
    Line moved = new Line("bevinding", ERROR.place(), 40, ERROR.id(), ERROR.label(), ERROR.text());
    assertTrue(
        comment(standing(moved), standing(ERROR))
            .contains("Er kwam geen wijziging of bevinding bij"),
        () -> comment(standing(moved), standing(ERROR)));
  }

  @Test
  void theSameFindingTwiceIsOneMore() {
    assertTrue(comment(standing(ERROR, ERROR), standing(ERROR)).contains("erbij (1)"));
  }

  @Test
  void aChangeThatWasTakenBackIsTold() {
    String said = comment(standing(), standing(WIDER));
    assertTrue(said.contains("### Wat niet meer verandert"), said);
  }

  @Test
  void withoutAStateBeforeEverythingThatStandsIsTold() {
    String said = comment(standing(ERROR, HINT), null);
    assertTrue(said.contains("### Bevindingen (2)"), said);
    assertTrue(!said.contains("Was:"), said);
  }

  @Test
  void aCommentIsNeverTooLongForAForge() {
    Standing many =
        new Standing(
            IntStream.range(0, 3000)
                .mapToObj(
                    i ->
                        new Line(
                            "bevinding", "duin/p.yaml", i, "R09", "fout", "Fout nummer " + i + "."))
                .toList());
    String said = comment(many, standing());
    assertTrue(said.length() < 20_000, () -> said.length() + " characters");
    assertTrue(said.contains("- en nog 2960."));
  }

  @Test
  void aStateIsReadAsItWasWritten() {
    Standing written = standing(WIDER, ERROR, HINT);
    assertEquals(written, Standing.parse(written.text()));
    assertEquals(standing(), Standing.parse("iets anders\n\nx\ty\n"));
  }
}
