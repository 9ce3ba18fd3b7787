package nl.glashelder.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieTechnique;

/** The cookies of a list, found by what a browser shows of them. */
final class DeclaredCookies {
  private record Declared(Cookie cookie, Pattern name) {}

  private final List<Declared> declared;

  DeclaredCookies(List<Cookie> cookies) {
    this.declared =
        cookies.stream()
            .map(c -> new Declared(c, pattern(c.name())))
            // A full name goes before a pattern, a longer pattern before a shorter one.
            .sorted(
                Comparator.comparing((Declared d) -> d.cookie().name().contains("*"))
                    .thenComparing(d -> -d.cookie().name().length()))
            .toList();
  }

  /** The cookie that was declared for what was seen. */
  Optional<Cookie> find(Seen seen) {
    return declared.stream()
        .filter(d -> d.name().matcher(seen.name()).matches())
        .filter(d -> d.cookie().technique().orElse(CookieTechnique.COOKIE) == seen.technique())
        .filter(d -> d.cookie().domain().map(x -> isWithin(seen.host(), x)).orElse(true))
        .map(Declared::cookie)
        .findFirst();
  }

  /** Whether a host is a domain or below it. */
  static boolean isWithin(String host, String domain) {
    String plain = domain.startsWith(".") ? domain.substring(1) : domain;
    return host.equals(plain) || host.endsWith("." + plain);
  }

  private static Pattern pattern(String name) {
    String[] parts = name.split("\\*", -1);
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      regex.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
    }
    return Pattern.compile(regex.toString());
  }
}
