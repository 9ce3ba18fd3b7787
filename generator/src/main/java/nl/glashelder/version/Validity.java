package nl.glashelder.version;

/** What a version is on a reference date (peildatum). */
public enum Validity {
  /** Published, takes effect later. */
  FUTURE,
  /** In force. */
  IN_FORCE,
  /** A later version has taken its place. */
  SUPERSEDED
}
