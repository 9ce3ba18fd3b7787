package nl.glashelder.source;

/** How bad a finding is. */
public enum Severity {
  /** Must be mended before anything can be published. */
  ERROR("fout", "fout"),
  /** Should be mended. */
  WARNING("waarschuwing", "waarschuwing"),
  /** Good to know. */
  INFORMATION("opmerking", "informatie");

  private final String dutch;
  private final String code;

  Severity(String dutch, String code) {
    this.dutch = dutch;
    this.code = code;
  }

  /** The word in a report for people. */
  public String dutch() {
    return dutch;
  }

  /** The word for programs, in JSON and as the name of a style; it stays as it is. */
  public String code() {
    return code;
  }
}
