package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and versions that are gone, added, renamed or not to be understood. */
class DamagedArchiveTest {
  private static final String AT = PrintingHouse.VERSIONS + "/";

  @TempDir Path folder;
  private PrintingHouse house;

  @BeforeEach
  void publishThreeVersions() {
    house = PrintingHouse.withVersions(folder, "2024-01-01", "2025-07-01", "2026-04-02");
  }

  private void copy(String from, String to) throws IOException {
    Files.createDirectories(house.version(to));
    for (String name : FrozenFiles.NAMES) {
      Files.copy(house.version(from + "/" + name), house.version(to + "/" + name));
    }
  }

  private String advice() {
    return house.archive().findings().get(0).advice();
  }

  @Nested
  class Intact {
    @Test
    void whatIsAsItWasPublishedHasNoFindings() {
      assertEquals(List.of(), house.findings());
      assertEquals(List.of("2024-01-01", "2025-07-01", "2026-04-02"), house.dates());
    }

    @Test
    void aCorporationWithoutDraftsKeepsItsVersions() throws IOException {
      Files.delete(house.corporations.resolve("woonpartners/corporatie.yaml"));
      Files.delete(house.corporations.resolve("woonpartners/privacyverklaring.yaml"));
      assertEquals(List.of("2024-01-01", "2025-07-01", "2026-04-02"), house.dates());
    }

    @Test
    void theLanguageAndTimeZoneOfTheMachineDoNotMatter() {
      Archive here = house.archive();
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
        assertEquals(here, house.archive());
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void emptyFoldersSayNothing() throws IOException {
      Files.createDirectories(house.version("2027-01-01"));
      Files.createDirectories(house.corporations.resolve("woonpartners/versies/oud"));
      assertEquals(List.of(), house.findings());
    }

    @Test
    void aFolderWithoutCorporationsIsIntact() {
      assertEquals(new Archive(List.of(), List.of()), Archive.read(folder.resolve("nergens")));
    }
  }

