package nl.glashelder.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.FormOfAddress;

/** Finds a word of the other form of address. */
public final class AddressMix {
  private static final Pattern INFORMAL = word("je|jij|jou|jouw|jezelf|jullie");
  private static final Pattern FORMAL = word("u|uw|uzelf");
  private static final String QUOTES = "\"“„‘«";

  private AddressMix() {}

  private static Pattern word(String words) {
    return Pattern.compile(
        "(?iu)(?<![\\p{L}\\p{N}'’./@-])(?:"
            + words
            + ")(?![\\p{L}\\p{N}/@-]|['’]\\p{L}|\\.\\p{L})");
  }

  /**
   * The first word that addresses the reader otherwise than {@code address} does; not a word in
   * quotation marks, in a name ("Wonen bij Je Buurt") or the unit of an hour ("17.00 u").
   */
  public static Optional<String> in(String text, FormOfAddress address) {
    Matcher m = (address == FormOfAddress.FORMAL ? INFORMAL : FORMAL).matcher(text);
    while (m.find()) {
      if (!isQuoted(text, m.start()) && !isName(text, m) && !isHour(text, m)) {
        return Optional.of(m.group());
      }
    }
    return Optional.empty();
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
  private static boolean isName(String text, Matcher m) {
    if (!Character.isUpperCase(m.group().charAt(0))) {
      return false;
    }
    int before = m.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean startsSentence = before < 0 || ".?!:\n-".indexOf(text.charAt(before)) >= 0;
    if (!startsSentence) {
      return true;
    }
    int next = m.end();
    return next + 1 < text.length()
        && text.charAt(next) == ' '
        && Character.isUpperCase(text.charAt(next + 1));
  }

  private static boolean isHour(String text, Matcher m) {
    return m.group().equals("u")
        && m.start() >= 2
        && Character.isWhitespace(text.charAt(m.start() - 1))
        && Character.isDigit(text.charAt(m.start() - 2));
  }
}
