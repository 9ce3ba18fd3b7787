package nl.glashelder.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * A decision that findings of one corporation ask for.
 *
 * @param decision what is to be decided
 * @param findings what asks for it: the worst first, then by place
 */
public record OpenDecision(Decision decision, List<Finding> findings) {
  private static final Comparator<OpenDecision> MOST_WEIGHTY_FIRST =
      Comparator.comparing(OpenDecision::worst).thenComparing(open -> open.decision().rank());

  /** Keeps its own list, in order. */
  public OpenDecision {
    findings =
        findings.stream()
            .sorted(
                Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
            .toList();
  }

  /** Folds findings by decision: first what keeps from publishing, then what most depends on. */
  public static List<OpenDecision> of(List<Finding> findings) {
    Map<Decision, List<Finding>> folds = new LinkedHashMap<>();
    findings.forEach(
        f -> folds.computeIfAbsent(Decision.of(f.rule()), d -> new ArrayList<>()).add(f));
    return folds.entrySet().stream()
        .map(fold -> new OpenDecision(fold.getKey(), fold.getValue()))
        .sorted(MOST_WEIGHTY_FIRST)
        .toList();
  }

  /** How bad it is to leave it open. */
  public Severity worst() {
    return findings.get(0).severity();
  }

  /** Whether nothing is published until it is taken. */
  public boolean blocks() {
    return worst() == Severity.ERROR;
  }

  /** How many findings of it have a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
