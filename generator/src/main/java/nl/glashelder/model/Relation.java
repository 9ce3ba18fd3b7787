package nl.glashelder.model;

/** What another organisation is to the corporation, Woningwet 1 (verbonden onderneming). */
public enum Relation implements Term {
  /** It decides over the corporation. */
  PARENT("moeder", "onze moederorganisatie", "Wij zijn een dochter van deze organisatie."),
  /** The corporation decides over it. */
  SUBSIDIARY("dochter", "een dochter van ons", "Dit is een dochter van ons."),
  /** Both have the same parent. */
  SISTER("zuster", "een zusterorganisatie van ons", "Dit is een zusterorganisatie van ons."),
  /** The corporation has a share in it, and does not decide alone. */
  PARTICIPATION(
      "deelneming",
      "een organisatie waarin wij een deel hebben",
      "Wij hebben een aandeel in deze organisatie."),
  /** A form in which several organisations work together. */
  JOINT_UNDERTAKING(
      "samenwerkingsverband",
      "een samenwerkingsverband waaraan wij meedoen",
      "Wij doen hieraan mee."),
  /** The corporation is a member, as of an owners' association. */
  MEMBERSHIP("lid", "een vereniging waarvan wij lid zijn", "Wij zijn hier lid van."),
  /** Connected otherwise, such as a foundation with the same board. */
  CONNECTED(
      "verbonden",
      "een organisatie die met ons verbonden is",
      "Dit is een organisatie die met ons verbonden is.");

  private final String yaml;
  private final String dutch;
  private final String sentence;

  Relation(String yaml, String dutch, String sentence) {
    this.yaml = yaml;
    this.dutch = dutch;
    this.sentence = sentence;
  }

  /** What it is, under its name, be that one organisation or several: "Wij zijn hier lid van." */
  public String sentence() {
    return sentence;
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
