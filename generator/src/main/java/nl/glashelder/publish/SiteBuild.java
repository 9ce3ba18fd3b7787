package nl.glashelder.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.compare.Side;
import nl.glashelder.model.Corporation;
import nl.glashelder.render.ComparedVersions;
import nl.glashelder.render.CorporationPages;
import nl.glashelder.render.PdfFiles;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SiteModel;
import nl.glashelder.render.SitePaths;
import nl.glashelder.render.SiteRenderer;
import nl.glashelder.render.pdf.PdfFinding;
import nl.glashelder.render.pdf.PdfWriter;
import nl.glashelder.render.style.Logo;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Wording;

/**
 * Makes the public and the review site: all of both first, in memory and in parallel, and only then
 * writes. With an error in a file or in the archive nothing is written at all.
 */
public final class SiteBuild {
  /**
   * Where and how.
   *
   * @param publicSite the folder of the public site
   * @param reviewSite the folder of the review site
   * @param state a folder of the build's own, on the same disk
   * @param baseUrl where the public site will stand
   * @param threads how many files are made at once
   * @param mostForAllPairs up to how many versions of a document every pair is compared
   */
  public record Settings(
      Path publicSite,
      Path reviewSite,
      Path state,
      Optional<URI> baseUrl,
      int threads,
      int mostForAllPairs) {}

  /**
   * What came of it.
   *
   * @param findings what making the sites itself found, by place
   * @param publicSite what was written of the public site; empty when nothing was
   * @param reviewSite what was written of the review site; empty when nothing was
   */
  public record Outcome(
      List<Finding> findings,
      Optional<SiteFolder.Outcome> publicSite,
      Optional<SiteFolder.Outcome> reviewSite) {}

  /**
   * The files of both sites, each made when it is asked for.
   *
   * @param publicSite frozen versions only
   * @param reviewSite drafts and findings
   */
  public record Sites(List<SiteFile> publicSite, List<SiteFile> reviewSite) {
    /** Keeps its own lists. */
    public Sites {
      publicSite = List.copyOf(publicSite);
      reviewSite = List.copyOf(reviewSite);
    }
  }

  private final Survey survey;
  private final Workshop workshop;
  private final Settings settings;
  private final UnseenChanges unseen = new UnseenChanges();

  /** Builds from what a survey found. */
  public SiteBuild(Survey survey, Workshop workshop, Settings settings) {
    this.survey = survey;
    this.workshop = workshop;
    this.settings = settings;
  }

  /**
   * Makes and writes both sites.
   *
   * @throws IOException when a file cannot be written
   */
  public Outcome run() throws IOException {
    if (survey.blocks()) {
      return new Outcome(List.of(), Optional.empty(), Optional.empty());
    }
    PdfFiles pdf = pdf();
    Sites sites = sites(pdf);
    SortedMap<String, byte[]> publicBytes = make(sites.publicSite());
    SortedMap<String, byte[]> reviewBytes = make(sites.reviewSite());
    SiteFolder publicFolder = new SiteFolder(settings.publicSite(), settings.state());
    SiteFolder reviewFolder = new SiteFolder(settings.reviewSite(), settings.state());
    return new Outcome(
        Stream.concat(pdfFindings(pdf.findings()).stream(), unseen.findings().stream())
            .sorted()
            .toList(),
        Optional.of(publicFolder.replaceWith(publicBytes)),
        Optional.of(reviewFolder.replaceWith(reviewBytes)));
  }

  /** Both sites, also when a draft cannot be read: then its pages are not among them. */
  public Sites sites() {
    return sites(pdf());
  }

  private PdfFiles pdf() {
    return new PdfFiles(new PdfWriter(workshop.pdf()), settings.baseUrl());
  }

  private Sites sites(PdfFiles pdf) {
    SiteModel site = new SiteModel(corporations(), survey.today(), settings.baseUrl(), true);
    List<SiteFile> publicFiles = new ArrayList<>(new SiteRenderer(workshop.pages()).render(site));
    publicFiles.addAll(pdf.of(site));
    ReviewModel review = review();
    List<SiteFile> reviewFiles =
        new ArrayList<>(new ReviewRenderer(workshop.pages()).render(review));
    reviewFiles.addAll(pdf.of(review, site));
    return new Sites(publicFiles, reviewFiles);
  }

