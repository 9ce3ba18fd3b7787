package nl.glashelder.visit;

/** When in a visit something was seen. */
public enum Moment {
  /** Before the visitor made a choice about cookies. */
  BEFORE_CHOICE("vóór de cookiekeuze"),
  /** After the visitor refused. */
  AFTER_REFUSE("na weigeren"),
  /** After the visitor accepted. */
  AFTER_ACCEPT("na akkoord"),
  /** A recording does not say. */
  UNKNOWN("tijdens het bezoek");

  private final String dutch;

  Moment(String dutch) {
    this.dutch = dutch;
  }

  /** The words in a report. */
  public String dutch() {
    return dutch;
  }
}
