package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.glashelder.compare.words.InlineText.Kind;
import nl.glashelder.compare.words.InlineText.Token;

/**
 * Numbers with what belongs to them, which a reader takes as one word: a period ("4 weken"), an
 * amount, a date, a telephone number, a postcode. Where a part of one changed, all of it did.
 */
final class Units {
  private static final Set<String> UNITS =
      words(
          "seconde seconden minuut minuten uur uren dag dagen werkdag werkdagen week weken maand"
              + " maanden kwartaal kwartalen jaar jaren euro eur procent keer maal km m2 kb mb gb"
              + " second seconds minute minutes hour hours day days week weeks month months year"
              + " years percent business working jour jours semaine semaines mois an ans année"
              + " années tag tage tagen woche wochen monat monate monaten jahr jahre jahren");

  private static final Set<String> MONTHS =
      words(
          "januari februari maart april mei juni juli augustus september oktober november december"
              + " january february march may june july august october janvier février mars avril"
              + " juin juillet août septembre octobre novembre décembre januar februar märz juni"
              + " juli oktober dezember");

  private static final Set<String> SPELLED =
      words(
          "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig two three four"
              + " five six seven eight nine ten twelve thirty zwei drei fünf sechs deux trois quatre"
              + " cinq");

  private static final int FEWEST_DIGITS_OF_A_TELEPHONE = 9;

  private final List<Token> tokens;

  private Units(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Drops the pairs of all parts of a unit of which a part changed. */
  static void keepWhole(List<Token> old, List<Token> fresh, int[] pairs) {
    List<int[]> olds = new Units(old).find();
    List<int[]> news = new Units(fresh).find();
    if (olds.isEmpty() && news.isEmpty()) {
      return;
    }
    int[] back = new int[fresh.size()];
    Arrays.fill(back, -1);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        back[pairs[i]] = i;
      }
    }
    boolean again = true;
    while (again) {
      again = split(olds, pairs, back) | split(news, back, pairs);
    }
  }

  private static boolean split(List<int[]> units, int[] there, int[] back) {
    boolean split = false;
    for (int[] unit : units) {
      boolean whole = true;
      boolean some = false;
      for (int i = unit[0]; i < unit[1]; i++) {
        some |= there[i] >= 0;
        whole &= there[i] >= 0 && (i == unit[0] || there[i] == there[i - 1] + 1);
      }
      if (some && !whole) {
        for (int i = unit[0]; i < unit[1]; i++) {
          if (there[i] >= 0) {
            back[there[i]] = -1;
            there[i] = -1;
          }
        }
        split = true;
      }
    }
    return split;
  }

  /** Begin and end of each unit of more than one token. */
  private List<int[]> find() {
    List<int[]> units = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = end(at);
      if (end > at + 1) {
        units.add(new int[] {at, end});
      }
      at = Math.max(end, at + 1);
    }
    return units;
  }

  private int end(int at) {
    if (is(at, "\u20ac") && isNumber(at + 1)) {
      return at + 2;
    }
    if (isMonth(at) && isNumber(at + 1)) {
      return is(at + 2, ",") && isYear(at + 3) ? at + 4 : at + 2;
    }
    boolean plus = is(at, "+") && isNumber(at + 1) && touch(at);
    if (!plus && !isNumber(at)) {
      return SPELLED.contains(lower(at)) && UNITS.contains(lower(at + 1)) ? at + 2 : at;
    }
    int telephone = endOfTelephone(at);
    if (telephone > at) {
      return telephone;
    }
    int end = endOfJoined(at);
    if (isMonth(end)) {
      return isYear(end + 1) ? end + 2 : end + 1;
    }
    boolean postcode = end == at + 1 && text(at).length() == 4 && text(end).matches("[A-Z]{2}");
    return postcode || UNITS.contains(lower(end)) || is(end, "%") || is(end, "\u20ac")
        ? end + 1
        : end;
  }

  /** Numbers that are written without a space between them: 2026-04-02, 09:00, 06-12345678. */
  private int endOfJoined(int at) {
    int end = at + 1;
    while (end + 1 < tokens.size()
        && tokens.get(end).kind() == Kind.PUNCTUATION
        && "-/:.\u2013".contains(text(end))
        && isNumber(end + 1)
        && touch(end - 1)
        && touch(end)) {
      end += 2;
    }
    return end;
  }

  /** Groups of digits after a nought or a plus, with spaces, hyphens and brackets. */
  private int endOfTelephone(int at) {
    if (!is(at, "+") && !text(at).startsWith("0")) {
      return at;
    }
    int digits = 0;
    int end = at;
    int last = at;
    while (end < tokens.size() && (isDigits(end) || "+-()".contains(text(end)))) {
      if (isDigits(end)) {
        digits += text(end).length();
        last = end + 1;
      }
      end++;
    }
    return digits >= FEWEST_DIGITS_OF_A_TELEPHONE ? last : at;
  }

  private boolean isDigits(int at) {
    return !text(at).isEmpty() && text(at).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isNumber(int at) {
    return at < tokens.size()
        && tokens.get(at).kind() == Kind.WORD
        && Character.isDigit(text(at).charAt(0));
  }

  private boolean isYear(int at) {
    return isDigits(at) && text(at).length() == 4;
  }

  private boolean isMonth(int at) {
    return MONTHS.contains(lower(at));
  }

  private boolean is(int at, String text) {
    return text(at).equals(text);
  }

  /** Whether no space stands between a token and the next. */
  private boolean touch(int at) {
    return tokens.get(at + 1).from() == tokens.get(at).from() + 1;
  }

  private String lower(int at) {
    return text(at).toLowerCase(Locale.ROOT);
  }

  private String text(int at) {
    return at < tokens.size() ? tokens.get(at).text() : "";
  }

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }
}
