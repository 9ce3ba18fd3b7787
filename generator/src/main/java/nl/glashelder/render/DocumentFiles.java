package nl.glashelder.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.render.export.ConsentServices;
import nl.glashelder.render.export.CookieBanner;
import nl.glashelder.render.export.DataExport;
import nl.glashelder.render.export.DpvExport;
import nl.glashelder.render.export.EmbeddedWords;
import nl.glashelder.render.export.KlaroConfig;
import nl.glashelder.render.export.OrejimeConfig;
import nl.glashelder.render.export.StructuredData;
import nl.glashelder.render.export.TiltExport;
import nl.glashelder.render.page.AbsencePage;
import nl.glashelder.render.page.Article;
import nl.glashelder.render.page.DocumentPage;
import nl.glashelder.render.page.DocumentPage.State;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.TelephoneLinks;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.OriginalDocument;
import nl.glashelder.version.Validity;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Voice;

/** The files of one document of one corporation: its address, and that of each version. */
final class DocumentFiles {
  private final Edition site;
  private final Frames frames;
  private final Look look;
  private final Pages pages;
  private final CorporationPages corporation;
  private final History history;

  DocumentFiles(
      Edition site,
      Frames frames,
      Look look,
      Pages pages,
      CorporationPages corporation,
      DocumentKind kind) {
    this.site = site;
    this.frames = frames;
    this.look = look;
    this.pages = pages;
    this.corporation = corporation;
    this.history = corporation.history(kind);
  }

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    String folder = SitePaths.folder(slug(), kind());
    Optional<Version> inForce = history.inForce(site.today());
    if (inForce.isPresent()) {
      Version version = inForce.get();
      files.add(new SiteFile(SitePaths.page(folder), () -> document(version, folder)));
      files.add(SiteFile.text(SitePaths.data(folder), () -> DataExport.of(version)));
      files.addAll(standards(version, folder));
      files.add(SiteFile.text(SitePaths.fragment(folder), () -> embedded(version)));
      version.data().notice().ifPresent(n -> files.addAll(banner(n, version, folder)));
    } else {
      files.add(new SiteFile(SitePaths.page(folder), this::absence));
    }
    for (Version version : history.versions()) {
      String own = SitePaths.folder(slug(), kind(), version.date());
      files.add(new SiteFile(SitePaths.page(own), () -> document(version, own)));
      files.add(SiteFile.text(SitePaths.data(own), () -> DataExport.of(version)));
      files.addAll(standards(version, own));
      version
          .original()
          .ifPresent(o -> files.add(new SiteFile(SitePaths.original(own, o.kind()), o::bytes)));
    }
    return files;
  }

  /** A statement in the languages that others made for statements. */
  private List<SiteFile> standards(Version version, String folder) {
    List<SiteFile> files = new ArrayList<>();
    if (kind() == DocumentKind.STATEMENT) {
      files.add(SiteFile.text(SitePaths.dpv(folder), () -> DpvExport.of(version)));
      tilt(version).ifPresent(text -> files.add(SiteFile.text(SitePaths.tilt(folder), () -> text)));
    }
    return files;
  }

  private Map<String, String> standardLinks(Version version, String folder) {
    Map<String, String> links = new TreeMap<>();
    if (kind() == DocumentKind.STATEMENT) {
      links.put("Data Privacy Vocabulary", SitePaths.dpv(folder));
      tilt(version)
          .ifPresent(
              text -> links.put("Transparency Information Language", SitePaths.tilt(folder)));
    }
    return links;
  }

  private Optional<String> tilt(Version version) {
    String own = SitePaths.page(SitePaths.folder(slug(), kind(), version.date()));
    return kind() == DocumentKind.STATEMENT
        ? TiltExport.of(
            version,
            site.baseUrl().map(URI::toString).orElse("/") + SitePaths.shown(own),
            history.versions().indexOf(version) + 1,
            history.validity(version, site.today()) == Validity.IN_FORCE)
        : Optional.empty();
  }

  private byte[] document(Version version, String folder) {
    Validity validity = history.validity(version, site.today());
    Voice voice = Names.voice(version);
    Corporation then = version.data().corporation();
    boolean atDocument = folder.equals(SitePaths.folder(slug(), kind()));
    String words = atDocument ? version.words() : DatedLinks.below(version.words());
    Article article =
        Article.of(
            words,
            version.data().statement(),
            voice,
            TelephoneLinks.numbersIn(List.of(version.data())));
    String day = voice.date(version.date());
    Frames.Builder frame = frames.at(SitePaths.page(folder));
    frame
        .title(article.title() + (atDocument ? "" : " (versie van " + day + ")"))
        .description(description(version, voice))
        .brand(slug(), corporation.published(site.today()).name(), then.fictitious())
        .above("Alle corporaties", SitePaths.INDEX)
        .above(then.name(), SitePaths.corporation(slug()));
    if (!atDocument) {
      frame.above(Names.document(version), page());
    }
    if (validity == Validity.IN_FORCE) {
      frame.canonical(page());
    } else {
      frame.unindexed();
    }
    if (site.pdf()) {
      frame.alternate("application/pdf", "PDF", SitePaths.pdf(folder, kind()));
    }
    frame
        .alternate("application/json", "Gegevens", SitePaths.data(folder))
        .alternates(standardLinks(version, folder))
        .alternate("application/atom+xml", "Nieuwe versies", SitePaths.feed(slug()))
        .structuredData(
            StructuredData.of(version, article.title(), frame.worldwide(SitePaths.page(folder))));
    return pages.document(
        new DocumentPage(
            frame.build(),
            voice,
            then.name(),
            kind(),
            state(validity),
            Optional.of(version.about()),
            validity == Validity.SUPERSEDED ? next(version).map(Version::date) : Optional.empty(),
            validity == Validity.IN_FORCE
                ? Optional.empty()
                : history
                    .inForce(site.today())
                    .map(v -> new Link(Names.document(v), frame.href(page()))),
            validity == Validity.IN_FORCE
                ? Announcements.of(site, corporation, kind(), frame)
                : List.of(),
            article,
            links(frame, version, folder)));
  }

  private static State state(Validity validity) {
    return switch (validity) {
      case FUTURE -> State.FUTURE;
      case IN_FORCE -> State.IN_FORCE;
      case SUPERSEDED -> State.SUPERSEDED;
    };
  }

  private Optional<Version> next(Version version) {
    return history.versions().stream().filter(v -> v.date().isAfter(version.date())).findFirst();
  }

  private String description(Version version, Voice voice) {
    String name = version.data().corporation().name();
    return kind() == DocumentKind.STATEMENT
        ? "Hoe "
            + name
            + " omgaat met "
            + voice.of("uw", "je")
            + " persoonsgegevens: welke gegevens, waarvoor, hoe lang en welke rechten "
            + voice.of("u hebt", "je hebt")
            + "."
        : "Welke cookies " + name + " gebruikt en waarvoor.";
  }

  private List<Link> links(Frames.Builder frame, Version version, String folder) {
    List<Link> links = new ArrayList<>();
    if (site.pdf()) {
      links.add(new Link("Als PDF", frame.href(SitePaths.pdf(folder, kind()))));
    }
    links.add(new Link("Alle versies", frame.href(SitePaths.history(slug(), kind()))));
    history
        .before(version)
        .flatMap(before -> corporation.comparison(kind(), before.date(), version.date()))
        .ifPresent(c -> links.add(new Link("Wat er veranderde", frame.href(c.path(slug())))));
    version
        .original()
        .ifPresent(o -> links.add(new Link(originalText(o), frame.href(original(version, o)))));
    for (DocumentKind other : DocumentKind.values()) {
      corporation
          .history(other)
          .inForce(site.today())
          .filter(v -> other != kind())
          .ifPresent(
              v ->
                  links.add(
                      new Link(
                          Names.document(v),
                          frame.href(SitePaths.page(SitePaths.folder(slug(), other))))));
    }
    return links;
  }

  /** A link says what it gives before it is followed. */
  static String originalText(OriginalDocument original) {
    return "Oorspronkelijk document (" + original.kind().dutch() + ")";
  }

  /** One address for ever, also from the page of the version in force. */
  private String original(Version version, OriginalDocument original) {
    return SitePaths.original(SitePaths.folder(slug(), kind(), version.date()), original.kind());
  }

  private byte[] absence() {
    Corporation now = corporation.published(site.today());
    Frames.Builder frame = frames.at(page());
    frame
        .title(Names.document(kind()) + " van " + now.name())
        .description("Er is nog geen " + kind().dutch() + " van " + now.name() + ".")
        .unindexed()
        .brand(slug(), now.name(), now.fictitious())
        .above("Alle corporaties", SitePaths.INDEX)
        .above(now.name(), SitePaths.corporation(slug()));
    return pages.absence(
        new AbsencePage(
            frame.build(),
            new Voice(now.formOfAddress()),
            now.name(),
            kind(),
            Announcements.of(site, corporation, kind(), frame),
            now.contact().flatMap(c -> c.email())));
  }

  private String embedded(Version version) {
    return EmbeddedWords.of(
        version.words(), look.embeddedCss(), look.colours().light().accent().toString(), address());
  }

  /** A notice without a list of cookies has no banner, and one that asks nothing no tool. */
  private List<SiteFile> banner(CookieNotice notice, Version version, String folder) {
    Corporation then = version.data().corporation();
    ConsentServices services = ConsentServices.of(notice);
    List<SiteFile> files = new ArrayList<>();
    if (!services.isEmpty()) {
      files.add(
          SiteFile.text(SitePaths.banner(folder), () -> CookieBanner.of(notice, then, address())));
    }
    if (services.askConsent()) {
      files.add(
          SiteFile.text(SitePaths.klaro(folder), () -> KlaroConfig.of(notice, then, address())));
      files.add(
          SiteFile.text(
              SitePaths.orejime(folder), () -> OrejimeConfig.of(notice, then, address())));
    }
    return files;
  }

  /**
   * The document's address for a page of another website; without a base address, the one it has
   * when the whole site stands at the root of that website.
   */
  private String address() {
    return site.baseUrl().map(URI::toString).orElse("/") + SitePaths.shown(page());
  }

  private String page() {
    return SitePaths.page(SitePaths.folder(slug(), kind()));
  }

  private String slug() {
    return corporation.slug();
  }

  private DocumentKind kind() {
    return history.kind();
  }
}
