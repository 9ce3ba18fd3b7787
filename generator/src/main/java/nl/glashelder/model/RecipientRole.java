package nl.glashelder.model;

/** What a recipient is in the terms of the AVG. */
public enum RecipientRole implements Term {
  /** Works on instruction, AVG 4(8) and 28. */
  PROCESSOR("verwerker", "verwerker"),
  /** A controller of its own, AVG 4(7). */
  INDEPENDENT("zelfstandig", "zelf verantwoordelijk"),
  /** A joint controller, AVG 26. */
  JOINT("gezamenlijk", "samen met ons verantwoordelijk"),
  /** A public authority with a task by law. */
  AUTHORITY("overheid", "overheid");

  private final String yaml;
  private final String dutch;

  RecipientRole(String yaml, String dutch) {
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
