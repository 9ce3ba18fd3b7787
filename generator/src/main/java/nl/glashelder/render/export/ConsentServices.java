package nl.glashelder.render.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSetter;
import nl.glashelder.model.CookieSite;
import nl.glashelder.model.CookieTechnique;

/**
 * The cookies of a notice as services that a consent tool can switch, by kind and then in the order
 * of the notice.
 *
 * <p>Tw 11.7a(3) asks no consent for what is strictly necessary or has a minor effect on privacy.
 * Such services are kept, as services that are always on: a visitor who chooses sees everything the
 * website places, and the tool never removes a cookie the website cannot do without. Where a notice
 * leaves open whether consent is needed, it is asked, and for analytics, social media and tracking
 * it always is.
 *
 * <p>An SDK belongs to an app, which a tool on a website cannot switch: it is left out.
 */
public final class ConsentServices {
  private record Group(Optional<CookieKind> kind, String title, boolean needsConsent) {}

  private static final Pattern HOST = Pattern.compile("(?i)https?://([a-z0-9.-]+).*");

  private final List<ConsentService> services;
  private final List<String> domains;

  private ConsentServices(List<ConsentService> services, List<String> domains) {
    this.services = services;
    this.domains = domains;
  }

  /** The services of a notice. */
  public static ConsentServices of(CookieNotice notice) {
    Map<Group, List<Cookie>> groups = new LinkedHashMap<>();
    for (Optional<CookieKind> kind : kinds()) {
      notice.cookies().stream()
          .filter(c -> c.kind().equals(kind))
          .filter(c -> c.technique().orElse(CookieTechnique.COOKIE) != CookieTechnique.SDK)
          .forEach(
              c ->
                  groups
                      .computeIfAbsent(
                          new Group(kind, title(c), needsConsent(c)), g -> new ArrayList<>())
                      .add(c));
    }
    Set<String> taken = new HashSet<>();
    List<ConsentService> services = new ArrayList<>();
    groups.forEach(
        (group, cookies) ->
            services.add(
                new ConsentService(
                    free(id(group), taken),
                    group.title(),
                    group.kind(),
                    group.needsConsent(),
                    cookies)));
    return new ConsentServices(List.copyOf(services), domains(notice));
  }

  /** The domains of the websites of a notice, up to those of two parts: the longest first. */
  private static List<String> domains(CookieNotice notice) {
    Set<String> domains = new LinkedHashSet<>();
    for (CookieSite site : notice.sites()) {
      Matcher host = HOST.matcher(site.url().orElse(""));
      if (host.matches()) {
        String domain = host.group(1).toLowerCase(Locale.ROOT);
        for (; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
          domains.add(domain);
        }
      }
    }
    return List.copyOf(domains);
  }

  /** The domains on which a website of this notice can have a cookie. */
  List<String> domains() {
    return domains;
  }

  /** Whether there is nothing to tell of. */
  public boolean isEmpty() {
    return services.isEmpty();
  }

  /** Whether any service waits for consent: without one, a consent tool has nothing to ask. */
  public boolean askConsent() {
    return services.stream().anyMatch(ConsentService::needsConsent);
  }

  /** All services, those of one kind together. */
  List<ConsentService> all() {
    return services;
  }

  /** The services that wait for consent, or those that do not. */
  List<ConsentService> withConsent(boolean needed) {
    return services.stream().filter(s -> s.needsConsent() == needed).toList();
  }

  /** The services by kind. */
  Map<Optional<CookieKind>, List<ConsentService>> byKind() {
    Map<Optional<CookieKind>, List<ConsentService>> byKind = new LinkedHashMap<>();
    services.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
    return byKind;
  }

  /** The other parties that place cookies with consent, in the order of the services. */
  List<String> partiesWithConsent() {
    return withConsent(true).stream()
        .flatMap(s -> s.cookies().stream())
        .filter(c -> c.setter().filter(CookieSetter.OWN::equals).isEmpty())
        .flatMap(c -> c.party().stream())
        .distinct()
        .toList();
  }

  /** The parties whose cookies the website sets itself, with consent: they get the data. */
  List<String> receiversWithConsent() {
    List<String> placing = partiesWithConsent();
    return withConsent(true).stream()
        .flatMap(s -> s.cookies().stream())
        .filter(c -> c.setter().filter(CookieSetter.OWN::equals).isPresent())
        .flatMap(c -> c.party().stream())
        .filter(party -> !placing.contains(party))
        .distinct()
        .toList();
  }

  /** A cookie or other storage by its full name, wherever it stands. */
  Optional<Cookie> find(String name) {
    return services.stream()
        .flatMap(s -> s.cookies().stream())
        .filter(c -> c.name().equals(name))
        .findFirst();
  }

  private static List<Optional<CookieKind>> kinds() {
    return Stream.concat(
            Arrays.stream(CookieKind.values()).map(Optional::of),
            Stream.of(Optional.<CookieKind>empty()))
        .toList();
  }

  private static boolean needsConsent(Cookie cookie) {
    if (cookie.kind().isEmpty()) {
      return cookie.consent().orElse(true);
    }
    return switch (cookie.kind().get()) {
      case FUNCTIONAL -> cookie.consent().orElse(false);
      case PRIVACY_FRIENDLY_ANALYTICS -> cookie.consent().orElse(true);
      case ANALYTICS, SOCIAL_MEDIA, TRACKING -> true;
    };
  }

  private static String title(Cookie cookie) {
    String title =
        cookie
            .service()
            .or(cookie::party)
            .or(() -> cookie.setter().map(CookieSetter::dutch))
            .orElse(cookie.name());
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static String id(Group group) {
    String kind = group.kind().map(CookieKind::yaml).orElse("overig");
    String usual = slug(group.title()) + "-" + kind;
    boolean usualIsExempt =
        group
            .kind()
            .filter(k -> k == CookieKind.FUNCTIONAL || k == CookieKind.PRIVACY_FRIENDLY_ANALYTICS)
            .isPresent();
    if (group.needsConsent() == usualIsExempt) {
      return usual + (usualIsExempt ? "-met-toestemming" : "-zonder-toestemming");
    }
    return usual;
  }

  private static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug =
        plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "dienst" : slug;
  }

  private static String free(String id, Set<String> taken) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> n == 1 ? id : id + "-" + n)
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }
}
