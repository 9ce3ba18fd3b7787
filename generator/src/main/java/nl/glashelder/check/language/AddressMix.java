package nl.glashelder.check.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.FormOfAddress;

/** Finds a word of the other form of address. */
public final class AddressMix {
  private static final Set<String> INFORMAL =
      Set.of("je", "jij", "jou", "jouw", "jezelf", "jullie");
  private static final Set<String> FORMAL = Set.of("u", "uw", "uzelf");
  private static final int LONGEST = 6;
  private static final String QUOTES = "\"“„‘«";

  /** Signs that make a letter before or after them part of a longer word or an address. */
  private static final String JOINS = "/@-";

  private AddressMix() {}

  /**
   * The first word that addresses the reader otherwise than {@code address} does; not a word in
   * quotation marks, in a name ("Wonen bij Je Buurt") or the unit of an hour ("17.00 u").
   */
  public static Optional<String> in(String text, FormOfAddress address) {
    Set<String> other = address == FormOfAddress.FORMAL ? INFORMAL : FORMAL;
    if (other == INFORMAL && !mayBeInformal(text)) {
      return Optional.empty();
    }
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      int length = end - start;
      if (length > 0 && length <= LONGEST) {
        String word = text.substring(start, end);
        if (other.contains(word.toLowerCase(Locale.ROOT))
            && standsAlone(text, start, end)
            && !isQuoted(text, start)
            && !isName(text, start, end)
            && !isHour(text, start, word)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Looks quickly: "je", "jij", "jou" and "jullie" all begin with a letter that Dutch uses little.
   */
  private static boolean mayBeInformal(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'j' || c == 'J') && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAlone(String text, int start, int end) {
    if (start > 0 && (JOINS + "'’.").indexOf(text.charAt(start - 1)) >= 0) {
      return false;
    }
    if (end == text.length()) {
      return true;
    }
    boolean letterAfter = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
    return JOINS.indexOf(text.charAt(end)) < 0
        && !(letterAfter && "'’.".indexOf(text.charAt(end)) >= 0);
  }

  /** Whether a quotation mark opens before {@code at} and does not close before it. */
  private static boolean isQuoted(String text, int at) {
    int depth = 0;
    boolean straight = false;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        straight = !straight;
      } else if (QUOTES.indexOf(c) >= 0) {
        depth++;
      } else if ((c == '”' || c == '’' || c == '»') && depth > 0) {
        depth--;
      }
    }
    return straight || depth > 0;
  }

  /** A capital inside a sentence makes a name of it. */
  private static boolean isName(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean startsSentence = before < 0 || ".?!:\n-".indexOf(text.charAt(before)) >= 0;
    if (!startsSentence) {
      return true;
    }
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1));
  }

  private static boolean isHour(String text, int start, String word) {
    return word.equals("u")
        && start >= 2
        && Character.isWhitespace(text.charAt(start - 1))
        && Character.isDigit(text.charAt(start - 2));
  }
}
