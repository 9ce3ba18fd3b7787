package nl.glashelder.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.glashelder.check.Silenced;
import nl.glashelder.check.report.Report;
import nl.glashelder.check.rule.SpellingRules;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.model.DutchDate;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.render.page.FindingsPage;
import nl.glashelder.render.page.FindingsPage.Aside;
import nl.glashelder.render.page.FindingsPage.Cell;
import nl.glashelder.render.page.FindingsPage.Column;
import nl.glashelder.render.page.FindingsPage.Explained;
import nl.glashelder.render.page.FindingsPage.FileGroup;
import nl.glashelder.render.page.FindingsPage.Group;
import nl.glashelder.render.page.FindingsPage.Numbered;
import nl.glashelder.render.page.FindingsPage.Row;
import nl.glashelder.render.page.FindingsPage.RuleGroup;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * Lays findings out as a matrix of rules by corporations, and for each corporation by file and by
 * rule, so that a rule that finds the same thing twenty times is explained once.
 */
final class FindingsMatrix {
  /** The folder of the catalogue in positions. */
  private static final String CATALOGUE = "catalogus";

  /** Kinds of rules, by the first letter of their ids: what stops a site first. */
  private static final String KINDS = "LVPCRBAH";

  private static final Comparator<String> BY_ID =
      Comparator.comparingInt((String id) -> KINDS.indexOf(id.charAt(0)))
          .thenComparing(Comparator.naturalOrder());

  private static final Cell NOTHING = new Cell(0, Optional.empty(), 0, "");

  /** What one rule found in one file, all of one severity. */
  private record Fold(Severity severity, String rule) {}

  private final ReviewOverview review;
  private final Frames.Builder frame;
  private final Predicate<String> hasPage;
  private final Map<String, RuleText> texts = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** The findings by folder: a corporation's, or the catalogue's. */
  private final Map<String, List<Finding>> byFolder = new LinkedHashMap<>();

  private final Map<String, List<Silenced>> silenced = new LinkedHashMap<>();

  /**
   * Of what was found at all corporations.
   *
   * @param frame what is around the page
   */
  static FindingsMatrix of(ReviewOverview review, Frames.Builder frame) {
    Set<String> explained =
        review.rules().stream().map(RuleText::id).collect(Collectors.toUnmodifiableSet());
    return new FindingsMatrix(review, frame, rule -> !review.alone() && explained.contains(rule));
  }

  /**
   * Of what was found at one corporation; every rule has a page.
   *
   * @param frame what is around the page
   */
  static FindingsMatrix of(ReviewModel.ReviewedCorporation corporation, Frames.Builder frame) {
    String name = corporation.corporation().name();
    return new FindingsMatrix(
        new ReviewOverview(
            List.of(new ReviewSummary(corporation.slug(), name, List.of())),
            new Report(
                corporation.notes().stream().map(ReviewModel.Note::finding).toList(),
                corporation.silenced()),
            List.of(),
            () -> CatalogueDifferences.NONE,
            false),
        frame,
        rule -> true);
  }

  private FindingsMatrix(ReviewOverview review, Frames.Builder frame, Predicate<String> hasPage) {
    this.review = review;
    this.hasPage = hasPage;
    this.frame = frame.reviewStyle().above("Concepten beoordelen", SitePaths.INDEX);
    review.rules().forEach(r -> texts.put(r.id(), r));
    for (ReviewSummary corporation : review.corporations()) {
      byFolder.put(corporation.slug(), new ArrayList<>());
      names.put(corporation.slug(), corporation.name());
    }
    for (Finding finding : review.report().findings()) {
      byFolder.computeIfAbsent(ReviewOverview.folder(finding), f -> new ArrayList<>()).add(finding);
    }
    for (Silenced aside : review.report().silenced()) {
      String folder = ReviewOverview.folder(aside.finding());
      byFolder.computeIfAbsent(folder, f -> new ArrayList<>());
      silenced.computeIfAbsent(folder, f -> new ArrayList<>()).add(aside);
    }
  }

  FindingsPage page() {
    List<Group> groups = byFolder.keySet().stream().map(this::group).toList();
    List<Column> columns = groups.stream().map(g -> new Column(g.name(), g.anchor())).toList();
    return new FindingsPage(
        frame.build(), columns, rows(groups), groups, SpellingRules.areLookedAt());
  }

