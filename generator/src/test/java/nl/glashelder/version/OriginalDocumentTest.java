package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corporation's own document that is frozen with a version. */
class OriginalDocumentTest {
  private static final String VERSION = PrintingHouse.VERSIONS + "/2018-05-25";

  @TempDir Path folder;
  private PrintingHouse house;

  @BeforeEach
  void open() {
    house = new PrintingHouse(folder);
  }

  private OriginalDocument.Reading read(String name, byte[] bytes) {
    PrintingHouse.write(folder.resolve(name), bytes);
    return OriginalDocument.read(folder, name);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void publishWith(String name, String text) {
    house.original = read(name, utf8(text)).document();
    assertTrue(house.original.isPresent());
    assertFalse(house.publish("2018-05-25").isRefused());
    house.original = Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 en de rest', PDF, oorspronkelijk-document.pdf",
    "'<!DOCTYPE html><title>Privacy</title>', HTML, oorspronkelijk-document-html.txt",
    "'<HTML><body>Privacy</body></HTML>', HTML, oorspronkelijk-document-html.txt",
    "'Privacyreglement van 25 mei 2018.', TEXT, oorspronkelijk-document.txt",
  })
  void theContentTellsTheKindAndTheKindTheName(String content, OriginalKind kind, String file) {
    OriginalDocument document = read("verklaring.dat", utf8(content)).document().orElseThrow();
    assertEquals(kind, document.kind());
    assertEquals(file, document.kind().fileName());
  }

  @Test
  void aTextOfBeforeUtf8IsATextToo() {
    byte[] bytes =
        "Privacybeleid: wij zijn één coöperatie.".getBytes(Charset.forName("windows-1252"));
    assertEquals(OriginalKind.TEXT, read("oud.txt", bytes).document().orElseThrow().kind());
  }

