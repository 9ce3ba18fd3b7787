package nl.glashelder.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.TextForm;

/** Writes a YAML entry for a cookie that is not in the list, ready to be pasted. */
final class CookieEntry {
  static final Set<CookieKind> NEED_CONSENT =
      Set.of(CookieKind.ANALYTICS, CookieKind.SOCIAL_MEDIA, CookieKind.TRACKING);

  private CookieEntry() {}

  /** The entry: an id of the catalogue where it knows the cookie, else what the visit showed. */
  static String of(Seen seen, Optional<Cookie> known) {
    return of(seen, known, id(seen.name()));
  }

  /** As above, with an id of its own for a cookie the catalogue does not know. */
  static String of(Seen seen, Optional<Cookie> known, String id) {
    if (known.isPresent()) {
      return known(seen, known.get());
    }
    StringBuilder entry = new StringBuilder();
    entry.append("  - id: ").append(id).append('\n');
    entry.append("    naam: ").append(quoted(seen.name())).append('\n');
    entry.append("    techniek: ").append(seen.technique().yaml()).append('\n');
    entry.append("    domein: ").append(quoted(seen.host())).append('\n');
    if (seen.technique() == CookieTechnique.COOKIE) {
      lifetime(seen.lifetime(), entry);
    }
    Optional<KnownHosts.Party> party = KnownHosts.party(seen.host());
    party.ifPresent(
        p -> {
          entry.append("    plaatser: derde\n");
          entry.append("    partij: ").append(quoted(p.company())).append('\n');
          entry.append("    land: ").append(p.country()).append('\n');
        });
    entry.append("    # Vul zelf aan: soort, ");
    entry.append(party.isEmpty() ? "plaatser, " : "").append("doel, toestemming");
    return entry.toString();
  }

  /** The entry of a cookie that stands on the website's own domain. */
  static String placedByOwn(String entry) {
    return entry.replace(
        "    # Vul zelf aan: soort, plaatser, doel",
        "    plaatser: eigen\n    # Vul zelf aan: soort, doel");
  }

  /** The entry of the catalogue, with what this website does otherwise. */
  private static String known(Seen seen, Cookie cookie) {
    List<String> more = new ArrayList<>();
    boolean open = cookie.duration().isEmpty() && !cookie.session();
    if (open && seen.technique() == CookieTechnique.COOKIE) {
      StringBuilder lifetime = new StringBuilder();
      lifetime(seen.lifetime(), lifetime);
      more.addAll(lifetime.toString().lines().toList());
    } else if (seen.lifetime().isSession() && cookie.duration().isPresent()) {
      more.add(
          "    # Hier gaat hij weg als de browser sluit. Gaat u daarvan uit? Vul in: sessie: ja");
    } else if (seen.lifetime().kind() == Lifetime.Kind.LASTS && isOtherwise(seen, cookie)) {
      more.add("    duur: " + duration(seen.lifetime().kept().orElseThrow()));
    }
    boolean follows = cookie.kind().filter(NEED_CONSENT::contains).isPresent();
    if (follows && seen.moment() == Moment.AFTER_ACCEPT) {
      // This was seen: not there before the choice, not after refusing, only after agreeing.
      more.add("    toestemming: ja");
    }
    boolean onlyRemarks = more.stream().allMatch(line -> line.strip().startsWith("#"));
    String entry = (onlyRemarks ? "  - " : "  - id: ") + cookie.id();
    return more.isEmpty() ? entry : entry + "\n" + String.join("\n", more);
  }

  private static boolean isOtherwise(Seen seen, Cookie cookie) {
    if (cookie.duration().isEmpty()) {
      return false;
    }
    IsoDuration said = cookie.duration().get();
    long hours =
        (said.years() * 365L + said.months() * 30L + said.weeks() * 7L + said.days()) * 24
            + said.hours();
    long most = Math.min(hours, Lifetime.BROWSER_LIMIT.toHours());
    long kept = seen.lifetime().kept().orElseThrow().toHours();
    return Math.abs(kept - most) > Math.max(24, most / 10);
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
