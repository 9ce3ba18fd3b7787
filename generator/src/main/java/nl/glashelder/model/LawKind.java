package nl.glashelder.model;

/** What kind of rule a law or code is. */
public enum LawKind implements Term {
  /** A law or regulation. */
  LAW("wet", "wet"),
  /** A code of conduct. */
  CODE("code", "gedragscode");

  private final String yaml;
  private final String dutch;

  LawKind(String yaml, String dutch) {
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