  @Test
  void bytesThatAreMostlyNoLettersAreNoText() {
    byte[] noise = "abcdefghij".repeat(10).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 20; i++) {
      noise[i] = (byte) 0xFE;
    }
    assertTrue(read("ruis.txt", noise).document().isEmpty());
  }

  @Test
  void aWordDocumentIsToldFromOtherZipsAndMayHoldNoMacro() {
    assertTrue(read("a.docx", utf8("PK\u0003\u0004 word/document.xml")).document().isPresent());
    assertTrue(read("b.docx", utf8("PK\u0003\u0004 xl/workbook.xml")).document().isEmpty());
    assertEquals(
        "heeft een macro: een programma in het document",
        read("c.docx", utf8("PK\u0003\u0004 word/document.xml word/vbaProject.bin")).problem());
  }

  @Test
  void aPictureOfADocumentIsNoDocument() {
    OriginalDocument.Reading scan =
        read("scan.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0});
    assertEquals("is geen pdf, Word-document (docx), webpagina (html) of tekst", scan.problem());
    assertEquals("Maak er een pdf van, ook van een foto of scan.", scan.advice());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../elders.pdf",
        "map/reglement.pdf",
        "/etc/reglement.pdf",
        ".verborgen",
        "",
        "C:reglement.pdf",
        "corporatie.yaml"
      })
  void onlyAFileOfTheCorporationsOwnFolderIsMeant(String name) {
    assertEquals(
        "is geen naam van een bestand in deze map", OriginalDocument.read(folder, name).problem());
  }

  @Test
  void whatIsNotThereIsEmptyOrIsALinkIsRefused() throws IOException {
    assertEquals("bestaat niet", OriginalDocument.read(folder, "weg.pdf").problem());
    assertEquals("is leeg", read("leeg.pdf", new byte[0]).problem());
    Files.createDirectory(folder.resolve("map.pdf"));
    assertEquals("is geen gewoon bestand", OriginalDocument.read(folder, "map.pdf").problem());
    Files.createSymbolicLink(folder.resolve("link.pdf"), folder.resolve("leeg.pdf"));
    assertEquals("is geen gewoon bestand", OriginalDocument.read(folder, "link.pdf").problem());
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("groot.pdf").toFile(), "rw")) {
      huge.setLength(3L * 1024 * 1024 * 1024);
    }
    assertEquals(
        "is 3072 MB groot; het mag hooguit 10 MB zijn",
        OriginalDocument.read(folder, "groot.pdf").problem());
  }

  @Test
  void itIsFrozenToTheByteWithItsFingerprintInTheRecordAndTheRegister() {
    publishWith("Reglement 2018.html", "<html>\r\n<script>alert(1)</script></html>");
    String frozen = house.read("2018-05-25/oorspronkelijk-document-html.txt");
    assertEquals("<html>\r\n<script>alert(1)</script></html>", frozen);
    String record = house.read("2018-05-25/versie.yaml");
    String fingerprint = Fingerprint.of(frozen);
    assertTrue(record.contains("  bestand: oorspronkelijk-document-html.txt\n"), record);
    assertTrue(record.contains("  naam: Reglement 2018.html\n"), record);
    assertTrue(record.contains(fingerprint), record);
    assertTrue(house.read("register.sha256").contains(fingerprint));
    assertEquals(List.of(), house.findings());
  }

  @Test
  void theArchiveGivesItBackAndSoDoesTheEvidence() {
    publishWith("reglement.txt", "Ons reglement.\n");
    History history = house.archive().history("woonpartners", DocumentKind.STATEMENT);
    OriginalDocument kept = history.versions().get(0).original().orElseThrow();
    assertEquals("reglement.txt", kept.name());
    assertArrayEquals(utf8("Ons reglement.\n"), kept.bytes());
    assertArrayEquals(
        utf8("Ons reglement.\n"),
        Evidence.of(history).get("2018-05-25/oorspronkelijk-document.txt"));
  }

  @Test
  void anEditALossAndAnAdditionAreNoticed() throws IOException {
    publishWith("reglement.txt", "Ons reglement.\n");
    Path frozen = house.version("2018-05-25/oorspronkelijk-document.txt");
    Files.writeString(frozen, "Ons reglement!\n");
    assertEquals(List.of("V01 fout " + VERSION + "/oorspronkelijk-document.txt"), house.findings());
    Files.delete(frozen);
    assertEquals(List.of("V02 fout " + VERSION + "/oorspronkelijk-document.txt"), house.findings());
    Files.writeString(frozen, "Ons reglement.\n");
    Files.writeString(house.version("2018-05-25/oorspronkelijk-document.pdf"), "%PDF-1.7");
    assertEquals(List.of("V03 fout " + VERSION + "/oorspronkelijk-document.pdf"), house.findings());
  }

  @Test
  void aFileThatTheRecordDoesNotNameIsNoticedEvenWhenTheRegisterHasIt() throws IOException {
    publishWith("reglement.txt", "Ons reglement.\n");
    Files.writeString(house.version("2018-05-25/oorspronkelijk-document.pdf"), "%PDF-1.7");
    Path register = house.version("register.sha256");
    Files.writeString(
        register,
        Files.readString(register)
            .replaceFirst(
                "(?=[0-9a-f]{64}  2018-05-25/oorspronkelijk-document.txt)",
                Fingerprint.of("%PDF-1.7") + "  2018-05-25/oorspronkelijk-document.pdf\n"));
    assertEquals(List.of("V03 fout " + VERSION + "/oorspronkelijk-document.pdf"), house.findings());
  }

  @Test
  void gitIsWarnedOfBeforeItTouchesATextOfWindowsAndToldOfAfterwards() throws IOException {
    house.original =
        read("reglement.txt", utf8("Ons reglement.\r\nHet tweede lid.\r\n")).document();
    PublicationResult result = house.publish("2018-05-25");
    assertEquals(List.of("V05"), PrintingHouse.rules(result));
    assertTrue(result.findings().get(0).advice().contains("'**/versies/** -text'"));
    Path frozen = house.version("2018-05-25/oorspronkelijk-document.txt");
    Files.writeString(frozen, Files.readString(frozen).replace("\r", ""));
    assertEquals(List.of("V05 fout " + VERSION + "/oorspronkelijk-document.txt"), house.findings());
    assertEquals(List.of("2018-05-25"), house.dates());
  }

  @Test
  void anotherDocumentIsReasonEnoughForANewVersionAndTheSameIsNot() {
    house.publish("Gelijk.", "2018-05-25");
    house.original = read("reglement.txt", utf8("Ons reglement.\n")).document();
    PublicationResult added = house.publish("Gelijk.", "2019-01-01");
    assertEquals(ChangeKind.EDITORIAL, added.version().orElseThrow().about().kind());
    house.assertRefused("P03", () -> house.publish("Gelijk.", "2020-01-01"));
  }

  @Test
  void aVersionWithoutOneIsWrittenAsEver() {
    house.publish("2018-05-25");
    assertFalse(house.read("2018-05-25/versie.yaml").contains("oorspronkelijk"));
    assertEquals(
        List.of("gegevens.yaml", "tekst.html", "versie.yaml"),
        house.files().keySet().stream()
            .filter(f -> f.contains("2018-05-25/"))
            .map(f -> f.substring(f.lastIndexOf('/') + 1))
            .toList());
  }

  @Test
  void publishingNamesIt() {
    house.original = read("reglement.txt", utf8("Ons reglement.\n")).document();
    PublicationResult result =
        house.publish("Nieuw.", PublicationOrder.of(LocalDate.of(2018, 5, 25), "Overgenomen."));
    assertEquals(List.of(), result.findings().stream().map(Finding::toString).toList());
    assertTrue(
        result.message().contains("reglement.txt, bewaard als oorspronkelijk-document.txt"),
        result.message());
    assertTrue(result.files().stream().anyMatch(f -> f.endsWith("/oorspronkelijk-document.txt")));
  }
}
