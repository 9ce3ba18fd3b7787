package nl.glashelder.visit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.CookieTechnique;

/** Makes a visit of what a recording holds. */
final class HarRecording implements HarParser.Reader {
  /** Since this day every browser refuses what asks to be sent elsewhere and is not secure. */
  private static final Instant REFUSED_SINCE = Instant.parse("2020-08-01T00:00:00Z");

  /** No recording is older than cookies are; a tool that writes such a date does not know it. */
  private static final Instant FIRST_COOKIES = Instant.parse("1994-01-01T00:00:00Z");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final VisitRecorder recorder;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, String> documents = new LinkedHashMap<>();
  private String firstUrl = "";
  private String firstDocument = "";
  private boolean sawCookieData;
  private boolean sawSent;
  private boolean shouldHaveSent;
  private final Set<String> hostsThatSet = new HashSet<>();
  private boolean withoutDates;
  private int exchanges;

  HarRecording(String source) {
    this.recorder = new VisitRecorder(source);
  }

  @Override
  public void page(String id, String title) {
    titles.put(id, title);
  }

  @Override
  public void exchange(HarExchange exchange) {
    exchanges++;
    recorder.asked(exchange.url);
    Optional<String> host = exchange.host();
    if (host.isEmpty()) {
      return;
    }
    place(exchange);
    Optional<Instant> now =
        moment(exchange.started)
            .or(() -> CookieDate.parse(exchange.date))
            .filter(start -> !start.isBefore(FIRST_COOKIES));
    sent(exchange, host.get(), now);
    set(exchange, host.get(), now);
  }

  /** Whether there is anything to hold against a notice. */
  boolean holdsRequests() {
    return recorder.askedAnything();
  }

  /** How many requests it was given so far. */
  int exchanges() {
    return exchanges;
  }

  Visit visit(boolean complete) {
    ownPages();
    boolean nothing = recorder.askedAnything() && !sawCookieData;
    return recorder.visit(
        new Sight(
            complete,
            nothing,
            !nothing && !sawSent && shouldHaveSent,
            false,
            List.of(
                "opslag in de browser zelf, zoals localStorage, IndexedDB en Cache storage",
                "cookies die met geen enkel verzoek meegingen",
                "of een cookie er al was vóór de keuze over cookies"),
            withoutDates
                ? List.of(
                    "In de opname staat niet wanneer zij is gemaakt. Van sommige cookies is"
                        + " daardoor niet bekend hoe lang ze blijven staan.")
                : List.of(),
            List.of()));
  }

  private void place(HarExchange exchange) {
    if (firstUrl.isEmpty()) {
      firstUrl = exchange.url;
    }
    if (!exchange.isDocument() || exchange.isRedirect()) {
      return;
    }
    if (firstDocument.isEmpty()) {
      firstDocument = exchange.url;
    }
    documents.putIfAbsent(exchange.page, exchange.url);
  }

  /** The pages that the recording names; without those the first page in it, or the first thing. */
  private void ownPages() {
    titles.forEach(
        (id, title) -> {
          String address = WebAddress.host(title).isPresent() ? title : documents.get(id);
          if (address != null) {
            recorder.visited(address);
          }
        });
    if (!recorder.visitedAnything()) {
      recorder.visited(firstDocument.isEmpty() ? firstUrl : firstDocument);
    }
  }

  private void sent(HarExchange exchange, String host, Optional<Instant> now) {
    if (!exchange.sentNames.isEmpty() || !exchange.sentListed.isEmpty()) {
      sawSent = true;
      sawCookieData = true;
    } else if (hostsThatSet.contains(host)) {
      shouldHaveSent = true;
    }
    Set<String> listed = new HashSet<>();
    for (HarExchange.Listed cookie : exchange.sentListed) {
      if (!cookie.name().isEmpty()) {
        listed.add(cookie.name());
        Lifetime lifetime = lifetimeOfSent(cookie.expires(), now);
        if (cookie.domain().isBlank()) {
          recorder.sent(cookie.name(), host, lifetime, Moment.UNKNOWN);
        } else {
          saw(cookie.name(), cookie.domain(), lifetime);
        }
      }
    }
    exchange.sentNames.stream()
        .filter(name -> !listed.contains(name))
        .forEach(name -> recorder.sent(name, host, Lifetime.unknown(), Moment.UNKNOWN));
  }