  @Nested
  class Gone {
    @ParameterizedTest
    @ValueSource(strings = {"gegevens.yaml", "tekst.html", "versie.yaml"})
    void aFile(String name) throws IOException {
      Files.delete(house.version("2025-07-01/" + name));
      assertEquals(List.of("V02 fout " + AT + "2025-07-01/" + name), house.findings());
      assertEquals(
          "Haal het terug: git checkout -- corporations/" + AT + "2025-07-01/" + name, advice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2025-07-01", "2026-04-02"})
    void aVersionTheLastOneToo(String date) {
      house.delete(house.version(date));
      assertEquals(List.of("V02 fout " + AT + date), house.findings());
      assertEquals("Haal haar terug: git checkout -- corporations/" + AT + date, advice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2025-07-01"})
    void anEarlierVersionWithItsLinesOfTheRegister(String date) throws IOException {
      house.delete(house.version(date));
      Path register = house.version(Register.NAME);
      List<String> kept =
          Files.readAllLines(register).stream().filter(line -> !line.contains(date)).toList();
      Files.writeString(register, String.join("\n", kept) + "\n");
      String next = date.startsWith("2024") ? "2025-07-01" : "2026-04-02";
      assertEquals(
          List.of("V02 fout " + AT + date, "V12 fout " + AT + next + "/versie.yaml"),
          house.findings());
    }

    @Test
    void theRegister() throws IOException {
      Files.delete(house.version(Register.NAME));
      assertEquals(List.of("V13 fout " + AT + "register.sha256"), house.findings());
      assertEquals(
          "Haal hem terug: git checkout -- corporations/" + AT + "register.sha256", advice());
      assertEquals(List.of(), house.dates());
    }

    @Test
    void linesOfTheRegister() throws IOException {
      Path register = house.version(Register.NAME);
      List<String> lines = Files.readAllLines(register);
      Files.writeString(register, String.join("\n", lines.subList(0, 6)) + "\n");
      assertEquals(List.of("V03 fout " + AT + "2026-04-02"), house.findings());
      Files.writeString(register, String.join("\n", lines.subList(0, 7)) + "\n");
      assertEquals(List.of("V13 fout " + AT + "register.sha256"), house.findings());
    }
  }

  @Nested
  class Added {
    @Test
    void aFileInAVersion() {
      house.write(AT + "2025-07-01/notitie.txt", "Let op.");
      assertEquals(List.of("V03 fout " + AT + "2025-07-01/notitie.txt"), house.findings());
    }

    @Test
    void aFolderInAVersion() {
      house.write(AT + "2025-07-01/oud/tekst.html", "Let op.");
      assertEquals(List.of("V03 fout " + AT + "2025-07-01/oud/tekst.html"), house.findings());
    }

    @Test
    void aFileBesideTheVersions() {
      house.write(AT + "notitie.txt", "Let op.");
      assertEquals(List.of("V03 fout " + AT + "notitie.txt"), house.findings());
    }

    @Test
    void aFolderBesideTheVersions() {
      house.write(AT + "concept/notitie.txt", "Let op.");
      house.write(AT + "concept/tekst.html", "Let op.");
      assertEquals(List.of("V03 fout " + AT + "concept"), house.findings());
    }

    @Test
    void aFileBesideTheDocuments() {
      house.write("woonpartners/versies/leesmij.txt", "Let op.");
      assertEquals(List.of("V03 fout woonpartners/versies/leesmij.txt"), house.findings());
    }

    @Test
    void somethingThatLooksLikeABrokenOffPublicationAndIsNone() {
      house.write(AT + ".publiceren-morgen/tekst.html", "x");
      house.write(AT + ".publiceren-2027-01-01/anders.html", "x");
      assertEquals(
          List.of(
              "V03 fout " + AT + ".publiceren-2027-01-01", "V03 fout " + AT + ".publiceren-morgen"),
          house.findings());
    }

    @Test
    void aVersionWrittenByHand() throws IOException {
      copy("2026-04-02", "2027-01-01");
      Path record = house.version("2027-01-01/versie.yaml");
      Files.writeString(record, Files.readString(record).replace("2026-04-02", "2027-01-01"));
      assertEquals(List.of("V03 fout " + AT + "2027-01-01"), house.findings());
      assertEquals(3, house.dates().size());
    }

    @Test
    void filesOfTheOperatingSystemAreOnlyAWarning() {
      house.write(AT + "2025-07-01/.DS_Store", "x");
      house.write("woonpartners/versies/Thumbs.db", "x");
      assertEquals(
          List.of(
              "V03 waarschuwing woonpartners/versies/Thumbs.db",
              "V03 waarschuwing " + AT + "2025-07-01/.DS_Store"),
          house.findings());
      assertTrue(house.archive().isIntact());
    }
  }

  @Nested
  class Renamed {
    @Test
    void aFile() throws IOException {
      Files.move(
          house.version("2025-07-01/tekst.html"), house.version("2025-07-01/tekst (1).html"));
      assertEquals(List.of("V04 fout " + AT + "2025-07-01/tekst (1).html"), house.findings());
      assertTrue(house.archive().findings().get(0).message().contains("2025-07-01/tekst.html"));
    }

    @Test
    void aFileThatMovedToAnotherVersion() throws IOException {
      Files.move(house.version("2025-07-01/tekst.html"), house.version("2026-04-02/oud.html"));
      assertEquals(List.of("V04 fout " + AT + "2026-04-02/oud.html"), house.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-02", "2025-7-1", "2025-07-01 kopie", "juli"})
    void theFolderOfAVersion(String name) throws IOException {
      Files.move(house.version("2025-07-01"), house.version(name));
      assertEquals(List.of("V08 fout " + AT + name), house.findings());
      assertTrue(advice().endsWith(" corporations/" + AT + "2025-07-01"));
      assertEquals(List.of("2024-01-01", "2026-04-02"), house.dates());
    }

    @Test
    void theFolderOfADocument() throws IOException {
      Path versions = house.corporations.resolve("woonpartners/versies");
      Files.move(versions.resolve("privacyverklaring"), versions.resolve("privacy"));
      assertEquals(List.of("V09 fout woonpartners/versies/privacy"), house.findings());
    }

    @Test
    void theFolderOfADocumentToTheOtherDocument() throws IOException {
      Path versions = house.corporations.resolve("woonpartners/versies");
      Files.move(versions.resolve("privacyverklaring"), versions.resolve("cookieverklaring"));
      assertFalse(house.archive().isIntact());
      assertTrue(
          house
              .findings()
              .contains("V06 fout woonpartners/versies/cookieverklaring/2024-01-01/versie.yaml"));
    }

    @Test
    void theFolderOfTheCorporation() throws IOException {
      Files.move(
          house.corporations.resolve("woonpartners"), house.corporations.resolve("wonen-plus"));
      assertEquals(List.of("V11 fout wonen-plus/versies/privacyverklaring"), house.findings());
      assertTrue(advice().contains("git mv corporations/wonen-plus corporations/woonpartners"));
      assertEquals(
          3,
          house.archive().history("wonen-plus", DocumentKind.STATEMENT).versions().size(),
          "nothing is lost");
    }
  }

  @Nested
  class NotToBeUnderstood {
    @Test
    void twoVersionsOfOneDate() throws IOException {
      copy("2025-07-01", "2025-07-01 kopie");
      copy("2025-07-01", "2027-01-01");
      assertEquals(
          List.of("V07 fout " + AT + "2025-07-01 kopie", "V07 fout " + AT + "2027-01-01"),
          house.findings());
    }

    @Test
    void aRecordWithTheMarksOfAMergeConflict() throws IOException {
      Path record = house.version("2025-07-01/versie.yaml");
      Files.writeString(record, "<<<<<<< HEAD\n" + Files.readString(record) + ">>>>>>> b\n");
      assertEquals(List.of("V01 fout " + AT + "2025-07-01/versie.yaml"), house.findings());
    }

    @Test
    void aBrokenRecordThatWasRegisteredSo() {
      house.forge("2026-04-02/versie.yaml", "ingangsdatum: ", "ingangsdatum: dag ");
      assertEquals(List.of("V06 fout " + AT + "2026-04-02/versie.yaml"), house.findings());
      assertEquals(4, house.archive().findings().get(0).position().line());
    }

    @Test
    void aFolderThatIsNotTheDateOfItsRegisteredRecord() {
      house.forge("2026-04-02/versie.yaml", "ingangsdatum: 2026-04-02", "ingangsdatum: 2026-04-03");
      assertEquals(List.of("V08 fout " + AT + "2026-04-02/versie.yaml"), house.findings());
    }

    @Test
    void anUnregisteredFolderWithABrokenRecord() {
      house.write(AT + "2027-01-01/versie.yaml", "formaat: [");
      assertEquals(List.of("V06 fout " + AT + "2027-01-01/versie.yaml"), house.findings());
    }

    @Test
    void dataWithAKeyThatThisGlashelderDoesNotKnow() {
      String data = house.read("2026-04-02/gegevens.yaml");
      house.forge("2026-04-02/gegevens.yaml", "privacyverklaring:", "nieuw: a\nprivacyverklaring:");
      house.forge(
          "2026-04-02/versie.yaml",
          Fingerprint.of(data),
          Fingerprint.of(house.read("2026-04-02/gegevens.yaml")));
      assertEquals(List.of("V06 fout " + AT + "2026-04-02/gegevens.yaml"), house.findings());
    }

    @Test
    void aVersionOfANewerGlashelder() {
      house.forge("2026-04-02/versie.yaml", "formaat: \"1\"\n", "formaat: \"2\"\nnieuw: a\n");
      assertEquals(List.of("V10 fout " + AT + "2026-04-02/versie.yaml"), house.findings());
      assertEquals(
          "Deze versie is gepubliceerd met een nieuwere Glashelder: formaat 2, deze Glashelder kent"
              + " formaat 1. Werk Glashelder bij: verhoog het versienummer in pom.xml.",
          house.archive().findings().get(0).text());
      assertEquals(List.of("2024-01-01", "2025-07-01"), house.dates());
    }

    @Test
    void aFormatThatSomeoneChangedIsAChangeAndNotANewerGlashelder() throws IOException {
      Path record = house.version("2026-04-02/versie.yaml");
      Files.writeString(record, Files.readString(record).replace("\"1\"", "\"2\""));
      assertEquals(List.of("V01 fout " + AT + "2026-04-02/versie.yaml"), house.findings());
    }

    @Test
    void aFileWhereAFolderBelongs() throws IOException {
      house.delete(house.corporations.resolve("woonpartners/versies"));
      house.write("woonpartners/versies", "x");
      assertEquals(List.of("V03 fout woonpartners/versies"), house.findings());
    }

    @Test
    void aFileThatIsNowAFolder() throws IOException {
      Files.delete(house.version("2025-07-01/tekst.html"));
      house.write(AT + "2025-07-01/tekst.html/x", "x");
      assertEquals(
          List.of(
              "V02 fout " + AT + "2025-07-01/tekst.html",
              "V03 fout " + AT + "2025-07-01/tekst.html/x"),
          house.findings());
    }
  }

  @Test
  void theRegisterIsVerifiableWithoutGlashelder() throws Exception {
    Path tool = Path.of("/usr/bin/sha256sum");
    assumeTrue(Files.isExecutable(tool));
    assertEquals(0, run(tool));
    Files.writeString(house.version("2025-07-01/tekst.html"), "x");
    assertEquals(1, run(tool));
  }

  private int run(Path tool) throws Exception {
    return new ProcessBuilder(tool.toString(), "--check", "--status", Register.NAME)
        .directory(house.version("").toFile())
        .start()
        .waitFor();
  }
}
