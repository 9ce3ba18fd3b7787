package nl.glashelder.visit;

/** A choice that a visitor makes about cookies. */
enum Choice {
  /** Everything is fine. */
  ACCEPT(Moment.AFTER_ACCEPT, "akkoord"),
  /** Nothing that needs consent. */
  REFUSE(Moment.AFTER_REFUSE, "weigeren");

  private final Moment moment;
  private final String dutch;

  Choice(Moment moment, String dutch) {
    this.moment = moment;
    this.dutch = dutch;
  }

  /** What is seen from then on, is seen then. */
  Moment moment() {
    return moment;
  }

  /** In a sentence, after "voor". */
  String dutch() {
    return dutch;
  }
}