  /**
   * What was sent was there, whatever date a tool wrote beside it; the last second before 1970 is
   * how Chromium writes that it goes with the browser.
   */
  private static Lifetime lifetimeOfSent(String expires, Optional<Instant> now) {
    Optional<Instant> date = date(expires);
    if (date.isEmpty()) {
      return Lifetime.unknown();
    }
    if (date.get().getEpochSecond() == -1) {
      return Lifetime.session();
    }
    Lifetime until = SetCookie.until(date.get(), now);
    return until.deletes()
        ? Lifetime.unknown()
        : until.asked().map(Lifetime::atLeast).orElse(until);
  }

  private void set(HarExchange exchange, String host, Optional<Instant> now) {
    Set<String> decided = new HashSet<>();
    for (String line : exchange.setCookieHeaders) {
      SetCookie.parse(line, now)
          .ifPresent(
              cookie -> {
                decided.add(cookie.name());
                set(cookie, exchange.url, host, now);
              });
    }
    for (HarExchange.Listed cookie : exchange.setListed) {
      // The header is what the browser read; lists of some tools say otherwise.
      if (!cookie.name().isEmpty() && !decided.contains(cookie.name())) {
        sawCookieData = true;
        Lifetime lifetime = lifetimeOfSet(cookie.expires(), now);
        if (!lifetime.deletes()) {
          hostsThatSet.add(host);
          saw(cookie.name(), cookie.domain().isBlank() ? host : cookie.domain(), lifetime);
        }
      }
    }
  }

  private void set(SetCookie cookie, String url, String host, Optional<Instant> now) {
    sawCookieData = true;
    if (cookie.lifetime().deletes()) {
      return;
    }
    withoutDates |= now.isEmpty() && cookie.lifetime().kind() == Lifetime.Kind.UNKNOWN;
    Seen seen =
        new Seen(
            CookieTechnique.COOKIE,
            cookie.name(),
            cookie.domain().orElse(host),
            cookie.lifetime(),
            Moment.UNKNOWN);
    boolean ofToday = now.filter(n -> n.isBefore(REFUSED_SINCE)).isEmpty();
    if (ofToday && cookie.isRefused(url, host)) {
      recorder.refused(seen);
    } else {
      hostsThatSet.add(host);
      recorder.saw(seen);
    }
  }

  private static Lifetime lifetimeOfSet(String expires, Optional<Instant> now) {
    Optional<Instant> date = date(expires);
    if (date.isPresent()) {
      return date.get().getEpochSecond() == -1
          ? Lifetime.session()
          : SetCookie.until(date.get(), now);
    }
    return Lifetime.session();
  }

  private void saw(String name, String host, Lifetime lifetime) {
    recorder.saw(new Seen(CookieTechnique.COOKIE, name, host, lifetime, Moment.UNKNOWN));
  }

  /** A date as recordings list it: ISO 8601, as in a header, or seconds or milliseconds. */
  private static Optional<Instant> date(String text) {
    return moment(text).or(() -> CookieDate.parse(text));
  }

  /** The moment, where a recording gives one that can be used. */
  private static Optional<Instant> moment(String text) {
    String date = text.strip();
    if (NUMBER.matcher(date).matches()) {
      double number = Double.parseDouble(date);
      double seconds = Math.abs(number) > 100_000_000_000.0 ? number / 1000 : number;
      return Optional.of(Instant.ofEpochSecond((long) seconds));
    }
    // 2026-11-02T10:00:00.000+0100: without the colon that ISO 8601 and Java want.
    String withColon = date.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    for (String form : List.of(withColon, date)) {
      try {
        return Optional.of(OffsetDateTime.parse(form).toInstant());
      } catch (DateTimeParseException e) {
        // The next form may fit.
        continue;
      }
    }
    try {
      return Optional.of(LocalDateTime.parse(date).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
