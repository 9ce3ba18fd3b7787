package nl.glashelder.templates.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import nl.glashelder.render.pdf.PdfDocument;
import nl.glashelder.render.pdf.PdfResult;
import nl.glashelder.render.pdf.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** What a PDF of Glashelder is: accessible, archival, and complete in what it says of itself. */
class PdfStandardsTest {

  private final PdfWriter writer = new PdfWriter(Samples.DESIGN);

  @Test
  void theValidatorFindsWhatBreaksEitherStandard() {
    String file =
        new String(writer.write(Samples.statement()).bytes(), StandardCharsets.ISO_8859_1);
    String broken = file.replace("/Lang", "/Lamg").replace("/OutputIntents", "/OutputIntentz");
    List<String> failures = Conformance.failures(broken.getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(failures.stream().anyMatch(f -> f.startsWith("ua1 7.2-t33 ")), failures.toString());
    assertTrue(
        failures.stream().anyMatch(f -> f.startsWith("2a 6.2.4.3-t2 ")), failures.toString());
  }

  @Test
  void aStatementConformsToPdfUaAndPdfA() {
    PdfResult result = writer.write(Samples.statement());

    assertEquals(List.of(), Conformance.failures(result.bytes()));
    assertEquals(List.of(), result.findings());
  }

  @Test
  void aComparisonConformsToPdfUaAndPdfA() {
    PdfResult result = writer.write(Samples.withFragment(Samples.resource("comparison.html")));

    assertEquals(List.of(), Conformance.failures(result.bytes()));
  }

  @Test
  void aNoticeOnTheCoverConformsAndIsPrintedBeforeTheFacts() {
    PdfDocument plain = Samples.statement();
    PdfDocument draft =
        new PdfDocument(
            plain.title(),
            plain.author(),
            plain.subject(),
            plain.language(),
            plain.versionDate(),
            plain.versionLabel(),
            plain.address(),
            plain.houseColour(),
            plain.logo(),
            Optional.of("Dit is een concept & nog niet vastgesteld."),
            plain.coverLines(),
            Samples.resource("tags.html"));

    PdfResult result = writer.write(draft);

    assertEquals(List.of(), Conformance.failures(result.bytes()));
    String outline = TaggedPdf.read(result.bytes()).outline();
    int notice = outline.indexOf("P \"Dit is een concept & nog niet vastgesteld.\"");
    assertTrue(notice > 0 && notice < outline.indexOf("Geldt vanaf"));
  }

  @Test
  void theMetadataTellWhatTheFileIs() throws IOException {
    PdfResult result = writer.write(Samples.statement());

    try (PDDocument pdf = Loader.loadPDF(result.bytes())) {
      PDDocumentInformation information = pdf.getDocumentInformation();
      assertEquals("Privacyverklaring", information.getTitle());
      assertEquals("Stichting Woonhaven Zuiderkade", information.getAuthor());
      assertTrue(information.getSubject().startsWith("Privacyverklaring van"));
      assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
      assertEquals(PageMode.USE_OUTLINES, pdf.getDocumentCatalog().getPageMode());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      Calendar created = information.getCreationDate();
      created.setTimeZone(TimeZone.getTimeZone("UTC"));
      assertEquals(2026, created.get(Calendar.YEAR));
      assertEquals(Calendar.APRIL, created.get(Calendar.MONTH));
      assertEquals(2, created.get(Calendar.DAY_OF_MONTH));
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("https://privacy.example/woonhaven/privacyverklaring/2026-04-02/"));
    }
  }

  @Test
  void bookmarksFollowTheHeadings() throws IOException {
    PdfResult result = writer.write(Samples.withFragment(Samples.resource("tags.html")));

    try (PDDocument pdf = Loader.loadPDF(result.bytes())) {
      StringBuilder names = new StringBuilder();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        names.append(item.getTitle());
        item.children().forEach(child -> names.append(" > ").append(child.getTitle()));
        names.append('\n');
      }
      assertEquals(
          """
          Privacyverklaring
          Inhoud
          In het kort > Een kop die een niveau overslaat
          Uw rechten
          """,
          names.toString());
    }
  }

  @Test
  void linksLeadToTheirPlaceOrToAnAbsoluteAddress() throws IOException {
    PdfResult result =
        writer.write(
            Samples.withFragment(
                "<section id=\"a\"><h2>A</h2><p><a href=\"../cookies/\">cookies</a>"
                    + " <a href=\"#b\">b</a></p></section><section id=\"b\"><h2>B</h2></section>"));

    try (PDDocument pdf = Loader.loadPDF(result.bytes())) {
      StringBuilder links = new StringBuilder();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          links.append(link.getContents()).append(": ");
          if (link.getAction() instanceof PDActionURI action) {
            links.append(action.getURI());
          } else if (link.getAction() instanceof PDActionGoTo) {
            links.append("hier");
          }
          links.append('\n');
        }
      }
      assertEquals(
          """
          A: hier
          B: hier
          cookies: https://privacy.example/woonhaven/privacyverklaring/cookies/
          b: hier
          """,
          links.toString());
    }
  }
}
