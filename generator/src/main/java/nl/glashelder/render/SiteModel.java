package nl.glashelder.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A public site that is small enough to have at hand as a whole.
 *
 * @param corporations the corporations; kept by slug
 * @param today the reference date (peildatum) that decides what is in force
 * @param baseUrl where the site will stand, ending with a slash
 * @param pdf whether a PDF will be placed beside each version (see {@link SitePaths#pdf})
 */
public record SiteModel(
    List<CorporationPages> corporations, LocalDate today, Optional<URI> baseUrl, boolean pdf) {
  /** Keeps its own list, by slug. */
  public SiteModel {
    corporations =
        corporations.stream().sorted(Comparator.comparing(CorporationPages::slug)).toList();
    baseUrl = new Edition(today, baseUrl, pdf).baseUrl();
  }

  /** What holds for every page of it. */
  public Edition edition() {
    return new Edition(today, baseUrl, pdf);
  }
}
