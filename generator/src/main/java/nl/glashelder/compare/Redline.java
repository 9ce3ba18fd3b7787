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
 * {@code nl.glashelder.compare.words}. A whole program, which compares two fragments, says what
 * changed, and takes and refuses all changes again:
 *
 * <pre>{@code
 * import java.nio.file.Files;
 * import java.nio.file.Path;
 * import nl.glashelder.compare.Redline;
 *
 * public class Compare {
 *   public static void main(String[] files) throws java.io.IOException {
 *     String old = Files.readString(Path.of(files[0]));   // <p>Wij bewaren uw gegevens 7 jaar.</p>
 *     String fresh = Files.readString(Path.of(files[1])); // <p>Wij bewaren uw gegevens 5 jaar.</p>
 *     Redline redline = Redline.between(old, fresh);
 *
 *     redline.hunks().forEach(hunk -> System.out.printf(
 *         "%s: %s -> %s%n", hunk.kind().label(), hunk.oldText(), hunk.newText()));
 *     // gewijzigd: 7 jaar -> 5 jaar
 *
 *     Files.writeString(Path.of("redline.html"), redline.html());
 *     // <p>Wij bewaren uw gegevens <del>...7 jaar</del><ins>...5 jaar</ins>.</p>
 *
 *     String taken = Redline.accept(redline.html());
 *     String refused = Redline.refuse(redline.html());
 *     System.out.println(Redline.canonical(taken).equals(Redline.canonical(fresh)));  // true
 *     System.out.println(Redline.canonical(refused).equals(Redline.canonical(old)));  // true
 *   }
 * }
 * }</pre>
 *
 * <p>The dots stand for words that only screen readers say, in an element with {@code
 * data-diff-ui}. In a document of which little changed each word is marked alone; where much
 * changed, single words that stayed between others are taken with them. Whole web pages with
 * scripts and menus are compared by the goal {@code compare} with {@code -Doud=} and {@code
 * -Dnieuw=}.
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
