package nl.glashelder.visit;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.glashelder.model.CookieTechnique;

/** Gathers what is seen during a visit; each thing once, at the moment it was first seen. */
final class VisitRecorder {
  private final String source;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final SortedSet<String> hosts = new TreeSet<>();
  private final SortedSet<String> pages = new TreeSet<>();

  VisitRecorder(String source) {
    this.source = source;
  }

  void saw(
      CookieTechnique technique,
      String name,
      String host,
      Optional<Duration> lifetime,
      Moment moment) {
    String plain = plainHost(host);
    String key = technique + " " + plain + " " + name;
    Seen before = seen.get(key);
    if (before == null) {
      seen.put(key, new Seen(technique, name, plain, lifetime, moment));
    } else if (isLonger(lifetime, before.lifetime())) {
      seen.put(key, new Seen(technique, name, plain, lifetime, before.moment()));
    }
  }

  private static boolean isLonger(Optional<Duration> one, Optional<Duration> other) {
    return one.isPresent() && (other.isEmpty() || one.get().compareTo(other.get()) > 0);
  }

  void asked(String url) {
    hostOf(url).ifPresent(hosts::add);
  }

  void visited(String url) {
    hostOf(url).ifPresent(pages::add);
  }

  boolean askedAnything() {
    return !hosts.isEmpty();
  }

  Visit visit(boolean complete, boolean cookiesLeftOut) {
    return new Visit(source, List.copyOf(seen.values()), hosts, pages, complete, cookiesLeftOut);
  }

  static Optional<String> hostOf(String url) {
    try {
      URI uri = URI.create(url.replace(' ', '+').replaceAll("[\"<>\\\\^`{|}]", ""));
      boolean web =
          uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
      return web
          ? Optional.ofNullable(uri.getHost()).map(VisitRecorder::plainHost)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String plainHost(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith(".") ? lower.substring(1) : lower;
  }
}
