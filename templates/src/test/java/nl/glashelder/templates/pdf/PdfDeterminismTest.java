package nl.glashelder.templates.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.glashelder.render.pdf.PdfWriter;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same document gives the same bytes. */
@Tag("slow")
class PdfDeterminismTest {

  @Test
  void twoWritersGiveTheSameBytes() {
    assertArrayEquals(
        new PdfWriter(Samples.DESIGN).write(Samples.statement()).bytes(),
        new PdfWriter(Samples.DESIGN).write(Samples.statement()).bytes());
  }

  @Test
  void whatWasPrintedBeforeLeavesNoTrace() {
    PdfWriter writer = new PdfWriter(Samples.DESIGN);
    byte[] first = writer.write(Samples.statement()).bytes();
    writer.write(Samples.withFragment("<h2>Ander</h2><p>Zeldzame letters: ŵ ß Ǿ œ</p>"));

    assertArrayEquals(first, writer.write(Samples.statement()).bytes());
  }

  @Test
  void twoThreadsGiveTheSameBytes() throws Exception {
    PdfWriter writer = new PdfWriter(Samples.DESIGN);
    byte[] expected = writer.write(Samples.statement()).bytes();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<byte[]> print = () -> writer.write(Samples.statement()).bytes();
      for (Future<byte[]> result : threads.invokeAll(Arrays.asList(print, print, print, print))) {
        assertArrayEquals(expected, result.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void localeAndTimeZoneMakeNoDifference() {
    byte[] expected = new PdfWriter(Samples.DESIGN).write(Samples.statement()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertArrayEquals(expected, new PdfWriter(Samples.DESIGN).write(Samples.statement()).bytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherTextHasAnotherIdentifier() {
    PdfWriter writer = new PdfWriter(Samples.DESIGN);
    String one = identifier(writer.write(Samples.withFragment("<h2>A</h2><p>een</p>")).bytes());
    String two = identifier(writer.write(Samples.withFragment("<h2>A</h2><p>oon</p>")).bytes());

    assertFalse(one.equals(two));
  }

  private static String identifier(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getDocument().getDocumentID().getObject(0).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
