package nl.glashelder.check.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieTechnique;

/** What is generally known of cookies that many websites place. */
final class KnownCookies {
  /**
   * One of them, or all of a pattern.
   *
   * @param kind tracking or analytics
   * @param party who gets the data; empty where a corporation can run it itself
   * @param country outside the EEA, where data go
   */
  record Known(Pattern name, CookieKind kind, Optional<String> party, Optional<String> country) {}

  private static final List<Known> ALL = read();

  private KnownCookies() {}

  /** What is known of a cookie by its name. */
  static Optional<Known> of(Cookie cookie) {
    if (cookie.technique().orElse(CookieTechnique.COOKIE) != CookieTechnique.COOKIE) {
      return Optional.empty();
    }
    return ALL.stream().filter(k -> k.name().matcher(cookie.name()).matches()).findFirst();
  }

  /** A name in which a star stands for any signs. */
  static Pattern pattern(String name) {
    StringBuilder regex = new StringBuilder();
    String[] parts = name.split("\\*", -1);
    for (int i = 0; i < parts.length; i++) {
      regex.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
    }
    return Pattern.compile(regex.toString());
  }

  private static List<Known> read() {
    List<Known> known = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                KnownCookies.class.getResourceAsStream("bekende-cookies.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t");
        if (!line.startsWith("#") && parts.length == 4) {
          CookieKind kind =
              parts[1].equals("tracking") ? CookieKind.TRACKING : CookieKind.ANALYTICS;
          known.add(new Known(pattern(parts[0]), kind, unlessDash(parts[2]), unlessDash(parts[3])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(known);
  }

  private static Optional<String> unlessDash(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }
}
