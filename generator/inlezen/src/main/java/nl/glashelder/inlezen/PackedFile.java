package nl.glashelder.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.glashelder.register.UnreadableTableException;

/** Looks into a packed file before any library unpacks it. */
final class PackedFile {
  private final Set<String> names;
  private final String mimetype;

  private PackedFile(Set<String> names, String mimetype) {
    this.names = names;
    this.mimetype = mimetype;
  }

  /**
   * Looks at every part of a packed file, unpacking it to nowhere.
   *
   * @throws UnreadableTableException when it is broken, or unpacks to more than a register holds
   */
  static PackedFile of(Path file, String shown) throws IOException, UnreadableTableException {
    Set<String> names = new LinkedHashSet<>();
    String mimetype = "";
    long total = 0;
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        names.add(entry.getName());
        if (names.size() > Limits.ENTRIES) {
          throw tooLarge(shown);
        }
        try (InputStream in = zip.getInputStream(entry)) {
          if (entry.getName().equals("mimetype")) {
            mimetype = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
          }
          byte[] buffer = new byte[1 << 16];
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > Limits.UNPACKED) {
              throw tooLarge(shown);
            }
          }
        }
      }
    } catch (ZipException e) {
      throw new UnreadableTableException(
          shown + " is beschadigd. Open het in uw spreadsheet en sla het opnieuw op.", e);
    }
    return new PackedFile(names, mimetype);
  }

  private static UnreadableTableException tooLarge(String shown) {
    return new UnreadableTableException(
        shown
            + " wordt uitgepakt groter dan "
            + (Limits.UNPACKED >> 20)
            + " MB. Een register is veel kleiner. Het bestand is niet gelezen.");
  }

  boolean isWorkbook() {
    return names.contains("xl/workbook.xml");
  }

  boolean isOpenDocument() {
    return mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet");
  }

  boolean isLocked() {
    return names.contains("META-INF/manifest.xml") && !names.contains("content.xml");
  }
}
