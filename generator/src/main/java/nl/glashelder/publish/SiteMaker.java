package nl.glashelder.publish;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.glashelder.check.Checked;
import nl.glashelder.check.report.Report;
import nl.glashelder.check.rule.Hit;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.compare.CatalogueUse;
import nl.glashelder.compare.Side;
import nl.glashelder.model.Corporation;
import nl.glashelder.register.Register;
import nl.glashelder.render.ComparedVersions;
import nl.glashelder.render.CorporationPages;
import nl.glashelder.render.Edition;
import nl.glashelder.render.Once;
import nl.glashelder.render.PdfFiles;
import nl.glashelder.render.PublicSummary;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewOverview;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.ReviewSummary;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SitePaths;
import nl.glashelder.render.SiteRenderer;
import nl.glashelder.render.pdf.PdfWriter;
import nl.glashelder.render.style.Logo;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Wording;

/**
 * Makes the parts of both sites: those of one corporation from that corporation alone, and those
 * that all share from summaries alone. It can be asked from several threads at once.
 */
public final class SiteMaker {
  /**
   * What holds for every part.
   *
   * @param today the reference date
   * @param baseUrl where the public site will stand
   * @param publicFromReview the public site's folder as a link from the review site's folder, with
   *     a slash at its end
   * @param mostForAllPairs up to how many versions of a document every pair is compared
   * @param sources where the corporations folder can be seen on the web
   */
  public record Settings(
      LocalDate today,
      Optional<URI> baseUrl,
      String publicFromReview,
      int mostForAllPairs,
      Optional<URI> sources) {
    /** Files that cannot be seen on the web. */
    public Settings(
        LocalDate today, Optional<URI> baseUrl, String publicFromReview, int mostForAllPairs) {
      this(today, baseUrl, publicFromReview, mostForAllPairs, Optional.empty());
    }
  }

  private final Workshop workshop;
  private final Settings settings;
  private final Edition edition;
  private final SiteRenderer publicPages;
  private final ReviewRenderer reviewPages;
  private final PdfWriter printer;

  /** Makes nothing yet. */
  public SiteMaker(Workshop workshop, Settings settings) {
    this.workshop = workshop;
    this.settings = settings;
    this.edition = new Edition(settings.today(), settings.baseUrl(), true);
    this.publicPages = new SiteRenderer(workshop.pages());
    this.reviewPages = new ReviewRenderer(workshop.pages());
    this.printer = new PdfWriter(workshop.pdf());
  }

  /** The files of one corporation; none for a folder that holds no corporation. */
  public CorporationWork work(CorporationSurvey survey) {
    return work(survey, new KnownPairs("", List.of()));
  }

  /** The files of the drafts of one corporation alone: looking through its versions takes time. */
  public CorporationWork drafts(CorporationSurvey survey) {
    return work(survey, new KnownPairs("", List.of()), false);
  }

  /** The files of one corporation, of whose versions something may be known. */
  CorporationWork work(CorporationSurvey survey, KnownPairs known) {
    return work(survey, known, true);
  }

  private CorporationWork work(CorporationSurvey survey, KnownPairs known, boolean published) {
    UnseenChanges unseen = new UnseenChanges();
    PdfFiles pdf = new PdfFiles(printer, settings.baseUrl());
    Optional<CorporationPages> pages = pages(survey, known);
    Optional<ReviewModel.ReviewedCorporation> reviewed =
        survey.corporation().map(c -> reviewed(c, survey, unseen));
    List<SiteFile> publicFiles = new ArrayList<>();
    List<SiteFile> reviewFiles = new ArrayList<>();
    pages.ifPresent(
        p -> {
          if (published) {
            publicFiles.addAll(publicPages.corporation(p, edition));
            publicFiles.addAll(pdf.of(p, edition.today()));
          }
          reviewed.ifPresent(
              r -> {
                reviewFiles.addAll(reviewPages.corporation(r, true));
                reviewFiles.addAll(pdf.of(r, p, edition.today()));
              });
        });
    Supplier<List<Finding>> remarks =
        () ->
            Stream.concat(PageRule.findings(pdf.findings()).stream(), unseen.findings().stream())
                .sorted()
                .toList();
    return new CorporationWork(
        survey.slug(),
        new Sites(publicFiles, reviewFiles),
        () ->
            summary(
                survey, pages.map(p -> publicPages.summary(p, edition)), reviewed, remarks.get()),
        () -> summary(survey, Optional.empty(), reviewed, remarks.get()));
  }

  private Summary summary(
      CorporationSurvey survey,
      Optional<PublicSummary> published,
      Optional<ReviewModel.ReviewedCorporation> reviewed,
      List<Finding> remarks) {
    return new Summary(
        survey.slug(),
        published,
        reviewed.map(ReviewSummary::of),
        use(survey),
        findings(survey),
        survey.checked().map(Checked::silenced).orElse(List.of()),
        remarks);
  }

  /**
   * The files that all corporations share.
   *
   * @param summaries of all corporations
   * @param around what was found beside the corporations' folders
   */
  public Sites shared(List<Summary> summaries, List<Finding> around) {
    return new Sites(
        publicPages.shared(
            summaries.stream().flatMap(s -> s.published().stream()).toList(), edition),
        reviewPages.shared(new Once<>(() -> overview(summaries, around)), RuleTexts.all()));
  }

