package nl.glashelder.visit;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name, place and lifetime of a cookie that a response sets (RFC 6265, section 5.2). The value is
 * read past.
 *
 * @param name its name
 * @param domain its domain attribute, plain
 * @param lifetime how long it stays
 * @param secure whether it goes over encrypted connections only
 * @param forOtherSites whether it asks to be sent from other websites ({@code SameSite=None})
 */
record SetCookie(
    String name,
    Optional<String> domain,
    Lifetime lifetime,
    boolean secure,
    boolean forOtherSites) {
  private static final Pattern NEXT_COOKIE =
      Pattern.compile("(?<=;[^,]{0,300}),\\s*(?=[!#$%&'*+.^_`|~0-9A-Za-z-]+=)");
  private static final BigInteger LONGEST = BigInteger.valueOf(10_000_000_000L);

  /**
   * Several header lines in one text, as recordings join them: with line ends, and by some tools
   * with a comma after the attributes of the one before.
   */
  static List<String> lines(String header) {
    List<String> lines = new ArrayList<>();
    header
        .lines()
        .forEach(
            line -> {
              for (String one : NEXT_COOKIE.split(line)) {
                lines.add(one);
              }
            });
    return lines;
  }

  /**
   * Reads one line of a Set-Cookie header; empty when it has no name.
   *
   * @param now when it was set; empty when that is not known
   */
  static Optional<SetCookie> parse(String line, Optional<Instant> now) {
    String[] parts = line.split(";");
    int equals = parts.length == 0 ? -1 : parts[0].indexOf('=');
    String name = equals < 0 ? "" : parts[0].substring(0, equals).strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> domain = Optional.empty();
    Optional<Duration> maxAge = Optional.empty();
    Optional<Lifetime> expires = Optional.empty();
    boolean secure = false;
    boolean forOtherSites = false;
    for (int i = 1; i < parts.length; i++) {
      int at = parts[i].indexOf('=');
      String key = (at < 0 ? parts[i] : parts[i].substring(0, at)).strip().toLowerCase(Locale.ROOT);
      String value = at < 0 ? "" : parts[i].substring(at + 1).strip();
      switch (key) {
        case "domain" -> domain = Optional.of(WebAddress.plain(value)).filter(d -> !d.isEmpty());
        case "max-age" -> maxAge = seconds(value);
        case "expires" -> expires = CookieDate.parse(value).map(date -> until(date, now));
        case "secure" -> secure = true;
        case "samesite" -> forOtherSites = value.equalsIgnoreCase("none");
        default -> {
          // Path and the like say nothing about lifetime.
        }
      }
    }
    // Max-Age goes before Expires: RFC 6265, section 5.3, step 3.
    Lifetime lifetime =
        maxAge.isPresent() ? Lifetime.of(maxAge.get()) : expires.orElse(Lifetime.session());
    return Optional.of(new SetCookie(name, domain, lifetime, secure, forOtherSites));
  }

  /**
   * How long until a moment. Without knowing when that was asked, it can still be said that a
   * moment in 1970 removes the cookie.
   */
  static Lifetime until(Instant date, Optional<Instant> now) {
    if (now.isPresent()) {
      return Lifetime.of(Duration.between(now.get(), date));
    }
    boolean beforeTheWeb = date.isBefore(Instant.parse("1990-01-01T00:00:00Z"));
    return beforeTheWeb ? Lifetime.of(Duration.ZERO) : Lifetime.unknown();
  }

  /**
   * Whether browsers of today refuse it: what asks to be sent from other websites must be sent
   * encrypted only, and some names make promises (RFC 6265bis).
   */
  boolean isRefused(String url, String host) {
    boolean unencrypted = secure && !WebAddress.isSecure(url);
    boolean elsewhere = domain.filter(d -> !DeclaredCookies.isWithin(host, d)).isPresent();
    String lower = name.toLowerCase(Locale.ROOT);
    boolean brokenPromise =
        lower.startsWith("__secure-") && !secure
            || lower.startsWith("__host-") && (!secure || domain.isPresent());
    return forOtherSites && !secure || unencrypted || elsewhere || brokenPromise;
  }

  private static Optional<Duration> seconds(String value) {
    if (!value.matches("-?[0-9]+")) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofSeconds(new BigInteger(value).min(LONGEST).max(LONGEST.negate()).longValue()));
  }
}
