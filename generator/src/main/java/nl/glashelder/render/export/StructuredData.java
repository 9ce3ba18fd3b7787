package nl.glashelder.render.export;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.glashelder.model.Corporation;
import nl.glashelder.version.Version;

/** What a search engine can read of a version, in the terms of schema.org. */
public final class StructuredData {
  private StructuredData() {}

  /**
   * The data for the head of a version's page.
   *
   * @param title the title of the document
   * @param address the page's own address
   */
  public static Map<String, Object> of(Version version, String title, String address) {
    Corporation corporation = version.data().corporation();
    Map<String, Object> publisher = new LinkedHashMap<>();
    publisher.put("@type", "Organization");
    publisher.put("name", corporation.name());
    corporation.contact().flatMap(c -> c.website()).ifPresent(url -> publisher.put("url", url));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "WebPage");
    data.put("name", title);
    data.put("url", address);
    data.put("inLanguage", "nl");
    data.put("datePublished", version.date().toString());
    data.put("version", version.date().toString());
    data.put("publisher", publisher);
    return data;
  }
}
