package nl.glashelder.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.check.Explanation;
import nl.glashelder.render.page.FindingsPage;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import nl.glashelder.wording.Voice;

/** Lays out all findings as a matrix of rules by corporations, and one by one. */
final class FindingsTable {
  /** Findings about files that belong to no corporation: the catalogue. */
  private static final String COMMON = "catalogus";

  private final ReviewModel review;
  private final Frames.Builder frame;
  private final Map<String, List<Finding>> bySlug = new LinkedHashMap<>();

  FindingsTable(ReviewModel review, Frames.Builder frame) {
    this.review = review;
    this.frame = frame;
    review.site().corporations().forEach(c -> bySlug.put(c.slug(), new ArrayList<>()));
    review.checks().forEach(c -> c.findings().forEach(f -> add(c.slug(), f)));
    review.reading().forEach(f -> add(slugOf(f), f));
  }

  private void add(String slug, Finding finding) {
    bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(finding);
  }

  private String slugOf(Finding finding) {
    String file = finding.position().file();
    int slash = file.indexOf('/');
    String first = slash < 0 ? file : file.substring(0, slash);
    return bySlug.containsKey(first) ? first : COMMON;
  }

  FindingsPage page(Voice voice) {
    Map<String, String> rules = new TreeMap<>();
    bySlug.values().forEach(all -> all.forEach(f -> rules.put(f.rule(), f.name())));
    TreeSet<String> explained = new TreeSet<>();
    review.rules().stream().map(Explanation::rule).forEach(r -> explained.add(r.id()));
    List<FindingsPage.Row> rows = new ArrayList<>();
    rules.forEach(
        (id, name) ->
            rows.add(new FindingsPage.Row(id, name, explanation(id, explained), cells(id))));
    List<FindingsPage.Column> columns =
        bySlug.keySet().stream().map(s -> new FindingsPage.Column(name(s, voice), s)).toList();
    List<FindingsPage.Group> groups = new ArrayList<>();
    bySlug.forEach(
        (slug, all) ->
            groups.add(
                new FindingsPage.Group(name(slug, voice), slug, numbered(slug, all, explained))));
    return new FindingsPage(frame.build(), columns, rows, groups);
  }

  private List<FindingsPage.Cell> cells(String rule) {
    List<FindingsPage.Cell> cells = new ArrayList<>();
    bySlug.forEach(
        (slug, all) -> {
          List<Finding> here = all.stream().filter(f -> f.rule().equals(rule)).sorted().toList();
          Optional<Severity> worst = here.stream().map(Finding::severity).min(Severity::compareTo);
          cells.add(new FindingsPage.Cell(here.size(), worst, "#" + anchor(slug, rule, 1)));
        });
    return cells;
  }

  private List<FindingsPage.Numbered> numbered(
      String slug, List<Finding> all, TreeSet<String> explained) {
    Map<String, Integer> times = new TreeMap<>();
    return all.stream()
        .sorted()
        .map(
            f ->
                new FindingsPage.Numbered(
                    anchor(slug, f.rule(), times.merge(f.rule(), 1, Integer::sum)),
                    f,
                    explanation(f.rule(), explained)))
        .toList();
  }

  private Optional<String> explanation(String rule, TreeSet<String> explained) {
    return explained.contains(rule)
        ? Optional.of(frame.href(ReviewRenderer.rulePath(rule)))
        : Optional.empty();
  }

  private static String anchor(String slug, String rule, int number) {
    return slug + "-" + rule + "-" + number;
  }

  private String name(String slug, Voice voice) {
    return review.site().corporations().stream()
        .filter(c -> c.slug().equals(slug))
        .findFirst()
        .map(c -> c.corporation().name())
        .orElseGet(() -> voice.capital(slug));
  }
}
