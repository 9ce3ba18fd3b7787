package nl.glashelder.check.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.glashelder.check.OpenDecision;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * Many findings told as few decisions, for the end of a report: "grondslag (9), bewaartermijn
 * (11)". First what keeps from publishing.
 */
final class DecisionLines {
  /** So few findings are read at a glance. */
  private static final int FEW = 5;

  /** So many corporations fit on a screen. */
  private static final int MOST_CORPORATIONS = 12;

  private DecisionLines() {}

  /** The lines, for each corporation with more than a few findings. */
  static List<ConsoleReport.Line> of(List<Finding> findings) {
    Map<String, List<Finding>> folders = new TreeMap<>();
    for (Finding finding : findings) {
      String file = finding.position().file();
      int slash = file.indexOf('/');
      if (slash > 0) {
        folders.computeIfAbsent(file.substring(0, slash), f -> new ArrayList<>()).add(finding);
      }
    }
    List<ConsoleReport.Line> out = new ArrayList<>();
    folders.forEach(
        (folder, found) -> {
          if (found.size() > FEW) {
            out.addAll(of(folder, OpenDecision.of(found)));
          }
        });
    return folders.size() > MOST_CORPORATIONS ? List.of() : out;
  }

  private static List<ConsoleReport.Line> of(String folder, List<OpenDecision> open) {
    List<ConsoleReport.Line> out = new ArrayList<>();
    List<OpenDecision> first = open.stream().filter(OpenDecision::blocks).toList();
    List<OpenDecision> then = open.stream().filter(o -> !o.blocks()).toList();
    if (!first.isEmpty()) {
      out.add(
          new ConsoleReport.Line(
              Severity.ERROR,
              folder
                  + ": "
                  + Report.said(first.size(), "besluit houdt", "besluiten houden")
                  + " het publiceren tegen: "
                  + names(first)
                  + "."));
    }
    if (!then.isEmpty()) {
      out.add(
          new ConsoleReport.Line(
              then.get(0).worst(),
              folder
                  + ": "
                  + (first.isEmpty() ? "te besluiten" : "daarna te besluiten")
                  + ": "
                  + names(then)
                  + "."));
    }
    return out;
  }

  private static String names(List<OpenDecision> open) {
    return open.stream()
        .map(o -> o.decision().name().toLowerCase(Locale.ROOT) + count(o))
        .collect(Collectors.joining(", "));
  }

  private static String count(OpenDecision open) {
    return open.findings().size() == 1 ? "" : " (" + open.findings().size() + ")";
  }
}
