package nl.glashelder.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieNotice;

/** Writes YAML for what a visit saw, ready to be pasted. */
public final class NoticeDraft {
  private NoticeDraft() {}

  /** The entries for {@code cookies:} that a notice lacks, one below the other; may be empty. */
  public static String entries(List<Visit> visits, CookieNotice notice, List<Cookie> catalogue) {
    DeclaredCookies declared = new DeclaredCookies(notice.cookies());
    DeclaredCookies common = new DeclaredCookies(catalogue);
    Set<String> taken = new HashSet<>();
    notice.cookies().forEach(cookie -> taken.add(cookie.id()));
    StringBuilder entries = new StringBuilder();
    for (Seen seen : Visit.joined(visits).seen()) {
      Optional<Cookie> known = common.find(seen);
      boolean listed = declared.find(seen).isPresent();
      if (!listed && (known.isEmpty() || taken.add(known.get().id()))) {
        String id = known.isPresent() ? "" : free(CookieEntry.id(seen.name()), taken);
        entries.append(CookieEntry.of(seen, known, id)).append('\n');
      }
    }
    return entries.toString();
  }

  /** The id, or with a number behind it when another cookie has it. */
  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int number = 2; !taken.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  /**
   * A whole cookie notice for a corporation that has none: everything that was seen, with the open
   * questions as remarks.
   */
  public static String file(List<Visit> visits, List<Cookie> catalogue) {
    String entries = entries(visits, CookieNotice.empty(), catalogue);
    StringBuilder yaml = new StringBuilder();
    yaml.append("# yaml-language-server: $schema=../schema/cookieverklaring.schema.json\n");
    yaml.append("titel: Cookieverklaring\n");
    yaml.append("websites:\n");
    for (String host : Visit.joined(visits).pages()) {
      yaml.append("  - id: ").append(CookieEntry.id(host)).append('\n');
      yaml.append("    naam: ").append(CookieEntry.quoted(host)).append('\n');
      yaml.append("    url: ").append(CookieEntry.quoted("https://" + host)).append('\n');
    }
    Sight sight = Visit.joined(visits).sight();
    if (entries.isEmpty() && sight.provesAbsence() && sight.storage()) {
      return yaml.append("plaatst-cookies: nee\n").toString();
    }
    if (entries.isEmpty()) {
      yaml.append(
          "# Er is niets gezien, maar dit bezoek kon niet alles zien. Zoek het eerst uit:\n");
      return yaml.append("# plaatst-cookies: nee\n").toString();
    }
    yaml.append("plaatst-cookies: ja\n");
    yaml.append("# Vul zelf aan: tracking, en bij toestemming hoe u die vraagt en hoe iemand die");
    yaml.append(" intrekt.\n");
    return yaml.append("cookies:\n").append(entries).toString();
  }
}
