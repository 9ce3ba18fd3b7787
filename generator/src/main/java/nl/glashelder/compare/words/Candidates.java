package nl.glashelder.compare.words;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the blocks that share most words with another, without looking at all: the rarest words
 * lead to them, and so many blocks are touched at most, however long the list is.
 */
final class Candidates {
  private static final int MANY = 40;

  /** A word in more blocks than this tells too little for what it costs to look at them all. */
  private static final int MOST = 400;

  /** So many blocks are touched for one block, by its rarest words. */
  private static final int TOUCHED = 200;

  /** A text of so many words of which so many stand in another is a part of it. */
  private static final int FEWEST_HELD = 8;

  private static final double NEARLY_ALL = 0.85;

  private final Likeness likeness;

  /** All words of the blocks with the place of their block, sorted: the word is the upper half. */
  private final long[] places;

  private final int[] shared;
  private final int[] touched;
  private final int many;

  Candidates(Vocabulary vocabulary, List<Block> blocks) {
    likeness = new Likeness(vocabulary);
    shared = new int[blocks.size()];
    touched = new int[blocks.size()];
    many = Math.min(MOST, Math.max(MANY, blocks.size() / 8));
    long[] all = new long[blocks.stream().mapToInt(block -> block.words().length).sum()];
    int count = 0;
    for (int j = 0; j < blocks.size(); j++) {
      int last = -1;
      for (int word : blocks.get(j).words()) {
        if (word != last) {
          all[count++] = pair(word, j);
        }
        last = word;
      }
    }
    places = Arrays.copyOf(all, count);
    Arrays.sort(places);
  }

  private static long pair(int word, int place) {
    return (long) word << Integer.SIZE | place;
  }

  double likeness(Block a, Block b) {
    return likeness.of(a, b);
  }

  /** Whether one of two texts holds nearly all of the other. */
  boolean holds(Block a, Block b) {
    return Math.min(a.words().length, b.words().length) >= FEWEST_HELD
        && likeness.held(a, b) >= NEARLY_ALL;
  }

  /** The places of the likeliest blocks, rising. */
  int[] of(Block block, int limit) {
    long[] ranges = ranges(block);
    int count = 0;
    int looked = 0;
    for (long range : ranges) {
      int length = (int) (range >>> Integer.SIZE);
      if (looked > 0 && looked + length > TOUCHED) {
        break;
      }
      looked += length;
      int from = (int) range;
      for (int at = from; at < from + length; at++) {
        int j = (int) places[at];
        if (shared[j]++ == 0) {
          touched[count++] = j;
        }
      }
    }
    int[] likeliest = likeliest(count, limit);
    for (int i = 0; i < count; i++) {
      shared[touched[i]] = 0;
    }
    return likeliest;
  }

  /** Where the words of a block stand in {@link #places}, the rarest first: length and begin. */
  private long[] ranges(Block block) {
    int[] words = block.words();
    long[] ranges = new long[words.length];
    int count = 0;
    int last = -1;
    for (int word : words) {
      if (word != last) {
        int from = firstFrom(pair(word, 0));
        int to = from;
        while (to < places.length && to - from <= many && places[to] >>> Integer.SIZE == word) {
          to++;
        }
        if (to > from && to - from <= many) {
          ranges[count++] = pair(to - from, from);
        }
      }
      last = word;
    }
    Arrays.sort(ranges, 0, count);
    return Arrays.copyOf(ranges, count);
  }

  private int firstFrom(long pair) {
    int at = Arrays.binarySearch(places, pair);
    return at < 0 ? -at - 1 : at;
  }

  /** Those that share most words; of equal ones the first. */
  private int[] likeliest(int count, int limit) {
    int[] best = new int[Math.min(limit, count)];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int j = touched[i];
      int at = size;
      while (at > 0 && isLikelier(j, best[at - 1])) {
        at--;
      }
      if (at < best.length) {
        size = Math.min(size + 1, best.length);
        System.arraycopy(best, at, best, at + 1, size - 1 - at);
        best[at] = j;
      }
    }
    Arrays.sort(best);
    return best;
  }

  private boolean isLikelier(int j, int other) {
    return shared[j] > shared[other] || shared[j] == shared[other] && j < other;
  }
}
