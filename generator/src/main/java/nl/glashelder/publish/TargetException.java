package nl.glashelder.publish;

import java.io.IOException;

/** The sites cannot be written where they should go; the message is for the reader, in Dutch. */
public final class TargetException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Tells what is in the way.
   *
   * @param message whole sentences in Dutch: what is wrong, what was done, what to do
   */
  public TargetException(String message) {
    super(message);
  }
}
