package nl.glashelder.model;

/** The six legal bases of AVG 6(1). */
public enum LegalBasis implements Term {
  /** Consent, AVG 6(1)(a). */
  CONSENT("toestemming", "toestemming"),
  /** Performance of a contract, AVG 6(1)(b). */
  CONTRACT("overeenkomst", "een overeenkomst"),
  /** Legal obligation, AVG 6(1)(c). */
  LEGAL_OBLIGATION("wettelijke-plicht", "een wettelijke plicht"),
  /** Vital interest, AVG 6(1)(d). */
  VITAL_INTEREST("vitaal-belang", "een vitaal belang"),
  /** Task in the public interest, AVG 6(1)(e). */
  PUBLIC_TASK("algemeen-belang", "een taak van algemeen belang"),
  /** Legitimate interest, AVG 6(1)(f). */
  LEGITIMATE_INTEREST("gerechtvaardigd-belang", "een gerechtvaardigd belang");

  private final String yaml;
  private final String dutch;

  LegalBasis(String yaml, String dutch) {
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
