package nl.glashelder.version;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Undoes what git or an editor does on Windows: every LF made into CRLF. Frozen files hold LF only,
 * and their bytes are exact; a converted file is not accepted, but it can be explained.
 */
final class LineEnds {
  private LineEnds() {}

  /**
   * The bytes with CRLF for every LF: what git makes the other way round of a corporation's own
   * text, which may have come with CRLF; empty when there is a CR in them.
   */
  static Optional<byte[]> withCarriageReturns(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (byte b : bytes) {
      if (b == '\r') {
        return Optional.empty();
      }
      if (b == '\n') {
        out.write('\r');
      }
      out.write(b);
    }
    return Optional.of(out.toByteArray());
  }

  /** The bytes with LF for every CRLF; empty when there is no CRLF in them. */
  static Optional<byte[]> unconverted(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean converted = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!converted) {
        out.write(bytes[i]);
      }
    }
    return out.size() == bytes.length ? Optional.empty() : Optional.of(out.toByteArray());
  }
}
