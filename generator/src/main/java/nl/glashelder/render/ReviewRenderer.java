package nl.glashelder.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.glashelder.check.report.Report;
import nl.glashelder.render.ReviewModel.DraftText;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.render.page.Article;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.render.page.DocumentPage;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.ReviewPage;
import nl.glashelder.render.page.RulePage;
import nl.glashelder.render.page.TelephoneLinks;
import nl.glashelder.source.Severity;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Voice;

/**
 * Makes the review site: drafts, each marked as such, what the rules say of them, and what they
 * would change. No page of it may be indexed, and nothing of it belongs in the public site.
 */
public final class ReviewRenderer {
  /** The page of all findings. */
  public static final String FINDINGS = "bevindingen/index.html";

  private static final String CATALOGUE = "catalogus/index.html";

  private final Pages pages;

  /** Uses a design. */
  public ReviewRenderer(Pages pages) {
    this.pages = pages;
  }

  /** The files of the review site, by path; each is made when it is asked for. */
  public List<SiteFile> render(ReviewModel review) {
    TreeMap<String, byte[]> design = new TreeMap<>(pages.assets());
    design.remove(Pages.EMBEDDED_STYLESHEET);
    Look look = new Look(design);
    for (ReviewedCorporation corporation : review.corporations()) {
      look.add(
          corporation.slug(),
          corporation.corporation().houseStyle(),
          corporation.logo(),
          corporation.drafts().stream().flatMap(d -> d.statement().stream()).toList());
    }
    Frames frames = new Frames(Optional.empty(), look, true);
    List<SiteFile> files = new ArrayList<>(look.siteFiles());
    files.add(new SiteFile(SitePaths.INDEX, () -> start(review, frames)));
    files.add(
        new SiteFile(
            FINDINGS,
            () -> pages.findings(new FindingsMatrix(review, frames.at(FINDINGS)).page())));
    files.add(
        new SiteFile(
            CATALOGUE,
            () ->
                pages.catalogue(
                    new CatalogueMatrix(
                            review.corporations(), review.catalogue().get(), frames.at(CATALOGUE))
                        .page())));
    for (RuleText rule : review.rules()) {
      String path = rulePath(rule.id());
      files.add(new SiteFile(path, () -> rule(rule, frames.at(path))));
    }
    for (ReviewedCorporation corporation : review.corporations()) {
      for (DraftText draft : corporation.drafts()) {
        files.addAll(draft(corporation, draft, frames, review.pdf()));
      }
    }
    return files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

  /** Where the explanation of a rule is. */
  static String rulePath(String id) {
    return "regels/" + id + ".html";
  }

  private List<SiteFile> draft(
      ReviewedCorporation corporation, DraftText draft, Frames frames, boolean pdf) {
    String path = SitePaths.page(SitePaths.folder(corporation.slug(), draft.kind()));
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile(path, () -> draft(corporation, draft, frames.at(path), pdf)));
    draft
        .comparison()
        .ifPresent(
            c -> {
              String inline = comparisonPath(corporation, draft);
              String beside = SitePaths.sideBySide(inline);
              files.add(
                  new SiteFile(
                      inline,
                      () ->
                          comparison(corporation, draft, frames.at(inline), inline, beside, pdf)));
              files.add(
                  new SiteFile(
                      beside,
                      () ->
                          comparison(corporation, draft, frames.at(beside), beside, inline, pdf)));
            });
    return files;
  }

  private static String comparisonPath(ReviewedCorporation corporation, DraftText draft) {
    return SitePaths.folder(corporation.slug(), draft.kind()) + "vergelijk/index.html";
  }

  private byte[] start(ReviewModel review, Frames frames) {
    Frames.Builder frame = frames.at(SitePaths.INDEX);
    frame.title("Concepten beoordelen").description("De concepten en de bevindingen.");
    List<ReviewPage.Corporation> corporations = new ArrayList<>();
    for (ReviewedCorporation corporation : review.corporations()) {
      corporations.add(
          new ReviewPage.Corporation(
              corporation.corporation().name(),
              said(review, corporation.slug()),
              frame.href(FINDINGS) + "#" + FindingsMatrix.anchor(corporation.slug()),
              corporation.drafts().stream()
                  .map(
                      d ->
                          new ReviewPage.Draft(
                              d.kind().dutch(),
                              frame.href(
                                  SitePaths.page(SitePaths.folder(corporation.slug(), d.kind()))),
                              d.comparison().map(c -> frame.href(comparisonPath(corporation, d))),
                              d.readability()))
                  .toList()));
    }
    return pages.review(
        new ReviewPage(
            frame.build(),
            frame.href(FINDINGS),
            frame.href(CATALOGUE),
            count(review, Severity.ERROR),
            count(review, Severity.WARNING),
            corporations));
  }

