package nl.glashelder.compare;

/**
 * Keys of blocks and paths in the data, of the same form: names with points between them. A
 * question mark stands for any name.
 */
final class KeyPath {
  private static final String ANY = "?";

  private KeyPath() {}

  /** Whether a key is another one or lies in it; everything lies in the empty one. */
  static boolean isWithin(String key, String around) {
    return shared(key, around) == length(around);
  }

  /** How many names two keys begin with that are the same. */
  static int shared(String one, String other) {
    String[] here = names(one);
    String[] there = names(other);
    int same = 0;
    while (same < Math.min(here.length, there.length) && areSame(here[same], there[same])) {
      same++;
    }
    return same;
  }

  private static boolean areSame(String one, String other) {
    return one.equals(other) || one.equals(ANY) || other.equals(ANY);
  }

  /** How many names a key has. */
  static int length(String key) {
    return names(key).length;
  }

  private static String[] names(String key) {
    return key.isEmpty() ? new String[0] : key.split("\\.");
  }
}
