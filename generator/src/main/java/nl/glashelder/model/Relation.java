package nl.glashelder.model;

/** What another organisation is to the corporation, Woningwet 1 (verbonden onderneming). */
public enum Relation implements Term {
  /** It decides over the corporation. */
  PARENT("moeder", "onze moederorganisatie"),
  /** The corporation decides over it. */
  SUBSIDIARY("dochter", "een dochter van ons"),
  /** Both have the same parent. */
  SISTER("zuster", "een zusterorganisatie van ons"),
  /** The corporation has a share in it, and does not decide alone. */
  PARTICIPATION("deelneming", "een organisatie waarin wij een deel hebben"),
  /** A form in which several organisations work together. */
  JOINT_UNDERTAKING("samenwerkingsverband", "een samenwerkingsverband waaraan wij meedoen"),
  /** The corporation is a member, as of an owners' association. */
  MEMBERSHIP("lid", "een vereniging waarvan wij lid zijn"),
  /** Connected otherwise, such as a foundation with the same board. */
  CONNECTED("verbonden", "een organisatie die met ons verbonden is");

  private final String yaml;
  private final String dutch;

  Relation(String yaml, String dutch) {
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
