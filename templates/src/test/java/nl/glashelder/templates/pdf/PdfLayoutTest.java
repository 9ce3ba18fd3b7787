package nl.glashelder.templates.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.glashelder.render.pdf.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must stay together on a page, wherever the page happens to end. */
@Tag("slow")
class PdfLayoutTest {

  /** The first page ends somewhere between these numbers of lines, whatever block follows. */
  private static final int LEAST = 14;

  private static final int MOST = 36;

  private final PdfWriter writer = new PdfWriter(Samples.DESIGN);

  @Test
  void aHeadingIsNeverTheLastThingOnAPage() throws IOException {
    for (int lines = LEAST; lines <= MOST; lines++) {
      List<String> pages =
          pages(
              lines,
              "<section><h2>Hoofdkop</h2><h3>Tussenkop</h3><p>Eerste regel eronder.</p></section>");

      assertEquals(page(pages, "Hoofdkop"), page(pages, "Eerste regel"), lines + " lines above");
    }
  }

  @Test
  void aTableStartsWithItsCaptionHeadAndFirstRowTogether() throws IOException {
    for (int lines = LEAST; lines <= MOST; lines++) {
      List<String> pages =
          pages(
              lines,
              "<table><caption>Bijschrift</caption><thead><tr><th>Kolomkop</th></tr></thead><tbody><tr><td>eerste"
                  + " rij</td></tr><tr><td>tweede rij</td></tr></tbody></table>");

      assertEquals(page(pages, "Bijschrift"), page(pages, "eerste rij"), lines + " lines above");
      assertEquals(page(pages, "Kolomkop"), page(pages, "eerste rij"), lines + " lines above");
    }
  }

  @Test
  void aHeadIsNotLeftAloneAboveATallRow() throws IOException {
    for (int lines = LEAST; lines <= MOST; lines++) {
      List<String> pages =
          pages(
              lines,
              "<table><caption>Bijschrift</caption><thead><tr><th>Kolomkop</th></tr></thead>"
                  + "<tbody><tr><td><p>eerste rij</p><p>nog een zin</p><p>en nog een</p></td></tr>"
                  + "<tr><td>tweede rij</td></tr></tbody></table>");

      assertEquals(page(pages, "Kolomkop"), page(pages, "eerste rij"), lines + " lines above");
    }
  }

  @Test
  void wordsStandInTheFileInTheOrderOfReading() throws IOException {
    String text =
        pages(
                1,
                "<ul class=\"gegevens\"><li>een</li><li>twee</li><li>drie</li></ul>"
                    + "<ol><li>vier</li></ol>"
                    + "<p id=\"p\">vijf <a href=\"#p\">zes</a> zeven.</p>")
            .get(0);

    List<Integer> places =
        List.of("een", "twee", "drie", "1.", "vier", "vijf", "zes", "zeven").stream()
            .map(word -> text.indexOf(word))
            .toList();
    assertEquals(places.stream().sorted().toList(), places, text);
  }

  @Test
  void aLinkOverTwoLinesIsReadOnce() throws IOException {
    String link = "<a href=\"https://voorbeeld.example/\">" + "lange link ".repeat(20) + "</a>";
    byte[] file = writer.write(Samples.withFragment("<p>Zie " + link + ".</p>")).bytes();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      assertEquals(1, links(root));
      assertTrue(pdf.getPage(0).getAnnotations().size() > 1, "an area on each line");
    }
  }

  private static int links(COSBase tag) {
    COSBase at = tag instanceof COSObject object ? object.getObject() : tag;
    if (at instanceof COSArray kids) {
      int links = 0;
      for (COSBase kid : kids) {
        links += links(kid);
      }
      return links;
    }
    if (at instanceof COSDictionary element) {
      boolean isLink = "Link".equals(element.getNameAsString(COSName.S));
      COSBase held = element.getDictionaryObject(COSName.K);
      return (isLink ? 1 : 0) + (held == null ? 0 : links(held));
    }
    return 0;
  }

  @Test
  void aTermStaysWithItsMeaning() throws IOException {
    for (int lines = LEAST; lines <= MOST; lines++) {
      List<String> pages = pages(lines, "<dl><dt>Begrip</dt><dd>de betekenis</dd></dl>");

      assertEquals(page(pages, "Begrip"), page(pages, "de betekenis"), lines + " lines above");
    }
  }

  @Test
  void aShortDocumentTakesOnePage() throws IOException {
    assertEquals(1, pages(1, "<h2>Kort</h2><p>Tekst.</p>").size());
  }

  @Test
  void aListOfContentsNeverLeavesAPageAlmostEmpty() throws IOException {
    for (int sections = 4; sections <= 40; sections++) {
      StringBuilder words = new StringBuilder();
      for (int section = 1; section <= sections; section++) {
        words.append(
            "<section><h2 id=\"s%1$d\">Kop %1$d</h2><p>Tekst %1$d.</p></section>"
                .formatted(section));
      }
      assertTrue(page(pages(0, words.toString()), "Tekst 1.") <= 1, sections + " sections");
    }
  }

  private List<String> pages(int linesAbove, String block) throws IOException {
    String above = "<p>regel</p>".repeat(linesAbove);
    byte[] file = writer.write(Samples.withFragment(above + block)).bytes();
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
      }
    }
    return pages;
  }

  private static int page(List<String> pages, String text) {
    for (int page = 0; page < pages.size(); page++) {
      if (pages.get(page).contains(text)) {
        return page;
      }
    }
    assertTrue(false, "not printed: " + text);
    return -1;
  }
}
