package nl.glashelder.publish;

import java.util.List;
import nl.glashelder.render.SiteFile;

/**
 * Files of both sites, each made when it is asked for.
 *
 * @param publicSite frozen versions only
 * @param reviewSite drafts and findings
 */
public record Sites(List<SiteFile> publicSite, List<SiteFile> reviewSite) {
  /** Keeps its own lists. */
  public Sites {
    publicSite = List.copyOf(publicSite);
    reviewSite = List.copyOf(reviewSite);
  }
}
