package nl.glashelder.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The four faces, parsed: what characters they have and how wide those are. Parsing takes longer
 * than printing a document, so it is done once; a parsed face reads on from its file as glyphs are
 * asked for, so only one thread at a time may use it.
 */
final class Typeface {

  private final TrueTypeFont regular;
  private final TrueTypeFont bold;
  private final TrueTypeFont italic;
  private final TrueTypeFont boldItalic;
  private final CmapLookup[] characters;
  private final float regularUnitsPerEm;
  private final float boldUnitsPerEm;

  Typeface(PdfDesign design) {
    try {
      regular = parse(design.regular());
      bold = parse(design.bold());
      italic = parse(design.italic());
      boldItalic = parse(design.boldItalic());
      characters =
          new CmapLookup[] {
            regular.getUnicodeCmapLookup(),
            bold.getUnicodeCmapLookup(),
            italic.getUnicodeCmapLookup(),
            boldItalic.getUnicodeCmapLookup()
          };
      regularUnitsPerEm = regular.getUnitsPerEm();
      boldUnitsPerEm = bold.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("a face of the design is no TrueType font", e);
    }
  }

  private static TrueTypeFont parse(byte[] face) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face));
    // Ligatures would be embedded without the letters they stand for: "heeft" would be read and
    // copied as "hee", and looking for them takes most of the time.
    font.setEnableGsub(false);
    return font;
  }

  /** Tells whether each face can show a character. */
  boolean has(int codePoint) {
    for (CmapLookup lookup : characters) {
      if (lookup.getGlyphId(codePoint) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The width of a text set in one line, in ems. */
  double width(String text, boolean inBold) {
    TrueTypeFont font = inBold ? bold : regular;
    CmapLookup lookup = characters[inBold ? 1 : 0];
    long units = 0;
    try {
      for (int i = 0; i < text.length(); ) {
        int codePoint = text.codePointAt(i);
        units += font.getAdvanceWidth(lookup.getGlyphId(codePoint));
        i += Character.charCount(codePoint);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return units / (inBold ? boldUnitsPerEm : regularUnitsPerEm);
  }

  /** Makes the four faces known to the engine, for one document. */
  void offer(PdfRendererBuilder builder, PDDocument document) {
    offer(builder, document, regular, 400, FontStyle.NORMAL);
    offer(builder, document, bold, 700, FontStyle.NORMAL);
    offer(builder, document, italic, 400, FontStyle.ITALIC);
    offer(builder, document, boldItalic, 700, FontStyle.ITALIC);
  }

  private static void offer(
      PdfRendererBuilder builder,
      PDDocument document,
      TrueTypeFont face,
      int weight,
      FontStyle style) {
    builder.useFont(new LazyFont(document, face), PdfDesign.FAMILY, weight, style, true);
  }

  /** A face that joins the document when its first letter is set. */
  private static final class LazyFont extends PDFontSupplier {
    private final PDDocument document;
    private final TrueTypeFont face;

    LazyFont(PDDocument document, TrueTypeFont face) {
      super(null);
      this.document = document;
      this.face = face;
    }

    @Override
    public PDType0Font supply() {
      try {
        return PDType0Font.load(document, face, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
