package nl.glashelder.visit;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.TextForm;

/** Writes a YAML entry for a cookie that is not in the list, ready to be pasted. */
final class CookieEntry {
  private CookieEntry() {}

  /** The entry: an id of the catalogue where it knows the cookie, else what the visit showed. */
  static String of(Seen seen, Optional<Cookie> known) {
    return of(seen, known, id(seen.name()));
  }

  /** As above, with an id of its own for a cookie the catalogue does not know. */
  static String of(Seen seen, Optional<Cookie> known, String id) {
    if (known.isPresent()) {
      return "  - " + known.get().id();
    }
    StringBuilder entry = new StringBuilder();
    entry.append("  - id: ").append(id).append('\n');
    entry.append("    naam: ").append(quoted(seen.name())).append('\n');
    entry.append("    techniek: ").append(seen.technique().yaml()).append('\n');
    entry.append("    domein: ").append(quoted(seen.host())).append('\n');
    if (seen.technique() == CookieTechnique.COOKIE) {
      lifetime(seen.lifetime(), entry);
    }
    entry.append("    # Vul zelf aan: soort, plaatser, doel, toestemming");
    return entry.toString();
  }

  private static void lifetime(Lifetime lifetime, StringBuilder entry) {
    switch (lifetime.kind()) {
      case SESSION -> entry.append("    sessie: ja\n");
      case UNKNOWN ->
          entry.append("    # Vul zelf aan: duur, of sessie: ja. Dit bezoek liet dat niet zien.\n");
      case LASTS, AT_LEAST -> {
        entry.append("    duur: ").append(duration(lifetime.kept().orElseThrow())).append('\n');
        if (lifetime.isLimited()) {
          entry.append("    # ").append(limit(lifetime)).append('\n');
        } else if (lifetime.kind() == Lifetime.Kind.AT_LEAST) {
          entry.append("    # Zo lang bleef hij nog staan. Hij kan langer geleden zijn gezet.\n");
        }
      }
    }
  }

  /** Why a cookie does not stay as long as the website asks. */
  static String limit(Lifetime lifetime) {
    return "De website vraagt om "
        + duration(lifetime.asked().orElseThrow()).dutch()
        + ". Browsers zoals Chrome en Edge bewaren een cookie hoogstens 400 dagen.";
  }

  static String id(String name) {
    String id =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return TextForm.ID.matches(id) ? id : id.isEmpty() ? "cookie" : "cookie-" + id;
  }

  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", "?")
        + '"';
  }

  /** A lifetime in the largest unit that says it, rounded up so that it is never said too short. */
  static IsoDuration duration(Duration lifetime) {
    long minutes = Math.max(1, (lifetime.toSeconds() + 59) / 60);
    if (minutes < 60) {
      return new IsoDuration(0, 0, 0, 0, 0, (int) minutes);
    }
    long hours = (minutes + 58) / 60;
    if (hours < 24) {
      return new IsoDuration(0, 0, 0, 0, (int) hours, 0);
    }
    int days = (int) Math.min(9_999, (hours + 22) / 24);
    return days % 365 == 0
        ? new IsoDuration(days / 365, 0, 0, 0, 0, 0)
        : new IsoDuration(0, 0, 0, days, 0, 0);
  }
}
