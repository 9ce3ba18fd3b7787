package nl.glashelder.compare;

import java.util.List;
import nl.glashelder.compare.words.Hunk;
import nl.glashelder.compare.words.WordComparison;

/**
 * What changed in the words between two HTML fragments, as one fragment with marks. Taking all
 * changes always gives the new fragment, refusing all the old one, structure included; of broken
 * HTML it is the redline of what jsoup makes of it.
 *
 * <p>Blocks are matched by {@code data-key}, then by equal text, then by likeness. The marks are
 * {@code ins} and {@code del} around inline runs and {@code data-diff} attributes on blocks; see
 * {@code nl.glashelder.compare.words}. Example:
 *
 * <pre>{@code
 * String old = "<p>Wij bewaren uw gegevens 7 jaar.</p>";
 * String fresh = "<p>Wij bewaren uw gegevens 5 jaar.</p>";
 * Redline redline = Redline.between(old, fresh);
 * redline.isEmpty();                       // false
 * redline.hunks().get(0).oldText();        // "7 jaar"
 * redline.hunks().get(0).newText();        // "5 jaar"
 * redline.html();                          // <p>Wij bewaren uw gegevens <del>...7 jaar</del><ins>...5 jaar</ins>.</p>
 * Redline.accept(redline.html());          // the new fragment
 * Redline.refuse(redline.html());          // the old fragment
 * }</pre>
 */
public final class Redline {
  private final WordComparison comparison;

  private Redline(WordComparison comparison) {
    this.comparison = comparison;
  }

  /** Compares two fragments of HTML. The same fragments always give the same redline. */
  public static Redline between(String oldFragment, String newFragment) {
    return new Redline(WordComparison.between(oldFragment, newFragment));
  }

  /** The redline as an HTML fragment. */
  public String html() {
    return comparison.html();
  }

  /** The changes, in the order in which they stand in the redline. */
  public List<Hunk> hunks() {
    return comparison.hunks();
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return comparison.isEmpty();
  }

  /** The fragment that a redline gives when all its changes are taken. */
  public static String accept(String redline) {
    return WordComparison.accept(redline);
  }

  /** The fragment that a redline gives when all its changes are refused. */
  public static String refuse(String redline) {
    return WordComparison.refuse(redline);
  }

  /**
   * One text for all fragments that say the same in the same structure: invisible white space and
   * the order of attributes make no difference. Two fragments are equal when these texts are.
   */
  public static String canonical(String fragment) {
    return WordComparison.canonical(fragment);
  }
}
