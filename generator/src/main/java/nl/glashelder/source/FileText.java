package nl.glashelder.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    return text(bytes, name, findings).filter(text -> report(text, name, findings));
  }

  /**
   * Decodes a file that Glashelder wrote: what it holds is final, so of what cannot be seen only
   * that is reported which YAML cannot hold.
   */
  static Optional<String> decodeFinal(byte[] bytes, String name, List<Finding> findings) {
    List<Finding> hidden = new ArrayList<>();
    Optional<String> text = text(bytes, name, findings);
    if (text.isPresent() && !report(text.get(), name, hidden)) {
      findings.addAll(hidden);
      return Optional.empty();
    }
    return text;
  }

  private static Optional<String> text(byte[] bytes, String name, List<Finding> findings) {
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

  /** What the first invisible character of a text is; empty when there is none. */
  static Optional<String> invisible(String text) {
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      Optional<String> name =
          InvisibleCharacter.name(before, c, next < text.length() ? text.codePointAt(next) : 0);
      if (name.isPresent()) {
        return name;
      }
      before = c;
      i = next;
    }
    return Optional.empty();
  }

  /** A text without what cannot be seen in it. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (InvisibleCharacter.name(before, c, i < text.length() ? text.codePointAt(i) : 0)
          .isEmpty()) {
        visible.appendCodePoint(c);
      }
      before = c;
    }
    return visible.toString();
  }

  /**
   * Reports what cannot be seen, once a line.
   *
   * @return whether YAML can be read on past it
   */
  private static boolean report(String text, String name, List<Finding> findings) {
    int line = 1;
    int column = 1;
    int before = 0;
    int reported = 0;
    boolean lineReported = false;
    boolean readable = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c > 0x7E || c < 0x20) {
        int after = i < text.length() ? text.codePointAt(i) : 0;
        Optional<Finding> wrong = wrong(before, c, after, new Position(name, line, column));
        if (wrong.isPresent()) {
          readable &= InvisibleCharacter.isHarmless(c);
          if (!lineReported && reported < MOST_REPORTED) {
            findings.add(wrong.get());
            lineReported = true;
            reported++;
          }
        }
      }
      before = c;
      column++;
      if (c == '\n' || c == '\r' && (i == text.length() || text.charAt(i) != '\n')) {
        line++;
        column = 1;
        lineReported = false;
      }
    }
    return readable;
  }

  private static Optional<Finding> wrong(int before, int c, int after, Position position) {
    if (c == 0xFFFD) {
      return Optional.of(
          ReadingRule.FILE.at(
              position,
              "Hier staat een onleesbaar teken: een letter is bij het opslaan verloren gegaan.",
              "Typ de letter opnieuw en sla het bestand op als UTF-8."));
    }
    return InvisibleCharacter.name(before, c, after)
        .map(
            hidden ->
                ReadingRule.FILE.at(
                    position,
                    "Hier staat een onzichtbaar teken: " + hidden + ".",
                    "Haal het weg: typ de woorden eromheen opnieuw in plaats van ze te plakken."));
  }
}
