package nl.glashelder.render.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A feed of new versions in Atom (RFC 4287). Its ids hang on the corporation, the document and the
 * date alone: a reader sees no version twice when the site moves.
 */
public final class AtomFeed {
  /**
   * A version in the feed.
   *
   * @param key what makes its id: slug, document and date
   * @param title its title
   * @param author the corporation
   * @param published when it was adopted or took effect
   * @param summary what changed, in plain text
   * @param path its address, from the site's folder
   */
  public record Entry(
      String key, String title, String author, LocalDate published, String summary, String path) {}

  private AtomFeed() {}

  /**
   * Writes a feed.
   *
   * @param key what makes its id
   * @param title its title
   * @param path its own address, from the site's folder
   * @param baseUrl where the site stands; without it, addresses are relative to the feed
   * @param entries the versions, in any order
   */
  public static String of(
      String key, String title, String path, Optional<URI> baseUrl, List<Entry> entries) {
    List<Entry> newestFirst =
        entries.stream()
            .sorted(Comparator.comparing(Entry::published).reversed().thenComparing(Entry::key))
            .toList();
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    String root = baseUrl.map(URI::toString).orElse(up);
    Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom");
    xml.text("id", id(key)).text("title", title);
    xml.text("updated", instant(newestFirst.stream().findFirst().map(Entry::published)));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", root + path);
    for (Entry entry : newestFirst) {
      xml.open("entry").text("id", id(entry.key())).text("title", entry.title());
      xml.text("updated", instant(Optional.of(entry.published())));
      xml.open("author").text("name", entry.author()).close();
      xml.empty("link", "rel", "alternate", "type", "text/html", "href", root + entry.path());
      xml.text("summary", entry.summary()).close();
    }
    return xml.end();
  }

  private static String id(String key) {
    byte[] name = ("glashelder:" + key).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /** Atom asks for a time; an empty feed has never changed. */
  private static String instant(Optional<LocalDate> day) {
    return day.orElse(LocalDate.EPOCH) + "T00:00:00Z";
  }
}
