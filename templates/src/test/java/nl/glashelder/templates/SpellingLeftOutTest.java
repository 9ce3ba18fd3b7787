package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.glashelder.check.Check;
import nl.glashelder.check.language.SpellingDictionary;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Most builds have no dictionary: it is a part of its own, and not on this module's class path. */
class SpellingLeftOutTest {
  @Test
  void withoutADictionaryNothingIsSaidOfSpellingOrOfDeviationsFromIt(@TempDir Path folder)
      throws IOException {
    assertTrue(SpellingDictionary.installed().isEmpty());
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
            omschrijving: Ook wie inwoont valt onder deze verklaaring.
        afwijkingen:
          - id: spelling
            regel: T01
            reden: Zo schrijven wij het.
            wie: redactie
            tot: 2026-12-31
        """);
    Content content = new ContentReader(SectorCatalogue.read()).read(folder);
    List<String> rules =
        Check.of(content.drafts().get(0), LocalDate.of(2026, 6, 1)).findings().stream()
            .map(Finding::rule)
            .filter(rule -> rule.startsWith("T") || rule.startsWith("A"))
            .toList();
    assertEquals(List.of(), rules);
  }
}
