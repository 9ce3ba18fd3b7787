package nl.glashelder.compare.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The comparison of two HTML fragments in words: a redline, and the changes in it. From the redline
 * alone both fragments can be had back.
 *
 * @param html the redline
 * @param hunks the changes, in the order of the redline
 * @param isEmpty whether both fragments are the same
 */
public record WordComparison(String html, List<Hunk> hunks, boolean isEmpty) {
  /** Trees deeper than this carry no marks inside whole blocks, so as not to grow deeper still. */
  private static final int DEEP = 250;

  /** Compares two fragments; of broken HTML it compares what jsoup makes of it. */
  public static WordComparison between(String oldFragment, String newFragment) {
    WordComparison first = between(Fragment.read(oldFragment), Fragment.read(newFragment), false);
    return first != null
        ? first
        : between(
            Fragment.readUntilStable(oldFragment), Fragment.readUntilStable(newFragment), true);
  }

  /**
   * Compares two trees, and reads the redline again to see that it gives both.
   *
   * @param coarse whether to replace one by the other when it does not; else the answer is null
   */
  private static WordComparison between(Element old, Element fresh, boolean coarse) {
    String oldText = Canonical.of(old);
    String newText = Canonical.of(fresh);
    boolean equal = oldText.equals(newText);
    InputGuard.protect(old);
    InputGuard.protect(fresh);
    if (depth(old) <= DEEP && depth(fresh) <= DEEP) {
      WordComparison fine = compare(old, fresh, true, equal);
      if (fine.gives(oldText, newText)) {
        return fine;
      }
    }
    return coarse ? compare(old, fresh, false, equal) : null;
  }

  private static WordComparison compare(Element old, Element fresh, boolean fine, boolean equal) {
    Vocabulary vocabulary = new Vocabulary();
    String keyed = "[" + Markup.KEY + "]";
    vocabulary.keysOfBoth(
        old.select(keyed).eachAttr(Markup.KEY), fresh.select(keyed).eachAttr(Markup.KEY));
    Block before = Block.read(old, vocabulary);
    Block after = Block.read(fresh, vocabulary);
    Set<String> taken = new HashSet<>(old.select("[id]").eachAttr("id"));
    taken.addAll(fresh.select("[id]").eachAttr("id"));
    HunkLog log = new HunkLog(taken);
    Planner planner = new Planner(vocabulary);
    List<Step> steps = fine ? planner.inside(before, after) : Planner.replaced(before, after);
    Moves moves = fine ? Moves.find(steps, before, after, planner, vocabulary, log) : Moves.none();
    Element body = new RedlineWriter(vocabulary, moves, log, fine).write(steps);
    return new WordComparison(body.html(), log.hunks(), equal);
  }

  /** The fragment with all changes of a redline taken. */
  public static String accept(String redline) {
    return tidied(Resolution.accepted(Fragment.readRedline(redline)));
  }

  /** The fragment with all changes of a redline refused. */
  public static String refuse(String redline) {
    return tidied(Resolution.refused(Fragment.readRedline(redline)));
  }

  private static String tidied(Element body) {
    Whitespace.tidy(body);
    return body.html();
  }

  /**
   * One text for all fragments that are the same tree: white space that nobody sees and the order
   * of attributes make no difference.
   */
  public static String canonical(String fragment) {
    return Canonical.of(Fragment.readUntilStable(fragment));
  }

  private boolean gives(String oldText, String newText) {
    Element body = Fragment.readRedline(html);
    return Canonical.of(Resolution.accepted(body.clone())).equals(newText)
        && Canonical.of(Resolution.refused(body)).equals(oldText);
  }

  private static int depth(Element body) {
    int deepest = 0;
    int depth = 0;
    Node node = body;
    while (node != null) {
      deepest = Math.max(deepest, depth);
      if (node.childNodeSize() > 0) {
        node = node.childNode(0);
        depth++;
        continue;
      }
      while (node != body && node.nextSibling() == null) {
        node = node.parent();
        depth--;
      }
      node = node == body ? null : node.nextSibling();
    }
    return deepest;
  }
}
