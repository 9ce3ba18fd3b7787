package nl.glashelder.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How every PDF looks: stylesheet, typeface and colour space. Loaded once, shared by all threads,
 * never changed.
 *
 * <p>A folder holds {@code pdf.css}, {@code document.css} with places for what differs between
 * documents ({@code $author}, {@code $title}, {@code $version}, {@code $colour}), the four faces
 * {@code regular.ttf}, {@code bold.ttf}, {@code italic.ttf} and {@code bold-italic.ttf} (TrueType
 * outlines: the engine cannot subset others) and {@code srgb.icc}, the colour space that the file's
 * colours are in. The stylesheet calls the typeface {@value #FAMILY}.
 */
public final class PdfDesign {

  /** The name by which the stylesheet speaks of the typeface. */
  public static final String FAMILY = "Letter";

  private final String stylesheet;
  private final String documentStylesheet;
  private final byte[] regular;
  private final byte[] bold;
  private final byte[] italic;
  private final byte[] boldItalic;
  private final byte[] colourSpace;

  private PdfDesign(ClassLoader loader, String folder) {
    stylesheet = new String(read(loader, folder, "pdf.css"), StandardCharsets.UTF_8);
    documentStylesheet = new String(read(loader, folder, "document.css"), StandardCharsets.UTF_8);
    regular = read(loader, folder, "regular.ttf");
    bold = read(loader, folder, "bold.ttf");
    italic = read(loader, folder, "italic.ttf");
    boldItalic = read(loader, folder, "bold-italic.ttf");
    colourSpace = read(loader, folder, "srgb.icc");
  }

  /**
   * Loads the design from a folder of resources.
   *
   * @param loader the class loader that sees the folder
   * @param folder the folder's path, such as {@code nl/glashelder/templates/pdf}
   * @return the design
   * @throws UncheckedIOException when a file of the design is missing or cannot be read
   */
  public static PdfDesign load(ClassLoader loader, String folder) {
    return new PdfDesign(loader, folder);
  }

  String stylesheet() {
    return stylesheet;
  }

  /** The rules with places for what differs between documents. */
  String documentStylesheet() {
    return documentStylesheet;
  }

  byte[] regular() {
    return regular;
  }

  byte[] bold() {
    return bold;
  }

  byte[] italic() {
    return italic;
  }

  byte[] boldItalic() {
    return boldItalic;
  }

  byte[] colourSpace() {
    return colourSpace;
  }

  private static byte[] read(ClassLoader loader, String folder, String name) {
    String path = folder + "/" + name;
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("the design lacks " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
