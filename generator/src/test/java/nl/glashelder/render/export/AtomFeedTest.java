package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
  private static final AtomFeed.Entry ENTRY =
      new AtomFeed.Entry(
          "x/privacyverklaring/2026-04-02",
          "Tekst <& meer>",
          "X",
          LocalDate.of(2026, 4, 2),
          "Iets.",
          "x/privacyverklaring/2026-04-02/");

  @Test
  void anEntryKeepsItsIdWhenTheSiteMoves() {
    String here = feed(Optional.of(URI.create("https://hier.example/")));
    String there = feed(Optional.of(URI.create("https://daar.example/privacy/")));
    assertEquals(id(here), id(there));
  }

  @Test
  void withoutAnAddressTheLinksAreRelativeToTheFeed() {
    assertTrue(feed(Optional.empty()).contains("href=\"../x/privacyverklaring/2026-04-02/\""));
  }

  @Test
  void textIsEscaped() {
    assertTrue(feed(Optional.empty()).contains("Tekst &lt;&amp; meer&gt;"));
  }

  private static String feed(Optional<URI> baseUrl) {
    return AtomFeed.of("x", "Versies", "x/versies.atom", baseUrl, List.of(ENTRY));
  }

  private static String id(String feed) {
    return feed.substring(feed.lastIndexOf("<id>"), feed.lastIndexOf("</id>"));
  }
}
