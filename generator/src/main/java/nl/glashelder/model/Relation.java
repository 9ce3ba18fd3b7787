package nl.glashelder.model;

/** What another organisation is to the corporation, Woningwet 1 (verbonden onderneming). */
public enum Relation implements Term {
  /** It decides over the corporation. */
  PARENT(
      "moeder",
      "onze moederorganisatie",
      "Wij zijn een dochter van deze organisatie.",
      "Wij zijn een dochter van deze organisaties."),
  /** The corporation decides over it. */
  SUBSIDIARY(
      "dochter",
      "een dochter van ons",
      "Dit is een dochter van ons.",
      "Dit zijn dochters van ons."),
  /** Both have the same parent. */
  SISTER(
      "zuster",
      "een zusterorganisatie van ons",
      "Dit is een zusterorganisatie van ons.",
      "Dit zijn zusterorganisaties van ons."),
  /** The corporation has a share in it, and does not decide alone. */
  PARTICIPATION(
      "deelneming",
      "een organisatie waarin wij een deel hebben",
      "Wij hebben een aandeel in deze organisatie.",
      "Wij hebben een aandeel in deze organisaties."),
  /** A form in which several organisations work together. */
  JOINT_UNDERTAKING(
      "samenwerkingsverband",
      "een samenwerkingsverband waaraan wij meedoen",
      "Wij doen hieraan mee.",
      "Wij doen hieraan mee."),
  /** The corporation is a member, as of an owners' association. */
  MEMBERSHIP(
      "lid",
      "een vereniging waarvan wij lid zijn",
      "Wij zijn hier lid van.",
      "Wij zijn hier lid van."),
  /** Connected otherwise, such as a foundation with the same board. */
  CONNECTED(
      "verbonden",
      "een organisatie die met ons verbonden is",
      "Dit is een organisatie die met ons verbonden is.",
      "Dit zijn organisaties die met ons verbonden zijn.");

  private final String yaml;
  private final String dutch;
  private final String ofOne;
  private final String ofSeveral;

  Relation(String yaml, String dutch, String ofOne, String ofSeveral) {
    this.yaml = yaml;
    this.dutch = dutch;
    this.ofOne = ofOne;
    this.ofSeveral = ofSeveral;
  }

  /** What it is, under its name: "Wij zijn hier lid van." */
  public String sentence(boolean several) {
    return several ? ofSeveral : ofOne;
  }

  /** Whether the corporation can have a share in such an organisation. */
  public boolean mayHaveOurShare() {
    return this != PARENT && this != SISTER;
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
