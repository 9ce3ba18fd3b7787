package nl.glashelder.check.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.Checked;
import nl.glashelder.check.Silenced;
import nl.glashelder.check.rule.Rule;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/** Corporations by rules: what each rule found at each corporation. */
public final class Matrix {
  /**
   * What one rule found at one corporation.
   *
   * @param open what is to be mended
   * @param silenced what was set aside on purpose
   */
  public record Cell(List<Finding> open, List<Silenced> silenced) {
    private static final Cell EMPTY = new Cell(List.of(), List.of());

    /** Keeps its own copies. */
    public Cell {
      open = List.copyOf(open);
      silenced = List.copyOf(silenced);
    }

    /** Whether the rule found nothing at all. */
    public boolean isClear() {
      return open.isEmpty() && silenced.isEmpty();
    }

    /** The worst that is open. */
    public Optional<Severity> worst() {
      return open.stream().map(Finding::severity).min(Severity::compareTo);
    }
  }

  private record Key(String slug, String rule) {}

  private final List<String> corporations;
  private final Map<Key, Cell> cells = new HashMap<>();

  private Matrix(List<Checked> checks) {
    corporations = checks.stream().map(Checked::slug).toList();
    for (Checked checked : checks) {
      Map<String, List<Finding>> open = new HashMap<>();
      Map<String, List<Silenced>> silenced = new HashMap<>();
      checked
          .findings()
          .forEach(f -> open.computeIfAbsent(f.rule(), k -> new ArrayList<>()).add(f));
      checked
          .silenced()
          .forEach(
              s -> silenced.computeIfAbsent(s.finding().rule(), k -> new ArrayList<>()).add(s));
      for (Rule rule : Rules.all()) {
        Cell cell =
            new Cell(
                open.getOrDefault(rule.id(), List.of()),
                silenced.getOrDefault(rule.id(), List.of()));
        if (!cell.isClear()) {
          cells.put(new Key(checked.slug(), rule.id()), cell);
        }
      }
    }
  }

  /** Lays out some corporations. */
  public static Matrix of(List<Checked> checks) {
    return new Matrix(checks);
  }

  /** The slugs of the corporations, in the order they were given. */
  public List<String> corporations() {
    return corporations;
  }

  /** The rules that were looked at, by id. */
  public List<Rule> rules() {
    return Rules.lookedAt();
  }

  /** The rules that found something at any corporation, by id. */
  public List<Rule> rulesWithFindings() {
    return rules().stream()
        .filter(r -> corporations.stream().anyMatch(c -> !cell(c, r).isClear()))
        .toList();
  }

  /** What a rule found at a corporation. */
  public Cell cell(String slug, Rule rule) {
    return cells.getOrDefault(new Key(slug, rule.id()), Cell.EMPTY);
  }
}
