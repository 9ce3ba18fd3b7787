package nl.glashelder.check.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.check.Silenced;
import nl.glashelder.model.DutchDate;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/** A report for a terminal: by file, with a count at the end. */
public final class ConsoleReport {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";

  /** What findings of one file have in common when they are told together. */
  private record Fold(Severity severity, String rule, String advice, Position alone) {
    static Fold of(Finding finding) {
      // Without advice, or with lines to paste, a finding is told by itself.
      boolean together = !finding.advice().isEmpty() && finding.advice().indexOf('\n') < 0;
      return new Fold(
          finding.severity(),
          finding.rule(),
          finding.advice(),
          together ? null : finding.position());
    }
  }

  private final String root;
  private final boolean colour;

  /**
   * Writes reports.
   *
   * @param root what to put before each file name, for example {@code corporations/}
   * @param colour whether the terminal shows colour
   */
  public ConsoleReport(String root, boolean colour) {
    this.root = root;
    this.colour = colour;
  }

  /** The report, ending with a line end. */
  public String write(Report report) {
    StringBuilder out = new StringBuilder();
    Map<String, Map<Fold, List<Finding>>> files = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      files
          .computeIfAbsent(finding.position().file(), f -> new LinkedHashMap<>())
          .computeIfAbsent(Fold.of(finding), f -> new ArrayList<>())
          .add(finding);
    }
    files.forEach(
        (file, folds) -> {
          out.append(out.isEmpty() ? "" : "\n").append(painted(BOLD, root + file)).append('\n');
          folds.values().forEach(found -> write(found, out));
        });
    if (!report.silenced().isEmpty()) {
      out.append(report.findings().isEmpty() ? "" : "\n");
      out.append(painted(BOLD, "Bewust afgeweken")).append('\n');
      report.silenced().forEach(s -> out.append(line(s)).append('\n'));
    }
    out.append(out.isEmpty() ? "" : "\n").append(total(report, files.size())).append('\n');
    return out.toString();
  }

  private String total(Report report, int files) {
    if (report.findings().isEmpty()) {
      return "Geen bevindingen" + deviations(report) + ".";
    }
    return "In "
        + Report.said(files, "bestand", "bestanden")
        + ": "
        + report.counts()
        + deviations(report)
        + ".";
  }

  private static String deviations(Report report) {
    int count = report.silenced().size();
    return count == 0
        ? ""
        : ". Bewust afgeweken: " + Report.said(count, "bevinding", "bevindingen");
  }

  /** Findings that differ in their place only: what to do is said once. */
  private void write(List<Finding> found, StringBuilder out) {
    if (found.size() == 1) {
      out.append(line(found.get(0))).append('\n');
      return;
    }
    Finding first = found.get(0);
    out.append(head(first)).append(", ").append(found.size()).append(" keer: ");
    out.append(first.advice()).append('\n');
    for (Finding finding : found) {
      out.append("  ").append(root).append(finding.position()).append(": ");
      out.append(finding.message()).append('\n');
    }
  }

  private String head(Finding finding) {
    String severity = painted(colourOf(finding.severity()), finding.severity().dutch());
    String law = finding.law().isEmpty() ? "" : " (" + finding.law() + ")";
    return severity + " " + finding.rule() + " " + finding.name() + law;
  }

  private String line(Finding finding) {
    return root + finding.position() + ": " + head(finding) + ": " + finding.text();
  }

  private String line(Silenced silenced) {
    return root
        + silenced.finding().position()
        + ": "
        + silenced.finding().rule()
        + " "
        + silenced.finding().name()
        + ", tot en met "
        + DutchDate.of(silenced.deviation().until())
        + ", besloten door "
        + silenced.deviation().who()
        + ": "
        + silenced.deviation().reason().markdown().replaceAll("\\s+", " ");
  }

  private static String colourOf(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFORMATION -> CYAN;
    };
  }

  private String painted(String code, String text) {
    return colour ? code + text + RESET : text;
  }
}
