package nl.glashelder.render.pdf;

import java.util.Arrays;
import java.util.Objects;

/**
 * A logo as the corporation supplied it; nothing about it is checked yet.
 *
 * @param bytes the file: PNG, JPEG, GIF or SVG
 * @param mediaType what it claims to be, such as {@code image/png} or {@code image/svg+xml}
 * @param alt what it says to who cannot see it
 */
public record PdfLogo(byte[] bytes, String mediaType, String alt) {

  @Override
  public boolean equals(Object other) {
    return other instanceof PdfLogo logo
        && Arrays.equals(bytes, logo.bytes)
        && mediaType.equals(logo.mediaType)
        && alt.equals(logo.alt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(bytes), mediaType, alt);
  }

  @Override
  public String toString() {
    return "PdfLogo[" + bytes.length + " bytes, " + mediaType + ", " + alt + "]";
  }
}
