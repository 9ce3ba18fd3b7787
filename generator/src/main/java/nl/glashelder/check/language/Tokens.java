package nl.glashelder.check.language;

/** Looks quickly whether a text can hold any of some words, before a pattern looks well. */
public final class Tokens {
  private final String[] tokens;

  /** Looks for words or pieces of words, in small letters. */
  public Tokens(String... tokens) {
    this.tokens = tokens.clone();
  }

  /** Whether any of them is in a text in small letters. */
  public boolean anyIn(String small) {
    for (String token : tokens) {
      if (small.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
