package nl.glashelder.takeover.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a document of Word or LibreOffice: its text, and of its other parts the headers, footers,
 * notes and addresses of links. Macros are never looked at, and nothing outside the file is asked.
 */
final class DocxText {
  private static final String DOCUMENT = "word/document.xml";

  private DocxText() {}

  static OldText of(Path file, String shown) throws IOException, UnreadableDocumentException {
    Map<String, byte[]> parts = parts(file, shown);
    byte[] document = parts.get(DOCUMENT);
    if (document == null) {
      throw new UnreadableDocumentException(
          shown
              + " is geen document van Word. Open het in uw tekstverwerker en bewaar het als docx.");
    }
    List<String> notes = new ArrayList<>();
    if (parts.containsKey("word/vbaProject.bin")) {
      notes.add("In het document zitten macro's. Die zijn niet gelezen en niet uitgevoerd.");
    }
    try {
      WordStyles styles = WordStyles.of(parts.get("word/styles.xml"));
      Blocks blocks = new Blocks();
      new WordBody(blocks, styles, WordLinks.of(parts.get("word/_rels/document.xml.rels")))
          .read(document);
      boolean deleted = new String(document, StandardCharsets.UTF_8).contains("<w:del ");
      if (deleted) {
        notes.add("In het document staan wijzigingen bijgehouden. Wat is doorgehaald, telt niet.");
      }
      List<String> others = new ArrayList<>();
      parts.keySet().stream()
          .filter(name -> name.matches("word/(?:footnotes|endnotes|header\\d*|footer\\d*)\\.xml"))
          .forEach(others::add);
      if (!others.isEmpty()) {
        int before = blocks.all().size();
        for (String name : others) {
          new WordBody(blocks, styles, Map.of()).read(parts.get(name));
        }
        if (blocks.all().size() > before) {
          blocks.all().add(before, Block.heading(1, "Onder aan de pagina"));
        }
      }
      return new OldText(blocks.all(), notes);
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(
          shown + " is beschadigd. Open het in uw tekstverwerker en bewaar het opnieuw.", e);
    }
  }

  /** The parts that are read, and the name of the part with macros; the rest stays packed. */
  private static Map<String, byte[]> parts(Path file, String shown)
      throws IOException, UnreadableDocumentException {
    Map<String, byte[]> parts = new TreeMap<>();
    long total = 0;
    int count = 0;
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (++count > TextLimits.PARTS) {
          throw tooLarge(shown);
        }
        if (entry.getName().equals("word/vbaProject.bin")) {
          parts.put(entry.getName(), new byte[0]);
        } else if (entry.getName().matches("word/(?:_rels/)?[a-z]+\\d*\\.xml(?:\\.rels)?")) {
          try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) (TextLimits.UNPACKED - total + 1));
            total += bytes.length;
            if (total > TextLimits.UNPACKED) {
              throw tooLarge(shown);
            }
            parts.put(entry.getName(), bytes);
          }
        }
      }
    } catch (ZipException e) {
      throw new UnreadableDocumentException(
          shown + " is beschadigd. Open het in uw tekstverwerker en bewaar het opnieuw.", e);
    }
    return new HashMap<>(parts);
  }

  private static UnreadableDocumentException tooLarge(String shown) {
    return new UnreadableDocumentException(
        shown
            + " wordt uitgepakt groter dan "
            + TextLimits.megabytes(TextLimits.UNPACKED)
            + ". Een verklaring is veel kleiner. Het bestand is niet gelezen.");
  }
}
