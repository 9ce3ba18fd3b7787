package nl.glashelder.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The bytes of the finished file. */
final class FileBytes {

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
    return out.toByteArray();
  }
}
