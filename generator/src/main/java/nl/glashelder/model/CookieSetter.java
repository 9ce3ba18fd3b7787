package nl.glashelder.model;

/** Who sets a cookie. */
public enum CookieSetter implements Term, Graded {
  /** The website itself. */
  OWN("eigen", "onze website"),
  /** Another party. */
  THIRD_PARTY("derde", "een andere partij");

  private final String yaml;
  private final String dutch;

  CookieSetter(String yaml, String dutch) {
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
    return this == OWN ? 1 : 0;
  }
}
