package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor reads. */
class VerificationTest {
  @TempDir Path folder;

  @Test
  void whatIsAsItWasPublishedIsSaidWithTheSealToKeep() {
    PrintingHouse house = PrintingHouse.withVersions(folder, "2025-01-01", "2026-04-02");
    Verification verification = Verification.of(house.corporations);
    String text = verification.text(List.of());
    assertTrue(verification.isIntact());
    assertTrue(text.contains("Uitkomst: alle versies in orde: 2, van documenten: 1."), text);
    assertTrue(
        text.contains("2 versies, zegel " + verification.common().get().fingerprint()), text);
    assertTrue(text.contains("  2026-04-02  uitbreiding  "), text);
    assertTrue(text.contains("sha256sum --check register.sha256"), text);
  }

  @Test
  void whatIsNotAsItWasIsNamed() {
    PrintingHouse house = PrintingHouse.withVersions(folder, "2025-01-01", "2026-04-02");
    house.delete(house.version("2026-04-02"));
    Verification verification = Verification.of(house.corporations);
    String text = verification.text(List.of("een versie is weggehaald in commit abc."));
    assertFalse(verification.isIntact());
    assertTrue(text.contains("Uitkomst: NIET in orde: 1 fout. Zie hieronder."), text);
    assertTrue(text.contains("/2026-04-02:1:1: fout V02"), text);
    assertTrue(text.contains("- een versie is weggehaald in commit abc."), text);
  }

  @Test
  void theEvidenceSaysHowToVerifyIt() {
    History history =
        PrintingHouse.withVersions(folder, "2025-01-01")
            .archive()
            .history("woonpartners", DocumentKind.STATEMENT);
    byte[] guide = Evidence.withGuide(history).get(Evidence.GUIDE_NAME);
    assertTrue(new String(guide, StandardCharsets.UTF_8).contains("certutil -hashfile"));
    assertEquals(Evidence.of(history).size() + 1, Evidence.withGuide(history).size());
  }
}
