package nl.glashelder.render.style;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A logo as a file.
 *
 * @param extension {@code svg}, {@code png} or {@code jpg}, after its content
 * @param bytes its content; of a drawing, without what may not be in it
 * @param removed what was in it and had to go, in Dutch
 */
public record Logo(String extension, byte[] bytes, Set<String> removed) {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  /** Recognises a logo by its content, whatever its name; empty when it is no svg, png or jpg. */
  public static Optional<Logo> of(byte[] bytes) {
    if (startsWith(bytes, PNG) && hasEnd(bytes, "IEND")) {
      return Optional.of(new Logo("png", bytes, Set.of()));
    }
    if (startsWith(bytes, JPEG)) {
      return Optional.of(new Logo("jpg", bytes, Set.of()));
    }
    return Drawing.of(bytes).map(d -> new Logo("svg", d.bytes(), d.removed()));
  }

  /** Whether a file was meant as a drawing. */
  static boolean looksLikeSvg(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1)
        .contains("<svg");
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    return bytes.length > signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  /** A file that was cut off lacks the mark at its end. */
  private static boolean hasEnd(byte[] bytes, String mark) {
    int from = Math.max(0, bytes.length - 32);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(mark);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo
        && extension.equals(logo.extension)
        && Arrays.equals(bytes, logo.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * extension.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Logo[" + extension + ", " + bytes.length + " bytes]";
  }
}
