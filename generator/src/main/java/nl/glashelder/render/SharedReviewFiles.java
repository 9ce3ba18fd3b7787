package nl.glashelder.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.glashelder.check.OpenDecision;
import nl.glashelder.check.report.Report;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.render.page.FindingsPage;
import nl.glashelder.render.page.ReviewPage;
import nl.glashelder.render.page.RulePage;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/** The files of the review site that all corporations share, made of summaries. */
final class SharedReviewFiles {
  private final Design design;
  private final Frames frames;
  private final Pages pages;
  private final Supplier<ReviewOverview> overview;
  private final List<RuleText> rules;

  SharedReviewFiles(
      Design design, Pages pages, Supplier<ReviewOverview> overview, List<RuleText> rules) {
    this.design = design;
    this.frames = new Frames(Optional.empty(), Look.standard(design), true);
    this.pages = pages;
    this.overview = overview;
    this.rules = rules;
  }

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>(design.siteFiles());
    files.add(new SiteFile(SitePaths.INDEX, this::start));
    files.add(new SiteFile(ReviewRenderer.FINDINGS, this::findings));
    files.add(new SiteFile(ReviewRenderer.CATALOGUE, this::catalogue));
    for (RuleText rule : rules) {
      String path = ReviewRenderer.rulePath(rule.id());
      files.add(new SiteFile(path, () -> rule(rule, frames.at(path))));
    }
    return files;
  }

  private byte[] findings() {
    ReviewOverview all = overview.get();
    Frames.Builder frame =
        frames
            .at(ReviewRenderer.FINDINGS)
            .title("Bevindingen")
            .description("Wat de regels zeggen van alle corporaties.");
    if (!all.alone()) {
      frame.script(Pages.SEARCH);
    }
    FindingsPage page = FindingsMatrix.of(all, frame).page();
    return FindingsCounts.areEnough(all)
        ? pages.findingsCounts(new FindingsCounts(all, page, frame).page())
        : pages.findings(page);
  }

  private byte[] catalogue() {
    Frames.Builder frame = frames.at(ReviewRenderer.CATALOGUE);
    ReviewOverview all = overview.get();
    return pages.catalogue(
        new CatalogueMatrix(all.corporations(), all.catalogue().get(), frame).page());
  }

  private byte[] start() {
    Frames.Builder frame = frames.at(SitePaths.INDEX);
    frame
        .title("Concepten beoordelen")
        .description("De concepten en de bevindingen.")
        .reviewStyle()
        .script(Pages.SEARCH);
    ReviewOverview all = overview.get();
    Map<String, List<Finding>> findings = all.findingsByFolder();
    return pages.review(
        new ReviewPage(
            frame.build(),
            frame.href(ReviewRenderer.FINDINGS),
            frame.href(ReviewRenderer.CATALOGUE),
            (int) all.report().count(Severity.ERROR),
            (int) all.report().count(Severity.WARNING),
            all.corporations().stream()
                .map(c -> corporation(c, findings.getOrDefault(c.slug(), List.of()), frame))
                .toList()));
  }

  private static ReviewPage.Corporation corporation(
      ReviewSummary summary, List<Finding> findings, Frames.Builder frame) {
    String slug = summary.slug();
    Report report = new Report(findings, List.of());
    return new ReviewPage.Corporation(
        summary.name(),
        frame.href(ReviewRenderer.tasks(slug)),
        (int) OpenDecision.of(findings).stream().filter(OpenDecision::blocks).count(),
        (int) report.count(Severity.ERROR),
        (int) report.count(Severity.WARNING),
        (int) report.count(Severity.INFORMATION),
        frame.href(ReviewRenderer.findings(slug)),
        summary.drafts().stream()
            .map(
                d ->
                    new ReviewPage.Draft(
                        d.kind().dutch(),
                        frame.href(SitePaths.page(SitePaths.folder(slug, d.kind()))),
                        d.compared()
                            ? Optional.of(frame.href(ReviewRenderer.comparisonPath(slug, d.kind())))
                            : Optional.empty(),
                        d.readability()))
            .toList());
  }

  private byte[] rule(RuleText rule, Frames.Builder frame) {
    frame
        .title(rule.id() + " " + rule.name())
        .description("Uitleg van regel " + rule.id() + ".")
        .reviewStyle()
        .above("Concepten beoordelen", SitePaths.INDEX)
        .above("Bevindingen", ReviewRenderer.FINDINGS);
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