  /**
   * The files that all corporations share.
   *
   * @param ofPublic what the public site says of each; asked for when a file of it needs them
   * @param ofReview what the review site says of each; asked for when a file of it needs them
   * @param around what was found beside the corporations' folders; asked for with the latter
   */
  public Sites shared(
      Supplier<List<Summary>> ofPublic,
      Supplier<List<Summary>> ofReview,
      Supplier<List<Finding>> around) {
    Supplier<List<PublicSummary>> published =
        () -> ofPublic.get().stream().flatMap(s -> s.published().stream()).toList();
    return new Sites(
        publicPages.shared(published, edition),
        reviewPages.shared(
            new Once<>(() -> overview(ofReview.get(), around.get())), RuleTexts.all()));
  }

  private ReviewOverview overview(List<Summary> summaries, List<Finding> around) {
    return new ReviewOverview(
        summaries.stream().flatMap(s -> s.review().stream()).toList(),
        report(summaries, around),
        RuleTexts.all(),
        () ->
            CatalogueDifferences.of(
                workshop.catalogue(), summaries.stream().map(Summary::catalogue).toList()),
        false);
  }

  /** All findings of all corporations, and of what stands beside them. */
  public static Report report(List<Summary> summaries, List<Finding> around) {
    return new Report(
        Stream.concat(
                around.stream(), summaries.stream().flatMap(summary -> summary.findings().stream()))
            .toList(),
        summaries.stream().flatMap(summary -> summary.silenced().stream()).toList());
  }

  private CatalogueUse use(CorporationSurvey survey) {
    return survey
        .corporation()
        .map(c -> CatalogueUse.of(workshop.catalogue(), c.draft()))
        .orElseGet(() -> CatalogueUse.none(survey.slug()));
  }

  private static List<Finding> findings(CorporationSurvey survey) {
    List<Finding> all = new ArrayList<>(survey.blocking());
    survey.checked().ifPresent(checked -> all.addAll(checked.findings()));
    return all;
  }

  private Optional<CorporationPages> pages(CorporationSurvey survey, KnownPairs known) {
    if (survey.corporation().isPresent()) {
      Survey.Surveyed corporation = survey.corporation().get();
      return Optional.of(
          pages(survey, corporation.draft().corporation(), corporation.logo(), known));
    }
    // A corporation without drafts keeps its published pages.
    return survey.archive().histories().stream()
        .filter(history -> !history.versions().isEmpty())
        .findFirst()
        .flatMap(History::last)
        .map(last -> pages(survey, last.data().corporation(), Optional.empty(), known));
  }

  private CorporationPages pages(
      CorporationSurvey survey, Corporation corporation, Optional<Logo> logo, KnownPairs known) {
    List<History> histories =
        Arrays.stream(DocumentKind.values())
            .map(kind -> survey.archive().history(survey.slug(), kind))
            .toList();
    List<ComparedVersions> comparisons = new ArrayList<>();
    histories.forEach(
        h ->
            comparisons.addAll(
                Comparisons.of(h, settings.today(), settings.mostForAllPairs(), known)));
    return new CorporationPages(survey.slug(), corporation, logo, histories, comparisons);
  }

  private ReviewModel.ReviewedCorporation reviewed(
      Survey.Surveyed corporation, CorporationSurvey survey, UnseenChanges unseen) {
    Draft draft = corporation.draft();
    return new ReviewModel.ReviewedCorporation(
        draft.slug(),
        draft.corporation(),
        corporation.logo(),
        corporation.wordings().entrySet().stream()
            .map(e -> draft(draft, e.getKey(), e.getValue(), survey, unseen))
            .toList(),
        notes(survey),
        survey.checked().map(Checked::silenced).orElse(List.of()),
        Register.of(List.of(draft)).rows(),
        settings.sources());
  }

  private static List<ReviewModel.Note> notes(CorporationSurvey survey) {
    List<ReviewModel.Note> notes = new ArrayList<>();
    survey.blocking().forEach(finding -> notes.add(new ReviewModel.Note("", finding)));
    for (Hit hit : survey.checked().map(Checked::hits).orElse(List.of())) {
      // A page's blocks name what the corporation's own file says with that file's name before it.
      boolean own = hit.finding().position().file().endsWith("/" + ContentReader.CORPORATION);
      String path = own ? hit.path().replaceFirst("^corporatie\\.", "") : hit.path();
      notes.add(new ReviewModel.Note(path, hit.finding()));
    }
    return notes;
  }

  private ReviewModel.DraftText draft(
      Draft draft,
      DocumentKind kind,
      Wording wording,
      CorporationSurvey survey,
      UnseenChanges unseen) {
    PublishedData data = PublishedData.of(draft, kind).orElseThrow();
    Optional<Version> inForce =
        survey.archive().history(draft.slug(), kind).inForce(settings.today());
    return new ReviewModel.DraftText(
        kind,
        wording,
        data.statement(),
        inForce.map(
            v ->
                Comparisons.withDraft(
                    v, Side.draft(data, wording.fragment()), archived(v), unseen)),
        new Once<>(() -> ReadingEase.of(wording.fragment(), inForce.map(Version::words))));
  }

  /** The address of a published version as the review site links to it. */
  private String archived(Version version) {
    String path = SitePaths.folder(version.slug(), version.kind(), version.date());
    return settings
        .baseUrl()
        .map(url -> url.resolve(path).toString())
        .orElse(settings.publicFromReview() + path + "index.html");
  }
}
