package nl.glashelder.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Corporation;
import nl.glashelder.render.export.AtomFeed;
import nl.glashelder.render.export.EvidenceZip;
import nl.glashelder.render.export.VersionList;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.render.page.CorporationPage;
import nl.glashelder.render.page.CorporationPage.Shelf;
import nl.glashelder.render.page.HistoryPage;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.StepwisePage;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Evidence;
import nl.glashelder.version.History;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Voice;

/**
 * The files of one corporation besides its documents: its own page, histories, comparisons, feed.
 */
final class CorporationFiles {
  private final Edition site;
  private final Frames frames;
  private final Pages pages;
  private final CorporationPages corporation;

  CorporationFiles(Edition site, Frames frames, Pages pages, CorporationPages corporation) {
    this.site = site;
    this.frames = frames;
    this.pages = pages;
    this.corporation = corporation;
  }

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile(SitePaths.corporation(slug()), this::overview));
    if (corporation.histories().stream().anyMatch(h -> !h.versions().isEmpty())) {
      files.add(SiteFile.text(SitePaths.versionList(slug()), this::versionList));
    }
    files.add(SiteFile.text(SitePaths.feed(slug()), this::feed));
    for (History history : corporation.histories()) {
      if (!history.versions().isEmpty()) {
        String path = SitePaths.history(slug(), history.kind());
        boolean proven = !Evidence.of(history).isEmpty();
        files.add(new SiteFile(path, () -> history(history, path, proven)));
        if (proven) {
          files.add(
              new SiteFile(
                  SitePaths.evidence(slug(), history.kind()),
                  () -> EvidenceZip.of(Evidence.withGuide(history))));
        }
      }
    }
    for (ComparedVersions pair : corporation.comparisons()) {
      String path = pair.path(slug());
      String beside = SitePaths.sideBySide(path);
      Once<String> madeOf = new Once<>(() -> madeOf(pair));
      files.add(new SiteFile(path, () -> comparison(pair, path, beside)).of(madeOf));
      files.add(new SiteFile(beside, () -> comparison(pair, beside, path)).of(madeOf));
    }
    for (History history : corporation.histories()) {
      files.addAll(stepwise(history));
    }
    return files;
  }

  /**
   * Pages at the addresses of comparisons that are not made, or no longer: an address that was
   * given to someone once must lead somewhere. They lead there in steps that are made.
   */
  private List<SiteFile> stepwise(History history) {
    List<SiteFile> files = new ArrayList<>();
    List<Version> versions = history.versions();
    for (int older = 0; older < versions.size(); older++) {
      for (int newer = older + 2; newer < versions.size(); newer++) {
        List<Version> passed = versions.subList(older, newer + 1);
        LocalDate from = passed.get(0).date();
        LocalDate to = passed.get(passed.size() - 1).date();
        if (corporation.comparison(history.kind(), from, to).isEmpty() && isWalkable(passed)) {
          String path = SitePaths.comparison(slug(), history.kind(), from, to);
          String beside = SitePaths.sideBySide(path);
          files.add(new SiteFile(path, () -> stepwise(passed, path, path)));
          files.add(new SiteFile(beside, () -> stepwise(passed, beside, path)));
        }
      }
    }
    return files;
  }

  private boolean isWalkable(List<Version> passed) {
    for (int i = 1; i < passed.size(); i++) {
      if (step(passed, i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Optional<ComparedVersions> step(List<Version> passed, int to) {
    Version newer = passed.get(to);
    return corporation.comparison(newer.kind(), passed.get(to - 1).date(), newer.date());
  }

  private byte[] stepwise(List<Version> passed, String path, String canonical) {
    DocumentKind kind = passed.get(0).kind();
    LocalDate from = passed.get(0).date();
    LocalDate to = passed.get(passed.size() - 1).date();
    Frames.Builder frame = frames.at(path);
    framed(frame, kind, from, to)
        .description("Deze twee versies zijn stap voor stap te vergelijken.")
        .canonical(canonical);
    List<Link> steps = new ArrayList<>();
    for (int i = 1; i < passed.size(); i++) {
      ComparedVersions step = step(passed, i).orElseThrow();
      steps.add(
          new Link(
              "Van " + voice().date(step.older()) + " naar " + voice().date(step.newer()),
              frame.href(step.path(slug()))));
    }
    return pages.stepwise(
        new StepwisePage(
            frame.build(),
            voice(),
            now().name(),
            kind,
            side(frame, kind, from),
            side(frame, kind, to),
            steps));
  }

  /** All that the pages of a comparison hang on. */
  private String madeOf(ComparedVersions pair) {
    History history = corporation.history(pair.kind());
    return String.join(
        "\n",
        pair.path(slug()),
        String.valueOf(history.of(pair.older()).map(Version::about)),
        String.valueOf(history.of(pair.newer()).map(Version::about)),
        String.valueOf(now()),
        frames.look().toString(),
        String.valueOf(site.baseUrl()));
  }

  /** The versions of this corporation for a feed. */
  static List<AtomFeed.Entry> feedEntries(CorporationPages corporation) {
    List<AtomFeed.Entry> entries = new ArrayList<>();
    for (History history : corporation.histories()) {
      for (Version version : history.versions()) {
        String name = version.data().corporation().name();
        Voice voice = Names.voice(version);
        entries.add(
            new AtomFeed.Entry(
                version.slug() + "/" + version.kind().yaml() + "/" + version.date(),
                Names.document(version)
                    + " van "
                    + name
                    + ", geldig vanaf "
                    + voice.date(version.date()),
                name,
                version.about().publishedOn().or(version.about()::adoptedOn).orElse(version.date()),
                Names.plain(version.about().reason(), voice)
                    + before(corporation, history, version)
                        .map(c -> " " + since(c.summary().get()))
                        .orElse(""),
                SitePaths.shown(
                    SitePaths.page(
                        SitePaths.folder(version.slug(), version.kind(), version.date())))));
      }
    }
    return entries;
  }

  /** The difference with the version before, as a sentence of its own. */
  private static String since(String summary) {
    return "Anders dan in de versie ervoor: " + summary;
  }

  private byte[] overview() {
    Corporation now = now();
    Frames.Builder frame = frames.at(SitePaths.corporation(slug()));
    frame
        .title("Privacy en cookies bij " + now.name())
        .description(
            "De privacyverklaring en de cookieverklaring van "
                + now.name()
                + ", met alle eerdere versies.")
        .brand(slug(), now.name(), now.fictitious())
        .above("Alle corporaties", SitePaths.INDEX)
        .alternate("application/atom+xml", "Nieuwe versies", SitePaths.feed(slug()));
    List<Shelf> shelves = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      shelves.add(shelf(frame, corporation.history(kind)));
    }
    return pages.corporation(
        new CorporationPage(
            frame.build(),
            voice(),
            now.name(),
            now.place(),
            now.contact().flatMap(c -> c.website()),
            shelves,
            frame.href(SitePaths.feed(slug()))));
  }

  private Shelf shelf(Frames.Builder frame, History history) {
    Optional<Version> inForce = history.inForce(site.today());
    String folder = SitePaths.folder(slug(), history.kind());
    return new Shelf(
        history.kind(),
        inForce.map(Names::document).orElse(Names.document(history.kind())),
        frame.href(SitePaths.page(folder)),
        inForce.map(Version::date),
        inForce.filter(v -> v.about().dateUnknown()).isPresent(),
        inForce.filter(v -> site.pdf()).map(v -> frame.href(SitePaths.pdf(folder, v.kind()))),
        history.versions().isEmpty()
            ? Optional.empty()
            : Optional.of(frame.href(SitePaths.history(slug(), history.kind()))),
        Announcements.of(site, corporation, history.kind(), frame));
  }

  private String versionList() {
    return VersionList.of(slug(), now().name(), corporation.histories(), site.today());
  }

  private String feed() {
    return AtomFeed.of(
        slug(),
        "Privacy en cookies bij " + now().name() + ": nieuwe versies",
        SitePaths.feed(slug()),
        site.baseUrl(),
        feedEntries(corporation));
  }

  private byte[] history(History history, String path, boolean proven) {
    Frames.Builder frame = frames.at(path);
    Version latest = history.versions().get(history.versions().size() - 1);
    String name = Names.document(history.inForce(site.today()).orElse(latest));
    frame
        .title("Alle versies van de " + history.kind().dutch() + " van " + now().name())
        .description(
            "Welke "
                + history.kind().dutch()
                + " van "
                + now().name()
                + " wanneer gold, en wat er veranderde.")
        .brand(slug(), now().name(), now().fictitious())
        .above("Alle corporaties", SitePaths.INDEX)
        .above(now().name(), SitePaths.corporation(slug()))
        .above(name, SitePaths.page(SitePaths.folder(slug(), history.kind())))
        .alternate("application/json", "Versies als gegevens", SitePaths.versionList(slug()))
        .alternate("application/atom+xml", "Nieuwe versies", SitePaths.feed(slug()));
    List<HistoryPage.Entry> entries =
        history.versions().stream()
            .sorted(Comparator.comparing(Version::date).reversed())
            .map(v -> entry(frame, history, v))
            .toList();
    List<Link> comparisons =
        corporation.comparisons().stream()
            .filter(c -> c.kind() == history.kind())
            .sorted(
                Comparator.comparing(ComparedVersions::newer)
                    .thenComparing(ComparedVersions::older)
                    .reversed())
            .map(
                c ->
                    new Link(
                        voice().date(c.older()) + " en " + voice().date(c.newer()),
                        frame.href(c.path(slug()))))
            .toList();
    return pages.history(
        new HistoryPage(
            frame.build(),
            voice(),
            now().name(),
            history.kind(),
            entries,
            comparisons,
            proven
                ? Optional.of(frame.href(SitePaths.evidence(slug(), history.kind())))
                : Optional.empty()));
  }

  private HistoryPage.Entry entry(Frames.Builder frame, History history, Version version) {
    String folder = SitePaths.folder(slug(), version.kind(), version.date());
    Voice own = Names.voice(version);
    return new HistoryPage.Entry(
        version.about(),
        history.validity(version, site.today()),
        history.lastDay(version),
        own.sentence(version.about().reason()),
        version.about().kindReason().map(own::sentence),
        frame.href(SitePaths.page(folder)),
        site.pdf()
            ? Optional.of(frame.href(SitePaths.pdf(folder, version.kind())))
            : Optional.empty(),
        version
            .original()
            .map(
                o ->
                    new Link(
                        DocumentFiles.originalText(o),
                        frame.href(SitePaths.original(folder, o.kind())))),
        before(corporation, history, version)
            .map(c -> new HistoryPage.Difference(frame.href(c.path(slug())), c.summary().get())));
  }

  private static Optional<ComparedVersions> before(
      CorporationPages corporation, History history, Version version) {
    return history
        .before(version)
        .flatMap(b -> corporation.comparison(version.kind(), b.date(), version.date()));
  }

  private byte[] comparison(ComparedVersions pair, String path, String otherPath) {
    Frames.Builder frame = frames.at(path);
    ComparedContent result = pair.result().get();
    framed(frame, pair.kind(), pair.older(), pair.newer())
        .description(result.summary())
        .script(Pages.PLACES)
        .canonical(pair.path(slug()));
    return pages.comparison(
        new ComparisonPage(
            frame.build(),
            voice(),
            now().name(),
            pair.kind(),
            side(frame, pair.kind(), pair.older()),
            side(frame, pair.kind(), pair.newer()),
            result,
            ComparisonViews.view(result, path),
            ComparisonViews.link(frame, otherPath)));
  }

  private Frames.Builder framed(
      Frames.Builder frame, DocumentKind kind, LocalDate older, LocalDate newer) {
    return frame
        .title(
            "Wat veranderde in de "
                + kind.dutch()
                + " van "
                + now().name()
                + " tussen "
                + voice().date(older)
                + " en "
                + voice().date(newer))
        .reviewStyle()
        .unindexed()
        .brand(slug(), now().name(), now().fictitious())
        .above("Alle corporaties", SitePaths.INDEX)
        .above(now().name(), SitePaths.corporation(slug()))
        .above(Names.document(kind), SitePaths.page(SitePaths.folder(slug(), kind)))
        .above("Alle versies", SitePaths.history(slug(), kind));
  }

  private ComparisonPage.Side side(Frames.Builder frame, DocumentKind kind, LocalDate date) {
    return new ComparisonPage.Side(
        "de versie van " + voice().date(date),
        frame.href(SitePaths.page(SitePaths.folder(slug(), kind, date))));
  }

  private Corporation now() {
    return corporation.published(site.today());
  }

  private Voice voice() {
    return new Voice(now().formOfAddress());
  }

  private String slug() {
    return corporation.slug();
  }
}
