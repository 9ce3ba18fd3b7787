package nl.glashelder.model;

/** The agreement under which a recipient gets data. */
public enum Agreement implements Term, Graded {
  /** A processing agreement, AVG 28(3). */
  PROCESSING_AGREEMENT("verwerkersovereenkomst", "een verwerkersovereenkomst"),
  /** A covenant between parties that work together. */
  COVENANT("convenant", "een convenant"),
  /** Another agreement. */
  OTHER("andere-overeenkomst", "een overeenkomst"),
  /** None. */
  NONE("geen", "geen overeenkomst");

  private final String yaml;
  private final String dutch;

  Agreement(String yaml, String dutch) {
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

  @Override
  public int protection() {
    return switch (this) {
      case PROCESSING_AGREEMENT -> 2;
      case COVENANT, OTHER -> 1;
      case NONE -> 0;
    };
  }
}
