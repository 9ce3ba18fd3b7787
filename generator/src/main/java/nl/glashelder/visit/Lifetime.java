package nl.glashelder.visit;

import java.time.Duration;
import java.util.Optional;

/**
 * How long something stays on a device.
 *
 * @param kind whether that is known, and whether it goes with the browser
 * @param asked how long the website asks the browser to keep it; for {@link Kind#LASTS} and {@link
 *     Kind#AT_LEAST}
 */
public record Lifetime(Kind kind, Optional<Duration> asked) {
  /**
   * The longest that browsers built on Chromium keep a cookie, since Chrome 104; the successor of
   * RFC 6265 names the same limit.
   */
  public static final Duration BROWSER_LIMIT = Duration.ofDays(400);

  /** What is known of a lifetime. */
  public enum Kind {
    /** It goes when the browser is closed. */
    SESSION,
    /** It stays for a time. */
    LASTS,
    /** It was there already and stays for a time from here: in all, at least that long. */
    AT_LEAST,
    /** What was seen does not say. */
    UNKNOWN
  }

  private static final Lifetime SESSION = new Lifetime(Kind.SESSION, Optional.empty());
  private static final Lifetime UNKNOWN = new Lifetime(Kind.UNKNOWN, Optional.empty());

  /** Goes with the browser. */
  public static Lifetime session() {
    return SESSION;
  }

  /** Nothing was said. */
  public static Lifetime unknown() {
    return UNKNOWN;
  }

  /** Stays this long, if the browser allows it. */
  public static Lifetime of(Duration asked) {
    return new Lifetime(Kind.LASTS, Optional.of(asked));
  }

  /** Stays this long from the moment it was seen. */
  public static Lifetime atLeast(Duration left) {
    return new Lifetime(Kind.AT_LEAST, Optional.of(left));
  }

  /** Whether it goes with the browser. */
  public boolean isSession() {
    return kind == Kind.SESSION;
  }

  /** How long it really stays: what was asked, within the limit of browsers. */
  public Optional<Duration> kept() {
    return asked.map(a -> a.compareTo(BROWSER_LIMIT) > 0 ? BROWSER_LIMIT : a);
  }

  /** Whether more was asked than a browser gives. */
  public boolean isLimited() {
    return asked.filter(a -> a.compareTo(BROWSER_LIMIT.plusDays(1)) > 0).isPresent();
  }

  /** Whether it removes what is there. */
  boolean deletes() {
    return asked.filter(a -> a.isNegative() || a.isZero()).isPresent();
  }

  /** The one that says more: a longer time, or else anything over nothing. */
  Lifetime or(Lifetime other) {
    if (asked.isPresent() && other.asked.isPresent()) {
      return asked.get().compareTo(other.asked.get()) >= 0 ? this : other;
    }
    if (asked.isPresent() || other.kind == Kind.UNKNOWN) {
      return this;
    }
    return other.asked.isPresent() || kind == Kind.UNKNOWN ? other : this;
  }
}
