package nl.glashelder.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.render.export.AtomFeed;
import nl.glashelder.render.export.Sitemap;
import nl.glashelder.render.page.Frame;
import nl.glashelder.render.page.IndexPage;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.NotFoundPage;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.Version;

/**
 * Makes the public site: the pages of frozen versions, and what belongs to them. The words of a
 * version are the frozen ones; only the page around them is of today.
 */
public final class SiteRenderer {
  private final Pages pages;
  private final TreeMap<String, byte[]> design;
  private final String embeddedCss;

  /** Uses a design. */
  public SiteRenderer(Pages pages) {
    this.pages = pages;
    this.design = new TreeMap<>(pages.assets());
    this.embeddedCss = new String(design.remove(Pages.EMBEDDED_STYLESHEET), StandardCharsets.UTF_8);
  }

  /**
   * The files of the site, by path. Each is made when it is asked for; all are independent, so that
   * they can be made in any order and at the same time.
   */
  public List<SiteFile> render(SiteModel site) {
    Look look = new Look(design);
    for (CorporationPages corporation : site.corporations()) {
      look.add(
          corporation.slug(),
          corporation.corporation().houseStyle(),
          corporation.logo(),
          statements(corporation));
    }
    Frames frames = new Frames(site.baseUrl(), look, false);
    List<SiteFile> files = new ArrayList<>(look.siteFiles());
    files.add(new SiteFile(SitePaths.INDEX, () -> index(site, frames)));
    files.add(new SiteFile(SitePaths.NOT_FOUND, () -> notFound(site, look)));
    files.add(SiteFile.text(SitePaths.FEED, () -> feed(site)));
    site.baseUrl()
        .ifPresent(
            url ->
                files.add(
                    SiteFile.text(SitePaths.SITEMAP, () -> Sitemap.of(url, indexedPages(site)))));
    for (CorporationPages corporation : site.corporations()) {
      files.addAll(new CorporationFiles(site, frames, pages, corporation).files());
      for (DocumentKind kind : DocumentKind.values()) {
        files.addAll(
            new DocumentFiles(site, frames, look, pages, embeddedCss, corporation, kind).files());
      }
    }
    return files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

  private static List<PrivacyStatement> statements(CorporationPages corporation) {
    return corporation.histories().stream()
        .flatMap(h -> h.versions().stream())
        .flatMap(v -> v.data().statement().stream())
        .toList();
  }

  private byte[] index(SiteModel site, Frames frames) {
    Frames.Builder frame = frames.at(SitePaths.INDEX);
    frame
        .title("Privacy- en cookieverklaringen van woningcorporaties")
        .description(
            "Zoek de privacyverklaring of de cookieverklaring van een woningcorporatie, met alle"
                + " eerdere versies.")
        .script(Pages.SEARCH)
        .alternate("application/atom+xml", "Nieuwe versies", SitePaths.FEED);
    SortedMap<String, List<IndexPage.Entry>> byLetter = new TreeMap<>();
    site.corporations().stream()
        .map(c -> entry(site, frame, c))
        .sorted(
            Comparator.comparing((IndexPage.Entry e) -> plainLetters(e.name()))
                .thenComparing(IndexPage.Entry::href))
        .forEach(e -> byLetter.computeIfAbsent(letter(e.name()), l -> new ArrayList<>()).add(e));
    List<IndexPage.Letter> letters =
        byLetter.entrySet().stream()
            .map(l -> new IndexPage.Letter(l.getKey(), anchor(l.getKey()), l.getValue()))
            .toList();
    return pages.index(new IndexPage(frame.build(), letters, frame.href(SitePaths.FEED)));
  }

  private static String anchor(String letter) {
    return "letter-" + letter.toLowerCase(Locale.ROOT);
  }

  private static IndexPage.Entry entry(
      SiteModel site, Frames.Builder frame, CorporationPages pages) {
    Corporation corporation = pages.published(site.today());
    List<Link> documents = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      pages
          .history(kind)
          .inForce(site.today())
          .ifPresent(
              v ->
                  documents.add(
                      new Link(
                          Names.document(v),
                          frame.href(SitePaths.page(SitePaths.folder(pages.slug(), kind))))));
    }
    return new IndexPage.Entry(
        corporation.name(),
        corporation.shortName(),
        corporation.place(),
        frame.href(SitePaths.corporation(pages.slug())),
        documents,
        corporation.fictitious());
  }

  /** The first letter without accents as a capital; {@code 0-9} for anything else. */
  private static String letter(String name) {
    String plain = plainLetters(name);
    char first = plain.isEmpty() ? '0' : plain.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf(first).toUpperCase(Locale.ROOT) : "0-9";
  }

  /** For ordering: small letters without accents, the same in every locale. */
  private static String plainLetters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** A server sends this page for any address, so its own addresses start from the host. */
  private byte[] notFound(SiteModel site, Look look) {
    String root = site.baseUrl().map(URI::getPath).orElse("/");
    return pages.notFound(
        new NotFoundPage(
            new Frame(
                "Deze pagina bestaat niet",
                "Deze pagina bestaat niet of niet meer.",
                Optional.empty(),
                false,
                false,
                List.of(
                    root + SitePaths.ASSETS + look.asset(Pages.STYLESHEET),
                    root + SitePaths.ASSETS + look.standardStylesheet()),
                Optional.empty(),
                root + SitePaths.INDEX,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty())));
  }

  private static String feed(SiteModel site) {
    List<AtomFeed.Entry> entries = new ArrayList<>();
    site.corporations().forEach(c -> entries.addAll(CorporationFiles.feedEntries(c)));
    return AtomFeed.of(
        "alle",
        "Privacy- en cookieverklaringen van woningcorporaties: nieuwe versies",
        SitePaths.FEED,
        site.baseUrl(),
        entries);
  }

  private static SortedMap<String, Optional<LocalDate>> indexedPages(SiteModel site) {
    SortedMap<String, Optional<LocalDate>> found = new TreeMap<>();
    found.put(SitePaths.shown(SitePaths.INDEX), Optional.empty());
    for (CorporationPages corporation : site.corporations()) {
      found.put(SitePaths.shown(SitePaths.corporation(corporation.slug())), Optional.empty());
      for (History history : corporation.histories()) {
        Optional<Version> inForce = history.inForce(site.today());
        String folder = SitePaths.folder(corporation.slug(), history.kind());
        inForce.ifPresent(v -> found.put(folder, Optional.of(v.date())));
        if (!history.versions().isEmpty()) {
          found.put(
              SitePaths.shown(SitePaths.history(corporation.slug(), history.kind())),
              Optional.empty());
        }
      }
    }
    return found;
  }
}
