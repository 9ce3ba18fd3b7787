package nl.glashelder.visit;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the host in an address as browsers write and ask for it, however odd. */
final class WebAddress {
  private static final Pattern WEB =
      Pattern.compile("(?i)\\s*(?:https?|wss?)://(?:[^/?#@]*@)?([^/?#]*).*", Pattern.DOTALL);

  private WebAddress() {}

  /** The host; empty for what is not on the web, such as {@code data:}. */
  static Optional<String> host(String url) {
    Matcher web = WEB.matcher(url);
    if (!web.matches()) {
      return Optional.empty();
    }
    String host = web.group(1).strip().replaceAll(":\\d*$", "");
    return host.isEmpty() ? Optional.empty() : Optional.of(plain(host));
  }

  /** Whether the address is encrypted, or of this machine, which browsers trust as much. */
  static boolean isSecure(String url) {
    return isEncrypted(url) || isOfThisMachine(url);
  }

  /** Whether nobody on the way can read what is sent. */
  static boolean isEncrypted(String url) {
    String lower = url.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("https:") || lower.startsWith("wss:");
  }

  private static boolean isOfThisMachine(String url) {
    return host(url)
        .filter(
            h ->
                h.equals("localhost")
                    || h.endsWith(".localhost")
                    || h.startsWith("127.")
                    || h.equals("[::1]"))
        .isPresent();
  }

  /** A host as cookies are compared: small letters, ASCII, without a point at either end. */
  static String plain(String host) {
    String lower = host.strip().toLowerCase(Locale.ROOT);
    lower = lower.startsWith(".") ? lower.substring(1) : lower;
    lower = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    try {
      return IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      // No host name that a browser could look up; as it stands it can still be shown.
      return lower;
    }
  }
}
