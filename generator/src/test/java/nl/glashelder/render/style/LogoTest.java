package nl.glashelder.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogoTest {
  @Test
  void aLogoIsKnownByItsContent() {
    assertEquals("svg", extension(SVG + "</svg>"));
    assertEquals("png", extension("\u0089PNG\r\n\u001a\n....IEND...."));
    assertEquals("jpg", extension("\u00ff\u00d8\u00ff\u00e0...."));
  }

  @Test
  void anythingElseIsNoLogo() {
    assertEquals("none", extension(""));
    assertEquals("none", extension("GIF89a"));
    assertEquals("none", extension(SVG + "cut off"));
    assertEquals("none", extension("\u0089PNG\r\n\u001a\ncut off"));
  }

  @Test
  void anSvgFromADrawingProgramNeedsNothingFromOutside() {
    assertEquals(
        "svg",
        extension(
            "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://nowhere.invalid/svg11.dtd'>"
                + SVG
                + "</svg>"));
  }

  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>";

  private static String extension(String content) {
    Optional<Logo> logo = Logo.of(content.getBytes(StandardCharsets.ISO_8859_1));
    return logo.map(Logo::extension).orElse("none");
  }
}
