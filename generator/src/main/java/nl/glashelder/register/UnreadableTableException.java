package nl.glashelder.register;

/** A file that is no table, or not one that can be read; its message is Dutch and for users. */
public final class UnreadableTableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong and what to do, in whole Dutch sentences. */
  public UnreadableTableException(String message) {
    super(message);
  }

  /** Says the same, and keeps what was seen underneath. */
  public UnreadableTableException(String message, Throwable cause) {
    super(message, cause);
  }
}
