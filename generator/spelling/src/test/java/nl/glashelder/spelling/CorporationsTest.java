package nl.glashelder.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.glashelder.check.Check;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;
import nl.glashelder.templates.SectorCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary over real texts, found and used as a build does it. */
class CorporationsTest {
  private static final Path CORPORATIONS = Path.of("../../corporations");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static List<String> misspelled(Path folder) {
    Content content = new ContentReader(SectorCatalogue.read()).read(folder);
    assertEquals(List.of(), content.findings());
    return content.drafts().stream()
        .flatMap(draft -> Check.of(draft, TODAY).findings().stream())
        .filter(finding -> finding.rule().equals("T01"))
        .map(Finding::toString)
        .toList();
  }

  @Test
  void theTextsOfTheCorporationsAreWellSpelled() {
    assertTrue(ContentReader.corporations(CORPORATIONS).size() >= 6);
    assertEquals(List.of(), misspelled(CORPORATIONS));
  }

  @Test
  void aTypoIsFoundWhereItStands(@TempDir Path folder) throws IOException {
    Path corporation = Files.createDirectory(folder.resolve("voorbeeld"));
    Files.writeString(
        corporation.resolve("corporatie.yaml"),
        """
        naam: Woonstichting Voorbeeld
        aanspreekvorm: u
        """);
    Files.writeString(
        corporation.resolve("privacyverklaring.yaml"),
        """
        titel: Privacyverklaring
        doelgroepen:
          - id: huurders
            omschrijving: Ook wie bij een huurder inwoont valt onder deze privacyverklaaring.
        """);
    List<String> found = misspelled(folder);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("voorbeeld/privacyverklaring.yaml:4:"), found::toString);
    assertTrue(found.get(0).contains("'privacyverklaring'"), found::toString);
  }
}
