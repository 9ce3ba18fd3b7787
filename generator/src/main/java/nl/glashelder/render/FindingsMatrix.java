package nl.glashelder.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.check.rule.SpellingRules;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.render.page.FindingsPage;
import nl.glashelder.render.page.FindingsPage.Cell;
import nl.glashelder.render.page.FindingsPage.Column;
import nl.glashelder.render.page.FindingsPage.Group;
import nl.glashelder.render.page.FindingsPage.Numbered;
import nl.glashelder.render.page.FindingsPage.Row;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/** Lays findings out as a matrix of rules by corporations, and as a list for each corporation. */
final class FindingsMatrix {
  /** The folder of the catalogue in positions. */
  private static final String CATALOGUE = "catalogus";

  private final ReviewModel review;
  private final Frames.Builder frame;

  /** The findings by folder: a corporation's, or the catalogue's. */
  private final Map<String, List<Finding>> byFolder = new LinkedHashMap<>();

  FindingsMatrix(ReviewModel review, Frames.Builder frame) {
    this.review = review;
    this.frame = frame;
    review.corporations().forEach(c -> byFolder.put(c.slug(), new ArrayList<>()));
    for (Finding finding : review.findings()) {
      byFolder.computeIfAbsent(folder(finding), f -> new ArrayList<>()).add(finding);
    }
  }

  FindingsPage page() {
    frame
        .title("Bevindingen")
        .description("Wat de regels zeggen van alle corporaties.")
        .reviewStyle()
        .above("Concepten beoordelen", SitePaths.INDEX);
    List<Column> columns =
        byFolder.keySet().stream().map(f -> new Column(name(f), anchor(f))).toList();
    List<Group> groups =
        byFolder.entrySet().stream()
            .map(e -> new Group(name(e.getKey()), anchor(e.getKey()), numbered(e.getKey())))
            .toList();
    return new FindingsPage(frame.build(), columns, rows(), groups, SpellingRules.areLookedAt());
  }

  private List<Row> rows() {
    TreeMap<String, String> rules = new TreeMap<>();
    review.findings().forEach(f -> rules.put(f.rule(), f.name()));
    return rules.entrySet().stream()
        .map(
            rule ->
                new Row(
                    rule.getKey(),
                    rule.getValue(),
                    explanation(rule.getKey()),
                    byFolder.keySet().stream().map(f -> cell(f, rule.getKey())).toList()))
        .toList();
  }

  private Cell cell(String folder, String rule) {
    List<Finding> found = byFolder.get(folder).stream().filter(f -> f.rule().equals(rule)).toList();
    if (found.isEmpty()) {
      return new Cell(0, Optional.empty(), "");
    }
    TreeSet<Severity> severities = new TreeSet<>();
    found.forEach(f -> severities.add(f.severity()));
    int first = byFolder.get(folder).indexOf(found.get(0));
    return new Cell(
        found.size(), Optional.of(severities.first()), "#" + anchor(folder) + "-" + (first + 1));
  }

  private List<Numbered> numbered(String folder) {
    List<Numbered> numbered = new ArrayList<>();
    for (Finding finding : byFolder.get(folder)) {
      numbered.add(
          new Numbered(
              anchor(folder) + "-" + (numbered.size() + 1), finding, explanation(finding.rule())));
    }
    return numbered;
  }

  private Optional<String> explanation(String rule) {
    return review.rules().stream()
        .filter(r -> r.id().equals(rule))
        .map(RuleText::id)
        .findFirst()
        .map(id -> frame.href(ReviewRenderer.rulePath(id)));
  }

  private String name(String folder) {
    return review.corporations().stream()
        .filter(c -> c.slug().equals(folder))
        .map(ReviewedCorporation::corporation)
        .map(c -> c.name())
        .findFirst()
        .orElse(folder.equals(CATALOGUE) ? "Sectorcatalogus" : folder);
  }

  private static String folder(Finding finding) {
    String file = finding.position().file();
    int slash = file.indexOf('/');
    return slash < 0 ? file : file.substring(0, slash);
  }

  private static String anchor(String folder) {
    return "bij-" + folder.replaceAll("[^A-Za-z0-9-]", "-");
  }
}
