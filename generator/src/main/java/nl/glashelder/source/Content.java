package nl.glashelder.source;

import java.util.List;

/**
 * Everything that was read from a corporations folder.
 *
 * @param drafts the corporations that could be read, by slug
 * @param findings all that is wrong with the files, by place
 */
public record Content(List<Draft> drafts, List<Finding> findings) {
  /** Keeps its own copies, in order. */
  public Content {
    drafts = List.copyOf(drafts);
    findings = findings.stream().sorted().distinct().toList();
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
