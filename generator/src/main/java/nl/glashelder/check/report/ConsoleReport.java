package nl.glashelder.check.report;

import nl.glashelder.check.Silenced;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/** A report for a terminal: by file, with a count at the end. */
public final class ConsoleReport {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";

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
    String file = "";
    int files = 0;
    for (Finding finding : report.findings()) {
      if (!finding.position().file().equals(file)) {
        file = finding.position().file();
        files++;
        out.append(files > 1 ? "\n" : "").append(painted(BOLD, root + file)).append('\n');
      }
      out.append(line(finding)).append('\n');
    }
    if (!report.silenced().isEmpty()) {
      out.append(report.findings().isEmpty() ? "" : "\n");
      out.append(painted(BOLD, "Bewust afgeweken")).append('\n');
      report.silenced().forEach(s -> out.append(line(s)).append('\n'));
    }
    out.append(out.isEmpty() ? "" : "\n").append(total(report, files)).append('\n');
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

  private String line(Finding finding) {
    String severity = painted(colourOf(finding.severity()), finding.severity().dutch());
    String law = finding.law().isEmpty() ? "" : " (" + finding.law() + ")";
    return root
        + finding.position()
        + ": "
        + severity
        + " "
        + finding.rule()
        + " "
        + finding.name()
        + law
        + ": "
        + finding.text();
  }

  private String line(Silenced silenced) {
    return root
        + silenced.finding().position()
        + ": "
        + silenced.finding().rule()
        + " "
        + silenced.finding().name()
        + ", tot en met "
        + silenced.deviation().until()
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
