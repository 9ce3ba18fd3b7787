package nl.glashelder.check.report;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.glashelder.check.Silenced;
import nl.glashelder.model.Deviation;
import nl.glashelder.source.Finding;
import nl.glashelder.source.JsonText;
import nl.glashelder.source.Severity;

/** A report as JSON for other programs, with Dutch keys like the YAML. */
public final class JsonReport {
  private JsonReport() {}

  /** The report, ending with a line end. */
  public static String write(Report report) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("fouten", report.count(Severity.ERROR));
    all.put("waarschuwingen", report.count(Severity.WARNING));
    all.put("opmerkingen", report.count(Severity.INFORMATION));
    all.put("bevindingen", report.findings().stream().map(JsonReport::finding).toList());
    all.put("afwijkingen", report.silenced().stream().map(JsonReport::silenced).toList());
    return JsonText.of(all);
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("bestand", finding.position().file());
    json.put("regel", finding.position().line());
    json.put("kolom", finding.position().column());
    json.put("ernst", finding.severity().dutch());
    json.put("controleregel", finding.rule());
    json.put("naam", finding.name());
    json.put("wet", finding.law());
    json.put("melding", finding.message());
    json.put("advies", finding.advice());
    return json;
  }

  private static Map<String, Object> silenced(Silenced silenced) {
    Map<String, Object> json = finding(silenced.finding());
    Deviation deviation = silenced.deviation();
    json.put("afwijking", deviation.id());
    json.put("reden", deviation.reason().markdown());
    json.put("wie", deviation.who());
    json.put("tot", deviation.until().toString());
    return json;
  }
}
