package nl.glashelder.render.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** The pages that search engines may show (sitemaps.org, version 0.9). */
public final class Sitemap {
  private Sitemap() {}

  /**
   * Writes the site map.
   *
   * @param baseUrl where the site stands
   * @param pages addresses from the site's folder, each with the day its content last changed
   */
  public static String of(URI baseUrl, SortedMap<String, Optional<LocalDate>> pages) {
    Xml xml = new Xml("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
    pages.forEach(
        (path, changed) -> {
          xml.open("url").text("loc", baseUrl + path);
          changed.ifPresent(day -> xml.text("lastmod", day.toString()));
          xml.close();
        });
    return xml.end();
  }
}
