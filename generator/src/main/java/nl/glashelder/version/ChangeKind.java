package nl.glashelder.version;

import nl.glashelder.model.Term;

/** What kind of change a version made. */
public enum ChangeKind implements Term {
  /** The facts were taken over from a text the corporation published before. */
  TAKEN_OVER("overgenomen", "overgenomen uit de eigen tekst"),
  /** The first version, made with Glashelder from the start. */
  FIRST("eerste", "eerste versie"),
  /** More use of people's data. */
  WIDENING("uitbreiding", "uitbreiding"),
  /** Nobody has judged yet whether it is more or less use; no version is published so. */
  TO_BE_JUDGED("na-te-gaan", "nog na te gaan"),
  /** Less use of people's data, or better protection. */
  NARROWING("inperking", "inperking"),
  /** The same said otherwise. */
  EDITORIAL("redactioneel", "redactionele wijziging"),
  /** Only the standard wording changed; the data are the same. */
  TEMPLATE("sjabloon", "nieuwe standaardtekst");

  private final String yaml;
  private final String dutch;

  ChangeKind(String yaml, String dutch) {
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

  /** What it is called for whoever the data are about, who need not know the words of the field. */
  public String forReaders() {
    return switch (this) {
      case WIDENING -> "meer gebruik of minder bescherming";
      case NARROWING -> "minder gebruik of meer bescherming";
      case EDITORIAL -> "gebruik blijft gelijk";
      default -> dutch;
    };
  }
}
