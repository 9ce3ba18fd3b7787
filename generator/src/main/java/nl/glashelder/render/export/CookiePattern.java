package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieSetter;
import nl.glashelder.model.CookieTechnique;

/**
 * How a consent tool is told which cookies to remove when consent is refused or withdrawn. Both
 * take a full name as it is, and a regular expression as a text: Klaro one that starts with {@code
 * ^}, Orejime one between slashes. A cookie that needs no consent is never among what they remove,
 * also where a pattern would take it along.
 */
final class CookiePattern {
  private static final Pattern SPECIAL = Pattern.compile("[-\\[\\]/{}()+?.\\\\^$|]");
  private static final Pattern DOMAIN = Pattern.compile("\\.?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private final List<String> domains;
  private final List<String> kept;
  private final String start;
  private final String end;

  private CookiePattern(ConsentServices services, String start, String end) {
    this.domains = services.domains();
    this.kept =
        services.withConsent(false).stream()
            .flatMap(service -> service.cookies().stream())
            .filter(CookiePattern::isCookie)
            .map(Cookie::name)
            .toList();
    this.start = start;
    this.end = end;
  }

  /** The cookies of a service in Klaro's form. */
  static List<Object> klaro(ConsentService service, ConsentServices services) {
    return new CookiePattern(services, "^", "$").of(service);
  }

  /** The cookies of a service in Orejime's form. */
  static List<Object> orejime(ConsentService service, ConsentServices services) {
    return new CookiePattern(services, "/^", "$/").of(service);
  }

  /** Only cookies: the tools cannot remove what is kept in another way. */
  private List<Object> of(ConsentService service) {
    List<Object> patterns = new ArrayList<>();
    service.cookies().stream()
        .filter(CookiePattern::isCookie)
        .forEach(
            cookie ->
                patterns.addAll(withPlaces(cookie, name(cookie.name(), service.needsConsent()))));
    return patterns.stream().distinct().toList();
  }

  private static boolean isCookie(Cookie cookie) {
    return cookie.technique().orElse(CookieTechnique.COOKIE) == CookieTechnique.COOKIE;
  }

  private String name(String name, boolean isRemoved) {
    if (!name.contains("*") && !name.startsWith("^") && !name.startsWith("/")) {
      return name;
    }
    List<String> spared =
        isRemoved
            ? kept.stream().filter(k -> canBeOne(name, k)).map(CookiePattern::regex).toList()
            : List.of();
    String unless = spared.isEmpty() ? "" : "(?!(?:" + String.join("|", spared) + ")$)";
    return start + unless + regex(name) + end;
  }

  private static String regex(String name) {
    return SPECIAL.matcher(name).replaceAll("\\\\$0").replace("*", ".*");
  }

  /** Whether some name can be both: as far as the first star, one begins with the other. */
  private static boolean canBeOne(String pattern, String other) {
    String one = pattern.contains("*") ? pattern.substring(0, pattern.indexOf('*')) : pattern;
    String two = other.contains("*") ? other.substring(0, other.indexOf('*')) : other;
    return one.startsWith(two) && other.contains("*") || two.startsWith(one);
  }

  /**
   * A page can only remove a cookie of a domain of its own, and must then know which one. Where the
   * notice does not say, scripts of others mostly choose the highest domain that the browser
   * allows; all of the website's domains are tried.
   */
  private List<Object> withPlaces(Cookie cookie, String name) {
    boolean own = cookie.setter().filter(CookieSetter.OWN::equals).isPresent();
    if (!own) {
      return List.of(name);
    }
    Optional<String> domain = cookie.domain().filter(d -> DOMAIN.matcher(d).matches());
    if (domain.isPresent()) {
      return List.of(List.of(name, "/", domain.get()));
    }
    List<Object> places = new ArrayList<>(List.of(name));
    domains.forEach(each -> places.add(List.of(name, "/", each)));
    return places;
  }
}
