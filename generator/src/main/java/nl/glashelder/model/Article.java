package nl.glashelder.model;

/** The article of a Dutch noun. */
public enum Article implements Term {
  /** Common gender: "de verklaring". */
  DE("de"),
  /** Neuter: "het beleid". */
  HET("het");

  private final String dutch;

  Article(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String yaml() {
    return dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
