package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No edit of one byte in what was published goes unnoticed. */
@Tag("slow")
class EditedArchiveTest {
  @TempDir Path folder;
  private PrintingHouse house;

  @BeforeEach
  void publishThreeVersions() {
    house = PrintingHouse.withVersions(folder, "2024-01-01", "2025-07-01", "2026-04-02");
  }

  private enum Edit {
    A_LETTER(bytes -> with(bytes, middle(bytes, b -> Character.isLetter(b)), 'x')),
    A_CAPITAL(bytes -> with(bytes, middle(bytes, b -> b >= 'a' && b <= 'f'), 'E')),
    A_DIGIT_OR_SIGN(bytes -> with(bytes, bytes.length / 2, '7')),
    THE_FIRST_BYTE(bytes -> with(bytes, 0, '~')),
    A_SPACE_MORE(bytes -> inserted(bytes, middle(bytes, b -> b == ' '), ' ')),
    A_SPACE_LESS(bytes -> without(bytes, middle(bytes, b -> b == ' '))),
    A_TAB_FOR_A_SPACE(bytes -> with(bytes, middle(bytes, b -> b == ' '), '\t')),
    A_SPACE_AT_THE_END_OF_A_LINE(bytes -> inserted(bytes, middle(bytes, b -> b == '\n'), ' ')),
    A_LINE_MORE(bytes -> inserted(bytes, middle(bytes, b -> b == '\n'), '\n')),
    A_LINE_END_LESS(bytes -> without(bytes, middle(bytes, b -> b == '\n'))),
    A_LINE_END_OF_WINDOWS(bytes -> inserted(bytes, middle(bytes, b -> b == '\n'), '\r')),
    A_LINE_END_OF_OLD_MACS(bytes -> with(bytes, middle(bytes, b -> b == '\n'), '\r')),
    APPENDED_LINE_END(bytes -> inserted(bytes, bytes.length, '\n')),
    APPENDED_NOTHING(bytes -> inserted(bytes, bytes.length, 0)),
    LAST_LINE_END_GONE(bytes -> without(bytes, bytes.length - 1)),
    CUT_IN_HALF(bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
    EMPTIED(bytes -> new byte[0]),
    A_BYTE_ORDER_MARK(bytes -> inserted(inserted(inserted(bytes, 0, 0xBF), 0, 0xBB), 0, 0xEF)),
    NO_UTF_8(bytes -> with(bytes, bytes.length / 2, 0xFF));

    private final UnaryOperator<byte[]> change;

    Edit(UnaryOperator<byte[]> change) {
      this.change = change;
    }

    private interface Sign {
      boolean is(int b);
    }

    /** The first such sign in the second half. */
    private static int middle(byte[] bytes, Sign sign) {
      for (int i = bytes.length / 2; i < bytes.length; i++) {
        if (sign.is(bytes[i])) {
          return i;
        }
      }
      throw new IllegalArgumentException("no such sign");
    }

    private static byte[] with(byte[] bytes, int at, int value) {
      byte[] changed = bytes.clone();
      changed[at] = (byte) (changed[at] == value ? value + 1 : value);
      return changed;
    }

    private static byte[] inserted(byte[] bytes, int at, int value) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, at);
      out.write(value);
      out.write(bytes, at, bytes.length - at);
      return out.toByteArray();
    }

