package nl.glashelder.takeover.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A place in a draft: a value, keys, or a list; with the numbers of the sentences it rests on. */
final class Node {
  /** The value of a key, or of an item of a list of texts; empty when there are keys or items. */
  String value = "";

  /** Whether two sentences say different things here, so that neither is certain. */
  final List<String> rivals = new ArrayList<>();

  final Map<String, Node> keys = new LinkedHashMap<>();
  final List<Node> items = new ArrayList<>();
  final TreeSet<Integer> sentences = new TreeSet<>();

  boolean isContested() {
    return !rivals.isEmpty();
  }

  /** Whether it is the entry of a list that is known by its id alone. */
  boolean isOnlyId() {
    return keys.size() == 1 && keys.containsKey("id");
  }

  boolean isEmpty() {
    return keys.isEmpty() && items.isEmpty() && value.isEmpty();
  }
}
