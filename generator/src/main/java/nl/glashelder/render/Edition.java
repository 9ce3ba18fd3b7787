package nl.glashelder.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for every page of a public site, whichever corporation it is of.
 *
 * @param today the reference date (peildatum) that decides what is in force
 * @param baseUrl where the site will stand, ending with a slash; without it there is no site map,
 *     and canonical addresses and feeds are relative
 * @param pdf whether a PDF will be placed beside each version (see {@link SitePaths#pdf})
 */
public record Edition(LocalDate today, Optional<URI> baseUrl, boolean pdf) {
  /** Ends the address with a slash. */
  public Edition {
    baseUrl = baseUrl.map(u -> u.toString().endsWith("/") ? u : URI.create(u.toString() + "/"));
  }
}
