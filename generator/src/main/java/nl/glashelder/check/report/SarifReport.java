package nl.glashelder.check.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.Explanation;
import nl.glashelder.check.Silenced;
import nl.glashelder.check.rule.Rule;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.source.Finding;
import nl.glashelder.source.JsonText;
import nl.glashelder.source.Severity;

/** A report in SARIF 2.1.0 (OASIS), as code-scanning services read it. */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Digits of a fingerprint: as many as code scanning makes itself. */
  private static final int FINGERPRINT = 16;

  private final String root;
  private final String version;
  private final Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Map<String, Integer> fingerprints = new HashMap<>();

  private SarifReport(String root, String version) {
    this.root = root;
    this.version = version;
  }

  /**
   * The report, ending with a line end.
   *
   * @param root what to put before each file name, so that it is relative to the repository
   * @param version the version of Glashelder
   */
  public static String write(Report report, String root, String version) {
    return JsonText.of(new SarifReport(root, version).log(report));
  }

  private Map<String, Object> log(Report report) {
    Rules.lookedAt().forEach(this::describe);
    report.findings().forEach(this::describeOther);
    List<Object> results = new ArrayList<>();
    report.findings().forEach(f -> results.add(result(f)));
    report.silenced().forEach(s -> results.add(suppressed(s)));

    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Glashelder");
    driver.put("version", version);
    driver.put("language", "nl");
    driver.put("rules", List.copyOf(rules.values()));
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("automationDetails", Map.of("id", "glashelder/"));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private void describe(Rule rule) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", rule.id());
    json.put("name", rule.name());
    json.put("shortDescription", text(title(rule.name(), rule.law())));
    explain(rule.id(), json);
    json.put("defaultConfiguration", Map.of("level", level(rule.severity())));
    put(rule.id(), json);
  }

  /** What reading, the archive or a visit found; they are described only when they found it. */
  private void describeOther(Finding finding) {
    if (!rules.containsKey(finding.rule())) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", finding.rule());
      json.put("name", finding.name());
      json.put("shortDescription", text(title(finding.name(), finding.law())));
      explain(finding.rule(), json);
      json.put("defaultConfiguration", Map.of("level", level(finding.severity())));
      put(finding.rule(), json);
    }
  }

  /** What the rule asks, with its examples where they can be shown. */
  private static void explain(String id, Map<String, Object> rule) {
    Optional<Explanation> explanation = Explanation.find(id);
    if (explanation.isPresent()) {
      String requirement = explanation.get().requirement();
      Map<String, Object> help = new LinkedHashMap<>();
      help.put("text", requirement);
      help.put(
          "markdown",
          requirement
              + example("Zo niet", explanation.get().wrong())
              + example("Zo wel", explanation.get().right()));
      rule.put("fullDescription", text(requirement));
      rule.put("help", help);
    }
  }

  private static String example(String heading, List<Explanation.Example> examples) {
    return examples.isEmpty()
        ? ""
        : "\n\n**" + heading + "**\n\n```yaml\n" + Explanation.shown(examples) + "```";
  }

  private void put(String id, Map<String, Object> rule) {
    indexes.put(id, rules.size());
    rules.put(id, rule);
  }

  private static String title(String name, String law) {
    return law.isEmpty() ? name : name + " (" + law + ")";
  }

  private Map<String, Object> result(Finding finding) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", finding.position().line());
    region.put("startColumn", finding.position().column());
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", uri(root + finding.position().file())));
    place.put("region", region);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ruleId", finding.rule());
    json.put("ruleIndex", indexes.get(finding.rule()));
    json.put("level", level(finding.severity()));
    json.put("message", text(finding.text()));
    json.put("locations", List.of(Map.of("physicalLocation", place)));
    json.put("partialFingerprints", Map.of("primaryLocationLineHash", fingerprint(finding)));
    return json;
  }

  /**
   * What makes a finding the same one after lines were added above it: its rule, file and words.
   * Code scanning tells by it what is new; the number tells equal findings apart.
   */
  private String fingerprint(Finding finding) {
    String same = String.join("\n", finding.rule(), finding.position().file(), finding.message());
    int number = fingerprints.merge(same, 1, Integer::sum);
    return sha256(same).substring(0, FINGERPRINT) + ":" + number;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Map<String, Object> suppressed(Silenced silenced) {
    Map<String, Object> json = result(silenced.finding());
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "external");
    suppression.put(
        "justification",
        silenced.deviation().reason().markdown()
            + " ("
            + silenced.deviation().who()
            + ", tot en met "
            + silenced.deviation().until()
            + ")");
    json.put("suppressions", List.of(suppression));
    return json;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static String uri(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~/".indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append('%');
        out.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return out.toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }
}
