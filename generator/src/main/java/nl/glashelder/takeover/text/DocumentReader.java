package nl.glashelder.takeover.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Reads an old document, whatever its kind; what it is, its bytes say, not only its name. */
public final class DocumentReader {
  private static final int FIRST_BYTES = 8;

  /** A text of fewer characters says nothing. */
  private static final int LEAST = 20;

  private DocumentReader() {}

  /**
   * Reads a document: HTML, Markdown, plain text, DOCX or PDF.
   *
   * @param shown the name of the file, as a user knows it
   * @throws UnreadableDocumentException when it is something else, or cannot be read as text, with
   *     the reason in Dutch
   * @throws IOException when the file cannot be read at all
   */
  public static OldText read(Path file, String shown)
      throws IOException, UnreadableDocumentException {
    long size = Files.size(file);
    if (size > TextLimits.FILE) {
      throw new UnreadableDocumentException(
          shown
              + " is "
              + TextLimits.megabytes(size)
              + ". Meer dan "
              + TextLimits.megabytes(TextLimits.FILE)
              + " wordt niet gelezen. Bewaar de verklaring zonder plaatjes.");
    }
    if (size == 0) {
      throw new UnreadableDocumentException(shown + " is leeg.");
    }
    OldText text = read(file, shown, first(file));
    if (text.blocks().stream().mapToInt(b -> b.text().length()).sum() < LEAST) {
      throw new UnreadableDocumentException(
          shown + " bevat geen tekst die gelezen kan worden. Kijk na of dit het goede bestand is.");
    }
    return text;
  }

  private static OldText read(Path file, String shown, byte[] first)
      throws IOException, UnreadableDocumentException {
    String name = shown.toLowerCase(Locale.ROOT);
    String begin = new String(first, StandardCharsets.ISO_8859_1);
    if (begin.startsWith("%PDF")) {
      return pdf(file, shown);
    }
    if (begin.startsWith("PK\u0003\u0004")) {
      if (name.matches(".*\\.(?:odt|pages|epub|xlsx|ods|pptx)")) {
        throw new UnreadableDocumentException(
            shown + " wordt niet gelezen. Open het bestand en bewaar het als docx of pdf.");
      }
      return DocxText.of(file, shown);
    }
    if (begin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new UnreadableDocumentException(
          shown
              + (name.endsWith(".docx") || name.endsWith(".docm")
                  ? " is beveiligd met een wachtwoord. Bewaar het zonder wachtwoord, en probeer het"
                      + " opnieuw."
                  : " is een document van een oude Word. Open het en bewaar het als docx."));
    }
    if (begin.startsWith("{\\rtf")) {
      throw new UnreadableDocumentException(
          shown + " is een RTF-bestand. Open het in uw tekstverwerker en bewaar het als docx.");
    }
    byte[] bytes = Files.readAllBytes(file);
    if (isBinary(bytes)) {
      throw new UnreadableDocumentException(
          shown
              + " is geen tekst die gelezen kan worden. Gebruik een bestand dat eindigt op html, md,"
              + " txt, docx of pdf.");
    }
    if (name.matches(".*\\.x?html?") || looksLikeHtml(begin, bytes)) {
      return new OldText(
          HtmlText.of(Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "")), List.of());
    }
    String text = text(bytes);
    if (text.length() > TextLimits.CHARACTERS) {
      throw new UnreadableDocumentException(
          "De tekst is langer dan een verklaring ooit is. Bewaar alleen de verklaring zelf in een"
              + " eigen bestand. Er is niets geschreven.");
    }
    if (name.matches(".*\\.(?:md|markdown)")) {
      String html =
          HtmlRenderer.builder()
              .extensions(List.of(TablesExtension.create()))
              .escapeHtml(false)
              .build()
              .render(
                  Parser.builder()
                      .extensions(List.of(TablesExtension.create()))
                      .build()
                      .parse(text.replaceFirst("(?s)^---\\R.*?\\R---\\R", "")));
      return new OldText(HtmlText.of(Jsoup.parse(html)), List.of());
    }
    return new OldText(PlainText.of(text.lines().toList()), List.of());
  }

  private static OldText pdf(Path file, String shown)
      throws IOException, UnreadableDocumentException {
    try {
      return PdfText.of(file, shown);
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          shown + " is beschadigd en kan niet worden gelezen. Bewaar het opnieuw als pdf.", e);
    }
  }

  private static byte[] first(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FIRST_BYTES);
    }
  }

  private static boolean isBinary(byte[] bytes) {
    if (bytes.length > 1
        && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      return false;
    }
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksLikeHtml(String begin, byte[] bytes) {
    String small = begin.strip().toLowerCase(Locale.ROOT);
    return small.startsWith("<!doct")
        || small.startsWith("<html")
        || small.startsWith("<head")
        || small.startsWith("<") && text(bytes).contains("</p>");
  }

  /** Text of today is UTF-8; older text of Windows is not, and reads as such only by chance. */
  private static String text(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == -1 && bytes[1] == -2) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (bytes.length > 1 && bytes[0] == -2 && bytes[1] == -1) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