  private List<Row> rows(List<Group> groups) {
    TreeMap<String, String> rules = new TreeMap<>(BY_ID);
    review.report().findings().forEach(f -> rules.put(f.rule(), f.name()));
    review.report().silenced().forEach(s -> rules.put(s.finding().rule(), s.finding().name()));
    List<Map<String, Cell>> cells = groups.stream().map(FindingsMatrix::cells).toList();
    return rules.entrySet().stream()
        .map(
            rule ->
                new Row(
                    rule.getKey(),
                    rule.getValue(),
                    explanation(rule.getKey()),
                    cells.stream().map(of -> of.getOrDefault(rule.getKey(), NOTHING)).toList()))
        .toList();
  }

  /** What each rule that says something of a corporation says of it. */
  private static Map<String, Cell> cells(Group group) {
    Map<String, List<RuleGroup>> found = new TreeMap<>();
    group.files().stream()
        .flatMap(f -> f.rules().stream())
        .forEach(r -> found.computeIfAbsent(r.first().rule(), id -> new ArrayList<>()).add(r));
    Map<String, List<Aside>> asides = new TreeMap<>();
    group
        .silenced()
        .forEach(
            a ->
                asides
                    .computeIfAbsent(a.silenced().finding().rule(), id -> new ArrayList<>())
                    .add(a));
    Map<String, Cell> cells = new HashMap<>();
    found.forEach(
        (rule, folds) -> cells.put(rule, cell(folds, asides.getOrDefault(rule, List.of()))));
    asides.forEach((rule, all) -> cells.computeIfAbsent(rule, id -> cell(List.of(), all)));
    return cells;
  }

  private static Cell cell(List<RuleGroup> found, List<Aside> asides) {
    Optional<String> first =
        found.stream()
            .map(RuleGroup::anchor)
            .findFirst()
            .or(() -> asides.stream().map(Aside::anchor).findFirst());
    return new Cell(
        found.stream().mapToInt(r -> r.findings().size()).sum(),
        found.stream().map(r -> r.first().severity()).min(Comparator.naturalOrder()),
        asides.size(),
        first.map(anchor -> "#" + anchor).orElse(""));
  }

  private Group group(String folder) {
    Map<String, Map<Fold, List<Finding>>> files = new TreeMap<>();
    for (Finding finding : byFolder.get(folder)) {
      files
          .computeIfAbsent(finding.position().file(), f -> new LinkedHashMap<>())
          .computeIfAbsent(new Fold(finding.severity(), finding.rule()), f -> new ArrayList<>())
          .add(finding);
    }
    List<FileGroup> groups = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, Map<Fold, List<Finding>>> file : files.entrySet()) {
      List<RuleGroup> rules = new ArrayList<>();
      List<List<Finding>> folds = new ArrayList<>(file.getValue().values());
      // Within a severity the rules stay in the order of their first place in the file.
      folds.sort(Comparator.comparing(f -> f.get(0).severity()));
      for (List<Finding> fold : folds) {
        String rule = fold.get(0).rule();
        List<Numbered> numbered = new ArrayList<>();
        for (Finding finding : fold) {
          numbered.add(new Numbered(anchor(folder) + "-" + ++number, finding));
        }
        rules.add(
            new RuleGroup(
                numbered.get(0).anchor() + "-" + rule.toLowerCase(Locale.ROOT),
                explanation(rule),
                review.alone()
                    ? Optional.ofNullable(texts.get(rule)).map(FindingsMatrix::explained)
                    : Optional.empty(),
                numbered));
      }
      groups.add(new FileGroup(file.getKey(), rules));
    }
    return new Group(name(folder), anchor(folder), groups, asides(folder));
  }

  private List<Aside> asides(String folder) {
    List<Aside> asides = new ArrayList<>();
    for (Silenced aside : silenced.getOrDefault(folder, List.of())) {
      asides.add(
          new Aside(
              anchor(folder) + "-afgeweken-" + (asides.size() + 1),
              aside,
              explanation(aside.finding().rule()),
              DutchDate.of(aside.deviation().until())));
    }
    return asides;
  }

  private static Explained explained(RuleText text) {
    return new Explained(text.explanation(), text.wrong(), text.right());
  }

  private Optional<String> explanation(String rule) {
    return hasPage.test(rule)
        ? Optional.of(frame.href(ReviewRenderer.rulePath(rule)))
        : Optional.empty();
  }

  private String name(String folder) {
    return names.getOrDefault(folder, folder.equals(CATALOGUE) ? "Sectorcatalogus" : folder);
  }

  static String anchor(String folder) {
    return "bij-" + folder.replaceAll("[^A-Za-z0-9-]", "-");
  }
}
