package nl.glashelder.model;

/** How a corporation addresses its readers; never mixed within one document. */
public enum FormOfAddress implements Term {
  /** Formal: u. */
  FORMAL("u", "u"),
  /** Informal: je. */
  INFORMAL("je", "je");

  private final String yaml;
  private final String dutch;

  FormOfAddress(String yaml, String dutch) {
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
