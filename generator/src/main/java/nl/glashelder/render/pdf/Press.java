package nl.glashelder.render.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Prints one document after the other, with one set of parsed faces and styles. */
final class Press {

  static {
    // What the engine would log either becomes a finding or is mended afterwards.
    XRLog.setLoggingEnabled(false);
    Deflation.install();
  }

  private final PdfDesign design;
  private final Typeface typeface;
  private final StyleCache styles;
  private final DocumentMetadata metadata;

  /** Kept, because a new one looks for an XML library. */
  private final W3CDom dom = new W3CDom().namespaceAware(false);

  Press(PdfDesign design) {
    this.design = design;
    typeface = new Typeface(design);
    styles = new StyleCache(design.stylesheet());
    metadata = new DocumentMetadata(design);
  }

  PdfResult print(PdfDocument document, Optional<LogoReader.Reading> logo) {
    try {
      return print(document, logo, true);
    } catch (NullPointerException e) {
      // The engine loses its way when the repeated head of a table and its caption do not fit a
      // page together; the same words come out right when the head stands there once.
      return print(document, logo, false);
    }
  }

  private PdfResult print(
      PdfDocument document, Optional<LogoReader.Reading> logo, boolean repeatHeads) {
    Findings findings = new Findings();
    logo.ifPresent(reading -> findings.addAll(reading.findings()));
    Letters letters = new Letters(typeface, findings);
    PrintedWords words = PrintedWords.of(document, typeface, letters, repeatHeads, findings);
    Optional<PrintedLogo> image = logo.flatMap(LogoReader.Reading::logo);
    Document page = PrintedDocument.of(design, document, words, image, letters);
    try (PDDocument pdf = new PDDocument()) {
      pdf.setDocumentId(FileBytes.documentId(document));
      layOut(page, pdf, image);
      Map<COSDictionary, Set<Integer>> repeated = TagTree.mend(pdf);
      PageContent.rewrite(pdf, repeated, ReadingOrder.of(pdf));
      metadata.write(document, pdf);
      return new PdfResult(FileBytes.of(pdf), pdf.getNumberOfPages(), findings.all());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void layOut(Document page, PDDocument pdf, Optional<PrintedLogo> logo)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.withW3cDocument(dom.fromJsoup(page), "");
    builder.useNamespaceHandler(styles);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    // Leaves the content of the pages readable for the rewriting that follows.
    builder.testMode(true);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useUnicodeCharacterBreaker(new LineBreaks.InWords());
    builder.useUriResolver((base, address) -> address);
    // Nothing in the words may make the engine fetch a file.
    builder.useExternalResourceAccessControl(
        (address, type) -> address != null && address.startsWith(PrintedLogo.SCHEME + ":"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    logo.ifPresent(
        image -> {
          builder.useProtocolsStreamImplementation(
              address -> new Bytes(image.file()), PrintedLogo.SCHEME);
          if (image.isDrawing()) {
            builder.useSVGDrawer(new BatikSVGDrawer());
          }
        });
    typeface.offer(builder, pdf);
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    // The engine asks for an XML library for each document, through the thread's class loader; that
    // would search every jar each time, and take whatever library an application happens to have.
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  /** A file in memory, as the engine asks for it. */
  private record Bytes(byte[] file) implements FSStream {

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(file);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
