package nl.glashelder.check.language;

import java.util.Arrays;

/**
 * Looks quickly whether a text can hold any of some words, before a pattern looks well: once
 * through the text, however many words there are.
 */
public final class Tokens {
  private static final int ASCII = 128;

  /** The words by their first letter; those of other letters than ASCII stand at 0. */
  private final String[][] byFirst = new String[ASCII][];

  /** Looks for words or pieces of words, in small letters. */
  public Tokens(String... tokens) {
    for (String token : tokens) {
      int first = place(token.charAt(0));
      String[] before = byFirst[first] == null ? new String[0] : byFirst[first];
      String[] with = Arrays.copyOf(before, before.length + 1);
      with[before.length] = token;
      byFirst[first] = with;
    }
  }

  private static int place(char first) {
    return first < ASCII ? first : 0;
  }

  /** Whether any of them is in a text in small letters. */
  public boolean anyIn(String small) {
    int length = small.length();
    for (int i = 0; i < length; i++) {
      String[] tokens = byFirst[place(small.charAt(i))];
      if (tokens != null) {
        for (String token : tokens) {
          if (small.startsWith(token, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
