package nl.glashelder.check.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.check.Silenced;
import nl.glashelder.model.DutchDate;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/**
 * A report for a terminal: by file, with a count at the end. What keeps a site from being made
 * comes first in its file, and is named again at the end.
 */
public final class ConsoleReport {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";

  /** So many of what is to be mended first fit on a screen. */
  private static final int MOST_FIRST = 10;

  /**
   * A line of the report.
   *
   * @param severity how grave what it tells is
   * @param text what it says, without a line end; empty between files
   */
  public record Line(Severity severity, String text) {}

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
    return lines(report).stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }

  /**
   * The report line by line, each as grave as what it tells. A heading is as grave as the worst
   * below it, so that whoever sees errors only knows which file they are in.
   */
  public List<Line> lines(Report report) {
    List<Line> out = new ArrayList<>();
    Map<String, Map<Fold, List<Finding>>> files = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      files.computeIfAbsent(finding.position().file(), f -> new LinkedHashMap<>());
    }
    report.findings().stream()
        .sorted(Comparator.comparing(f -> !Report.isBlocking(f)))
        .forEach(
            finding ->
                files
                    .get(finding.position().file())
                    .computeIfAbsent(Fold.of(finding), f -> new ArrayList<>())
                    .add(finding));
    files.forEach(
        (file, folds) -> {
          heading(worst(folds.keySet().stream().map(Fold::severity)), root + file, out);
          folds.values().forEach(found -> write(found, out));
        });
    if (!report.silenced().isEmpty()) {
      heading(Severity.INFORMATION, "Bewust afgeweken", out);
      report.silenced().forEach(s -> out.add(new Line(Severity.INFORMATION, line(s))));
    }
    end(report, files.size(), out);
    return out;
  }

  private void heading(Severity severity, String text, List<Line> out) {
    part(severity, out);
    out.add(new Line(severity, painted(BOLD, text)));
  }

  /** An empty line, but not at the beginning. */
  private static void part(Severity severity, List<Line> out) {
    if (!out.isEmpty()) {
      out.add(new Line(severity, ""));
    }
  }

  private static Severity worst(Stream<Severity> severities) {
    return severities.min(Comparator.naturalOrder()).orElse(Severity.INFORMATION);
  }

  private void end(Report report, int files, List<Line> out) {
    Severity worst = worst(report.findings().stream().map(Finding::severity));
    part(worst, out);
    out.add(new Line(worst, total(report, files)));
    out.addAll(DecisionLines.of(report.findings()));
    List<Finding> first = report.blocking();
    if (first.isEmpty() || first.size() == report.findings().size()) {
      return;
    }
    out.add(
        new Line(
            worst,
            "Herstel eerst "
                + (first.size() == 1 ? "deze fout" : "deze " + first.size() + " fouten")
                + ". Tot dan is van die corporatie geen concept te zien."));
    for (Finding finding : first.subList(0, Math.min(MOST_FIRST, first.size()))) {
      out.add(
          new Line(
              worst,
              "  " + root + finding.position() + ": " + finding.rule() + " " + finding.name()));
    }
    if (first.size() > MOST_FIRST) {
      out.add(new Line(worst, "  en nog " + (first.size() - MOST_FIRST) + " andere"));
    }
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
  private void write(List<Finding> found, List<Line> out) {
    Finding first = found.get(0);
    if (found.size() == 1) {
      out.add(new Line(first.severity(), line(first)));
      return;
    }
    out.add(
        new Line(first.severity(), head(first) + ", " + found.size() + " keer: " + first.advice()));
    for (Finding finding : found) {
      String text = "  " + root + finding.position() + ": " + finding.message();
      out.add(new Line(finding.severity(), text));
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
