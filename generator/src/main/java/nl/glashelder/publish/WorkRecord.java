package nl.glashelder.publish;

import java.util.List;

/**
 * What a build remembers of one piece of work: of what it was made, and which files came of it.
 *
 * @param name the corporation's folder, or {@link #SHARED}
 * @param fingerprint of all that the files are made of
 * @param publicSite its files of the public site
 * @param reviewSite its files of the review site
 * @param pairs what is known of its versions that were compared
 * @param blocked whether something is wrong with its files, so that the next build looks again
 * @param prints of what the shared pages say of it
 */
record WorkRecord(
    String name,
    String fingerprint,
    List<MadeFile> publicSite,
    List<MadeFile> reviewSite,
    List<KnownPairs.Pair> pairs,
    boolean blocked,
    SummaryPrints prints) {
  /** The work on the files that all corporations share; no folder of a corporation begins so. */
  static final String SHARED = ".gedeeld";

  /** Keeps its own lists. */
  WorkRecord {
    publicSite = List.copyOf(publicSite);
    reviewSite = List.copyOf(reviewSite);
    pairs = List.copyOf(pairs);
  }

  /**
   * What every version of Glashelder can read of a record, for it begins so in all of them: without
   * it the files of another version would stay where they are for ever.
   *
   * @param name see {@link WorkRecord}
   * @param fingerprint see {@link WorkRecord}
   * @param publicSite see {@link WorkRecord}
   * @param reviewSite see {@link WorkRecord}
   */
  record Start(
      String name, String fingerprint, List<MadeFile> publicSite, List<MadeFile> reviewSite) {
    /** A record of the same files, that no build takes for its own. */
    WorkRecord ofAnotherVersion() {
      return new WorkRecord(name, "", publicSite, reviewSite, List.of(), false, SummaryPrints.NONE);
    }
  }

  /** Its files on one of the sites. */
  List<MadeFile> files(SiteSide side) {
    return side == SiteSide.PUBLIC ? publicSite : reviewSite;
  }
}
