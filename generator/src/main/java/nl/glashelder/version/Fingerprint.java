package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a file: SHA-256 of its bytes, in 64 lower-case hexadecimal digits, as {@code
 * sha256sum} prints it. Bytes are exact: an added space or another line end is another fingerprint.
 * Equal content is equal bytes because the files are written in a canonical form, {@link
 * CanonicalYaml} for data and {@link nl.glashelder.wording.Fragment} for words.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of the bytes of a file. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The fingerprint of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
