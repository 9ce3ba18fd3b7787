package nl.glashelder.render.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.glashelder.source.Limits;

/** Turns a corporation's file into a logo that every PDF can hold, or says why that cannot be. */
final class LogoReader {

  /** A logo as read: what can be printed of it, and what was found. */
  record Reading(Optional<PrintedLogo> logo, List<PdfFinding> findings) {}

  private static final String PLACE = "logo";

  /** Enough for 170 points at 400 dots an inch. */
  private static final int PRINTED_PIXELS = 960;

  private final PdfLogo logo;
  private final List<PdfFinding> findings = new ArrayList<>();

  private LogoReader(PdfLogo logo) {
    this.logo = logo;
  }

  /** Reads a logo; nothing that is in the file makes this throw. */
  static Reading read(PdfLogo logo) {
    LogoReader reader = new LogoReader(logo);
    return new Reading(reader.read(), List.copyOf(reader.findings));
  }

  /** What is left when the engine could not draw what was read. */
  static Reading withoutLogo(Reading reading) {
    List<PdfFinding> found = new ArrayList<>(reading.findings());
    found.add(
        new PdfFinding(
            PdfFinding.Kind.BROKEN_LOGO,
            PLACE,
            "deze afbeelding kan niet worden afgedrukt; de PDF heeft geen logo."));
    return new Reading(Optional.empty(), List.copyOf(found));
  }

  private Optional<PrintedLogo> read() {
    if (logo.bytes().length > Limits.LOGO_BYTES) {
      return refuse(
          PdfFinding.Kind.HUGE_LOGO,
          "het bestand is "
              + logo.bytes().length / 1024
              + " kB groot; het mag hooguit "
              + Limits.LOGO_BYTES / 1024
              + " kB zijn");
    }
    if (LogoDrawing.isDrawing(logo)) {
      return LogoDrawing.read(logo, findings);
    }
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return refuse(
            PdfFinding.Kind.BROKEN_LOGO, "het bestand is geen afbeelding (PNG, JPEG, GIF of SVG)");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The decoders answer damaged files with all sorts of exceptions.
      return refuse(PdfFinding.Kind.BROKEN_LOGO, "de afbeelding is beschadigd");
    }
  }

  private Optional<PrintedLogo> read(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width < 1 || height < 1) {
      return refuse(PdfFinding.Kind.BROKEN_LOGO, "de afbeelding is leeg");
    }
    if ((long) width * height > Limits.LOGO_PIXELS) {
      return refuse(
          PdfFinding.Kind.HUGE_LOGO,
          "de afbeelding is "
              + width
              + " bij "
              + height
              + " beeldpunten; "
              + PRINTED_PIXELS
              + " breed is genoeg");
    }
    BufferedImage image = reader.read(0);
    if (isPhoto(reader, image)) {
      return Optional.of(PrintedLogo.scaled(logo.bytes(), "jpg", width, height, alt()));
    }
    return Optional.of(PrintedLogo.scaled(png(shrink(image)), "png", width, height, alt()));
  }

  /**
   * A JPEG goes into the file as it is: packing its pixels again would make it ten times larger.
   */
  private static boolean isPhoto(ImageReader reader, BufferedImage image) throws IOException {
    int bands = image.getRaster().getNumBands();
    return reader.getFormatName().equalsIgnoreCase("jpeg")
        && (bands == 3 || bands == 1)
        && image.getWidth() <= 2 * PRINTED_PIXELS;
  }

  /** Averages whole blocks of pixels: the same arithmetic on every machine. */
  private static BufferedImage shrink(BufferedImage image) {
    int step = Math.max(1, (int) Math.ceil(image.getWidth() / (double) PRINTED_PIXELS));
    step = Math.max(step, (int) Math.ceil(image.getHeight() / (double) PRINTED_PIXELS));
    boolean alpha = image.getColorModel().hasAlpha();
    int width = Math.max(1, image.getWidth() / step);
    int height = Math.max(1, image.getHeight() / step);
    BufferedImage small =
        new BufferedImage(
            width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, average(image, x * step, y * step, step));
      }
    }
    return small;
  }

  private static int average(BufferedImage image, int left, int top, int step) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    int pixels = 0;
    for (int y = top; y < Math.min(top + step, image.getHeight()); y++) {
      for (int x = left; x < Math.min(left + step, image.getWidth()); x++) {
        int pixel = image.getRGB(x, y);
        int weight = pixel >>> 24;
        alpha += weight;
        red += (long) weight * (pixel >> 16 & 0xFF);
        green += (long) weight * (pixel >> 8 & 0xFF);
        blue += (long) weight * (pixel & 0xFF);
        pixels++;
      }
    }
    if (alpha == 0) {
      return 0;
    }
    return (int) (alpha / pixels) << 24
        | (int) (red / alpha) << 16
        | (int) (green / alpha) << 8
        | (int) (blue / alpha);
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String alt() {
    return logo.alt().isBlank() ? "Logo" : logo.alt();
  }

  private Optional<PrintedLogo> refuse(PdfFinding.Kind kind, String why) {
    findings.add(new PdfFinding(kind, PLACE, why + "; de PDF heeft geen logo."));
    return Optional.empty();
  }
}
