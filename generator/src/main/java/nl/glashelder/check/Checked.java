package nl.glashelder.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.check.language.Readability;
import nl.glashelder.check.rule.Hit;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * Everything the check says of one corporation.
 *
 * @param slug the corporation's folder
 * @param findings what is to be mended, by place
 * @param silenced what was set aside on purpose, by place
 * @param readability how easy each document is to read, for those whose words were given
 * @param hits the same findings with the entries they are about
 */
public record Checked(
    String slug,
    List<Finding> findings,
    List<Silenced> silenced,
    Map<Sheet, Readability> readability,
    List<Hit> hits) {
  /** Keeps its own copies. */
  public Checked {
    findings = List.copyOf(findings);
    silenced = List.copyOf(silenced);
    hits = List.copyOf(hits);
    readability =
        readability.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(readability));
  }

  /** Whether anything forbids publishing. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
