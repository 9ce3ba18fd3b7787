package nl.glashelder.templates.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.render.pdf.PdfDocument;
import nl.glashelder.render.pdf.PdfFinding;
import nl.glashelder.render.pdf.PdfResult;
import nl.glashelder.render.pdf.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Whatever the input, there is a PDF that conforms, and a finding says what is not as written. */
class PdfBadInputTest {

  private static final float RIGHT_MARGIN = 595 - 59;

  private static final Pattern WORDS = Pattern.compile("\"(.*)\"");

  private final PdfWriter writer = new PdfWriter(Samples.DESIGN);

  @Test
  void aCharacterThatTheFontLacksIsReplacedAndReportedWithItsPlace() throws IOException {
    PdfResult result =
        printed(
            Samples.withFragment(
                "<section data-key=\"doel\"><h2>Doel</h2>"
                    + "<p data-key=\"doel.stappen\">Vraag \u2192 antwoord, en \u4e2d.</p></section>"));

    assertEquals(
        List.of(
            "doel.stappen: het teken \u2192 (U+2192) staat niet in het lettertype; de PDF toont '->'."
                + " Schrijf een woord in plaats van het teken.",
            "doel.stappen: het teken \u4e2d (U+4E2D) staat niet in het lettertype; de PDF toont '?'."
                + " Schrijf een woord in plaats van het teken."),
        result.findings().stream().map(f -> f.place() + ": " + f.message()).toList());
    assertTrue(TaggedPdf.read(result.bytes()).outline().contains("Vraag -> antwoord, en ?."));
  }

  @Test
  void charactersThatShowNothingAreLeftOutSilently() {
    PdfResult result =
        printed(Samples.withFragment("<h2>A</h2><p>bewaar\u00adtermijn\u200b en\u2003zo</p>"));

    assertEquals(List.of(), result.findings());
    assertTrue(TaggedPdf.read(result.bytes()).outline().contains("\"bewaartermijn en zo\""));
  }

  @Test
  void aTableOf400RowsGoesOnOverThePages() throws IOException {
    StringBuilder table = new StringBuilder("<h2>Lang</h2><table data-key=\"lang\"><thead><tr>");
    table.append(
        "<th scope=\"col\">Gegeven</th><th scope=\"col\">Termijn</th></tr></thead><tbody>");
    for (int i = 1; i <= 400; i++) {
      table
          .append("<tr><td>gegeven ")
          .append(i)
          .append("</td><td>")
          .append(i)
          .append(" jaar</td></tr>");
    }

    PdfResult result = printed(Samples.withFragment(table.append("</tbody></table>").toString()));

    String outline = TaggedPdf.read(result.bytes()).outline();
    assertTrue(outline.contains("\"gegeven 400\""));
    assertEquals(401, outline.split("\\bTR\\n", -1).length - 1);
  }

  @Test
  void anEndlessWordIsBrokenAndStaysOnThePage() throws IOException {
    String word = "grensoverschrijdendegegevensverwerking".repeat(60);

    PdfResult result =
        printed(
            Samples.withFragment(
                "<h2>Lang</h2><p>"
                    + word
                    + "</p><ul><li>"
                    + word
                    + "</li></ul>"
                    + "<table><tr><td>kort</td><td>"
                    + word
                    + "</td></tr></table>"
                    + "<dl><dt>"
                    + word
                    + "</dt><dd>"
                    + word
                    + "</dd></dl>"));

    assertNothingBeyondTheMargin(result);
  }

  @Test
  void aLongAddressBreaksAtItsMarks() throws IOException {
    String address =
        "https://www.voorbeeld.example/"
            + "wonen/huren/privacy/".repeat(20)
            + "index.html?a=b&amp;c=d";

    PdfResult result =
        printed(
            Samples.withFragment(
                "<h2>Adres</h2><p><a href=\""
                    + address
                    + "\">"
                    + address
                    + "</a></p><table><tr><td>"
                    + address
                    + "</td><td>adres</td></tr></table>"));

    assertNothingBeyondTheMargin(result);
  }

  @Test
  void aHeadingAndATitleOfAThousandLettersFit() throws IOException {
    String title = "Privacyverklaringenverzameling ".repeat(30).strip();

    PdfResult result =
        printed(
            Samples.document(
                title, Optional.empty(), "<h2>" + title.replace(" ", "") + "</h2><p>a</p>"));

    assertNothingBeyondTheMargin(result);
  }

