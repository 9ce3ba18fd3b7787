package nl.glashelder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.glashelder.version.DocumentKind;
import org.junit.jupiter.api.Test;

class SitePathsTest {
  @Test
  void aVersionKeepsTheseAddressesForEver() {
    LocalDate day = LocalDate.of(2026, 4, 2);
    String folder = SitePaths.folder("woonpartners", DocumentKind.STATEMENT, day);
    assertEquals("woonpartners/privacyverklaring/2026-04-02/", folder);
    assertEquals(
        "woonpartners/privacyverklaring/2026-04-02/privacyverklaring.pdf",
        SitePaths.pdf(folder, DocumentKind.STATEMENT));
    assertEquals(
        "woonpartners/cookieverklaring/vergelijk/2025-01-01/2026-04-02/index.html",
        SitePaths.comparison("woonpartners", DocumentKind.NOTICE, LocalDate.of(2025, 1, 1), day));
  }

  @Test
  void aLinkFromAPageToItselfNamesThePage() {
    assertEquals("index.html", SitePaths.relative("a/b/index.html", "a/b/index.html"));
  }

  @Property
  void aRelativeLinkLeadsWhereItShould(@ForAll("paths") String from, @ForAll("paths") String to) {
    assertEquals(
        URI.create("/" + to), URI.create("/" + from).resolve(SitePaths.relative(from, to)));
  }

  @Provide
  Arbitrary<String> paths() {
    Arbitrary<List<String>> folders = Arbitraries.of("a", "ab", "b", "2026").list().ofMaxSize(4);
    return folders.map(f -> String.join("/", f) + (f.isEmpty() ? "" : "/") + "index.html");
  }
}
