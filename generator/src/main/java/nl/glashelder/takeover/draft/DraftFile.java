package nl.glashelder.takeover.draft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of a draft. A place is written as {@code rechten.termijn.antwoord}; {@code
 * rechten.lijst[inzage].termijn} is a key of the entry with that id; {@code delen.beloften[]} is
 * one more text of a list; {@code grondslagen[grondslag:toestemming]} is the entry with that key.
 */
public final class DraftFile {
  private static final Pattern STEP = Pattern.compile("([a-z-]+)(?:\\[([^\\]]*)])?(?:\\.|$)");

  private final String name;
  private final Node root = new Node();

  /** An empty file with a name, for example {@code corporatie.yaml}. */
  public DraftFile(String name) {
    this.name = name;
  }

  /** The name of the file. */
  public String name() {
    return name;
  }

  Node root() {
    return root;
  }

  /**
   * Says something at a place. A value that contradicts what is there already makes the place
   * contested: then neither is written.
   *
   * @param value the text; empty for an entry of a list of which only the id is known
   * @param sentences the numbers of the sentences that it rests on
   */
  public void put(String place, String value, Collection<Integer> sentences) {
    Matcher step = STEP.matcher(place);
    Node at = root;
    at.sentences.addAll(sentences);
    int end = 0;
    while (step.find() && step.start() == end) {
      end = step.end();
      Node key = at.keys.computeIfAbsent(step.group(1), k -> new Node());
      key.sentences.addAll(sentences);
      at = key;
      if (step.group(2) != null) {
        at = step.group(2).isEmpty() ? text(key, value) : entry(key, step.group(2));
        at.sentences.addAll(sentences);
      }
    }
    if (end != place.length()) {
      throw new IllegalArgumentException("no place: " + place);
    }
    if (!value.isEmpty()) {
      set(at, value);
    }
  }

  private static void set(Node node, String value) {
    if (node.value.isEmpty()) {
      node.value = value;
    } else if (!node.value.equals(value) && !node.rivals.contains(value)) {
      node.rivals.add(value);
    }
  }

  private static Node text(Node list, String value) {
    for (Node item : list.items) {
      if (item.value.equals(value)) {
        return item;
      }
    }
    Node item = new Node();
    list.items.add(item);
    return item;
  }

  private static Node entry(Node list, String identity) {
    int colon = identity.indexOf(':');
    String key = colon < 0 ? "id" : identity.substring(0, colon);
    String value = identity.substring(colon + 1);
    for (Node item : list.items) {
      Node own = item.keys.get(key);
      if (own != null && own.value.equals(value)) {
        return item;
      }
    }
    Node item = new Node();
    Node id = new Node();
    id.value = value;
    item.keys.put(key, id);
    list.items.add(item);
    return item;
  }

  /** Whether anything stands at a place. */
  public boolean has(String place) {
    return find(place).isPresent();
  }

  /** The value at a place, when there is one and only one. */
  public Optional<String> value(String place) {
    return find(place).filter(n -> !n.isContested()).map(n -> n.value).filter(v -> !v.isEmpty());
  }

  /** The ids of the entries of a list, in order. */
  public List<String> ids(String place) {
    return find(place).stream()
        .flatMap(n -> n.items.stream())
        .map(i -> i.keys.containsKey("id") ? i.keys.get("id").value : i.value)
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** Takes away what stands at a place, when something does. */
  public void remove(String place) {
    int dot = place.lastIndexOf('.');
    Node parent = dot < 0 ? root : find(place.substring(0, dot)).orElse(null);
    if (parent != null) {
      parent.keys.remove(place.substring(dot + 1));
    }
  }

  /** Takes an entry out of a list, by its id. */
  public void drop(String place, String id) {
    find(place)
        .ifPresent(
            n ->
                n.items.removeIf(
                    i -> i.keys.containsKey("id") && i.keys.get("id").value.equals(id)));
  }

  private Optional<Node> find(String place) {
    Matcher step = STEP.matcher(place);
    Node at = root;
    while (step.find() && step.end() > step.start()) {
      at = at.keys.get(step.group(1));
      if (at == null) {
        return Optional.empty();
      }
      String identity = step.group(2);
      if (identity != null && !identity.isEmpty()) {
        int colon = identity.indexOf(':');
        String key = colon < 0 ? "id" : identity.substring(0, colon);
        String value = identity.substring(colon + 1);
        at =
            at.items.stream()
                .filter(i -> i.keys.containsKey(key) && i.keys.get(key).value.equals(value))
                .findFirst()
                .orElse(null);
        if (at == null) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(at);
  }

  /** The numbers of all sentences that something in the file rests on. */
  public Set<Integer> sentences() {
    return root.sentences;
  }
}
