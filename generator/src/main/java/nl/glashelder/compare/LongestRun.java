package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The largest set of entries that kept their order: what is not in it was moved. */
final class LongestRun {
  private LongestRun() {}

  /** The entries of a longest increasing run, in O(n log n). Both lists hold the same entries. */
  static Set<String> of(List<String> oldOrder, List<String> newOrder) {
    Map<String, Integer> oldPlace = new HashMap<>();
    for (int i = 0; i < oldOrder.size(); i++) {
      oldPlace.put(oldOrder.get(i), i);
    }
    int n = newOrder.size();
    int[] places = newOrder.stream().mapToInt(oldPlace::get).toArray();
    int[] tails = new int[n];
    int[] tailIndex = new int[n];
    int[] previous = new int[n];
    int length = 0;
    for (int i = 0; i < n; i++) {
      int at = Arrays.binarySearch(tails, 0, length, places[i]);
      int slot = at < 0 ? -at - 1 : at;
      tails[slot] = places[i];
      tailIndex[slot] = i;
      previous[i] = slot == 0 ? -1 : tailIndex[slot - 1];
      length = Math.max(length, slot + 1);
    }
    List<String> run = new ArrayList<>();
    for (int i = length == 0 ? -1 : tailIndex[length - 1]; i >= 0; i = previous[i]) {
      run.add(newOrder.get(i));
    }
    return new HashSet<>(run);
  }
}
