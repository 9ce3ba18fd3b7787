package nl.glashelder.compare;

import nl.glashelder.model.Term;
import nl.glashelder.version.ChangeKind;

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

  /** The kind of a version in which this is what weighs most. */
  ChangeKind kind() {
    return switch (this) {
      case WIDENING -> ChangeKind.WIDENING;
      case NARROWING -> ChangeKind.NARROWING;
      case EDITORIAL -> ChangeKind.EDITORIAL;
    };
  }
}