    private static byte[] without(byte[] bytes, int at) {
      byte[] left = inserted(bytes, at, 0);
      System.arraycopy(bytes, at + 1, left, at, bytes.length - at - 1);
      return Arrays.copyOf(left, bytes.length - 1);
    }
  }

  static Stream<Arguments> everyEditOfEveryFile() {
    return Stream.of(
            "2025-07-01/gegevens.yaml",
            "2025-07-01/tekst.html",
            "2025-07-01/versie.yaml",
            "2026-04-02/gegevens.yaml",
            "2026-04-02/tekst.html",
            "2026-04-02/versie.yaml",
            "register.sha256")
        .flatMap(file -> Arrays.stream(Edit.values()).map(edit -> Arguments.of(file, edit)));
  }

  @ParameterizedTest
  @MethodSource("everyEditOfEveryFile")
  void anEditStopsTheBuildAndNamesTheFile(String file, Edit edit) throws IOException {
    byte[] published = Files.readAllBytes(house.version(file));
    byte[] edited = edit.change.apply(published);
    assertFalse(Arrays.equals(published, edited));
    Files.write(house.version(file), edited);
    assertFalse(house.archive().isIntact());
    assertTrue(
        house.findings().stream().anyMatch(f -> f.contains(" fout ")) && namesTheFileAlone(file),
        () -> "" + house.findings());
  }

  /** A changed line of the register also makes the file it speaks of look changed. */
  private boolean namesTheFileAlone(String file) {
    return file.equals(Register.NAME)
        || house.findings().stream()
            .allMatch(f -> f.endsWith(" " + PrintingHouse.VERSIONS + "/" + file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gegevens.yaml", "tekst.html", "versie.yaml"})
  void anyByteOfAVersionCounts(String name, @TempDir Path elsewhere) throws IOException {
    house = PrintingHouse.withVersions(elsewhere, "2026-04-02");
    Path file = house.version("2026-04-02/" + name);
    byte[] published = Files.readAllBytes(file);
    for (int i = 0; i < published.length; i++) {
      byte[] edited = published.clone();
      edited[i] ^= 1;
      Files.write(file, edited);
      assertFalse(house.archive().isIntact(), "byte " + i);
    }
    Files.write(file, published);
    assertTrue(house.archive().isIntact());
  }

  @Test
  void anyByteOfTheRegisterCounts(@TempDir Path elsewhere) throws IOException {
    house = PrintingHouse.withVersions(elsewhere, "2026-04-02");
    Path file = house.version(Register.NAME);
    byte[] published = Files.readAllBytes(file);
    for (int i = 0; i < published.length; i++) {
      byte[] edited = published.clone();
      edited[i] ^= 1;
      Files.write(file, edited);
      assertFalse(house.archive().isIntact(), "byte " + i);
    }
  }

  @Test
  void anEditSaysHowToGetTheFileBackAndHowToChangeATextInstead() throws IOException {
    Path words = house.version("2025-07-01/tekst.html");
    Files.writeString(words, Files.readString(words).replace("alles", "niets"));
    assertEquals(
        List.of(
            PrintingHouse.VERSIONS
                + "/2025-07-01/tekst.html:1:1: fout V01 versie-gewijzigd: Dit bestand is niet meer"
                + " zoals het is gepubliceerd: de vingerafdruk is anders dan in register.sha256. Een"
                + " gepubliceerde versie verandert niet. Haal terug wat er stond: git checkout --"
                + " corporations/woonpartners/versies/privacyverklaring (of zoek de wijziging op"
                + " met: git log -- corporations/woonpartners/versies/privacyverklaring/2025-07-01/tekst.html)."
                + " Moet de tekst anders? Verander dan het concept en publiceer een nieuwe versie."),
        house.archive().findings().stream().map(Object::toString).toList());
  }

  @Test
  void whatIsEditedIsNotShownAndTheRestIs() throws IOException {
    Files.writeString(house.version("2025-07-01/tekst.html"), "<p>Anders.</p>\n");
    assertEquals(List.of("2024-01-01", "2026-04-02"), house.dates());
  }

  @Test
  void whoChangesARegisteredRecordBreaksTheChain() {
    house.forge("2025-07-01/versie.yaml", "Er is iets nieuws.", "Er is niets nieuws.");
    assertEquals(
        List.of("V12 fout " + PrintingHouse.VERSIONS + "/2026-04-02/versie.yaml"),
        house.findings());
  }

  @Test
  void whoChangesRegisteredWordsContradictsTheRecord() {
    house.forge("2025-07-01/tekst.html", "alles", "niets");
    assertEquals(
        List.of("V01 fout " + PrintingHouse.VERSIONS + "/2025-07-01/tekst.html"), house.findings());
  }

  @Test
  void aCheckoutWithLineEndsOfWindowsIsExplainedOnce() throws IOException {
    for (String path : house.files().keySet()) {
      Path file = house.corporations.resolve("woonpartners/versies").resolve(path);
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }
    List<String> findings = house.archive().findings().stream().map(Object::toString).toList();
    assertEquals(
        List.of(
            PrintingHouse.VERSIONS
                + "/register.sha256:1:1: fout V05 regeleinden: In dit bestand en 9 andere van deze"
                + " map zijn alleen de regeleinden anders dan gepubliceerd: CRLF (Windows) in plaats"
                + " van LF. Zet in .gitattributes de regel '* text=auto eol=lf', verwijder de map"
                + " corporations/woonpartners/versies/privacyverklaring en haal haar terug: git"
                + " checkout -- corporations/woonpartners/versies/privacyverklaring"),
        findings);
    assertEquals(List.of("2024-01-01", "2025-07-01", "2026-04-02"), house.dates());
  }
}
