package nl.glashelder.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes texts alike that differ in the form of address alone: "als u huurt" and "als je huurt",
 * "hebt u" and "heb je". Used only where a corporation changed its form of address.
 */
final class OtherForm {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String ADDRESSED = "u";
  private static final Set<String> PRONOUNS =
      Set.of("u", "uw", "uwe", "je", "jij", "jou", "jouw", "jullie", "zich");
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("uzelf", "zichzelf"),
          Map.entry("jezelf", "zichzelf"),
          Map.entry("hebt", "heb"),
          Map.entry("heeft", "heb"),
          Map.entry("bent", "ben"),
          Map.entry("kunt", "kun"),
          Map.entry("kan", "kun"),
          Map.entry("wilt", "wil"),
          Map.entry("zult", "zul"),
          Map.entry("zal", "zul"));

  /** Shorter words are no verb with an ending. */
  private static final int SHORTEST_VERB = 4;

  private OtherForm() {}

  /** A text without what belongs to a form of address. */
  static String neutral(String text) {
    String[] words = BETWEEN.split(text.toLowerCase(Locale.ROOT));
    boolean[] addressed = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      addressed[i] = PRONOUNS.contains(words[i]);
      words[i] = addressed[i] ? ADDRESSED : WORDS.getOrDefault(words[i], words[i]);
    }
    for (int i = 0; i < words.length; i++) {
      boolean beside =
          i > 0 && addressed[i - 1] || i + 1 < words.length && addressed[i + 1] && !addressed[i];
      if (beside && words[i].length() >= SHORTEST_VERB && words[i].endsWith("t")) {
        words[i] = words[i].substring(0, words[i].length() - 1);
      }
    }
    return String.join(" ", words).strip();
  }
}
