package nl.glashelder.compare.words;

import java.util.List;
import nl.glashelder.compare.words.InlineText.Item;

/** Which items of two texts belong together, because words in them are the same words. */
final class Closure {
  private final WordMatch match;

  Closure(WordMatch match) {
    this.match = match;
  }

  /** Whether no word of an old item is there any more. */
  boolean isGone(Item item) {
    return isUnmatched(item, match.toNew);
  }

  /** Whether no word of a new item was there before. */
  boolean isAdded(Item item) {
    return isUnmatched(item, match.toOld);
  }

  static boolean isUnmatched(Item item, int[] partner) {
    for (int t = item.from(); t < item.to(); t++) {
      if (partner[t] >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The places after the last items that belong together with the old item at one place and the new
   * one at the other.
   */
  int[] ends(List<Item> olds, int old, List<Item> news, int fresh) {
    int oldEnd = old + 1;
    int newEnd = fresh + 1;
    boolean grown = true;
    while (grown) {
      int newMore = Math.max(newEnd, 1 + lastPartner(olds.subList(old, oldEnd), match.toNew, news));
      int oldMore =
          Math.max(oldEnd, 1 + lastPartner(news.subList(fresh, newMore), match.toOld, olds));
      grown = oldMore > oldEnd || newMore > newEnd;
      oldEnd = oldMore;
      newEnd = newMore;
    }
    return new int[] {oldEnd, newEnd};
  }

  /** The place among {@code others} of the last partner of these items, or -1. */
  private static int lastPartner(List<Item> items, int[] partner, List<Item> others) {
    for (int k = items.size() - 1; k >= 0; k--) {
      for (int t = items.get(k).to() - 1; t >= items.get(k).from(); t--) {
        if (partner[t] >= 0) {
          return indexOf(others, partner[t]);
        }
      }
    }
    return -1;
  }

  private static int indexOf(List<Item> items, int token) {
    int low = 0;
    int high = items.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (items.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
