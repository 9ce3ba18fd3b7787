package nl.glashelder.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;

class PdfProgramsTest {
  private static final Optional<String> SCRIPT =
      Optional.of("heeft een script of een ander bestand in zich");

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.addPage(new PDPage());
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private static byte[] opening(PDAction action) throws IOException {
    PDDocument document = new PDDocument();
    document.getDocumentCatalog().setOpenAction(action);
    return saved(document);
  }

  @Test
  void anOrdinaryPdfIsFineAndSoIsALink() throws IOException {
    assertEquals(Optional.empty(), PdfPrograms.in(saved(new PDDocument())));
    PDActionURI link = new PDActionURI();
    link.setURI("https://www.voorbeeld.nl");
    assertEquals(Optional.empty(), PdfPrograms.in(opening(link)));
  }

  @Test
  void aScriptIsFoundWhereverItStands() throws IOException {
    assertEquals(SCRIPT, PdfPrograms.in(opening(new PDActionJavaScript("app.beep(0)"))));
  }

  @Test
  void aPdfWithAPasswordIsNotForEverybody() throws IOException {
    PDDocument document = new PDDocument();
    document.protect(new StandardProtectionPolicy("a", "", new AccessPermission()));
    assertEquals(
        Optional.of("is beveiligd: niet iedereen kan hem openen of laten voorlezen"),
        PdfPrograms.in(saved(document)));
  }

  @Test
  void whatOnlyStartsAsAPdfCannotBeOpened() {
    assertEquals(
        Optional.of("is geen pdf die te openen is"),
        PdfPrograms.in("%PDF-1.7 verder niets".getBytes(StandardCharsets.UTF_8)));
  }
}
