package nl.glashelder.templates.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import nl.glashelder.render.pdf.PdfDocument;
import nl.glashelder.render.pdf.PdfFinding;
import nl.glashelder.render.pdf.PdfResult;
import nl.glashelder.render.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

/** A logo is printed, or a finding says why not; the PDF conforms in either case. */
class PdfLogoTest {
  private final PdfWriter writer = new PdfWriter(Samples.DESIGN);

  @Test
  void aLogoThatIsNoImageIsLeftOutAndReported() {
    PdfResult result =
        printed(
            Samples.withLogo("dit is geen plaatje".getBytes(StandardCharsets.UTF_8), "image/png"));

    assertEquals(PdfFinding.Kind.BROKEN_LOGO, result.findings().get(0).kind());
    assertFalse(TaggedPdf.read(result.bytes()).outline().contains("Figure"));
  }

  @Test
  void aLogoThatIsCutOffIsReported() throws IOException {
    byte[] png = png(400, 100, BufferedImage.TYPE_INT_RGB);

    PdfResult result = printed(Samples.withLogo(Arrays.copyOf(png, png.length / 2), "image/png"));

    assertEquals(PdfFinding.Kind.BROKEN_LOGO, result.findings().get(0).kind());
  }

  @Test
  void aHugeLogoIsRefusedBeforeItIsUnpacked() throws IOException {
    byte[] png = png(10, 10, BufferedImage.TYPE_INT_RGB);
    // Width and height stand at bytes 16 to 23 of a PNG; its check sum is not looked at first.
    for (int at : new int[] {18, 22}) {
      png[at] = (byte) (20_000 >> 8);
      png[at + 1] = (byte) 20_000;
    }

    PdfResult result = printed(Samples.withLogo(png, "image/png"));

    assertEquals(PdfFinding.Kind.HUGE_LOGO, result.findings().get(0).kind());
  }

  @Test
  void logosOfEveryKindArePrintedWithTheirAlternativeText() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'><defs><linearGradient id='g'>"
            + "<stop offset='0' stop-color='#f00'/><stop offset='1' stop-color='#00f' stop-opacity='.4'/>"
            + "</linearGradient></defs><rect width='120' height='40' fill='url(#g)'/>"
            + "<path d='M10 10 L30 30 Z' stroke='#000' stroke-width='2'/></svg>";
    List<PdfDocument> documents =
        List.of(
            Samples.withLogo(png(400, 100, BufferedImage.TYPE_INT_ARGB), "image/png"),
            Samples.withLogo(png(3000, 900, BufferedImage.TYPE_INT_RGB), "image/png"),
            Samples.withLogo(png(64, 64, BufferedImage.TYPE_BYTE_GRAY), "image/png"),
            Samples.withLogo(image(300, 80, BufferedImage.TYPE_INT_RGB, "jpg"), "image/jpeg"),
            Samples.withLogo(image(300, 80, BufferedImage.TYPE_BYTE_GRAY, "jpg"), "image/jpeg"),
            Samples.withLogo(image(30, 80, BufferedImage.TYPE_BYTE_INDEXED, "gif"), "image/gif"),
            Samples.withLogo(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml"));

    for (PdfDocument document : documents) {
      PdfResult result = printed(document);
      assertEquals(List.of(), result.findings());
      assertTrue(
          TaggedPdf.read(result.bytes())
              .outline()
              .contains("Figure Alt='Logo van Woonhaven Zuiderkade'"));
    }
  }

  @Test
  void aDrawingWithLettersAndScriptsIsSimplifiedAndReported() {
    String svg =
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30' onload='x()'>"
            + "<script>alert(1)</script><text x='1' y='9'>&x;</text>"
            + "<image href='http://x.example/a.png' width='9' height='9'/>"
            + "<circle r='9' cx='10' cy='10' style='fill:url(http://x.example/g)'/></svg>";

    PdfResult result =
        printed(Samples.withLogo(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml"));

    assertEquals(PdfFinding.Kind.SIMPLIFIED_LOGO, result.findings().get(0).kind());
    assertTrue(TaggedPdf.read(result.bytes()).outline().contains("Figure"));
  }

  @Test
  void aDrawingWithoutASizeIsReported() {
    PdfResult result =
        printed(
            Samples.withLogo(
                "<svg><path d='M0'/></svg>".getBytes(StandardCharsets.UTF_8), "image/svg+xml"));

    assertEquals(PdfFinding.Kind.BROKEN_LOGO, result.findings().get(0).kind());
  }

  private PdfResult printed(PdfDocument document) {
    PdfResult result = writer.write(document);
    assertEquals(List.of(), Conformance.failures(result.bytes()));
    return result;
  }

  private static byte[] png(int width, int height, int type) throws IOException {
    return image(width, height, type, "png");
  }

  private static byte[] image(int width, int height, int type, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, 0x80000000 | (x / 16) * 7919 + (y / 16) * 104729);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
