package nl.glashelder.check.rule;

import java.util.List;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Places;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/** Where a rule puts what it found in one file. */
public final class Found {
  private final Rule rule;
  private final Sheet sheet;
  private final Places places;
  private final List<Hit> hits;

  Found(Rule rule, Sheet sheet, Places places, List<Hit> hits) {
    this.rule = rule;
    this.sheet = sheet;
    this.places = places;
    this.hits = hits;
  }

  /** The same rule's finder for another file. */
  Found in(Sheet other, Places placesThere) {
    return new Found(rule, other, placesThere, hits);
  }

  /**
   * Adds a finding of the rule's own severity.
   *
   * @param path the entry to be mended
   * @param message what is wrong here, in Dutch, in whole sentences
   * @param advice what to do, in Dutch, in whole sentences
   */
  public void at(String path, String message, String advice) {
    as(rule.severity(), path, message, advice);
  }

  /**
   * Adds a finding of the rule's own severity where only a part of an entry is to be mended.
   *
   * @param path the entry
   * @param position the part
   */
  public void at(String path, Position position, String message, String advice) {
    add(rule.severity(), path, position, message, advice);
  }

  /** Adds a warning where the rule is a warning in this case only. */
  public void warning(String path, String message, String advice) {
    as(Severity.WARNING, path, message, advice);
  }

  /** Adds a hint where the rule is a hint in this case only. */
  public void hint(String path, String message, String advice) {
    as(Severity.INFORMATION, path, message, advice);
  }

  /** Adds a finding of a severity that depends on the case. */
  void as(Severity severity, String path, String message, String advice) {
    add(severity, path, places.of(path), message, advice);
  }

  private void add(
      Severity severity, String path, Position position, String message, String advice) {
    Finding finding =
        new Finding(position, severity, rule.id(), rule.name(), rule.law(), message, advice);
    hits.add(new Hit(sheet, path, finding));
  }
}
