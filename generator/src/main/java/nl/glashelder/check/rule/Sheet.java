package nl.glashelder.check.rule;

/** The files of one corporation that rules look at. */
public enum Sheet {
  /** {@code corporatie.yaml}. */
  CORPORATION,
  /** {@code privacyverklaring.yaml}. */
  STATEMENT,
  /** {@code cookieverklaring.yaml}. */
  NOTICE
}
