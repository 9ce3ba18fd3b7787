package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault for which a file cannot be read whole hides nothing of what else there is to mend. */
class RestOfFileTest {
  @TempDir Path folder;

  private Content read(String statement) throws IOException {
    Path own = Files.createDirectories(folder.resolve("proef"));
    Files.writeString(own.resolve("corporatie.yaml"), "naam: Proef\naanspreekvorm: u\n");
    Files.writeString(own.resolve("privacyverklaring.yaml"), statement);
    return new ContentReader(Catalogue.empty()).read(folder, "proef");
  }

  private List<String> found(String statement) throws IOException {
    Content content = read(statement);
    assertTrue(content.drafts().get(0).statement().isEmpty());
    return content.findings().stream().map(f -> f.position().line() + " " + f.rule()).toList();
  }

  @Test
  void theOtherEntriesAndPartsAreReadBesideAnEntryThatCannotBe() throws IOException {
    assertEquals(
        List.of("2 L03", "6 L02", "8 L03", "10 L03"),
        found(
            """
            titel: Privacyverklaring
            ondertitels: Voor huurders
            ontvangers:
              - id: a
                naam: A
               rol: zelfstandig
              - id: b
                rool: zelfstandig
                naam: B
            datalekken: {}
            """));
  }

  @Test
  void whatCouldNotBeReadIsNeitherMissingNorUnknown() throws IOException {
    assertEquals(
        List.of("2 L02"),
        found(
            """
            titel: Privacyverklaring
            ontvangers: [{id: a, naam: A]
            verwerkingen:
              - {id: v, naam: V, doel: om te wonen, ontvangers: [a]}
            """));
  }

  @Test
  void faultsInSeveralPartsAreToldTogether() throws IOException {
    assertEquals(
        List.of("3 L02", "6 L02"),
        found(
            """
            titel: Privacyverklaring
            delen:
             - beloften: ]
            datalek:
              uitleg: Er lekt iets
             melden: Bel ons.
            overlijden: Dan stoppen wij.
            """));
  }
}
