package nl.glashelder.check.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.glashelder.check.Decision;
import nl.glashelder.check.Explanation;
import nl.glashelder.check.OpenDecision;
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
    all.put("besluiten", decisions(report));
    all.put("regels", rules(report));
    return JsonText.of(all);
  }

  /** What is to be decided, first what most depends on. */
  private static List<Object> decisions(Report report) {
    List<Object> decisions = new ArrayList<>();
    for (OpenDecision open : OpenDecision.of(report.findings())) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("besluit", open.decision().id());
      json.put("naam", open.decision().name());
      json.put("vraag", open.decision().question());
      json.put("wie", open.decision().owner().id());
      json.put("bevindingen", open.findings().size());
      json.put("fouten", open.count(Severity.ERROR));
      decisions.add(json);
    }
    return decisions;
  }

  /** What each rule asks that found something, so that a finding can be understood by itself. */
  private static List<Object> rules(Report report) {
    TreeMap<String, Finding> first = new TreeMap<>();
    report.findings().forEach(f -> first.putIfAbsent(f.rule(), f));
    report.silenced().forEach(s -> first.putIfAbsent(s.finding().rule(), s.finding()));
    List<Object> rules = new ArrayList<>();
    for (Finding finding : first.values()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("controleregel", finding.rule());
      json.put("naam", finding.name());
      json.put("wet", finding.law());
      Explanation.find(finding.rule()).ifPresent(e -> json.put("uitleg", e.requirement()));
      rules.add(json);
    }
    return rules;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("bestand", finding.position().file());
    json.put("regel", finding.position().line());
    json.put("kolom", finding.position().column());
    json.put("ernst", finding.severity().code());
    json.put("controleregel", finding.rule());
    json.put("naam", finding.name());
    json.put("besluit", Decision.of(finding.rule()).id());
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
