package nl.glashelder.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The bytes of the finished file. */
final class FileBytes {

  private static final byte[] SIZE = "/Size ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CROSS_REFERENCES = "/Type /XRef".getBytes(StandardCharsets.US_ASCII);

  private FileBytes() {}

  /** A number that stays with a document, from which its file identifier is made. */
  static long documentId(PdfDocument document) {
    CRC32 words = new CRC32();
    words.update(document.fragment().getBytes(StandardCharsets.UTF_8));
    CRC32 cover = new CRC32();
    cover.update(
        (document.address() + "\n" + document.versionDate() + "\n" + document.coverLines())
            .getBytes(StandardCharsets.UTF_8));
    return words.getValue() << 31 ^ cover.getValue();
  }

  static byte[] of(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(96 * 1024);
    pdf.save(out);
    byte[] file = out.toByteArray();
    correctSize(file);
    return file;
  }

  /**
   * PDFBox 3.0.7 counts one object too many in the cross-reference stream, of which strict readers
   * complain.
   */
  private static void correctSize(byte[] file) {
    int reference = lastIndexOf(file, CROSS_REFERENCES, file.length);
    if (reference < 0) {
      return;
    }
    int at = indexOf(file, SIZE, Math.max(0, reference - 400));
    if (at < 0) {
      return;
    }
    int digits = at + SIZE.length;
    int end = digits;
    while (end < file.length && file[end] >= '0' && file[end] <= '9') {
      end++;
    }
    int size =
        Integer.parseInt(new String(file, digits, end - digits, StandardCharsets.US_ASCII)) - 1;
    byte[] corrected = Integer.toString(size).getBytes(StandardCharsets.US_ASCII);
    for (int i = digits; i < end; i++) {
      int digit = i - digits;
      file[i] = digit < corrected.length ? corrected[digit] : (byte) ' ';
    }
  }

  private static int lastIndexOf(byte[] file, byte[] text, int before) {
    for (int i = before - text.length; i >= 0; i--) {
      if (startsWith(file, text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOf(byte[] file, byte[] text, int from) {
    for (int i = from; i <= file.length - text.length; i++) {
      if (startsWith(file, text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] file, byte[] text, int at) {
    for (int i = 0; i < text.length; i++) {
      if (file[at + i] != text[i]) {
        return false;
      }
    }
    return true;
  }
}