  @Test
  void aTableOfFortyColumnsStaysOnThePageAndIsReported() throws IOException {
    String row = "<tr>" + "<td>woorden</td>".repeat(40) + "</tr>";

    PdfResult result =
        printed(
            Samples.withFragment(
                "<h2>Breed</h2><table data-key=\"breed\">" + row + row + "</table>"));

    assertEquals(PdfFinding.Kind.CROWDED_TABLE, result.findings().get(0).kind());
    assertEquals("breed", result.findings().get(0).place());
    assertNothingBeyondTheMargin(result);
  }

  @Test
  void aTableHeadOfAPageLongIsNotRepeated() {
    String words = "uitleg in de kop van de tabel ".repeat(60);

    PdfResult result =
        printed(
            Samples.withFragment(
                "<h2>Kop</h2><table><caption>"
                    + words
                    + "</caption><thead><tr><th>"
                    + words
                    + "</th></tr></thead><tbody><tr><td>"
                    + words
                    + "</td></tr></tbody></table>"));

    assertTrue(result.pages() < 6);
  }

  @Test
  void cellsThatWouldLieOverEachOtherAreMadeNarrower() {
    PdfResult result =
        printed(
            Samples.withFragment(
                "<h2>Tabel</h2><table><tr><td>1</td><td rowspan=\"2\">2</td></tr>"
                    + "<tr><td colspan=\"3\">3</td><td>4</td></tr><tr><td>5</td></tr></table>"));

    assertEquals(List.of("1 2", "3 4", "5"), rows(result));
  }

  @Test
  void unevenRowsAreFilledUp() {
    PdfResult result =
        printed(
            Samples.withFragment(
                "<h2>Tabel</h2><table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td rowspan=\"9\">1</td></tr>"
                    + "<tr><td colspan=\"99\">2</td></tr><tr></tr></table>"));

    assertEquals(List.of("a b c", "1", "2"), rows(result));
  }

  @Test
  void aLinkThatLeadsNowhereBecomesPlainWordsAndIsReported() {
    PdfResult result =
        printed(
            Samples.withFragment(
                "<h2>Links</h2><p data-key=\"links\"><a href=\"#weg\">weg</a>"
                    + " <a href=\"javascript:alert(1)\">script</a> <a href=\"http://[\">kapot</a>"
                    + " <a name=\"x\">anker</a> <a href=\"https://goed.example/\"></a></p>"));

    assertEquals(
        List.of("links", "links", "links"),
        result.findings().stream().map(PdfFinding::place).toList());
    assertFalse(TaggedPdf.read(result.bytes()).outline().contains("Link \"weg"));
  }

  @Test
  void anEmptyFragmentIsACoverAndAFinding() {
    PdfResult result = printed(Samples.withFragment(" <section data-key=\"x\"><p> </p></section>"));

    assertEquals(PdfFinding.Kind.NO_WORDS, result.findings().get(0).kind());
    assertEquals(1, result.pages());
  }

  @Test
  void hostileHtmlPrintsItsWordsOnly() {
    PdfResult result =
        printed(
            Samples.withFragment(
                "<h2>Kop<script>alert(1)</script></h2><p style=\"position:fixed\" title=\"x\">tekst"
                    + "<img src=\"file:///etc/passwd\"><iframe src=\"http://x.example\">q</iframe>"
                    + "<svg><text>s</text></svg></p><b>los<p>vet</b></p></div><td>cel<h6>diep</h6>"
                    + "<style>p{display:none}</style><h3></h3><h1>nog een titel</h1>"));

    String outline = TaggedPdf.read(result.bytes()).outline();
    assertTrue(outline.contains("H2 \"Kop\""));
    assertFalse(outline.contains("alert"));
    assertEquals(1, outline.split("H1 ", -1).length - 1);
  }

  private PdfResult printed(PdfDocument document) {
    PdfResult result = writer.write(document);
    assertEquals(List.of(), Conformance.failures(result.bytes()));
    return result;
  }

  /** The words of each row of the one table. */
  private static List<String> rows(PdfResult result) {
    String[] rows = TaggedPdf.read(result.bytes()).outline().split("\\bTR\\n");
    return Arrays.stream(rows)
        .skip(1)
        .map(row -> WORDS.matcher(row).results().map(m -> m.group(1)))
        .map(words -> words.collect(Collectors.joining(" ")))
        .toList();
  }

  private static void assertNothingBeyondTheMargin(PdfResult result) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(result.bytes())) {
      for (PDPage page : pdf.getPages()) {
        assertEquals(595, page.getMediaBox().getWidth(), 1);
      }
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          assertTrue(
              text.getX() + text.getWidth() <= RIGHT_MARGIN + 1,
              () ->
                  "'"
                      + text.getUnicode()
                      + "' ends at "
                      + (text.getX() + text.getWidth())
                      + " size "
                      + text.getFontSizeInPt()
                      + " y "
                      + text.getY());
        }
      }.getText(pdf);
    }
  }
}
