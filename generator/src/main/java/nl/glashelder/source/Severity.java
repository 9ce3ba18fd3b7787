package nl.glashelder.source;

/** How bad a finding is. */
public enum Severity {
  /** Must be mended before anything can be published. */
  ERROR("fout"),
  /** Should be mended. */
  WARNING("waarschuwing"),
  /** Good to know. */
  INFORMATION("informatie");

  private final String dutch;

  Severity(String dutch) {
    this.dutch = dutch;
  }

  /** The word in a report. */
  public String dutch() {
    return dutch;
  }
}
