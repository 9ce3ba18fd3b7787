package nl.glashelder.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.render.ReviewModel.DraftText;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.render.page.Article;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.render.page.DocumentPage;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.TelephoneLinks;
import nl.glashelder.source.ContentReader;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Voice;

/**
 * Makes the review site: drafts, each marked as such, what the rules say of them, and what they
 * would change. No page of it may be indexed, and nothing of it belongs in the public site.
 */
public final class ReviewRenderer {
  /** The page of all findings. */
  public static final String FINDINGS = "bevindingen/index.html";

  /** The page of the catalogue. */
  public static final String CATALOGUE = "catalogus/index.html";

  /** Whoever judges a draft is addressed formally, whatever form its readers get. */
  private static final Voice REVIEWERS = new Voice(FormOfAddress.FORMAL);

  private final Pages pages;
  private final Design design;

  /** Uses a design. */
  public ReviewRenderer(Pages pages) {
    this.pages = pages;
    this.design = new Design(pages);
  }

  /** The files of a whole review site, by path; each is made when it is asked for. */
  public List<SiteFile> render(ReviewModel review) {
    List<SiteFile> files = new ArrayList<>();
    for (ReviewedCorporation corporation : review.corporations()) {
      files.addAll(corporation(corporation, review.pdf()));
    }
    files.addAll(
        shared(
            () ->
                new ReviewOverview(
                    review.corporations().stream().map(ReviewSummary::of).toList(),
                    review.report(),
                    review.rules(),
                    review.catalogue(),
                    review.alone()),
            review.rules()));
    return files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

  /**
   * The files that all corporations share: the start, the findings, the catalogue, the rules.
   *
   * @param overview asked for when a file needs it
   * @param rules the rules that have an explanation
   */
  public List<SiteFile> shared(Supplier<ReviewOverview> overview, List<RuleText> rules) {
    return new SharedReviewFiles(design, pages, overview, rules).files();
  }

  /**
   * The files of one corporation.
   *
   * @param pdf whether a PDF will be placed beside each draft and comparison
   */
  public List<SiteFile> corporation(ReviewedCorporation corporation, boolean pdf) {
    Look look =
        Look.of(
            design,
            corporation.slug(),
            corporation.corporation().houseStyle(),
            corporation.logo(),
            corporation.drafts().stream().flatMap(d -> d.statement().stream()).toList());
    Frames frames = new Frames(Optional.empty(), look, true);
    List<SiteFile> files = new ArrayList<>(look.ownFiles());
    for (DraftText draft : corporation.drafts()) {
      files.addAll(draft(corporation, draft, frames, pdf));
    }
    String register = RegisterFiles.path(corporation.slug());
    files.addAll(
        RegisterFiles.of(
            pages,
            corporation,
            framed(corporation, frames.at(register))
                .above("Nog te doen", tasks(corporation.slug()))));
    String tasks = tasks(corporation.slug());
    String findings = findings(corporation.slug());
    files.add(new SiteFile(findings, () -> findings(corporation, frames.at(findings))));
    files.add(
        new SiteFile(
            tasks,
            () ->
                pages.tasks(
                    new TaskList(corporation, framed(corporation, frames.at(tasks))).page())));
    return files;
  }

  /** Where there stands what is to be done for a corporation. */
  static String tasks(String slug) {
    return SitePaths.corporation(slug);
  }

  /** Where there stands what was found at a corporation. */
  static String findings(String slug) {
    return slug + "/bevindingen.html";
  }

  private byte[] findings(ReviewedCorporation corporation, Frames.Builder frame) {
    String name = corporation.corporation().name();
    frame
        .title("Bevindingen bij " + name)
        .description("Wat de regels zeggen van " + name + ".")
        .brandAt(SitePaths.INDEX, name, corporation.corporation().fictitious());
    return pages.findings(FindingsMatrix.of(corporation, frame).page());
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
    return comparisonPath(corporation.slug(), draft.kind());
  }

  /** Where the comparison of a draft with the version in force is. */
  static String comparisonPath(String slug, DocumentKind kind) {
    return SitePaths.folder(slug, kind) + "vergelijk/index.html";
  }

  private byte[] draft(
      ReviewedCorporation corporation, DraftText draft, Frames.Builder frame, boolean pdf) {
    Voice voice = new Voice(corporation.corporation().formOfAddress());
    framed(corporation, frame)
        .reviewStyle()
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
            Article.ofDraft(
                marked(corporation, draft, frame),
                draft.statement(),
                voice,
                TelephoneLinks.numbersIn(
                    Stream.concat(Stream.of(corporation.corporation()), draft.statement().stream())
                        .toList())),
            links(corporation, draft, frame, pdf)));
  }

  /** The words of a draft with what was found beside them. */
  private static String marked(
      ReviewedCorporation corporation, DraftText draft, Frames.Builder frame) {
    String statement = DocumentKind.STATEMENT.yaml() + ".yaml";
    String own = draft.kind().yaml() + ".yaml";
    List<ReviewModel.Note> notes = new ArrayList<>();
    for (ReviewModel.Note note : corporation.notes()) {
      String file = note.finding().position().file();
      if (file.endsWith("/" + own)) {
        notes.add(note);
      } else if (own.equals(statement) && file.endsWith("/" + ContentReader.CORPORATION)) {
        notes.add(new ReviewModel.Note("corporatie." + note.path(), note.finding()));
      }
    }
    return notes.isEmpty()
        ? draft.wording().fragment()
        : MarginNotes.into(draft.wording().fragment(), notes, rule -> frame.href(rulePath(rule)));
  }

  private static List<Link> links(
      ReviewedCorporation corporation, DraftText draft, Frames.Builder frame, boolean pdf) {
    List<Link> links = new ArrayList<>();
    if (pdf) {
      links.add(new Link("Als PDF", frame.href(draftPdf(corporation.slug(), draft.kind()))));
    }
    links.add(new Link("Nog te doen", frame.href(tasks(corporation.slug()))));
    links.add(new Link("Alle bevindingen", frame.href(findings(corporation.slug()))));
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
        .script(Pages.PLACES)
        .above("Concept", draftPath);
    if (pdf) {
      frame.alternate("application/pdf", "PDF", comparisonPdf(corporation.slug(), draft.kind()));
    }
    String inForce =
        compared.href().contains("://") ? compared.href() : frame.href(compared.href());
    return pages.comparison(
        new ComparisonPage(
            frame.build(),
            REVIEWERS,
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
        .brandAt(
            SitePaths.INDEX,
            corporation.corporation().name(),
            corporation.corporation().fictitious())
        .above("Concepten beoordelen", SitePaths.INDEX);
  }
}
