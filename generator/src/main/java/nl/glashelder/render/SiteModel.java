package nl.glashelder.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything the public site is made of.
 *
 * @param corporations the corporations; kept by slug
 * @param today the reference date (peildatum) that decides what is in force
 * @param baseUrl where the site will stand, ending with a slash; without it there is no site map,
 *     and canonical addresses and feeds are relative
 * @param pdf whether a PDF will be placed beside each version (see {@link SitePaths#pdf})
 */
public record SiteModel(
    List<CorporationPages> corporations, LocalDate today, Optional<URI> baseUrl, boolean pdf) {
  /** Keeps its own list, by slug. */
  public SiteModel {
    corporations =
        corporations.stream().sorted(Comparator.comparing(CorporationPages::slug)).toList();
    baseUrl = baseUrl.map(u -> u.toString().endsWith("/") ? u : URI.create(u.toString() + "/"));
  }
}