  /** "12 fouten, 3 waarschuwingen en 1 opmerking". */
  private static String said(ReviewModel review, String slug) {
    Report of =
        new Report(
            review.report().findings().stream()
                .filter(f -> f.position().file().startsWith(slug + "/"))
                .toList(),
            List.of());
    return of.findings().isEmpty() ? "geen bevindingen" : of.counts();
  }

  private static int count(ReviewModel review, Severity severity) {
    return (int) review.report().count(severity);
  }

  private byte[] draft(
      ReviewedCorporation corporation, DraftText draft, Frames.Builder frame, boolean pdf) {
    Voice voice = new Voice(corporation.corporation().formOfAddress());
    framed(corporation, frame)
        .title("Concept: " + draft.wording().title())
        .description("Een concept dat niet geldt.");
    return pages.document(
        new DocumentPage(
            frame.build(),
            voice,
            corporation.corporation().name(),
            draft.kind(),
            DocumentPage.State.DRAFT,
            Optional.empty(),
            Optional.empty(),
            draft
                .comparison()
                .map(
                    c ->
                        new Link(
                            "Vergelijk met " + c.inForce(),
                            frame.href(comparisonPath(corporation, draft)))),
            List.of(),
            Article.of(
                draft.wording().fragment(),
                draft.statement(),
                voice,
                TelephoneLinks.numbersIn(
                    Stream.concat(Stream.of(corporation.corporation()), draft.statement().stream())
                        .toList())),
            links(corporation, draft, frame, pdf)));
  }

  private static List<Link> links(
      ReviewedCorporation corporation, DraftText draft, Frames.Builder frame, boolean pdf) {
    List<Link> links = new ArrayList<>();
    if (pdf) {
      links.add(new Link("Als PDF", frame.href(draftPdf(corporation.slug(), draft.kind()))));
    }
    links.add(new Link("Alle bevindingen", frame.href(FINDINGS)));
    return links;
  }

  /** Where the PDF of a draft goes. */
  public static String draftPdf(String slug, DocumentKind kind) {
    return SitePaths.pdf(SitePaths.folder(slug, kind), kind);
  }

  /** Where the PDF of a draft's comparison goes. */
  public static String comparisonPdf(String slug, DocumentKind kind) {
    return SitePaths.folder(slug, kind) + "vergelijk/vergelijking.pdf";
  }

  private byte[] comparison(
      ReviewedCorporation corporation,
      DraftText draft,
      Frames.Builder frame,
      String path,
      String otherPath,
      boolean pdf) {
    ReviewModel.ComparedWithDraft compared = draft.comparison().orElseThrow();
    ComparedContent result = compared.result().get();
    String draftPath = SitePaths.page(SitePaths.folder(corporation.slug(), draft.kind()));
    framed(corporation, frame)
        .title("Wat het concept verandert: " + draft.wording().title())
        .description(result.summary())
        .reviewStyle()
        .above("Concept", draftPath);
    if (pdf) {
      frame.alternate("application/pdf", "PDF", comparisonPdf(corporation.slug(), draft.kind()));
    }
    String inForce =
        compared.href().contains("://") ? compared.href() : frame.href(compared.href());
    return pages.comparison(
        new ComparisonPage(
            frame.build(),
            new Voice(corporation.corporation().formOfAddress()),
            corporation.corporation().name(),
            draft.kind(),
            new ComparisonPage.Side(compared.inForce(), inForce),
            new ComparisonPage.Side("het concept", frame.href(draftPath)),
            result,
            ComparisonViews.view(result, path),
            ComparisonViews.link(frame, otherPath)));
  }

  private static Frames.Builder framed(ReviewedCorporation corporation, Frames.Builder frame) {
    return frame
        .brand(
            corporation.slug(),
            SitePaths.INDEX,
            corporation.corporation().name(),
            corporation.corporation().fictitious())
        .above("Concepten beoordelen", SitePaths.INDEX);
  }

  private byte[] rule(RuleText rule, Frames.Builder frame) {
    frame
        .title(rule.id() + " " + rule.name())
        .description("Uitleg van regel " + rule.id() + ".")
        .reviewStyle()
        .above("Concepten beoordelen", SitePaths.INDEX)
        .above("Bevindingen", FINDINGS);
    return pages.rule(
        new RulePage(
            frame.build(),
            rule.id(),
            rule.name(),
            rule.severity(),
            rule.law(),
            rule.explanation(),
            rule.wrong(),
            rule.right()));
  }
}
