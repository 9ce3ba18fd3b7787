package nl.glashelder.takeover.text;

/** A document that cannot be read; its message is Dutch and for users. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong and what to do, in whole Dutch sentences. */
  public UnreadableDocumentException(String message) {
    super(message);
  }

  /** Says the same, and keeps what was seen underneath. */
  public UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
