package nl.glashelder.publish;

import java.nio.file.Path;

/**
 * The folders a build writes to.
 *
 * @param publicSite the public site
 * @param reviewSite the review site
 * @param state the build's own folder, on the same disk
 */
record Targets(Path publicSite, Path reviewSite, Path state) {
  /** The same folders whatever the working directory is. */
  Targets {
    publicSite = publicSite.toAbsolutePath().normalize();
    reviewSite = reviewSite.toAbsolutePath().normalize();
    state = state.toAbsolutePath().normalize();
  }

  /** Where a site stands. */
  Path of(SiteSide side) {
    return side == SiteSide.PUBLIC ? publicSite : reviewSite;
  }

  /** Where both sites and what is remembered of them are made ready. */
  Path staging() {
    return state.resolve("nieuw");
  }

  /** Where one site is made ready. */
  Path staging(SiteSide side) {
    return staging().resolve(side.folder());
  }
}
