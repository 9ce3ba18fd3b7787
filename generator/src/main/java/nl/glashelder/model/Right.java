package nl.glashelder.model;

/** The rights of the person the data are about. */
public enum Right implements Term {
  /** Access, AVG 15. */
  ACCESS("inzage", "inzage"),
  /** Rectification, AVG 16. */
  RECTIFICATION("rectificatie", "verbetering"),
  /** Erasure, AVG 17. */
  ERASURE("wissing", "verwijdering"),
  /** Restriction, AVG 18. */
  RESTRICTION("beperking", "beperking"),
  /** Portability, AVG 20. */
  PORTABILITY("overdraagbaarheid", "meenemen van gegevens"),
  /** Objection, AVG 21. */
  OBJECTION("bezwaar", "bezwaar"),
  /** Not to be subject to an automated decision, AVG 22. */
  HUMAN_REVIEW("menselijk-oordeel", "een menselijk oordeel"),
  /** Withdrawal of consent, AVG 7(3). */
  WITHDRAW_CONSENT("toestemming-intrekken", "intrekken van toestemming");

  private final String yaml;
  private final String dutch;

  Right(String yaml, String dutch) {
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
