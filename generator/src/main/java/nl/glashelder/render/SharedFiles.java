package nl.glashelder.render;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.glashelder.render.export.AtomFeed;
import nl.glashelder.render.export.Sitemap;
import nl.glashelder.render.page.Frame;
import nl.glashelder.render.page.IndexPage;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.NotFoundPage;

/** The files of the public site that all corporations share, made of summaries. */
final class SharedFiles {
  private final Design design;
  private final Look look;
  private final Frames frames;
  private final Edition edition;
  private final Pages pages;
  private final Supplier<List<PublicSummary>> summaries;

  SharedFiles(
      Design design, Edition edition, Pages pages, Supplier<List<PublicSummary>> summaries) {
    this.design = design;
    this.look = Look.standard(design);
    this.frames = new Frames(edition.baseUrl(), look, false);
    this.edition = edition;
    this.pages = pages;
    this.summaries =
        new Once<>(
            () ->
                summaries.get().stream()
                    .sorted(Comparator.comparing(PublicSummary::slug))
                    .toList());
  }

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>(design.siteFiles());
    files.add(new SiteFile(SitePaths.INDEX, this::index));
    files.add(new SiteFile(SitePaths.NOT_FOUND, this::notFound));
    files.add(SiteFile.text(SitePaths.FEED, this::feed));
    edition
        .baseUrl()
        .ifPresent(
            url ->
                files.add(SiteFile.text(SitePaths.SITEMAP, () -> Sitemap.of(url, indexedPages()))));
    return files;
  }

  private byte[] index() {
    Frames.Builder frame = frames.at(SitePaths.INDEX);
    frame
        .title("Privacy- en cookieverklaringen van woningcorporaties")
        .description(
            "Zoek de privacyverklaring of de cookieverklaring van een woningcorporatie, met alle"
                + " eerdere versies.")
        .script(Pages.SEARCH)
        .alternate("application/atom+xml", "Nieuwe versies", SitePaths.FEED);
    SortedMap<String, List<IndexPage.Entry>> byLetter = new TreeMap<>();
    summaries.get().stream()
        .map(summary -> entry(frame, summary))
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

  private static IndexPage.Entry entry(Frames.Builder frame, PublicSummary summary) {
    return new IndexPage.Entry(
        summary.name(),
        summary.shortName(),
        summary.place(),
        frame.href(SitePaths.corporation(summary.slug())),
        summary.documents().stream()
            .map(
                d ->
                    new Link(
                        d.name(),
                        frame.href(SitePaths.page(SitePaths.folder(summary.slug(), d.kind())))))
            .toList(),
        summary.fictitious());
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
  private byte[] notFound() {
    String root = edition.baseUrl().map(URI::getPath).orElse("/");
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

  private String feed() {
    return AtomFeed.of(
        "alle",
        "Privacy- en cookieverklaringen van woningcorporaties: nieuwe versies",
        SitePaths.FEED,
        edition.baseUrl(),
        summaries.get().stream().flatMap(s -> s.feed().stream()).toList());
  }

  private SortedMap<String, Optional<LocalDate>> indexedPages() {
    SortedMap<String, Optional<LocalDate>> found = new TreeMap<>();
    found.put(SitePaths.shown(SitePaths.INDEX), Optional.empty());
    summaries
        .get()
        .forEach(s -> s.pages().forEach(page -> found.put(page.address(), page.changed())));
    return found;
  }
}
