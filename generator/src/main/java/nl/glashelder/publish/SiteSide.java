package nl.glashelder.publish;

/** The two sites of a build, which are swapped together. */
enum SiteSide {
  /** For everyone. */
  PUBLIC("openbaar"),
  /** Drafts and findings. */
  REVIEW("beoordeling");

  private final String folder;

  SiteSide(String folder) {
    this.folder = folder;
  }

  /** The name of its folder where a build prepares it. */
  String folder() {
    return folder;
  }
}
