package nl.glashelder.takeover.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Reads a PDF: lines as they lie on the page, put together to headings, paragraphs and lists. */
final class PdfText {
  /** A page of text has more letters than this; a scan has none. */
  private static final int LETTERS_A_PAGE = 20;

  private PdfText() {}

  static OldText of(Path file, String shown) throws IOException, UnreadableDocumentException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      int pages = pdf.getNumberOfPages();
      if (pages > TextLimits.PAGES) {
        throw new UnreadableDocumentException(
            shown
                + " heeft "
                + pages
                + " bladzijden. Bewaar alleen de verklaring zelf in een eigen bestand.");
      }
      List<List<PdfLine>> read = new ArrayList<>();
      for (int page = 1; page <= pages; page++) {
        read.add(PdfPage.lines(pdf, page));
      }
      long letters =
          read.stream().flatMap(List::stream).mapToLong(line -> line.text().length()).sum();
      if (letters < (long) LETTERS_A_PAGE * Math.max(1, pages)) {
        throw new UnreadableDocumentException(
            shown
                + " bevat geen tekst, maar plaatjes van tekst (een scan). Vraag het document waar de"
                + " scan van is gemaakt, of laat de tekst herkennen en bewaar die als docx of txt.");
      }
      Blocks blocks = new Blocks();
      new PdfBlocks(blocks).add(withoutRepeats(read));
      List<String> links = links(pdf);
      if (!links.isEmpty()) {
        blocks.all().add(Block.paragraph(String.join(" ", mailAddresses(links)), "", links));
        if (blocks.all().get(blocks.all().size() - 1).text().isEmpty()) {
          blocks.all().remove(blocks.all().size() - 1);
        }
      }
      return new OldText(blocks.all(), List.of());
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          shown
              + " is beveiligd met een wachtwoord. Bewaar het zonder wachtwoord, en probeer het"
              + " opnieuw.",
          e);
    }
  }

  /** Without what stands on page after page: the running head and foot, and page numbers. */
  private static List<PdfLine> withoutRepeats(List<List<PdfLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PdfLine> page : pages) {
      page.stream().map(PdfText::shape).distinct().forEach(s -> counts.merge(s, 1, Integer::sum));
    }
    List<PdfLine> kept = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        boolean edge = line.isAtEdge();
        boolean number =
            line.text()
                .matches("(?i)(?:pagina|blz\\.?|page)?\\s*\\d+(?:\\s*(?:van|/|of)\\s*\\d+)?");
        boolean repeats = pages.size() > 2 && counts.get(shape(line)) * 2 > pages.size();
        if (!(edge && (number || repeats)) && !Blocks.isContentsLine(line.text())) {
          kept.add(line);
        }
      }
    }
    return kept;
  }

  private static String shape(PdfLine line) {
    return line.text().replaceAll("\\d+", "0").strip();
  }

  private static List<String> links(PDDocument pdf) throws IOException {
    List<String> links = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI uri
            && uri.getURI() != null) {
          links.add(uri.getURI().strip());
        }
      }
    }
    return links.stream().distinct().toList();
  }

  private static List<String> mailAddresses(List<String> links) {
    return links.stream()
        .filter(l -> l.startsWith("mailto:"))
        .map(l -> l.substring("mailto:".length()).replaceAll("\\?.*", ""))
        .distinct()
        .toList();
  }
}
