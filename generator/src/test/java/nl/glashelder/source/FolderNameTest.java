package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"con", "aux", "nul", "prn", "com1", "lpt9", "CON", "nul.oud", "com0"})
  void aDeviceOfWindowsIsNoFolder(String name) {
    assertTrue(FolderName.whyNot(name).orElse("").startsWith("Windows gebruikt deze naam zelf"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bestanden", "bevindingen", "catalogus", "regels", "schema", "zoeken"})
  void aFolderOfTheSiteIsNoCorporation(String name) {
    assertTrue(FolderName.whyNot(name).orElse("").startsWith("De site gebruikt deze naam zelf"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conwonen", "wonen-con", "com", "lpt10", "auxilium", "nulland"})
  void aNameThatOnlyLooksLikeOneIsFine(String name) {
    assertEquals(Optional.empty(), FolderName.whyNot(name));
  }

  @Test
  void readingReportsTheFolderWithTheReason(@TempDir Path folder) throws IOException {
    Path corporation = Files.createDirectories(folder.resolve("aux"));
    Files.writeString(corporation.resolve("corporatie.yaml"), "naam: A\naanspreekvorm: u\n");
    assertEquals(
        List.of(
            "aux:1:1: fout L01 bestand: De mapnaam 'aux' kan geen webadres worden. Windows gebruikt"
                + " deze naam zelf: daar is zo'n map niet te maken of op te halen. Kies een andere"
                + " naam, bijvoorbeeld: wonen-aux."),
        new ContentReader(Catalogue.empty())
            .read(folder).findings().stream().map(Object::toString).toList());
  }
}
