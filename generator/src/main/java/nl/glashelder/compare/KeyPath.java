package nl.glashelder.compare;

/**
 * Keys of blocks and paths in the data, of the same form: names with points between them. A
 * question mark stands for any name.
 */
final class KeyPath {
  private static final char ANY = '?';

  private KeyPath() {}

  /** Whether a key is another one or lies in it; everything lies in the empty one. */
  static boolean isWithin(String key, String around) {
    return shared(key, around) == length(around);
  }

  /** How many names two keys begin with that are the same. */
  static int shared(String one, String other) {
    int same = 0;
    int here = 0;
    int there = 0;
    while (here < one.length() && there < other.length()) {
      int hereEnd = end(one, here);
      int thereEnd = end(other, there);
      if (!areSame(one, here, hereEnd, other, there, thereEnd)) {
        break;
      }
      same++;
      here = hereEnd + 1;
      there = thereEnd + 1;
    }
    return same;
  }

  private static int end(String key, int from) {
    int point = key.indexOf('.', from);
    return point < 0 ? key.length() : point;
  }

  private static boolean areSame(
      String one, int here, int hereEnd, String other, int there, int thereEnd) {
    return isAny(one, here, hereEnd)
        || isAny(other, there, thereEnd)
        || hereEnd - here == thereEnd - there
            && one.regionMatches(here, other, there, hereEnd - here);
  }

  private static boolean isAny(String key, int from, int to) {
    return to == from + 1 && key.charAt(from) == ANY;
  }

  /** How many names a key has. */
  static int length(String key) {
    return key.isEmpty() ? 0 : 1 + (int) key.chars().filter(c -> c == '.').count();
  }
}
