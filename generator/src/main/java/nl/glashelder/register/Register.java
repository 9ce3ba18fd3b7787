package nl.glashelder.register;

import java.util.List;
import nl.glashelder.source.Draft;

/**
 * The record of processing activities of one or more corporations, AVG 30(1).
 *
 * @param rows the processings, by corporation, in the order of the statement
 */
public record Register(List<RegisterRow> rows) {
  /** Keeps its own copy. */
  public Register {
    rows = List.copyOf(rows);
  }

  /** The register that the drafts of corporations describe. */
  public static Register of(List<Draft> drafts) {
    return new Register(drafts.stream().flatMap(d -> StatementRows.of(d).stream()).toList());
  }
}
