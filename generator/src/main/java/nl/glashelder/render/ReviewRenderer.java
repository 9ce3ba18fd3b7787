package nl.glashelder.render;

<<<<<<< HEAD
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.glashelder.check.Explanation;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Text;
=======
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.glashelder.render.ReviewModel.DraftText;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.render.ReviewModel.RuleText;
>>>>>>> pages
import nl.glashelder.render.page.Article;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.render.page.DocumentPage;
import nl.glashelder.render.page.Link;
<<<<<<< HEAD
import nl.glashelder.render.page.RedlineText;
import nl.glashelder.render.page.ReviewPage;
import nl.glashelder.render.page.RulePage;
import nl.glashelder.source.Finding;
=======
import nl.glashelder.render.page.ReviewPage;
import nl.glashelder.render.page.RulePage;
>>>>>>> pages
import nl.glashelder.source.Severity;
import nl.glashelder.wording.Voice;

/**
<<<<<<< HEAD
 * Makes the review site: drafts, what the rules say of them, and what they would change. Nothing of
 * it ever goes to the public site.
 */
public final class ReviewRenderer {
  private static final String FINDINGS = "bevindingen/index.html";
  private static final Voice VOICE = new Voice(FormOfAddress.FORMAL);

  private final Pages pages;
  private final TreeMap<String, byte[]> design;
  private final PdfFiles pdf;

  /** Uses a design and a printer. */
  public ReviewRenderer(Pages pages, PdfFiles pdf) {
    this.pages = pages;
    this.design = new TreeMap<>(pages.assets());
    this.pdf = pdf;
  }

