package nl.glashelder.check.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.check.Checked;
import nl.glashelder.check.Silenced;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * All findings of one run, ready to be written down.
 *
 * @param findings what is to be mended, by place
 * @param silenced what was set aside on purpose, by place
 */
public record Report(List<Finding> findings, List<Silenced> silenced) {
  /** Codes of reading and of the archive. */
  private static final Pattern FORM = Pattern.compile("[LV]\\d{2}");

  /** Keeps its own copies, in order, each finding once. */
  public Report {
    findings = findings.stream().sorted().distinct().toList();
    silenced =
        silenced.stream().sorted(Comparator.comparing(Silenced::finding)).distinct().toList();
  }

  /** Joins what reading and checking found. */
  public static Report of(List<Finding> reading, List<Checked> checks) {
    List<Finding> findings = new ArrayList<>(reading);
    List<Silenced> silenced = new ArrayList<>();
    for (Checked checked : checks) {
      findings.addAll(checked.findings());
      silenced.addAll(checked.silenced());
    }
    return new Report(findings, silenced);
  }

  /** How many findings there are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /**
   * The errors in the form of a file or in the archive, by place: with one of them no site is made,
   * while a draft that lacks something the law asks is shown with what it lacks.
   */
  public List<Finding> blocking() {
    return findings.stream().filter(Report::isBlocking).toList();
  }

  static boolean isBlocking(Finding finding) {
    return finding.severity() == Severity.ERROR && FORM.matcher(finding.rule()).matches();
  }

  /**
   * Whether a build must stop.
   *
   * @param strict whether warnings stop it too
   */
  public boolean stops(boolean strict) {
    return count(Severity.ERROR) > 0 || strict && count(Severity.WARNING) > 0;
  }

  /** "2 fouten, 1 waarschuwing en 3 opmerkingen". */
  public String counts() {
    return said(count(Severity.ERROR), "fout", "fouten")
        + ", "
        + said(count(Severity.WARNING), "waarschuwing", "waarschuwingen")
        + " en "
        + said(count(Severity.INFORMATION), "opmerking", "opmerkingen");
  }

  static String said(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
