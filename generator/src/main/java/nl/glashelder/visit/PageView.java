package nl.glashelder.visit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a visitor got to see at an address.
 *
 * @param asked the address
 * @param url where that led
 * @param title the title of the page
 * @param text its words
 * @param empty whether there is nothing to see
 * @param password whether it asks for a password
 */
record PageView(
    String asked, String url, String title, String text, boolean empty, boolean password) {
  /** A page that asks for a password and says little more. */
  private static final int LITTLE = 600;

  private static final Pattern GUARD =
      Pattern.compile(
          "(?iu)^(?:just a moment|een ogenblik|even geduld|attention required|access denied"
              + "|checking your browser|verifying you are human|ddos-guard|pardon our interruption"
              + "|are you (?:a )?(?:human|robot)|one more step|security check|human verification"
              + "|bent u een (?:mens|robot))");

  private static final Pattern BY_USE =
      Pattern.compile(
          "(?iu)[^.!?\\n]*\\b(?:door|als u|als je|wanneer u|wanneer je|bij)\\b[^.!?\\n]*"
              + "(?:verder|gebruik|blijf|bezoek|surf|doorga|klik|scrol)[^.!?\\n]*"
              + "(?:akkoord|instem|stemt? |toestemming|accepte|gaan wij ervan uit|gaan we ervan uit)"
              + "[^.!?\\n]*[.!?]?");

  static PageView of(String asked, Map<String, Object> answer) {
    String text = String.valueOf(answer.get("text"));
    return new PageView(
        asked,
        String.valueOf(answer.get("url")),
        String.valueOf(answer.get("title")),
        text + "\n" + answer.get("notices"),
        text.isBlank() && !Boolean.TRUE.equals(answer.get("pictures")),
        Boolean.TRUE.equals(answer.get("password")));
  }

  /** The host it led to, where that is another website than was asked for. */
  Optional<String> elsewhere() {
    Optional<String> from = WebAddress.host(asked);
    return WebAddress.host(url).filter(to -> from.isPresent() && !isSameSite(from.get(), to));
  }

  /** The address it led to, where that is another host of the same website. */
  Optional<String> ledTo() {
    return WebAddress.host(url).equals(WebAddress.host(asked)) || elsewhere().isPresent()
        ? Optional.empty()
        : Optional.of(url);
  }

  /** Whether a page asks to log in and shows little else. */
  boolean isLogin() {
    return password && text.length() < LITTLE;
  }

  /** Whether a guard against robots stands before the website. */
  boolean isGuarded() {
    return GUARD.matcher(title.strip()).find()
        || text.length() < LITTLE && GUARD.matcher(text.strip()).find();
  }

  /** Whether this was a page of the website that says something. */
  boolean isPageOfItsOwn() {
    return elsewhere().isEmpty() && !empty && !isLogin() && !isGuarded();
  }

  /** The sentence that takes using the website for consent. */
  Optional<String> consentByUse() {
    Matcher sentence = BY_USE.matcher(text);
    while (sentence.find()) {
      String found = sentence.group().strip();
      if (found.toLowerCase(Locale.ROOT).contains("cookie")) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static boolean isSameSite(String one, String other) {
    return DeclaredCookies.isWithin(one, other)
        || DeclaredCookies.isWithin(other, one)
        || ending(one).equals(ending(other));
  }

  /** The last two parts; after an ending such as co.uk the last three. */
  private static String ending(String host) {
    String[] parts = host.split("\\.");
    int count = parts.length;
    boolean isNumber = count == 4 && host.matches("[0-9.]+");
    int wanted =
        isNumber ? count : count > 2 && parts[count - 2].matches("co|com|org|net|gov|ac") ? 3 : 2;
    int start = Math.max(0, count - wanted);
    return String.join(".", java.util.Arrays.asList(parts).subList(start, count));
  }
}
