package nl.glashelder.compare;

import java.util.Arrays;
import nl.glashelder.model.Term;
import nl.glashelder.version.ChangeKind;

/** What a change means for the people whose data it is about; the most weighty first. */
public enum Weight implements Term {
  /** More use of people's data, or less protection. */
  WIDENING("uitbreiding", "uitbreiding", "meer gebruik of minder bescherming"),
  /** Data alone cannot tell: whoever reads both texts must judge. */
  TO_BE_JUDGED("na-te-gaan", "na te gaan", "lees zelf"),
  /** Less use of people's data, or more protection. */
  NARROWING("inperking", "inperking", "minder gebruik of meer bescherming"),
  /** Proved to change nothing about the use of data. */
  EDITORIAL("redactioneel", "redactioneel", "zelfde gebruik");

  private final String yaml;
  private final String dutch;
  private final String forReaders;

  Weight(String yaml, String dutch, String forReaders) {
    this.yaml = yaml;
    this.dutch = dutch;
    this.forReaders = forReaders;
  }

  @Override
  public String yaml() {
    return yaml;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /** What it is called for whoever the data are about, who need not know the words of the field. */
  public String forReaders() {
    return forReaders;
  }

  /** The weight of a change that was judged to be of a kind. */
  static Weight of(ChangeKind kind) {
    return Arrays.stream(values()).filter(w -> w.kind() == kind).findFirst().orElse(TO_BE_JUDGED);
  }

  /** The kind of a version in which this is what weighs most. */
  ChangeKind kind() {
    return switch (this) {
      case WIDENING -> ChangeKind.WIDENING;
      case TO_BE_JUDGED -> ChangeKind.TO_BE_JUDGED;
      case NARROWING -> ChangeKind.NARROWING;
      case EDITORIAL -> ChangeKind.EDITORIAL;
    };
  }
}
