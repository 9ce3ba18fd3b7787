package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.glashelder.render.pdf.PdfFinding;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/** What can be found while pages, PDFs and comparisons are made; the ids are frozen for ever. */
enum PageRule {
  /** The colour of the house style was adjusted to be readable. */
  COLOUR("H01", "kleur-aangepast", "WCAG 2.2, 1.4.3", Severity.INFORMATION),
  /** The logo cannot be shown. */
  LOGO("H02", "logo", "", Severity.WARNING),
  /** The PDF could not show everything. */
  PDF("H03", "pdf", "", Severity.WARNING),
  /** Glashelder itself stopped at something in a corporation's folder. */
  UNFORESEEN("H04", "onvoorzien", "", Severity.ERROR),
  /** The corporation's own document cannot be kept with a version. */
  ORIGINAL("H05", "oorspronkelijk-document", "", Severity.WARNING),
  /** The data changed and no reader of the words can see it. */
  UNSEEN("W01", "wijziging-niet-te-zien", "", Severity.WARNING);

  private final String id;
  private final String dutchName;
  private final String law;
  private final Severity severity;

  PageRule(String id, String dutchName, String law, Severity severity) {
    this.id = id;
    this.dutchName = dutchName;
    this.law = law;
    this.severity = severity;
  }

  String id() {
    return id;
  }

  String dutchName() {
    return dutchName;
  }

  String law() {
    return law;
  }

  Severity severity() {
    return severity;
  }

  /** What could not be printed as written, by the path of the PDF. */
  static List<Finding> findings(Map<String, List<PdfFinding>> found) {
    List<Finding> findings = new ArrayList<>();
    found.forEach(
        (path, all) ->
            all.forEach(
                f ->
                    findings.add(
                        PDF.at(
                            Position.startOf(path),
                            f.message() + " (bij " + f.place() + ")",
                            ""))));
    return findings.stream().sorted().toList();
  }

  /** What nobody foresaw, at the folder where it happened. */
  static Finding unforeseen(String slug, Throwable problem) {
    StackTraceElement[] trace = problem.getStackTrace();
    return UNFORESEEN.at(
        Position.startOf(slug),
        "Bij het lezen van deze map ging iets mis dat Glashelder niet had voorzien ("
            + problem
            + (trace.length > 0 ? ", bij " + trace[0] : "")
            + ").",
        "Maak uw laatste wijziging in deze map ongedaan, en meld deze regel aan wie Glashelder voor"
            + " u bijhoudt, met de map erbij.");
  }

  Finding at(Position position, String message, String advice) {
    return at(severity, position, message, advice);
  }

  Finding at(Severity severity, Position position, String message, String advice) {
    return new Finding(position, severity, id, dutchName, law, message, advice);
  }
}
