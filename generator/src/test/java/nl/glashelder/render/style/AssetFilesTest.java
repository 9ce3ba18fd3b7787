package nl.glashelder.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetFilesTest {
  @Test
  void aStylesheetNamesTheFontByItsNameInTheSite() {
    AssetFiles files = files("letters");
    String css = new String(files.files().get(files.name("a.css")), StandardCharsets.UTF_8);
    assertTrue(files.name("f.woff2").matches("f-[0-9a-f]{10}\\.woff2"));
    assertEquals("src: url(" + files.name("f.woff2") + ")", css);
  }

  @Test
  void anotherFontGivesAnotherStylesheetAsWell() {
    assertNotEquals(files("letters").name("a.css"), files("other").name("a.css"));
  }

  private static AssetFiles files(String font) {
    TreeMap<String, byte[]> design = new TreeMap<>();
    design.put("a.css", "src: url(f.woff2)".getBytes(StandardCharsets.UTF_8));
    design.put("f.woff2", font.getBytes(StandardCharsets.UTF_8));
    return new AssetFiles(design);
  }
}
