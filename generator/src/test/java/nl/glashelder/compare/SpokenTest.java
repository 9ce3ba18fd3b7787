package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;
import org.junit.jupiter.api.Test;

/** What a value is in a sentence. */
class SpokenTest {
  @Test
  void aTableInOneLineKeepsItsRowsAndItsEmptyCells() {
    Text table =
        new Text(
            """
            Zo lang bewaren wij ze.

            | Wat | Hoe lang | Waarom |
            | --- | --- | --- |
            | Dossier | 2 jaar | gewoonte |
            | Klachten | | eigen keuze |
            """);
    assertEquals(
        "Zo lang bewaren wij ze. Wat: Hoe lang, Waarom; Dossier: 2 jaar, gewoonte; Klachten:"
            + " (leeg), eigen keuze.",
        new Spoken(new Voice(FormOfAddress.FORMAL)).inFull(table));
  }
}
