package nl.glashelder.model;

/**
 * How a text goes on in a sentence that Glashelder begins: which words it can begin with. A key
 * with a clause is filled in "als zinsdeel": no capital, no full stop, and words that fit.
 */
public enum Clause {
  /** No part of a sentence of ours: whole sentences, a name, or the answer to a question. */
  NONE("", ""),
  /** What for: "om de huur te innen", "voor onderhoud". */
  PURPOSE("Begin met om of voor.", "om de huur te innen"),
  /** When, on what condition or how: "als u zich inschrijft", "elke maand", "per brief". */
  CIRCUMSTANCE(
      "Begin met een woord als bij, als, na, op of per.", "als u zich inschrijft; op onze website"),
  /** From which moment a length of time counts: "na het einde van het huurcontract". */
  START("Begin met na, nadat of vanaf.", "na het einde van het huurcontract"),
  /** How long: "zolang u bij ons huurt", "tot de zaak klaar is". */
  LENGTH("Begin met tot of zolang.", "zolang u bij ons huurt"),
  /** What follows "als": "u bezwaar hebt gemaakt". */
  CASE("Schrijf het zoals het na 'als' hoort.", "u heel vaak hetzelfde vraagt"),
  /** A thing: "de veiligheid van bewoners". */
  NOUN("Noem het zonder werkwoord.", "de veiligheid van bewoners"),
  /** An item of a list of ours: a thing, or what somebody can do. */
  ITEM("Begin met een kleine letter.", "een overzicht van uw gegevens");

  private final String advice;
  private final String example;

  Clause(String advice, String example) {
    this.advice = advice;
    this.example = example;
  }

  /** What an editor should do, in Dutch. */
  public String advice() {
    return advice;
  }

  /** Text that fits; more than one is parted by semicolons. */
  public String example() {
    return example;
  }
}
