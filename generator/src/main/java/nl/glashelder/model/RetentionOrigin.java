package nl.glashelder.model;

/** Where a retention period comes from. */
public enum RetentionOrigin implements Term {
  /** A law sets it. */
  LAW("wet", "de wet"),
  /** The supervisory authority set it. */
  AUTHORITY_NORM("ap-norm", "de norm van de Autoriteit Persoonsgegevens"),
  /** The sector is used to it. */
  SECTOR_CUSTOM("sectorgebruik", "het gebruik in de sector"),
  /** The corporation chose it. */
  OWN_CHOICE("eigen-keuze", "onze eigen keuze");

  private final String yaml;
  private final String dutch;

  RetentionOrigin(String yaml, String dutch) {
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
