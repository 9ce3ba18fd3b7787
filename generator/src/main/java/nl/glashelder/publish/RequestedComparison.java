package nl.glashelder.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.glashelder.check.report.Report;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.render.ComparedVersions;
import nl.glashelder.render.CorporationPages;
import nl.glashelder.render.PdfFiles;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteModel;
import nl.glashelder.render.SitePaths;
import nl.glashelder.render.SiteRenderer;
import nl.glashelder.render.export.ComparisonJson;
import nl.glashelder.render.export.ComparisonMarkdown;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.pdf.PdfWriter;
import nl.glashelder.source.Finding;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Voice;

/**
 * One comparison that somebody asks for, as files that stand alone: any two versions of a document,
 * or a version and the draft.
 */
public final class RequestedComparison {
  private static final Voice VOICE = new Voice(FormOfAddress.FORMAL);

  private final Survey survey;
  private final String slug;
  private final DocumentKind kind;
  private final Comparison comparison;

  private RequestedComparison(
      Survey survey, String slug, DocumentKind kind, Comparison comparison) {
    this.survey = survey;
    this.slug = slug;
    this.kind = kind;
    this.comparison = comparison;
  }

  /**
   * The files of a comparison.
   *
   * @param bytes what is in them, by their ending: {@code html}, {@code json}, {@code md} and
   *     {@code pdf}
   * @param findings what could not be printed as written, and what changes without a reader seeing
   */
  public record Files(SortedMap<String, byte[]> bytes, List<Finding> findings) {}

  /**
   * Compares.
   *
   * @param slug the corporation's folder
   * @param from the older version; empty for the one in force
   * @param to the newer version; empty for the draft
   * @throws IllegalArgumentException when one of the two is not there, or the older is not older;
   *     in Dutch, with what there is to choose from
   */
  public static RequestedComparison of(
      Survey survey,
      String slug,
      DocumentKind kind,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    VersionChoice choice = new VersionChoice(survey, slug, kind);
    Version older = from.isPresent() ? choice.version(from.get()) : choice.inForce();
    if (to.isPresent()) {
      Version newer = choice.version(to.get());
      choice.requireOrder(older, newer);
      return new RequestedComparison(
          survey, slug, kind, Comparison.of(Side.of(older), Side.of(newer)));
    }
    return new RequestedComparison(
        survey, slug, kind, Comparison.of(Side.of(older), choice.draft()));
  }

  /** What was compared: {@code woonpartners-privacyverklaring-2025-01-01-concept}. */
  public String name() {
    return String.join(
        "-", slug, kind.yaml(), comparison.older().name(), comparison.newer().name());
  }

  /** The comparison in one sentence. */
  public String summary() {
    return comparison.summary();
  }

  /**
   * Makes the files.
   *
   * @param baseUrl where the public site stands; without it links to its pages are left out
   * @param wholeText whether the PDF also holds what did not change
   */
  public Files files(Workshop workshop, Optional<URI> baseUrl, boolean wholeText) {
    CorporationPages corporation = corporation();
    SiteModel site = new SiteModel(List.of(corporation), survey.today(), baseUrl, true);
    PdfFiles pdf = new PdfFiles(new PdfWriter(workshop.pdf()), baseUrl, wholeText);
    String path = path();
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("html", utf8(page(workshop, site, path)));
    files.put("json", utf8(ComparisonJson.of(slug, kind, comparison)));
    files.put(
        "md",
        utf8(ComparisonMarkdown.of(corporation.corporation().name(), kind, comparison, VOICE)));
    files.put(
        "pdf",
        pdf.comparison(
            path,
            corporation,
            kind,
            name(comparison.older()),
            name(comparison.newer()),
            ComparedContent.of(comparison, ComparedContent.Audience.EDITORS),
            comparison.newer().effective().orElse(survey.today())));
    UnseenChanges unseen = new UnseenChanges();
    unseen.look(slug, kind, comparison);
    List<Finding> findings = new ArrayList<>(PageRule.findings(pdf.findings()));
    findings.addAll(unseen.findings());
    return new Files(files, findings);
  }

  private boolean isWithDraft() {
    return comparison.newer().effective().isEmpty();
  }

  private LocalDate older() {
    return comparison.older().effective().orElseThrow();
  }

  private static String name(Side side) {
    return side.effective().map(d -> "de versie van " + VOICE.date(d)).orElse("het concept");
  }

  private String path() {
    return comparison
        .newer()
        .effective()
        .map(newer -> SitePaths.comparison(slug, kind, older(), newer))
        .orElse(SitePaths.folder(slug, kind) + "vergelijk/index.html");
  }

  private String page(Workshop workshop, SiteModel site, String path) {
    if (isWithDraft()) {
      // Where a review site stands, if anywhere, nobody knows: only public pages are linked to.
      return StandalonePage.of(
          new ReviewRenderer(workshop.pages()).render(review(site)), path, path);
    }
    String shown = SitePaths.shown(path);
    return StandalonePage.of(
        new SiteRenderer(workshop.pages()).render(site),
        path,
        site.baseUrl().map(u -> u + shown).orElse(shown));
  }

  private CorporationPages corporation() {
    Optional<Survey.Surveyed> surveyed = survey.corporation(slug);
    Corporation corporation =
        surveyed
            .map(s -> s.draft().corporation())
            .orElseGet(
                () ->
                    survey.archive().history(slug, kind).last().orElseThrow().data().corporation());
    List<ComparedVersions> pairs =
        isWithDraft()
            ? List.of()
            : List.of(
                new ComparedVersions(
                    kind,
                    older(),
                    comparison.newer().effective().orElseThrow(),
                    () -> ComparedContent.of(comparison, ComparedContent.Audience.EDITORS)));
    return new CorporationPages(
        slug,
        corporation,
        surveyed.flatMap(Survey.Surveyed::logo),
        Arrays.stream(DocumentKind.values())
            .map(each -> survey.archive().history(slug, each))
            .toList(),
        pairs);
  }

  private ReviewModel review(SiteModel site) {
    Survey.Surveyed surveyed = survey.corporation(slug).orElseThrow();
    String published = SitePaths.folder(slug, kind, older());
    ReviewModel.DraftText draft =
        new ReviewModel.DraftText(
            kind,
            surveyed.wordings().get(kind),
            comparison.newer().data().statement(),
            Optional.of(
                new ReviewModel.ComparedWithDraft(
                    name(comparison.older()),
                    site.baseUrl().map(u -> u + published).orElse(published),
                    () -> ComparedContent.of(comparison, ComparedContent.Audience.EDITORS))),
            () -> "");
    ReviewModel.ReviewedCorporation corporation =
        new ReviewModel.ReviewedCorporation(
            slug, surveyed.draft().corporation(), surveyed.logo(), List.of(draft));
    return StandalonePage.review(List.of(corporation), new Report(List.of(), List.of()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