  private List<CorporationPages> corporations() {
    Map<String, CorporationPages> bySlug = new LinkedHashMap<>();
    for (Survey.Surveyed corporation : survey.corporations()) {
      String slug = corporation.draft().slug();
      bySlug.put(slug, pages(slug, corporation.draft().corporation(), corporation.logo()));
    }
    // A corporation without drafts keeps its published pages.
    for (History history : survey.archive().histories()) {
      if (!bySlug.containsKey(history.slug()) && !history.versions().isEmpty()) {
        Version last = history.versions().get(history.versions().size() - 1);
        bySlug.put(
            history.slug(), pages(history.slug(), last.data().corporation(), Optional.empty()));
      }
    }
    return List.copyOf(bySlug.values());
  }

  private CorporationPages pages(String slug, Corporation corporation, Optional<Logo> logo) {
    List<History> histories =
        Arrays.stream(DocumentKind.values())
            .map(kind -> survey.archive().history(slug, kind))
            .toList();
    List<ComparedVersions> comparisons = new ArrayList<>();
    histories.forEach(
        h -> comparisons.addAll(Comparisons.of(h, settings.mostForAllPairs(), unseen)));
    return new CorporationPages(slug, corporation, logo, histories, comparisons);
  }

  private ReviewModel review() {
    List<ReviewModel.ReviewedCorporation> reviewed =
        survey.corporations().stream().map(this::reviewed).toList();
    List<Draft> drafts = survey.corporations().stream().map(Survey.Surveyed::draft).toList();
    return new ReviewModel(
        reviewed,
        survey.report(),
        RuleTexts.all(),
        () -> CatalogueDifferences.of(workshop.catalogue(), drafts),
        true,
        false);
  }

  private ReviewModel.ReviewedCorporation reviewed(Survey.Surveyed corporation) {
    List<ReviewModel.DraftText> drafts =
        corporation.wordings().entrySet().stream()
            .map(e -> draft(corporation.draft(), e.getKey(), e.getValue()))
            .toList();
    return new ReviewModel.ReviewedCorporation(
        corporation.draft().slug(), corporation.draft().corporation(), corporation.logo(), drafts);
  }

  private ReviewModel.DraftText draft(Draft draft, DocumentKind kind, Wording wording) {
    PublishedData data = PublishedData.of(draft, kind).orElseThrow();
    Optional<Version> inForce =
        survey.archive().history(draft.slug(), kind).inForce(survey.today());
    return new ReviewModel.DraftText(
        kind,
        wording,
        data.statement(),
        inForce.map(
            v ->
                Comparisons.withDraft(
                    v, Side.draft(data, wording.fragment()), archived(v), unseen)),
        ReadingEase.of(wording.fragment(), inForce.map(Version::words)));
  }

  /** The address of a published version as the review site links to it. */
  private String archived(Version version) {
    String path = SitePaths.folder(version.slug(), version.kind(), version.date());
    if (settings.baseUrl().isPresent()) {
      return settings.baseUrl().get().resolve(path).toString();
    }
    Path from = settings.reviewSite().toAbsolutePath().normalize();
    Path to = settings.publicSite().toAbsolutePath().normalize().resolve(path + "index.html");
    return from.relativize(to).toString().replace('\\', '/');
  }

  private SortedMap<String, byte[]> make(List<SiteFile> files) {
    ConcurrentSkipListMap<String, byte[]> made = new ConcurrentSkipListMap<>();
    ForkJoinPool pool = new ForkJoinPool(settings.threads());
    try {
      pool.submit(() -> files.parallelStream().forEach(file -> made.put(file.path(), file.bytes())))
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making pages", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page could not be made", e.getCause());
    } finally {
      pool.shutdown();
    }
    return new TreeMap<>(made);
  }

  static List<Finding> pdfFindings(Map<String, List<PdfFinding>> found) {
    List<Finding> findings = new ArrayList<>();
    found.forEach(
        (path, all) ->
            all.forEach(
                f ->
                    findings.add(
                        PageRule.PDF.at(
                            Position.startOf(path),
                            f.message() + " (bij " + f.place() + ")",
                            ""))));
    return findings.stream().sorted().toList();
  }
}
