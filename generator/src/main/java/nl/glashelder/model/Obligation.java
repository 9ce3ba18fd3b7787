package nl.glashelder.model;

/** Whether people must give data, AVG 13(2)(e). */
public enum Obligation implements Term, Graded {
  /** A law demands it. */
  BY_LAW("wet", "verplicht door de wet"),
  /** The contract demands it. */
  BY_CONTRACT("overeenkomst", "verplicht door de overeenkomst"),
  /** Needed to enter into a contract. */
  AS_CONDITION("voorwaarde", "nodig om een overeenkomst te sluiten"),
  /** Free to give or not. */
  VOLUNTARY("vrijwillig", "vrijwillig");

  private final String yaml;
  private final String dutch;

  Obligation(String yaml, String dutch) {
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

  @Override
  public int protection() {
    return this == VOLUNTARY ? 1 : 0;
  }
}
