package nl.glashelder.takeover.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old documents of every kind become the same blocks, and what cannot be read is told why. */
class DocumentReaderTest {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @TempDir Path folder;

  @Test
  void aWebPageIsReadWithoutItsMenuAndScripts() throws Exception {
    assertEquals(
        List.of(
            "HEADING Wat leggen wij vast?",
            "PARAGRAPH Dit is nodig:",
            "ITEM naam",
            "ITEM adres",
            "HEAD Soort | Termijn",
            "ROW Dossier | 2 jaar"),
        blocks(
            "oud.html",
            "<nav><a href='/'>Home</a></nav><script>x()</script><h2>1. Wat leggen wij vast?</h2>"
                + "<p>Dit is nodig:</p><ul><li>naam</li><li>adres</li></ul><table><tr><th>Soort</th>"
                + "<th>Termijn</th></tr><tr><td>Dossier</td><td>2 jaar</td></tr></table>"));
  }

  @Test
  void aParagraphInBoldAndTheHeadOfAPartThatOpensAreHeadings() throws Exception {
    assertEquals(
        List.of(
            "HEADING Uw rechten",
            "PARAGRAPH U mag uw gegevens inzien.",
            "HEADING Hebt u een klacht?",
            "PARAGRAPH Schrijf ons dan een brief."),
        blocks(
            "oud.html",
            "<p><strong>Uw rechten</strong></p><p>U mag uw gegevens inzien.</p><details><summary>Hebt"
                + " u een klacht?</summary><p>Schrijf ons dan een brief.</p></details>"));
  }

  @Test
  void markdownIsReadWithItsTables() throws Exception {
    assertEquals(
        List.of("HEADING Bewaren", "HEAD Soort | Termijn", "ROW Dossier van huurders | 2 jaar"),
        blocks(
            "oud.md", "# Bewaren\n\n|Soort|Termijn|\n|---|---|\n|Dossier van huurders|2 jaar|\n"));
  }

  @Test
  void plainTextHasHeadingsAndListsByItsBlankLinesAndBullets() throws Exception {
    assertEquals(
        List.of(
            "HEADING Welke gegevens?",
            "PARAGRAPH Wij verzamelen:",
            "ITEM naam en voorletters",
            "ITEM adres",
            "HEADING Doeleinden"),
        blocks(
            "oud.txt",
            "2. Welke gegevens?\n\nWij verzamelen:\na) naam en\n   voorletters\nb) adres\n\n3. Doeleinden\n"));
  }

  @Test
  void whatAPageBrokeOffIsOneSentenceAgain() throws Exception {
    assertEquals(
        List.of("ITEM In onze systemen houden wij bij wat u leest."),
        blocks("oud.txt", "- In onze systemen\n\nhouden wij bij wat u leest.\n"));
  }

  @Test
  void textOfAnOldWindowsKeepsItsAccents() throws Exception {
    Path file = folder.resolve("oud.txt");
    Files.write(
        file,
        "Financiële gegevens bewaren wij zeven jaar.".getBytes(Charset.forName("windows-1252")));
    assertEquals(
        "Financiële gegevens bewaren wij zeven jaar.",
        DocumentReader.read(file, "oud.txt").blocks().get(0).text());
  }

