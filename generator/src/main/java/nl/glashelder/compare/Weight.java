package nl.glashelder.compare;

import nl.glashelder.model.Term;

/** What a change means for the people whose data it is about; the most weighty first. */
public enum Weight implements Term {
  /** More use of people's data, or less protection. */
  WIDENING("uitbreiding", "uitbreiding"),
  /** Less use of people's data, or more protection. */
  NARROWING("inperking", "inperking"),
  /** The same said otherwise, or no matter of data protection. */
  EDITORIAL("redactioneel", "redactioneel");

  private final String yaml;
  private final String dutch;

  Weight(String yaml, String dutch) {
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
