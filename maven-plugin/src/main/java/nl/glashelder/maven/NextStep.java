package nl.glashelder.maven;

import java.util.List;
import nl.glashelder.check.report.Report;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/** What somebody can do next who ran the site: one sentence with a command that works here. */
final class NextStep {
  private final Invocation invocation;

  NextStep(Invocation invocation) {
    this.invocation = invocation;
  }

  /**
   * After a site was made.
   *
   * @param corporations the names of the folders of corporations
   * @param published whether anything was ever published
   */
  String after(Report report, List<String> corporations, boolean published) {
    if (corporations.isEmpty()) {
      return "Er is nog geen corporatie. Zo begint u: "
          + invocation.of("new")
          + " -Dcorporatie=zilverduin -Dnaam=\"Stichting Zilverduin\"";
    }
    String first =
        report.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .map(NextStep::folder)
            .filter(corporations::contains)
            .findFirst()
            .orElse("");
    if (!first.isEmpty()) {
      return "Wat er nog mist om te publiceren, leest u met: "
          + invocation.of("check")
          + " -Dcorporatie="
          + first;
    }
    return published
        ? "Een concept veranderen en meteen zien: " + invocation.of("preview")
        : "Klaar om te publiceren? Kijk eerst wat er zou gebeuren: "
            + invocation.of("publish")
            + " -Dcorporatie="
            + corporations.get(0)
            + " -Ddocument=privacyverklaring -Dingangsdatum=JJJJ-MM-DD"
            + " -Dtoelichting=\"...\" -Dproef";
  }

  private static String folder(Finding finding) {
    String file = finding.position().file();
    return file.contains("/") ? file.substring(0, file.indexOf('/')) : file;
  }
}
