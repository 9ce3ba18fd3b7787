package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The heaviest chain of candidate pairs that rises on both sides. Candidates are added with rising
 * first places; the work is n log n.
 */
final class Chain {
  private final List<int[]> pairs = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final int size;

  /**
   * @param size the number of places on the second side
   */
  Chain(int size) {
    this.size = size;
  }

  void add(int first, int second, double weight) {
    pairs.add(new int[] {first, second});
    weights.add(weight);
  }

  /** The pairs of the heaviest chain, in order. */
  List<int[]> best() {
    int count = pairs.size();
    double[] total = new double[count];
    int[] before = new int[count];
    int[] tree = new int[size + 1];
    java.util.Arrays.fill(tree, -1);
    int best = -1;
    int at = 0;
    while (at < count) {
      int end = at;
      while (end < count && pairs.get(end)[0] == pairs.get(at)[0]) {
        int previous = -1;
        for (int place = pairs.get(end)[1]; place > 0; place -= place & -place) {
          previous = heavier(previous, tree[place], total);
        }
        before[end] = previous;
        total[end] = weights.get(end) + (previous < 0 ? 0 : total[previous]);
        end++;
      }
      for (int i = at; i < end; i++) {
        for (int place = pairs.get(i)[1] + 1; place <= size; place += place & -place) {
          tree[place] = heavier(tree[place], i, total);
        }
        best = heavier(best, i, total);
      }
      at = end;
    }
    List<int[]> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(pairs.get(i).clone());
    }
    Collections.reverse(chain);
    return chain;
  }

  private static int heavier(int a, int b, double[] total) {
    if (a < 0) {
      return b;
    }
    return b >= 0 && total[b] > total[a] ? b : a;
  }
}
