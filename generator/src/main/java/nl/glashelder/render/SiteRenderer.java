package nl.glashelder.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.render.PublicSummary.InForce;
import nl.glashelder.render.PublicSummary.Indexed;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.Version;

/**
 * Makes the public site: the pages of frozen versions, and what belongs to them. The words of a
 * version are the frozen ones; only the page around them is of today.
 *
 * <p>A corporation's files are made of that corporation alone, and the pages that all share of
 * summaries alone, so that a site of any size takes the memory of a few corporations.
 */
public final class SiteRenderer {
  private final Pages pages;
  private final Design design;

  /** Uses a design. */
  public SiteRenderer(Pages pages) {
    this.pages = pages;
    this.design = new Design(pages);
  }

  /**
   * The files of a whole site, by path. Each is made when it is asked for; all are independent, so
   * that they can be made in any order and at the same time.
   */
  public List<SiteFile> render(SiteModel site) {
    List<SiteFile> files = new ArrayList<>();
    Edition edition = site.edition();
    site.corporations().forEach(c -> files.addAll(corporation(c, edition)));
    files.addAll(
        shared(
            new Once<>(() -> site.corporations().stream().map(c -> summary(c, edition)).toList()),
            edition));
    return files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

  /** The files of one corporation. */
  public List<SiteFile> corporation(CorporationPages corporation, Edition edition) {
    Look look =
        Look.of(
            design,
            corporation.slug(),
            corporation.corporation().houseStyle(),
            corporation.logo(),
            statements(corporation));
    Frames frames = new Frames(edition.baseUrl(), look, false);
    List<SiteFile> files = new ArrayList<>(look.ownFiles());
    files.addAll(new CorporationFiles(edition, frames, pages, corporation).files());
    for (DocumentKind kind : DocumentKind.values()) {
      files.addAll(new DocumentFiles(edition, frames, look, pages, corporation, kind).files());
    }
    return files;
  }

  private static List<PrivacyStatement> statements(CorporationPages corporation) {
    return corporation.histories().stream()
        .flatMap(h -> h.versions().stream())
        .flatMap(v -> v.data().statement().stream())
        .toList();
  }

  /** What the shared pages say of a corporation. */
  public PublicSummary summary(CorporationPages corporation, Edition edition) {
    Corporation published = corporation.published(edition.today());
    List<InForce> documents = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      corporation
          .history(kind)
          .inForce(edition.today())
          .ifPresent(v -> documents.add(new InForce(kind, Names.document(v))));
    }
    return new PublicSummary(
        corporation.slug(),
        published.name(),
        published.shortName(),
        published.place(),
        published.fictitious(),
        documents,
        CorporationFiles.feedEntries(corporation),
        indexed(corporation, edition.today()));
  }

  private static List<Indexed> indexed(CorporationPages corporation, LocalDate today) {
    String slug = corporation.slug();
    List<Indexed> found = new ArrayList<>();
    found.add(new Indexed(SitePaths.shown(SitePaths.corporation(slug)), Optional.empty()));
    for (History history : corporation.histories()) {
      Optional<Version> inForce = history.inForce(today);
      String folder = SitePaths.folder(slug, history.kind());
      inForce.ifPresent(v -> found.add(new Indexed(folder, Optional.of(v.date()))));
      if (!history.versions().isEmpty()) {
        String versions = SitePaths.shown(SitePaths.history(slug, history.kind()));
        found.add(new Indexed(versions, Optional.empty()));
      }
    }
    return found.stream().sorted(Comparator.comparing(Indexed::address)).toList();
  }

  /**
   * The files that all corporations share.
   *
   * @param summaries of all corporations, in any order; asked for when a file needs them
   */
  public List<SiteFile> shared(Supplier<List<PublicSummary>> summaries, Edition edition) {
    return new SharedFiles(design, edition, pages, summaries).files();
  }

  /** The same of summaries that are all known: with an index in parts when there are very many. */
  public List<SiteFile> shared(List<PublicSummary> summaries, Edition edition) {
    SharedFiles files = new SharedFiles(design, edition, pages, () -> summaries);
    return summaries.size() > LargeIndex.MOST_ON_ONE_PAGE ? files.inParts() : files.files();
  }
}
