package nl.glashelder.takeover.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.model.PrivacyStatement;
import org.junit.jupiter.api.Test;

/** What was found becomes YAML, and each sentence knows its line. */
class DraftYamlTest {
  private final DraftFile draft = new DraftFile("privacyverklaring.yaml");

  @Test
  void keysStandInTheirOrderAndEntriesOfTheCatalogueByTheirIdAlone() {
    draft.put("rechten.lijst[inzage]", "", List.of(3));
    draft.put("doelgroepen[huurders]", "", List.of(1));
    draft.put("doelgroepen[klanten].naam", "klanten", List.of(2));
    assertEquals(
        """
        # Kop
        doelgroepen:
          - huurders
          - id: klanten
            naam: klanten
        rechten:
          lijst:
            - inzage
        """,
        yaml().text());
  }

  @Test
  void eachSentenceKnowsTheLinesItCameOutOn() {
    draft.put("doelgroepen[klanten].naam", "klanten", List.of(2));
    assertTrue(
        yaml()
            .places()
            .contains(
                new DraftYaml.Place(2, "privacyverklaring.yaml", 4, "doelgroepen.klanten.naam")),
        () -> yaml().places().toString());
  }

  @Test
  void whereTwoSentencesContradictEachOtherNeitherIsFilledIn() {
    draft.put("rechten.termijn.antwoord", "P4W", List.of(1));
    draft.put("rechten.termijn.antwoord", "P1M", List.of(2));
    draft.put("rechten.lijst[inzage]", "", List.of(3));
    assertEquals(
        """
        # Kop
        rechten:
          # termijn:
            # antwoord: de oude tekst spreekt zichzelf tegen: P4W of P1M. Kies zelf.
          lijst:
            - inzage
        """,
        yaml().text());
  }

  private DraftYaml yaml() {
    return DraftYaml.of(draft, List.of("Kop"), PrivacyStatement.class);
  }
}
