package nl.glashelder.visit;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.glashelder.model.CookieTechnique;

/** What the browser asks for and is answered, as the events of the network tell it. */
final class Traffic {
  private final VisitRecorder recorder;
  private final Map<String, String> addresses = new ConcurrentHashMap<>();
  private final Map<String, Instant> times = new ConcurrentHashMap<>();
  private final Map<String, String> underWay = new ConcurrentHashMap<>();
  private final Map<String, String> hostsAsked = new ConcurrentHashMap<>();
  private final Map<String, Answer> documents = new ConcurrentHashMap<>();
  private final AtomicLong lastEvent = new AtomicLong(System.nanoTime());
  private volatile Moment moment = Moment.BEFORE_CHOICE;

  /**
   * The answer to a document.
   *
   * @param status its status
   * @param type what it is, as in {@code text/html}
   */
  record Answer(int status, String type) {}

  Traffic(VisitRecorder recorder) {
    this.recorder = recorder;
  }

  /** What is set from now on, is set then. */
  void now(Moment moment) {
    this.moment = moment;
  }

  void take(String method, Map<String, Object> parameters) {
    String request = String.valueOf(parameters.get("requestId"));
    switch (method) {
      case "Network.requestWillBeSent" -> {
        String url = String.valueOf(DevTools.object(parameters.get("request")).get("url"));
        addresses.put(request, url);
        if (parameters.get("wallTime") instanceof Number seconds) {
          // The browser's own clock: a server says until when, a person wants to know how long.
          times.put(request, Instant.ofEpochMilli((long) (seconds.doubleValue() * 1000)));
        }
        if (WebAddress.host(url).isPresent()) {
          lastEvent.set(System.nanoTime());
          underWay.put(request, String.valueOf(parameters.get("type")));
          asked(url);
        }
      }
      case "Network.webSocketCreated" -> {
        lastEvent.set(System.nanoTime());
        asked(String.valueOf(parameters.get("url")));
      }
      case "Network.webTransportCreated" -> asked(String.valueOf(parameters.get("url")));
      case "Network.responseReceived" -> {
        Map<String, Object> response = DevTools.object(parameters.get("response"));
        if ("Document".equals(parameters.get("type"))
            && response.get("status") instanceof Number status) {
          documents.put(
              request, new Answer(status.intValue(), String.valueOf(response.get("mimeType"))));
        }
        if ("EventSource".equals(parameters.get("type"))) {
          underWay.remove(request);
        }
      }
      case "Network.requestWillBeSentExtraInfo" -> sent(request, parameters);
      case "Network.responseReceivedExtraInfo" -> answered(request, parameters);
      // Of a page that showed a dialog, the end of its own answer is never told.
      case "Page.domContentEventFired" -> underWay.values().removeIf("Document"::equals);
      case "Network.loadingFinished", "Network.loadingFailed" -> {
        underWay.remove(request);
        lastEvent.set(System.nanoTime());
      }
      default -> {
        // Says nothing about what is asked or kept.
      }
    }
  }

  private void asked(String url) {
    synchronized (recorder) {
      recorder.asked(url);
    }
  }

  /**
   * What went over the line. Of the first requests of a page on a busy machine this is all that is
   * told; and where one host leads on to the next, it says which of them is asked now. A cookie
   * that goes along was there, even when it is gone before anybody looks.
   */
  private void sent(String request, Map<String, Object> parameters) {
    DevTools.object(parameters.get("headers"))
        .forEach(
            (name, value) -> {
              if (name.equalsIgnoreCase("host") || name.equals(":authority")) {
                String url = "https://" + value;
                asked(url);
                WebAddress.host(url).ifPresent(host -> hostsAsked.put(request, host));
              }
            });
    for (Object one : DevTools.list(parameters.get("associatedCookies"))) {
      Map<String, Object> cookie = DevTools.object(DevTools.object(one).get("cookie"));
      boolean went = DevTools.list(DevTools.object(one).get("blockedReasons")).isEmpty();
      if (went && cookie.get("name") instanceof String name) {
        String domain = String.valueOf(cookie.get("domain"));
        Seen seen = new Seen(CookieTechnique.COOKIE, name, domain, Lifetime.unknown(), moment);
        synchronized (recorder) {
          recorder.saw(seen);
        }
      }
    }
  }

  /** What the server wants to set: the browser caps long lives, and a page may remove it again. */
  private void answered(String request, Map<String, Object> parameters) {
    Optional<String> host =
        Optional.ofNullable(hostsAsked.get(request))
            .or(() -> WebAddress.host(addresses.getOrDefault(request, "")));
    if (host.isEmpty()) {
      return;
    }
    Optional<Instant> now = Optional.ofNullable(times.get(request));
    Set<String> blocked = new LinkedHashSet<>();
    for (Object one : DevTools.list(parameters.get("blockedCookies"))) {
      blocked.add(String.valueOf(DevTools.object(one).get("cookieLine")).strip());
    }
    DevTools.object(parameters.get("headers"))
        .forEach(
            (name, value) -> {
              if (name.equalsIgnoreCase("set-cookie")) {
                String.valueOf(value)
                    .lines()
                    .forEach(line -> set(line, host.get(), blocked.contains(line.strip()), now));
              }
            });
  }

  private void set(String line, String host, boolean blocked, Optional<Instant> now) {
    SetCookie.parse(line, now)
        .filter(cookie -> !cookie.lifetime().deletes())
        .ifPresent(
            cookie -> {
              Seen seen =
                  new Seen(
                      CookieTechnique.COOKIE,
                      cookie.name(),
                      cookie.domain().orElse(host),
                      cookie.lifetime(),
                      moment);
              synchronized (recorder) {
                if (blocked) {
                  recorder.refused(seen);
                } else {
                  recorder.saw(seen);
                }
              }
            });
  }

  /** The answer to a document. */
  Optional<Answer> answerTo(String loader) {
    return Optional.ofNullable(documents.get(loader));
  }

  /** Forgets what the page before left unanswered. */
  void startOver() {
    underWay.clear();
    lastEvent.set(System.nanoTime());
  }

  /** Whether nothing was asked or answered for some time, and no answer is under way. */
  boolean isQuietFor(long nanos) {
    return System.nanoTime() - lastEvent.get() >= nanos && underWay.isEmpty();
  }

  /** How many answers are under way. */
  int waitingFor() {
    return underWay.size();
  }
}
