package nl.glashelder.templates.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.render.pdf.PdfDesign;
import nl.glashelder.render.pdf.PdfDocument;
import nl.glashelder.render.pdf.PdfLogo;

/** Documents to print in tests, all of one corporation that does not exist. */
final class Samples {

  static final PdfDesign DESIGN =
      PdfDesign.load(Samples.class.getClassLoader(), "nl/glashelder/templates/pdf");

  private Samples() {}

  /** A statement of 1,900 words with every kind of block. */
  static PdfDocument statement() {
    return withFragment(resource("statement.html"));
  }

  /** A short document with words of one's own. */
  static PdfDocument withFragment(String fragment) {
    return document("Privacyverklaring", Optional.empty(), fragment);
  }

  static PdfDocument withLogo(byte[] file, String mediaType) {
    return document(
        "Privacyverklaring",
        Optional.of(new PdfLogo(file, mediaType, "Logo van Woonhaven Zuiderkade")),
        "<section data-key=\"kort\" id=\"kort\"><h2>In het kort</h2><p>Eén alinea.</p></section>");
  }

  static PdfDocument document(String title, Optional<PdfLogo> logo, String fragment) {
    return new PdfDocument(
        title,
        "Stichting Woonhaven Zuiderkade",
        "Privacyverklaring van Stichting Woonhaven Zuiderkade, geldig vanaf 2 april 2026",
        "nl",
        LocalDate.of(2026, 4, 2),
        "Versie van 2 april 2026",
        URI.create("https://privacy.example/woonhaven/privacyverklaring/2026-04-02/"),
        "#1d5c8f",
        logo,
        Optional.empty(),
        List.of(
            new PdfDocument.CoverLine("Geldt vanaf", "2 april 2026"),
            new PdfDocument.CoverLine("Vastgesteld door", "het bestuur, op 24 maart 2026"),
            new PdfDocument.CoverLine(
                "Op internet", "https://privacy.example/woonhaven/privacyverklaring/2026-04-02/")),
        fragment);
  }

  static String resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
