package nl.glashelder.templates.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.glashelder.render.pdf.PdfWriter;
import org.apache.pdfbox.Loader;
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
              "<table><caption>Bijschrift</caption><thead><tr><th>Kolomkop</th></tr></thead>"
                  + "<tbody><tr><td>eerste rij</td></tr><tr><td>tweede rij</td></tr></tbody></table>");

      assertEquals(page(pages, "Bijschrift"), page(pages, "eerste rij"), lines + " lines above");
      assertEquals(page(pages, "Kolomkop"), page(pages, "eerste rij"), lines + " lines above");
    }
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
