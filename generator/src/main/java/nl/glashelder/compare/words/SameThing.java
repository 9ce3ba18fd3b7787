package nl.glashelder.compare.words;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether a block that stands elsewhere is the same thing that moved, and not the same words about
 * something else: a standard sentence of one purpose is not that of another.
 */
final class SameThing {
  /** Fewer words than this say nothing by themselves: "naam" stands in many lists. */
  private static final int FEWEST_TELLING_WORDS = 3;

  private final Map<Integer, Integer> oldTexts = new HashMap<>();
  private final Map<Integer, Integer> newTexts = new HashMap<>();

  /** For each old block the new one that it is, where blocks in both were compared. */
  private final Map<Block, Block> places = new IdentityHashMap<>();

  SameThing(Block old, Block fresh) {
    count(old, oldTexts);
    count(fresh, newTexts);
    places.put(old, fresh);
  }

  private static void count(Block block, Map<Integer, Integer> texts) {
    if (!block.isRun()) {
      texts.merge(signature(block), 1, Integer::sum);
      if (!block.isLeaf()) {
        block.children().forEach(child -> count(child, texts));
      }
    }
  }

  /** Equal for equal texts in any element, and for equal blocks of blocks. */
  static int signature(Block block) {
    return block.isLeaf() ? block.textNumber() : -1 - block.fingerprint();
  }

  /** Notes that two blocks are one, so that what is in both is at the same place. */
  void arePlace(Block old, Block fresh) {
    places.put(old, fresh);
  }

  /** Whether the one may be the other. */
  boolean mayBe(Block old, Block fresh) {
    if (!old.key().isEmpty() && old.key().equals(fresh.key())
        || places.get(old.parent) == fresh.parent) {
      return true;
    }
    String was = old.nearestKey();
    String is = fresh.nearestKey();
    if (was.equals(is)) {
      return !was.isEmpty() || isDistinctive(old, fresh);
    }
    return !old.key().isEmpty()
        && !fresh.key().isEmpty()
        && isDistinctive(old, fresh)
        && (isOtherName(was, is, old, fresh) || isOfOtherList(was, is, old, fresh));
  }

  /** Whether the words stand once in each text, and are more than a word that stands anywhere. */
  private boolean isDistinctive(Block old, Block fresh) {
    return stands(old, oldTexts) <= 1
        && stands(old, newTexts) <= 1
        && stands(fresh, oldTexts) <= 1
        && stands(fresh, newTexts) <= 1
        && (!old.key().isEmpty() || old.words().length >= FEWEST_TELLING_WORDS);
  }

  private static int stands(Block block, Map<Integer, Integer> texts) {
    return texts.getOrDefault(signature(block), 0);
  }

  /** An entry under another id: its key differs in the last name only. */
  private static boolean isOtherName(String was, String is, Block old, Block fresh) {
    return holder(was).equals(holder(is)) && !old.isKeyOnBothSides() && !fresh.isKeyOnBothSides();
  }

  /**
   * An entry that went from one list to another: an item to another group, a measure to the list
   * beside its own. Of its key one name differs, and that is not its own.
   */
  private static boolean isOfOtherList(String was, String is, Block old, Block fresh) {
    List<String> from = List.of(was.split("\\."));
    List<String> to = List.of(is.split("\\."));
    int last = from.size() - 1;
    return last > 1
        && from.size() == to.size()
        && old.tag().equals("li")
        && fresh.tag().equals("li")
        && from.get(last).equals(to.get(last))
        && IntStream.range(0, last).filter(i -> !from.get(i).equals(to.get(i))).count() == 1;
  }

  private static String holder(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('.')));
  }
}
