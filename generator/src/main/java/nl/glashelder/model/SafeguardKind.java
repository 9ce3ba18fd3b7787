package nl.glashelder.model;

/** What protects data outside the EEA, AVG 45-49. */
public enum SafeguardKind implements Term, Graded {
  /** Adequacy decision, AVG 45. */
  ADEQUACY("adequaatheidsbesluit", "een adequaatheidsbesluit van de Europese Commissie"),
  /** Standard contractual clauses, AVG 46(2)(c). */
  STANDARD_CLAUSES("modelcontract", "modelbepalingen van de Europese Commissie"),
  /** Binding corporate rules, AVG 47. */
  BINDING_RULES("bindende-bedrijfsvoorschriften", "bindende bedrijfsvoorschriften"),
  /** Derogation, AVG 49. */
  EXCEPTION("uitzondering", "een uitzondering in de wet");

  private final String yaml;
  private final String dutch;

  SafeguardKind(String yaml, String dutch) {
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
    return this == EXCEPTION ? 0 : 1;
  }
}
