package nl.glashelder.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.check.report.Report;
import nl.glashelder.source.Finding;

/**
 * What a save changed.
 *
 * @param slug the corporation's folder; empty for what stands beside the folders
 * @param files the files that changed, by name
 * @param came findings that were not there before
 * @param went findings that are there no more
 * @param now all findings there are
 * @param isFirst whether nothing was known before, so that nothing came or went
 * @param millis how long it took to read and check
 */
public record Update(
    String slug,
    List<String> files,
    List<Finding> came,
    List<Finding> went,
    List<Finding> now,
    boolean isFirst,
    long millis) {
  /** Keeps its own lists. */
  public Update {
    files = List.copyOf(files);
    came = List.copyOf(came);
    went = List.copyOf(went);
    now = List.copyOf(now);
  }

  /** Holds what is found now against what was found before; a line may have moved. */
  static Update between(
      String slug, Set<String> files, List<Finding> before, List<Finding> now, long millis) {
    return new Update(
        slug, List.copyOf(files), minus(now, before), minus(before, now), now, false, millis);
  }

  private static List<Finding> minus(List<Finding> from, List<Finding> those) {
    Map<String, Integer> left = new LinkedHashMap<>();
    those.forEach(f -> left.merge(key(f), 1, Integer::sum));
    List<Finding> rest = new ArrayList<>();
    for (Finding finding : from) {
      if (left.merge(key(finding), -1, Integer::sum) < 0) {
        rest.add(finding);
      }
    }
    return rest;
  }

  private static String key(Finding finding) {
    return finding.position().file() + " " + finding.rule() + " " + finding.message();
  }

  /** One line for a console: what changed, how long it took, what came and went, what is left. */
  public String line() {
    String what =
        slug.isEmpty()
            ? String.join(", ", files)
            : files.stream().map(file -> slug + "/" + file).collect(Collectors.joining(", "));
    return what
        + ", gelezen in "
        + millis
        + " ms. "
        + (isFirst ? "" : said("Opgelost", went) + said("Nieuw", came))
        + (came.isEmpty() && went.isEmpty() && !isFirst ? "Dezelfde bevindingen. " : "")
        + "Nu: "
        + new Report(now, List.of()).counts()
        + ".";
  }

  private static String said(String word, List<Finding> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    Map<String, Integer> rules = new LinkedHashMap<>();
    findings.forEach(f -> rules.merge(f.rule() + " " + f.name(), 1, Integer::sum));
    return word
        + ": "
        + rules.entrySet().stream()
            .map(rule -> rule.getKey() + (rule.getValue() == 1 ? "" : " (" + rule.getValue() + ")"))
            .collect(Collectors.joining(", "))
        + ". ";
  }
}
