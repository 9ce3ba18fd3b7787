package nl.glashelder.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {
  @TempDir Path folder;

  @Test
  void whatWasPublishedAndIsGoneOrChangedIsToldOnceAVersion() throws IOException {
    Path there = folder.resolve("woonpartners/versies/privacyverklaring/2025-01-01");
    Files.createDirectories(there);
    Files.writeString(there.resolve("tekst.html"), "x");
    assertEquals(
        List.of(
            "woonpartners/versies/privacyverklaring/2026-04-02 was gepubliceerd en is weggehaald in"
                + " commit abc van 2026-05-01.",
            "woonpartners/versies/privacyverklaring/2025-01-01 is na het publiceren nog veranderd in"
                + " commit def van 2026-04-20."),
        GitHistory.remarks(
            folder,
            List.of(
                "@abc van 2026-05-01",
                "",
                "D\twoonpartners/versies/privacyverklaring/2026-04-02/tekst.html",
                "D\twoonpartners/versies/privacyverklaring/2026-04-02/versie.yaml",
                "M\twoonpartners/versies/privacyverklaring/register.sha256",
                "M\twoonpartners/privacyverklaring.yaml",
                "@def van 2026-04-20",
                "M\twoonpartners/versies/privacyverklaring/2025-01-01/tekst.html")));
  }

  @Test
  void withoutARepositoryThereIsNothingToTell() {
    assertEquals(List.of(), GitHistory.of(folder));
  }
}
