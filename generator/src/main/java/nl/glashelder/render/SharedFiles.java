package nl.glashelder.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.glashelder.render.export.AtomFeed;
import nl.glashelder.render.export.Sitemap;
import nl.glashelder.render.page.Frame;
import nl.glashelder.render.page.IndexPage;
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
    files.addAll(others());
    return files;
  }

  /** The same with an index in parts. */
  List<SiteFile> inParts() {
    List<SiteFile> files = new ArrayList<>(design.siteFiles());
    files.addAll(new LargeIndex(design, frames, pages, summaries.get()).files());
    files.addAll(others());
    return files;
  }

  private List<SiteFile> others() {
    List<SiteFile> files = new ArrayList<>();
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
    List<IndexPage.Entry> entries =
        summaries.get().stream()
            .map(summary -> IndexEntries.entry(frame, summary))
            .sorted(IndexEntries.BY_NAME)
            .toList();
    if (entries.size() == 1) {
      indexOfOne(frame, entries.get(0).name());
    } else {
      frame
          .title("Privacy- en cookieverklaringen van woningcorporaties")
          .description(
              "Zoek de privacyverklaring of de cookieverklaring van een woningcorporatie, met alle"
                  + " eerdere versies.")
          .script(Pages.SEARCH);
    }
    frame.alternate("application/atom+xml", "Nieuwe versies", SitePaths.FEED);
    SortedMap<String, List<IndexPage.Entry>> byLetter = new TreeMap<>();
    entries.forEach(
        e ->
            byLetter.computeIfAbsent(IndexEntries.letter(e.name()), l -> new ArrayList<>()).add(e));
    List<IndexPage.Letter> letters =
        byLetter.entrySet().stream()
            .map(
                l ->
                    new IndexPage.Letter(l.getKey(), IndexEntries.anchor(l.getKey()), l.getValue()))
            .toList();
    return pages.index(
        new IndexPage(frame.build(), Optional.empty(), letters, frame.href(SitePaths.FEED)));
  }

  /** In a site of one corporation there is nothing to search. */
  private static void indexOfOne(Frames.Builder frame, String name) {
    frame
        .title("Privacy en cookies bij " + name)
        .description(
            "De privacyverklaring en de cookieverklaring van "
                + name
                + ", met alle eerdere versies.");
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
