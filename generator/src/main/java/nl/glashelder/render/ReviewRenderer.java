package nl.glashelder.render;

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
import nl.glashelder.render.page.Article;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.render.page.DocumentPage;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.RedlineText;
import nl.glashelder.render.page.ReviewPage;
import nl.glashelder.render.page.RulePage;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import nl.glashelder.wording.Voice;

/**
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
      look.add(
          corporation.slug(),
          corporation.corporation().houseStyle(),
          corporation.logo(),
          statements(review, corporation));
    }
    Frames frames = new Frames(Optional.empty(), look, true);
    List<SiteFile> files = new ArrayList<>(look.siteFiles());
    files.add(new SiteFile(SitePaths.INDEX, () -> start(review, frames)));
    files.add(new SiteFile(FINDINGS, () -> findings(review, frames)));
    for (Explanation explanation : review.rules()) {
      String path = rulePath(explanation.rule().id());
      files.add(new SiteFile(path, () -> rule(explanation, path, frames)));
    }
    for (ReviewModel.DraftPages draft : review.drafts()) {
      files.addAll(draftFiles(review, draft, frames));
    }
    return files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

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
            });
    return files;
  }

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
    return pages.review(
        new ReviewPage(
            frame.build(),
            frame.href(FINDINGS),
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
            draft.kind(),
            DocumentPage.State.DRAFT,
            Optional.empty(),
            Optional.empty(),
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
  }
}
