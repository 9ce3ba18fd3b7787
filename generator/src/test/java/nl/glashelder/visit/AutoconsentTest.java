package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that a user may have is found, or is said in plain words not to be there. */
class AutoconsentTest {
  @TempDir Path folder;

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String problem(Path place) {
    return assertThrows(IOException.class, () -> Autoconsent.in(place))
        .getMessage()
        .replace(folder.toString(), "MAP");
  }

  @Test
  void itIsFoundInItsOwnFolderAndWhereNpmPutsIt() throws IOException {
    String place = "node_modules/@duckduckgo/autoconsent/";
    put(place + "dist/autoconsent.playwright.js", "/* program */");
    put(place + "rules/rules.json", "{\"autoconsent\":[{\"name\":\"proef\"}],\"more\":1}");
    put(place + "package.json", "{\"version\":\"16.23.0\"}");
    for (String from : new String[] {"", "node_modules", place}) {
      Autoconsent found = Autoconsent.in(folder.resolve(from));
      assertEquals("16.23.0", found.version());
      assertTrue(found.script().contains("/* program */"));
      assertTrue(found.script().contains("rules: {\"autoconsent\":[{\"name\":\"proef\"}]}"));
    }
  }

  @Test
  void aFolderThatIsNotThereOrHoldsSomethingElseIsTold() throws IOException {
    assertEquals(
        "De map MAP/weg is er niet. Kijk na wat u opgaf bij -Dautoconsent.",
        problem(folder.resolve("weg")));
    assertEquals(
        "In de map MAP staat autoconsent niet. Nodig zijn dist/autoconsent.playwright.js en"
            + " rules/rules.json. Haal het op met: npm install @duckduckgo/autoconsent",
        problem(folder));
  }

  @Test
  void rulesInAnotherFormAreTold() throws IOException {
    put("dist/autoconsent.playwright.js", "");
    for (String rules : new String[] {"", "[1]", "{\"autoconsent\":[]}", "{\"autoconsent\":"}) {
      put("rules/rules.json", rules);
      assertEquals(
          "Autoconsent in de map MAP kan niet worden gelezen: rules/rules.json heeft niet de vorm"
              + " die Glashelder kent. Haal het opnieuw op met: npm install"
              + " @duckduckgo/autoconsent",
          problem(folder));
    }
  }
}
