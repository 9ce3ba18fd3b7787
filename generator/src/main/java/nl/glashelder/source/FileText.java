package nl.glashelder.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The characters of a file: UTF-8, with or without byte order mark, all of them visible. */
final class FileText {
  /** After so many lines with a wrong character it is plain that the whole file is wrong. */
  private static final int MOST_REPORTED = 10;

  private FileText() {}

  /**
   * Decodes a file.
   *
   * @param findings what is wrong is added here
   * @return the text without byte order mark; empty, with a finding, when it cannot be read on
   */
  static Optional<String> decode(byte[] bytes, String name, List<Finding> findings) {
    if (looksLikeUtf16(bytes)) {
      findings.add(notUtf8(Position.startOf(name), "UTF-16"));
      return Optional.empty();
    }
    int start = bomLength(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      findings.add(notUtf8(end(text, name), "een oude Windows-codering"));
      return Optional.empty();
    }
    if (hasWrongCharacters(text)) {
      reportWrongCharacters(text, name, findings);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /**
   * Decodes what can be decoded, for showing a line of a file that may be wrong; never fails.
   *
   * @return the text without byte order mark, with U+FFFD for what is not UTF-8
   */
  static String decodeLeniently(byte[] bytes) {
    int start = bomLength(bytes);
    return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
  }

  private static int bomLength(byte[] bytes) {
    // A byte order mark is harmless: many Windows editors write it unasked.
    return bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF
        ? 3
        : 0;
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    boolean marked = (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
    return marked || bytes[0] == 0 != (bytes[1] == 0);
  }

  /** The place behind the last character. */
  private static Position end(String text, String name) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int lineStart = text.lastIndexOf('\n') + 1;
    return new Position(name, line, text.codePointCount(lineStart, text.length()) + 1);
  }

  private static Finding notUtf8(Position position, String probably) {
    return ReadingRule.FILE.at(
        position,
        "Dit bestand is niet opgeslagen als UTF-8, maar waarschijnlijk als " + probably + ".",
        "Sla het opnieuw op en kies daarbij de codering UTF-8.");
  }

  /** Whether a text holds characters that an editor cannot have meant. */
  static boolean hasWrongCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWrong(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void reportWrongCharacters(String text, String name, List<Finding> findings) {
    int line = 1;
    int column = 1;
    int reported = 0;
    boolean lineReported = false;
    for (int i = 0; i < text.length() && reported < MOST_REPORTED; ) {
      int c = text.codePointAt(i);
      if (!lineReported && isWrong(c)) {
        findings.add(wrong(c, new Position(name, line, column)));
        lineReported = true;
        reported++;
      }
      i += Character.charCount(c);
      column++;
      if (c == '\n' || c == '\r' && (i == text.length() || text.charAt(i) != '\n')) {
        line++;
        column = 1;
        lineReported = false;
      }
    }
  }

  /**
   * Characters that an editor cannot have meant: control characters, other line ends than those of
   * text editors, spaces without width, marks that turn the direction of the text.
   */
  private static boolean isWrong(int c) {
    if (c < 0x20) {
      return c != '\t' && c != '\n' && c != '\r';
    }
    if (c < 0x7F) {
      return false;
    }
    return c <= 0x9F
        || c == 0x200B
        || c == 0x2060
        || c == 0x2028
        || c == 0x2029
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFEFF
        || c == 0xFFFD
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private static Finding wrong(int c, Position position) {
    if (c == 0xFFFD) {
      return ReadingRule.FILE.at(
          position,
          "Hier staat een onleesbaar teken: een letter is bij het opslaan verloren gegaan.",
          "Typ de letter opnieuw en sla het bestand op als UTF-8.");
    }
    return ReadingRule.FILE.at(
        position,
        String.format(Locale.ROOT, "Hier staat een onzichtbaar teken (U+%04X).", c),
        "Haal het weg: typ de woorden eromheen opnieuw in plaats van ze te plakken.");
  }
}
