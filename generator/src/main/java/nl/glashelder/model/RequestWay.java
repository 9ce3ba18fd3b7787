package nl.glashelder.model;

/** How a request can be handed in, AVG 12(2). */
public enum RequestWay implements Term {
  /** In writing, without saying how. */
  WRITTEN("schriftelijk", "schriftelijk"),
  /** By letter. */
  LETTER("brief", "per brief"),
  /** By e-mail. */
  EMAIL("e-mail", "per e-mail"),
  /** With a form. */
  FORM("formulier", "met een formulier"),
  /** Through the website. */
  WEBSITE("website", "via de website"),
  /** At the office. */
  DESK("balie", "op kantoor"),
  /** Orally. */
  ORAL("mondeling", "mondeling"),
  /** By telephone. */
  PHONE("telefoon", "per telefoon");

  private final String yaml;
  private final String dutch;

  RequestWay(String yaml, String dutch) {
    this.yaml = yaml;
    this.dutch = dutch;
  }

  @Override
  public String yaml() {
    return yaml;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