  /** The files of the review site, by path. */
  public List<SiteFile> render(ReviewModel review) {
    Look look = new Look(design);
    for (CorporationPages corporation : review.site().corporations()) {
=======
 * Makes the review site: drafts, each marked as such, what the rules say of them, and what they
 * would change. No page of it may be indexed, and nothing of it belongs in the public site.
 */
public final class ReviewRenderer {
  private static final String FINDINGS = "bevindingen/index.html";

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
>>>>>>> pages
      look.add(
          corporation.slug(),
          corporation.corporation().houseStyle(),
          corporation.logo(),
<<<<<<< HEAD
          statements(review, corporation));
=======
          corporation.drafts().stream().flatMap(d -> d.statement().stream()).toList());
>>>>>>> pages
    }
    Frames frames = new Frames(Optional.empty(), look, true);
    List<SiteFile> files = new ArrayList<>(look.siteFiles());
    files.add(new SiteFile(SitePaths.INDEX, () -> start(review, frames)));
<<<<<<< HEAD
    files.add(new SiteFile(FINDINGS, () -> findings(review, frames)));
    for (Explanation explanation : review.rules()) {
      String path = rulePath(explanation.rule().id());
      files.add(new SiteFile(path, () -> rule(explanation, path, frames)));
    }
    for (ReviewModel.DraftPages draft : review.drafts()) {
      files.addAll(draftFiles(review, draft, frames));
=======
    files.add(
        new SiteFile(
            FINDINGS,
            () -> pages.findings(new FindingsMatrix(review, frames.at(FINDINGS)).page())));
    for (RuleText rule : review.rules()) {
      String path = rulePath(rule.id());
      files.add(new SiteFile(path, () -> rule(rule, frames.at(path))));
    }
    for (ReviewedCorporation corporation : review.corporations()) {
      for (DraftText draft : corporation.drafts()) {
        files.addAll(draft(corporation, draft, frames));
      }
>>>>>>> pages
    }
    return files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

<<<<<<< HEAD
  private static List<PrivacyStatement> statements(
      ReviewModel review, CorporationPages corporation) {
    List<PrivacyStatement> all = new ArrayList<>();
    corporation
        .histories()
        .forEach(h -> h.versions().forEach(v -> v.data().statement().ifPresent(all::add)));
    review.drafts().stream()
        .filter(d -> d.slug().equals(corporation.slug()))
        .forEach(d -> d.data().statement().ifPresent(all::add));
    return all;
  }

  private List<SiteFile> draftFiles(
      ReviewModel review, ReviewModel.DraftPages draft, Frames frames) {
    CorporationPages corporation = corporation(review, draft.slug());
    String folder = SitePaths.folder(draft.slug(), draft.kind());
    LocalDate today = review.site().today();
    List<SiteFile> files = new ArrayList<>();
    files.add(
        new SiteFile(SitePaths.page(folder), () -> draft(review, draft, corporation, frames)));
    String pdfPath = SitePaths.pdf(folder, draft.kind());
    files.add(
        new SiteFile(
            pdfPath,
            () ->
                pdf.draft(pdfPath, corporation, draft.kind(), draft.wording().fragment(), today)));
    draft
        .againstInForce()
        .ifPresent(
            pair -> {
              String path = folder + "vergelijk/index.html";
              files.add(
                  new SiteFile(path, () -> comparison(draft, pair, corporation, path, frames)));
              String printed = folder + "vergelijk/vergelijking.pdf";
              files.add(
                  new SiteFile(
                      printed,
                      () ->
                          pdf.comparison(
                              printed,
                              corporation,
                              draft.kind(),
                              "de versie van " + VOICE.date(pair.older()),
                              "het concept",
                              pair.result().get(),
                              today)));
=======
  /** Where the explanation of a rule is. */
  static String rulePath(String id) {
    return "regels/" + id + ".html";
  }

  private List<SiteFile> draft(ReviewedCorporation corporation, DraftText draft, Frames frames) {
    String path = SitePaths.page(SitePaths.folder(corporation.slug(), draft.kind()));
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile(path, () -> draft(corporation, draft, frames.at(path))));
    draft
        .comparison()
        .ifPresent(
            c -> {
              String inline = comparisonPath(corporation, draft);
              String beside = SitePaths.sideBySide(inline);
              files.add(
                  new SiteFile(
                      inline,
                      () -> comparison(corporation, draft, frames.at(inline), inline, beside)));
              files.add(
                  new SiteFile(
                      beside,
                      () -> comparison(corporation, draft, frames.at(beside), beside, inline)));
>>>>>>> pages
            });
    return files;
  }

<<<<<<< HEAD
  private byte[] start(ReviewModel review, Frames frames) {
    Frames.Builder frame =
        frames
            .at(SitePaths.INDEX)
            .title("Concepten beoordelen")
            .description("Concepten, bevindingen en verschillen. Niet voor publicatie.");
    Map<String, List<ReviewPage.Draft>> bySlug = new LinkedHashMap<>();
    for (ReviewModel.DraftPages draft : review.drafts()) {
      String folder = SitePaths.folder(draft.slug(), draft.kind());
      bySlug
          .computeIfAbsent(draft.slug(), s -> new ArrayList<>())
          .add(
              new ReviewPage.Draft(
                  VOICE.capital(draft.kind().dutch()),
                  frame.href(SitePaths.page(folder)),
                  draft.againstInForce().map(p -> frame.href(folder + "vergelijk/index.html"))));
    }
    List<ReviewPage.Corporation> corporations =
        bySlug.entrySet().stream()
            .map(
                e ->
                    new ReviewPage.Corporation(
                        corporation(review, e.getKey()).corporation().name(), e.getValue()))
            .toList();
    List<Finding> all = allFindings(review);
=======
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
              corporation.drafts().stream()
                  .map(
                      d ->
                          new ReviewPage.Draft(
                              d.kind().dutch(),
                              frame.href(
                                  SitePaths.page(SitePaths.folder(corporation.slug(), d.kind()))),
                              d.comparison().map(c -> frame.href(comparisonPath(corporation, d)))))
                  .toList()));
    }
>>>>>>> pages
    return pages.review(
        new ReviewPage(
            frame.build(),
            frame.href(FINDINGS),
<<<<<<< HEAD
            count(all, Severity.ERROR),
            count(all, Severity.WARNING),
            corporations));
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  private static List<Finding> allFindings(ReviewModel review) {
    List<Finding> all = new ArrayList<>(review.reading());
    review.checks().forEach(c -> all.addAll(c.findings()));
    return all;
  }

  private byte[] draft(
      ReviewModel review,
      ReviewModel.DraftPages draft,
      CorporationPages corporation,
      Frames frames) {
    Corporation now = corporation.corporation();
    String folder = SitePaths.folder(draft.slug(), draft.kind());
    Frames.Builder frame =
        frames
            .at(SitePaths.page(folder))
            .title("Concept: " + draft.wording().title())
            .description("Concept. Niet voor publicatie.")
            .unindexed()
            .brand(draft.slug(), now.name(), now.fictitious())
            .above("Concepten beoordelen", SitePaths.INDEX);
    List<Link> links = new ArrayList<>();
    links.add(new Link("Als PDF", frame.href(SitePaths.pdf(folder, draft.kind()))));
    links.add(new Link("Bevindingen", frame.href(FINDINGS) + "#" + draft.slug()));
    draft
        .againstInForce()
        .ifPresent(
            p ->
                links.add(
                    new Link("Wat er verandert", frame.href(folder + "vergelijk/index.html"))));
    return pages.document(
        new DocumentPage(
            frame.build(),
            new Voice(now.formOfAddress()),
            now.name(),
=======
            count(review, Severity.ERROR),
            count(review, Severity.WARNING),
            corporations));
  }

  private static int count(ReviewModel review, Severity severity) {
    return (int) review.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private byte[] draft(ReviewedCorporation corporation, DraftText draft, Frames.Builder frame) {
    Voice voice = new Voice(corporation.corporation().formOfAddress());
    framed(corporation, frame)
        .title("Concept: " + draft.wording().title())
        .description("Een concept dat niet geldt.");
    return pages.document(
        new DocumentPage(
            frame.build(),
            voice,
            corporation.corporation().name(),
>>>>>>> pages
            draft.kind(),
            DocumentPage.State.DRAFT,
            Optional.empty(),
            Optional.empty(),
<<<<<<< HEAD
            Optional.empty(),
            List.of(),
            Article.of(
                draft.wording().fragment(),
                draft.data().statement(),
                new Voice(now.formOfAddress())),
            links));
  }

  private byte[] comparison(
      ReviewModel.DraftPages draft,
      ComparedVersions pair,
      CorporationPages corporation,
      String path,
      Frames frames) {
    Corporation now = corporation.corporation();
    String folder = SitePaths.folder(draft.slug(), draft.kind());
    ComparedVersions.Result result = pair.result().get();
    Frames.Builder frame =
        frames
            .at(path)
            .title("Wat het concept verandert: " + draft.wording().title())
            .description(result.summary())
            .unindexed()
            .brand(draft.slug(), now.name(), now.fictitious())
            .above("Concepten beoordelen", SitePaths.INDEX)
            .above("Concept", SitePaths.page(folder))
            .alternate("application/pdf", "PDF", folder + "vergelijk/vergelijking.pdf");
    return pages.comparison(
        new ComparisonPage(
            frame.build(),
            VOICE,
            now.name(),
            draft.kind(),
            new ComparisonPage.Side(
                "de versie van " + VOICE.date(pair.older()), frame.href(SitePaths.page(folder))),
            new ComparisonPage.Side("het concept", frame.href(SitePaths.page(folder))),
            result.summary(),
            result.changes(),
            RedlineText.of(result.redline())));
  }

  private byte[] findings(ReviewModel review, Frames frames) {
    Frames.Builder frame =
        frames
            .at(FINDINGS)
            .title("Bevindingen")
            .description("Wat de regels van elk concept zeggen. Niet voor publicatie.")
            .unindexed()
            .above("Concepten beoordelen", SitePaths.INDEX);
    return pages.findings(new FindingsTable(review, frame).page(VOICE));
  }

  private byte[] rule(Explanation explanation, String path, Frames frames) {
    Frames.Builder frame =
        frames
            .at(path)
            .title("Regel " + explanation.rule().id() + ": " + explanation.rule().name())
            .description("Uitleg van een controleregel.")
            .unindexed()
            .above("Concepten beoordelen", SitePaths.INDEX)
            .above("Bevindingen", FINDINGS);
    return pages.rule(
        new RulePage(
            frame.build(),
            explanation.rule().id(),
            explanation.rule().name(),
            explanation.rule().severity(),
            explanation.rule().law(),
            VOICE.blocks(new Text(explanation.requirement())),
            example(explanation.wrong()),
            example(explanation.right())));
  }

  private static String example(List<Explanation.Example> examples) {
    return examples.isEmpty() ? "" : examples.get(0).text();
  }

  static String rulePath(String id) {
    return "regels/" + id + "/index.html";
  }

  private static CorporationPages corporation(ReviewModel review, String slug) {
    return review.site().corporations().stream()
        .filter(c -> c.slug().equals(slug))
        .findFirst()
        .orElseThrow();
=======
            draft
                .comparison()
                .map(
                    c ->
                        new Link(
                            "Vergelijk met " + c.inForce(),
                            frame.href(comparisonPath(corporation, draft)))),
            List.of(),
            Article.of(draft.wording().fragment(), draft.statement(), voice),
            List.of()));
  }

  private byte[] comparison(
      ReviewedCorporation corporation,
      DraftText draft,
      Frames.Builder frame,
      String path,
      String otherPath) {
    ReviewModel.ComparedWithDraft compared = draft.comparison().orElseThrow();
    ComparedVersions.Result result = compared.result().get();
    String draftPath = SitePaths.page(SitePaths.folder(corporation.slug(), draft.kind()));
    framed(corporation, frame)
        .title("Wat het concept verandert: " + draft.wording().title())
        .description(result.summary())
        .above("Concept", draftPath);
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
            result.summary(),
            result.changes(),
            ComparisonViews.view(result.redline(), path),
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
>>>>>>> pages
  }
}
