package nl.glashelder.model;

/** The rights of the person the data are about. */
public enum Right implements Term {
  /** Access, AVG 15. */
  ACCESS("inzage", "inzage", "Gegevens bekijken (inzage)"),
  /** Rectification, AVG 16. */
  RECTIFICATION("rectificatie", "verbetering", "Gegevens laten verbeteren"),
  /** Erasure, AVG 17. */
  ERASURE("wissing", "verwijdering", "Gegevens laten verwijderen"),
  /** Restriction, AVG 18. */
  RESTRICTION("beperking", "beperking", "Gebruik tijdelijk laten stoppen (beperking)"),
  /** Portability, AVG 20. */
  PORTABILITY("overdraagbaarheid", "meenemen van gegevens", "Gegevens meenemen"),
  /** Objection, AVG 21. */
  OBJECTION("bezwaar", "bezwaar", "Bezwaar maken"),
  /** Not to be subject to an automated decision, AVG 22. */
  HUMAN_REVIEW("menselijk-oordeel", "een menselijk oordeel", "Een mens laten meekijken"),
  /** Withdrawal of consent, AVG 7(3). */
  WITHDRAW_CONSENT(
      "toestemming-intrekken", "intrekken van toestemming", "{Uw|Je} toestemming intrekken");

  private final String yaml;
  private final String dutch;
  private final String heading;

  Right(String yaml, String dutch, String heading) {
    this.yaml = yaml;
    this.dutch = dutch;
    this.heading = heading;
  }

  /** The standard heading: what somebody can do, with both forms of address. */
  public String heading() {
    return heading;
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
