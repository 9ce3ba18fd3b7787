package nl.glashelder.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.glashelder.check.report.Report;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.source.Finding;

/**
 * What the pages that all corporations share on the review site are made of.
 *
 * @param corporations what there is of each corporation; kept by slug
 * @param report what was found in all files, and what was set aside on purpose
 * @param rules the rules that have an explanation
 * @param catalogue how the drafts stand to the sector catalogue
 * @param alone whether the page of findings will be read without the other pages, so that it must
 *     explain the rules itself
 */
public record ReviewOverview(
    List<ReviewSummary> corporations,
    Report report,
    List<RuleText> rules,
    Supplier<CatalogueDifferences> catalogue,
    boolean alone) {
  /** Keeps its own lists, in order. */
  public ReviewOverview {
    corporations = corporations.stream().sorted(Comparator.comparing(ReviewSummary::slug)).toList();
    rules = rules.stream().sorted(Comparator.comparing(RuleText::id)).toList();
  }

  /** The findings by the folder they are in: a corporation's, or the catalogue's. */
  Map<String, List<Finding>> findingsByFolder() {
    Map<String, List<Finding>> found = new HashMap<>();
    report
        .findings()
        .forEach(f -> found.computeIfAbsent(folder(f), folder -> new ArrayList<>()).add(f));
    return found;
  }

  /** The first folder on the way to the file of a finding; the file itself where there is none. */
  static String folder(Finding finding) {
    String file = finding.position().file();
    int slash = file.indexOf('/');
    return slash < 0 ? file : file.substring(0, slash);
  }
}
