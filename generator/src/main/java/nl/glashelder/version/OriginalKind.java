package nl.glashelder.version;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of file a corporation's own document is, told by its content and not by its name.
 *
 * <p>The names are those in the archive and on the site. A page of HTML is kept to the byte but
 * under the name of a text: a browser shows it as text and never runs what is in it, whatever
 * server it stands on, and it cannot pass for a page of the site. {@code html} is not a middle
 * extension of that name, since some servers act on those too.
 */
public enum OriginalKind {
  /** A PDF. */
  PDF("pdf", "oorspronkelijk-document.pdf"),
  /** A document of a word processor: Office Open XML. */
  DOCX("Word-document", "oorspronkelijk-document.docx"),
  /** A page of a website. */
  HTML("webpagina", "oorspronkelijk-document-html.txt"),
  /** Plain text. */
  TEXT("tekst", "oorspronkelijk-document.txt");

  private static final int LOOKED_AT = 4_096;

  private final String dutch;
  private final String fileName;

  OriginalKind(String dutch, String fileName) {
    this.dutch = dutch;
    this.fileName = fileName;
  }

  /** What people call it. */
  public String dutch() {
    return dutch;
  }

  /** The name in the folder of a version. */
  public String fileName() {
    return fileName;
  }

  /** The kind with a name in the archive; empty when there is none. */
  static Optional<OriginalKind> ofFile(String fileName) {
    return Arrays.stream(values()).filter(k -> k.fileName.equals(fileName)).findFirst();
  }

  /** The kind of a file; empty when it is none of these. */
  static Optional<OriginalKind> of(byte[] bytes) {
    if (startsWith(bytes, "%PDF-")) {
      return Optional.of(PDF);
    }
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return contains(bytes, "word/document.xml") ? Optional.of(DOCX) : Optional.empty();
    }
    if (!isText(bytes)) {
      return Optional.empty();
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    boolean html = start.contains("<!doctype html") || start.contains("<html");
    return Optional.of(html || start.contains("<body") ? HTML : TEXT);
  }

  /** A word processor's document that brings a program along. */
  static boolean hasMacros(byte[] bytes) {
    return contains(bytes, "vbaProject.bin");
  }

  /** Text has no control characters but those that part lines and words. */
  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return isUtf8(bytes) || mostlyLetters(bytes);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Text of before UTF-8 has few bytes beyond ASCII. */
  private static boolean mostlyLetters(byte[] bytes) {
    long beyond = 0;
    for (byte b : bytes) {
      beyond += b < 0 ? 1 : 0;
    }
    return beyond * 10 < bytes.length;
  }

  private static boolean startsWith(byte[] bytes, String signature) {
    return new String(
            bytes, 0, Math.min(bytes.length, signature.length()), StandardCharsets.ISO_8859_1)
        .equals(signature);
  }

  private static boolean contains(byte[] bytes, String name) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
  }
}
