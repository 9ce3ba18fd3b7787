package nl.glashelder.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.glashelder.model.CookieTechnique;

/** Gathers what is seen during a visit; each thing once, at the moment it was first seen. */
final class VisitRecorder {
  private final String source;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final Map<String, Seen> refused = new LinkedHashMap<>();
  private final SortedSet<String> hosts = new TreeSet<>();
  private final SortedSet<String> pages = new TreeSet<>();
  private final SortedSet<String> encrypted = new TreeSet<>();

  VisitRecorder(String source) {
    this.source = source;
  }

  void saw(Seen one) {
    Seen plain = plain(one);
    seen.merge(key(plain), plain, VisitRecorder::together);
  }

  /**
   * A cookie that went with a request. Its domain may be any of those above the host; where it was
   * seen being set on one of them, it is that cookie.
   */
  void sent(String name, String host, Lifetime lifetime, Moment moment) {
    String plain = WebAddress.plain(host);
    for (String domain = plain; domain.contains("."); domain = above(domain)) {
      String key = key(CookieTechnique.COOKIE, domain, name);
      if (seen.containsKey(key)) {
        saw(new Seen(CookieTechnique.COOKIE, name, domain, lifetime, moment));
        return;
      }
    }
    saw(new Seen(CookieTechnique.COOKIE, name, plain, lifetime, moment));
  }

  private static String above(String domain) {
    return domain.substring(domain.indexOf('.') + 1);
  }

  /** A cookie that a browser of today does not take. */
  void refused(Seen one) {
    Seen plain = plain(one);
    refused.putIfAbsent(key(plain), plain);
  }

  private static Seen together(Seen before, Seen now) {
    return new Seen(
        before.technique(),
        before.name(),
        before.host(),
        before.lifetime().or(now.lifetime()),
        before.moment());
  }

  private static Seen plain(Seen seen) {
    return new Seen(
        seen.technique(),
        seen.name(),
        WebAddress.plain(seen.host()),
        seen.lifetime(),
        seen.moment());
  }

  private static String key(Seen seen) {
    return key(seen.technique(), seen.host(), seen.name());
  }

  private static String key(CookieTechnique technique, String host, String name) {
    return technique + " " + host + " " + name;
  }

  void asked(String url) {
    WebAddress.host(url).ifPresent(hosts::add);
  }

  void visited(String url) {
    WebAddress.host(url).ifPresent(pages::add);
    WebAddress.host(url).filter(host -> WebAddress.isEncrypted(url)).ifPresent(encrypted::add);
  }

  boolean visitedAnything() {
    return !pages.isEmpty();
  }

  boolean askedAnything() {
    return !hosts.isEmpty();
  }

  Visit visit(Sight sight) {
    // What was refused on one page and is there all the same was not refused.
    List<Seen> stillRefused =
        refused.entrySet().stream()
            .filter(e -> !seen.containsKey(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new Visit(
        source, List.copyOf(seen.values()), stillRefused, hosts, pages, encrypted, sight);
  }
}
