package nl.glashelder.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Compresses the parts of PDFs with compressors that are used again. PDFBox takes a new one for
 * each of the sixty or so parts of a document, and asking the system for its memory and giving that
 * back takes a quarter of all processor time of a build: more than laying out the text. The bytes
 * are the same.
 *
 * <p>PDFBox has no setting for it, so this takes the place of its own filter in the table where it
 * looks filters up. Should a later PDFBox keep that table elsewhere, its own filter simply stays.
 */
final class Deflation extends Filter {
  private static final ConcurrentLinkedQueue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

  private final Filter usual;

  private Deflation(Filter usual) {
    this.usual = usual;
  }

  /** Takes the place of PDFBox's own filter, once. */
  static synchronized void install() {
    try {
      Filter now = FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE);
      if (now instanceof Deflation) {
        return;
      }
      Deflation ours = new Deflation(now);
      Field field = FilterFactory.class.getDeclaredField("filters");
      field.setAccessible(true);
      @SuppressWarnings("unchecked")
      Map<COSName, Filter> filters = (Map<COSName, Filter>) field.get(FilterFactory.INSTANCE);
      filters.replace(COSName.FLATE_DECODE, ours);
      filters.replace(COSName.FLATE_DECODE_ABBREVIATION, ours);
    } catch (ReflectiveOperationException | RuntimeException | IOException e) {
      // Slower, and no different otherwise.
      return;
    }
  }

  @Override
  protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters)
      throws IOException {
    Deflater idle = IDLE.poll();
    Deflater deflater = idle == null ? new Deflater(getCompressionLevel()) : idle;
    try {
      DeflaterOutputStream out = new DeflaterOutputStream(encoded, deflater, 8192);
      input.transferTo(out);
      out.finish();
      encoded.flush();
    } finally {
      deflater.reset();
      IDLE.add(deflater);
    }
  }

  @Override
  public DecodeResult decode(
      InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
      throws IOException {
    return usual.decode(encoded, decoded, parameters, index);
  }
}
