package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which block of one list became which block of another: by key or as the only one of its kind,
 * then by equal text, then by likeness of words, in order. What fits but stands elsewhere is left
 * for {@link Moves}.
 */
final class Alignment {
  private static final double LIKE_TEXT = 0.35;
  private static final double LIKE_CONTAINERS = 0.25;
  private static final double KEY_WEIGHT = 10_000;

  /** So many candidates are looked at for each block. */
  private static final int CANDIDATES = 12;

  private final Vocabulary vocabulary;
  private final BiPredicate<Block, Block> possible;

  Alignment(Vocabulary vocabulary, BiPredicate<Block, Block> possible) {
    this.vocabulary = vocabulary;
    this.possible = possible;
  }

  /** Pairs of places, rising on both sides. */
  List<int[]> align(List<Block> olds, List<Block> news) {
    int from = 0;
    int oldTo = olds.size();
    int newTo = news.size();
    List<int[]> pairs = new ArrayList<>();
    while (from < oldTo && from < newTo && same(olds.get(from), news.get(from))) {
      pairs.add(new int[] {from, from++});
    }
    List<int[]> tail = new ArrayList<>();
    while (oldTo > from && newTo > from && same(olds.get(oldTo - 1), news.get(newTo - 1))) {
      tail.add(0, new int[] {--oldTo, --newTo});
    }
    if (from < oldTo && from < newTo) {
      for (int[] pair : middle(olds.subList(from, oldTo), news.subList(from, newTo))) {
        pairs.add(new int[] {pair[0] + from, pair[1] + from});
      }
    }
    pairs.addAll(tail);
    return pairs;
  }

  private static boolean same(Block old, Block fresh) {
    return old.fingerprint() == fresh.fingerprint();
  }

  private List<int[]> middle(List<Block> olds, List<Block> news) {
    Chain chain = new Chain(news.size());
    Map<String, Integer> oldKeys = keys(olds);
    Map<String, Integer> newKeys = keys(news);
    Map<Integer, List<Integer>> equals = new HashMap<>();
    for (int j = 0; j < news.size(); j++) {
      equals.computeIfAbsent(news.get(j).fingerprint(), k -> new ArrayList<>()).add(j);
    }
    Candidates likely = new Candidates(vocabulary, news);
    for (int i = 0; i < olds.size(); i++) {
      Block old = olds.get(i);
      Integer keyed =
          HtmlKinds.isOnlyChild(old.tag())
              ? onlyChild(old.tag(), news)
              : oldKeys.getOrDefault(old.key(), -1) == i ? newKeys.get(old.key()) : null;
      if (keyed != null && keyed >= 0 && possible.test(old, news.get(keyed))) {
        chain.add(i, keyed, KEY_WEIGHT + 2.0 * old.words().length);
        continue;
      }
      List<Integer> equal = nearest(equals.get(old.fingerprint()), i, olds.size(), news.size());
      if (!equal.isEmpty()) {
        for (int j : equal) {
          chain.add(i, j, 2.0 * old.words().length + 1);
        }
        if (old.words().length > 3) {
          continue;
        }
      }
      addLike(chain, likely, i, old, news);
    }
    return chain.best();
  }

  private static Integer onlyChild(String tag, List<Block> news) {
    for (int j = 0; j < news.size(); j++) {
      if (news.get(j).tag().equals(tag)) {
        return j;
      }
    }
    return null;
  }

  private void addLike(Chain chain, Candidates likely, int i, Block old, List<Block> news) {
    for (int j : likely.of(old, CANDIDATES)) {
      Block fresh = news.get(j);
      if (same(old, fresh)) {
        continue;
      }
      double likeness = likely.likeness(old, fresh);
      boolean texts = old.isLeaf() && fresh.isLeaf();
      boolean alike =
          likeness >= (texts ? LIKE_TEXT : LIKE_CONTAINERS) || texts && likely.holds(old, fresh);
      if (alike && possible.test(old, fresh)) {
        chain.add(i, j, likeness * (old.words().length + fresh.words().length));
      }
    }
  }

  /** Keys that occur once, by their place; others by -1. */
  static Map<String, Integer> keys(List<Block> blocks) {
    Map<String, Integer> keys = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).key().isEmpty()) {
        keys.merge(blocks.get(i).key(), i, (first, second) -> -1);
      }
    }
    return keys;
  }

  /** Of many equal blocks those that stand at about the same height. */
  private static List<Integer> nearest(List<Integer> places, int i, int olds, int news) {
    if (places == null) {
      return List.of();
    }
    if (places.size() <= CANDIDATES) {
      return places;
    }
    double here = (double) i * news / olds;
    return places.stream()
        .sorted(Comparator.comparingDouble((Integer j) -> Math.abs(j - here)).thenComparing(j -> j))
        .limit(CANDIDATES)
        .sorted()
        .toList();
  }
}
