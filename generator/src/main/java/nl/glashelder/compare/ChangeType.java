package nl.glashelder.compare;

import nl.glashelder.model.Term;

/** How something changed. */
public enum ChangeType implements Term {
  /** It was not there before. */
  ADDED("toegevoegd", "toegevoegd"),
  /** It is no longer there. */
  REMOVED("vervallen", "vervallen"),
  /** It has another value. */
  CHANGED("gewijzigd", "gewijzigd"),
  /** The same entry has another name. */
  RENAMED("hernoemd", "hernoemd"),
  /** It stands in another place among its neighbours. */
  MOVED("verplaatst", "verplaatst"),
  /** Another entry took its place. */
  REPLACED("vervangen", "vervangen"),
  /** One entry became several. */
  SPLIT("gesplitst", "gesplitst"),
  /** Several entries became one. */
  MERGED("samengevoegd", "samengevoegd");

  private final String yaml;
  private final String dutch;

  ChangeType(String yaml, String dutch) {
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
