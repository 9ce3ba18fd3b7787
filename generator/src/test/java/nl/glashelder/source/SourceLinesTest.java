package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line of a finding with a caret under its column. */
class SourceLinesTest {
  @TempDir Path folder;

  private String snippet(String text, int line, int column) {
    return snippet(text.getBytes(StandardCharsets.UTF_8), line, column).orElseThrow();
  }

  private Optional<String> snippet(byte[] bytes, int line, int column) {
    try {
      Files.write(folder.resolve("f.yaml"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SourceLines(folder, Catalogue.empty()).snippet(new Position("f.yaml", line, column));
  }

  @Test
  void theCaretStandsUnderTheColumn() {
    assertEquals(
        """
        2 |   e-mial: info@voorbeeld.nl
          |   ^""",
        snippet("contact:\n  e-mial: info@voorbeeld.nl\n", 2, 3));
  }

  @Test
  void lettersOutsideTheBasicPlaneAndTabsTakeOnePlace() {
    assertEquals("1 | 🏠 a: b\n  |   ^", snippet("🏠 a: b\n", 1, 3));
    assertEquals("1 |  a\n  |  ^", snippet("\ta\n", 1, 2));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkAreNotShown() {
    assertEquals("1 | a: b\n  | ^", snippet("\uFEFFa: b\r\nc: d\r\n", 1, 1));
  }

  @Test
  void ofALongLineThePartAroundThePlaceIsShown() {
    String[] lines = snippet("a".repeat(500) + "HIER" + "b".repeat(500), 1, 501).split("\n");
    assertTrue(lines[0].length() < 110);
    assertEquals("HIER", lines[0].substring(lines[1].indexOf('^'), lines[1].indexOf('^') + 4));
    assertTrue(lines[0].contains("| …a") && lines[0].endsWith("b…"));
  }

  @Test
  void aColumnBehindTheEndOfTheLineIsItsEnd() {
    assertEquals("1 | a:\n  |   ^", snippet("a:\n", 1, 3));
    assertEquals("1 | a:\n  |   ^", snippet("a:\n", 1, 30));
  }

  @Test
  void aFileThatIsNotUtf8IsShownAsFarAsItGoes() {
    assertEquals(
        Optional.of("1 | naam: Co\ufffdp\n  |         ^"),
        snippet("naam: Coöp".getBytes(Charset.forName("windows-1252")), 1, 9));
  }

  @Test
  void theCataloguesLinesAreThereToo() {
    SourceLines lines = new SourceLines(folder, Reading.catalogue("wetten:\n- avg\n"));
    assertEquals(Optional.of("- avg"), lines.line(new Position("catalogus.yaml", 2, 3)));
  }

  @Test
  void whatIsNotThereIsEmpty() {
    SourceLines lines = new SourceLines(folder, Catalogue.empty());
    assertEquals(Optional.empty(), lines.snippet(new Position("weg.yaml", 1, 1)));
    assertEquals(Optional.empty(), lines.snippet(new Position("", 1, 1)));
    assertEquals(Optional.empty(), lines.snippet(new Position("\0", 1, 1)));
    assertEquals(Optional.empty(), snippet(new byte[0], 1, 1));
    assertEquals(Optional.empty(), snippet("a\n\nb".getBytes(StandardCharsets.UTF_8), 2, 1));
  }
}
