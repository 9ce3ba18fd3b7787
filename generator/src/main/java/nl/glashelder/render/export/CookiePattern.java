package nl.glashelder.render.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieSetter;
import nl.glashelder.model.CookieTechnique;

/**
 * How a consent tool is told which cookies to remove when consent is refused or withdrawn. Both
 * take a full name as it is, and a regular expression as a text: Klaro one that starts with {@code
 * ^}, Orejime one between slashes.
 */
final class CookiePattern {
  private static final Pattern SPECIAL = Pattern.compile("[-\\[\\]/{}()+?.\\\\^$|]");
  private static final Pattern DOMAIN = Pattern.compile("\\.?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private CookiePattern() {}

  /** The cookies of a service in Klaro's form. */
  static List<Object> klaro(ConsentService service) {
    return patterns(service, "^", "$");
  }

  /** The cookies of a service in Orejime's form. */
  static List<Object> orejime(ConsentService service) {
    return patterns(service, "/^", "$/");
  }

  /** Only cookies: the tools cannot remove what is kept in another way. */
  private static List<Object> patterns(ConsentService service, String start, String end) {
    return service.cookies().stream()
        .filter(c -> c.technique().orElse(CookieTechnique.COOKIE) == CookieTechnique.COOKIE)
        .map(c -> withPlace(c, name(c.name(), start, end)))
        .distinct()
        .toList();
  }

  private static String name(String name, String start, String end) {
    if (!name.contains("*") && !name.startsWith("^") && !name.startsWith("/")) {
      return name;
    }
    return start + SPECIAL.matcher(name).replaceAll("\\\\$0").replace("*", ".*") + end;
  }

  /** A page can only remove a cookie of a domain of its own, and must then know which one. */
  private static Object withPlace(Cookie cookie, String name) {
    Optional<String> domain =
        cookie
            .domain()
            .filter(d -> cookie.setter().filter(CookieSetter.OWN::equals).isPresent())
            .filter(d -> DOMAIN.matcher(d).matches());
    return domain.isPresent() ? List.of(name, "/", domain.get()) : name;
  }
}
