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
import nl.glashelder.check.Explanation;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.compare.Side;
import nl.glashelder.model.Corporation;
import nl.glashelder.render.ComparedVersions;
import nl.glashelder.render.CorporationPages;
import nl.glashelder.render.PdfFiles;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SiteModel;
import nl.glashelder.render.SiteRenderer;
import nl.glashelder.render.pdf.PdfFinding;
import nl.glashelder.render.pdf.PdfWriter;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
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

  private final Survey survey;
  private final Workshop workshop;
  private final Settings settings;

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
    SiteModel site = new SiteModel(corporations(), survey.today(), settings.baseUrl(), true);
    PdfFiles pdf = new PdfFiles(new PdfWriter(workshop.pdf()), settings.baseUrl());
    List<SiteFile> publicFiles = new ArrayList<>(new SiteRenderer(workshop.pages()).render(site));
    publicFiles.addAll(pdf.of(site));
    List<SiteFile> reviewFiles = new ReviewRenderer(workshop.pages(), pdf).render(review(site));
    SortedMap<String, byte[]> publicBytes = make(publicFiles);
    SortedMap<String, byte[]> reviewBytes = make(reviewFiles);
    SiteFolder publicFolder = new SiteFolder(settings.publicSite(), settings.state());
    SiteFolder reviewFolder = new SiteFolder(settings.reviewSite(), settings.state());
    return new Outcome(
        pdfFindings(pdf.findings()),
        Optional.of(publicFolder.replaceWith(publicBytes)),
        Optional.of(reviewFolder.replaceWith(reviewBytes)));
  }

  private List<CorporationPages> corporations() {
    Map<String, CorporationPages> bySlug = new LinkedHashMap<>();
    for (Survey.Surveyed corporation : survey.corporations()) {
      String slug = corporation.draft().slug();
      bySlug.put(slug, pages(slug, corporation.draft().corporation(), corporation));
    }
    // A corporation without drafts keeps its published pages.
    for (History history : survey.archive().histories()) {
      if (!bySlug.containsKey(history.slug()) && !history.versions().isEmpty()) {
        Version last = history.versions().get(history.versions().size() - 1);
        bySlug.put(history.slug(), pages(history.slug(), last.data().corporation(), null));
      }
    }
    return List.copyOf(bySlug.values());
  }

  private CorporationPages pages(String slug, Corporation corporation, Survey.Surveyed surveyed) {
    List<History> histories =
        Arrays.stream(DocumentKind.values())
            .map(kind -> survey.archive().history(slug, kind))
            .toList();
    List<ComparedVersions> comparisons = new ArrayList<>();
    histories.forEach(h -> comparisons.addAll(Comparisons.of(h, settings.mostForAllPairs())));
    return new CorporationPages(
        slug,
        corporation,
        surveyed == null ? Optional.empty() : surveyed.logo(),
        histories,
        comparisons);
  }

  private ReviewModel review(SiteModel site) {
    List<ReviewModel.DraftPages> drafts = new ArrayList<>();
    for (Survey.Surveyed corporation : survey.corporations()) {
      String slug = corporation.draft().slug();
      for (Map.Entry<DocumentKind, Wording> worded : corporation.wordings().entrySet()) {
        DocumentKind kind = worded.getKey();
        PublishedData data = PublishedData.of(corporation.draft(), kind).orElseThrow();
        Optional<ComparedVersions> againstInForce =
            survey
                .archive()
                .history(slug, kind)
                .inForce(survey.today())
                .map(v -> Comparisons.withDraft(v, Side.draft(data, worded.getValue().fragment())));
        drafts.add(new ReviewModel.DraftPages(slug, kind, data, worded.getValue(), againstInForce));
      }
    }
    return new ReviewModel(
        site,
        drafts,
        survey.blocking(),
        survey.checks(),
        Rules.all().stream().map(Explanation::of).toList());
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
                        new Finding(
                            Position.startOf(path),
                            Severity.WARNING,
                            "P01",
                            "pdf",
                            "",
                            f.message() + " (bij " + f.place() + ")",
                            ""))));
    return findings.stream().sorted().toList();
  }
}