  @Test
  void aDocumentOfWordIsReadWithoutWhatWasDeletedInIt() throws Exception {
    OldText text =
        docx(
            Map.of(
                "word/document.xml",
                document(
                    "<w:p><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr><w:r><w:t>Bewaren</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Wij bewaren dit </w:t></w:r><w:del><w:r>"
                        + "<w:delText>twee</w:delText></w:r></w:del><w:ins><w:r><w:t>drie jaar.</w:t></w:r></w:ins></w:p>"
                        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>dossiers</w:t></w:r></w:p>"),
                "word/styles.xml",
                "<w:styles "
                    + WORD
                    + "><w:style w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"));
    assertEquals(
        List.of("HEADING Bewaren", "PARAGRAPH Wij bewaren dit drie jaar.", "ITEM dossiers"),
        lines(text));
  }

  @Test
  void macrosAreNotReadAndThatIsSaid() throws Exception {
    OldText text =
        docx(
            Map.of(
                "word/document.xml",
                document(
                    "<w:p><w:r><w:t>Wij gaan zorgvuldig om met uw gegevens.</w:t></w:r></w:p>"),
                "word/vbaProject.bin",
                "niets"));
    assertEquals(
        List.of("In het document zitten macro's. Die zijn niet gelezen en niet uitgevoerd."),
        text.notes());
  }

  @Test
  void aDocumentThatUnpacksToTooMuchIsNotRead() {
    String words =
        "<w:p><w:r><w:t>" + " ".repeat((int) TextLimits.UNPACKED + 1) + "</w:t></w:r></w:p>";
    assertRefused(
        "wordt uitgepakt groter dan 60 MB", () -> docx(Map.of("word/document.xml", words)));
  }

  @Test
  void twoColumnsOfAPdfAreReadOneAfterTheOther() throws Exception {
    Path file = folder.resolve("oud.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        for (int i = 0; i < 12; i++) {
          write(
              content,
              50,
              700 - 14 * i,
              "Links regel " + (i + 1) + " van de tekst die hier staat" + (i == 11 ? "." : ""));
          write(
              content,
              330,
              700 - 14 * i,
              "Rechts regel " + (i + 1) + " van de tekst die hier staat" + (i == 11 ? "." : ""));
        }
      }
      pdf.save(file.toFile());
    }
    List<String> lines = lines(DocumentReader.read(file, "oud.pdf"));
    assertEquals(2, lines.size(), lines::toString);
    assertTrue(lines.get(0).startsWith("PARAGRAPH Links regel 1 van"), lines::toString);
    assertTrue(lines.get(1).startsWith("PARAGRAPH Rechts regel 1 van"), lines::toString);
  }

  @Test
  void aScanIsToldToBeOne() {
    assertRefused(
        "bevat geen tekst, maar plaatjes van tekst (een scan)",
        () -> {
          Path file = folder.resolve("scan.pdf");
          try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
          }
          return DocumentReader.read(file, "scan.pdf");
        });
  }

  @Test
  void aPdfWithAPasswordIsToldToHaveOne() {
    assertRefused(
        "is beveiligd met een wachtwoord",
        () -> {
          Path file = folder.resolve("geheim.pdf");
          try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            pdf.save(file.toFile());
          }
          return DocumentReader.read(file, "geheim.pdf");
        });
  }

  @Test
  void aDocumentOfWordWithAPasswordIsToldToHaveOne() {
    assertRefused(
        "is beveiligd met een wachtwoord",
        () ->
            read(
                "geheim.docx",
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0}));
  }

  @Test
  void whatIsNoTextIsToldSo() {
    assertRefused("is leeg", () -> read("oud.txt", new byte[0]));
    assertRefused("is geen tekst", () -> read("oud.txt", new byte[] {1, 0, 2, 0, 3, 0, 4, 5}));
    assertRefused(
        "is beschadigd",
        () ->
            read(
                "oud.docx",
                "PK\u0003\u0004 en verder niets".getBytes(StandardCharsets.ISO_8859_1)));
    assertRefused(
        "is beschadigd",
        () -> read("oud.pdf", "%PDF-1.7 en verder niets".getBytes(StandardCharsets.ISO_8859_1)));
    assertRefused(
        "wordt niet gelezen",
        () ->
            read(
                "oud.odt", "PK\u0003\u0004 en verder niets".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aTextThatIsLongerThanAnyStatementIsNotRead() {
    assertRefused(
        "De tekst is langer dan een verklaring ooit is",
        () ->
            read(
                "oud.txt",
                "Een zin van de tekst. ".repeat(80_000).getBytes(StandardCharsets.UTF_8)));
  }

  private interface Reading {
    OldText read() throws Exception;
  }

  private static void assertRefused(String why, Reading reading) {
    UnreadableDocumentException refused =
        assertThrows(UnreadableDocumentException.class, reading::read);
    assertTrue(refused.getMessage().contains(why), refused::getMessage);
  }

  private static void write(PDPageContentStream content, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private static String document(String body) {
    return "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>";
  }

  private OldText docx(Map<String, String> parts) throws Exception {
    Path file = folder.resolve("oud.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return DocumentReader.read(file, "oud.docx");
  }

  private List<String> blocks(String name, String text) throws Exception {
    return lines(read(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private OldText read(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return DocumentReader.read(file, name);
  }

  private static List<String> lines(OldText text) {
    return text.blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }
}
