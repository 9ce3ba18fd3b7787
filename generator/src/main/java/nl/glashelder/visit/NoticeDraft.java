package nl.glashelder.visit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;

/** Writes YAML for what a visit saw. */
public final class NoticeDraft {
  private static final String QUESTION = "# VRAAG: ";

  private NoticeDraft() {}

  /** The entries for {@code cookies:} that a notice lacks, one below the other; may be empty. */
  public static String entries(List<Visit> visits, CookieNotice notice, List<Cookie> catalogue) {
    DeclaredCookies declared = new DeclaredCookies(notice.cookies());
    DeclaredCookies common = new DeclaredCookies(catalogue);
    Set<String> taken = new HashSet<>();
    notice.cookies().forEach(cookie -> taken.add(cookie.id()));
    StringBuilder entries = new StringBuilder();
    Visit visit = Visit.joined(visits);
    for (Seen seen : visit.seen()) {
      Optional<Cookie> known = common.find(seen);
      boolean listed = declared.find(seen).isPresent();
      if (!listed && (known.isEmpty() || taken.add(known.get().id()))) {
        String id = known.isPresent() ? "" : free(CookieEntry.id(seen.name()), taken);
        String entry = CookieEntry.of(seen, known, id);
        boolean own =
            visit.pages().stream().anyMatch(p -> DeclaredCookies.isWithin(p, seen.host()));
        entries.append(own ? CookieEntry.placedByOwn(entry) : entry).append('\n');
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

  /** Whether a notice says nothing of cookies yet, so that a draft may be put in its place. */
  public static boolean isOnlyBegun(CookieNotice notice) {
    return notice.cookies().isEmpty() && notice.usesCookies().isEmpty();
  }

  /**
   * A whole cookie notice for a corporation that has none: everything that was seen, with what only
   * the corporation can answer as questions.
   */
  public static String file(List<Visit> visits, List<Cookie> catalogue) {
    return into("", visits, catalogue);
  }

  /**
   * The draft joined to what a file says already: every key that is there stays as it is, and what
   * is missing is added.
   *
   * @param existing the file as it is; may be empty
   */
  public static String into(String existing, List<Visit> visits, List<Cookie> catalogue) {
    StringBuilder yaml = new StringBuilder(existing.stripTrailing());
    if (yaml.length() > 0) {
      yaml.append("\n\n");
    }
    parts(visits, catalogue)
        .forEach(
            (key, part) -> {
              boolean there = Pattern.compile("(?m)^" + key + "\\s*:").matcher(existing).find();
              boolean editorsLine = key.startsWith("#") && existing.contains(key);
              if (!there && !editorsLine) {
                yaml.append(part);
              }
            });
    return yaml.toString();
  }

  /** The questions that a draft leaves to the corporation, in its order. */
  public static List<String> questions(String draft) {
    List<String> questions = new ArrayList<>();
    String name = "";
    for (String line : draft.lines().map(String::strip).toList()) {
      if (line.startsWith("- id: ") || line.startsWith("naam: ")) {
        name = line.substring(line.indexOf(": ") + 2);
      } else if (line.startsWith(QUESTION)) {
        questions.add(line.substring(QUESTION.length()));
      } else if (line.startsWith("# Vul zelf aan: ")) {
        questions.add("Bij " + name + ": " + line.substring("# Vul zelf aan: ".length()) + ".");
      }
    }
    return questions;
  }

  private static Map<String, String> parts(List<Visit> visits, List<Cookie> catalogue) {
    Visit visit = Visit.joined(visits);
    String entries = entries(visits, CookieNotice.empty(), catalogue);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "# yaml-language-server",
        "# yaml-language-server: $schema=../schema/cookieverklaring.schema.json\n");
    parts.put("titel", "titel: Cookieverklaring\n");
    parts.put("websites", websites(visit));
    if (entries.isEmpty()) {
      parts.put("plaatst-cookies", nothingSeen(visit.sight()));
      return parts;
    }
    List<CookieKind> kinds = kinds(visit, catalogue);
    parts.put("plaatst-cookies", "plaatst-cookies: ja\n");
    parts.put(
        "tracking",
        kinds.contains(CookieKind.TRACKING)
            ? "tracking: ja\n"
            : QUESTION
                + "volgt de website mensen over andere websites? Vul in, tracking: ja of nee\n");
    if (!kinds.isEmpty()) {
      StringBuilder list = new StringBuilder("soorten:\n");
      kinds.forEach(kind -> list.append("  - ").append(kind.yaml()).append('\n'));
      parts.put("soorten", list.toString());
    }
    parts.put("cookies", "cookies:\n" + entries);
    parts.put("toestemming", consent(visit.sight(), kinds));
    return parts;
  }

  private static String websites(Visit visit) {
    StringBuilder yaml = new StringBuilder("websites:\n");
    for (String host : visit.pages()) {
      yaml.append("  - id: ").append(CookieEntry.id(host)).append('\n');
      yaml.append("    naam: ").append(CookieEntry.quoted(host)).append('\n');
      yaml.append("    url: ").append(CookieEntry.quoted(visit.address(host))).append('\n');
    }
    return yaml.toString();
  }

  private static String nothingSeen(Sight sight) {
    return sight.provesAbsence() && sight.storage()
        ? "plaatst-cookies: nee\n"
        : "# Er is niets gezien, maar dit bezoek kon niet alles zien. Zoek het eerst uit:\n"
            + "# plaatst-cookies: nee\n";
  }

  private static List<CookieKind> kinds(Visit visit, List<Cookie> catalogue) {
    DeclaredCookies common = new DeclaredCookies(catalogue);
    Set<CookieKind> kinds = new LinkedHashSet<>();
    visit.seen().stream()
        .flatMap(seen -> common.find(seen).stream())
        .flatMap(cookie -> cookie.kind().stream())
        .forEach(kinds::add);
    return kinds.stream().sorted().toList();
  }

  /** What the visit saw of the choice; the rest is for the corporation to say. */
  private static String consent(Sight sight, List<CookieKind> kinds) {
    StringBuilder yaml = new StringBuilder();
    boolean needed = kinds.stream().anyMatch(CookieEntry.NEED_CONSENT::contains);
    Optional<String> refusing = clicks(sight, Moment.AFTER_REFUSE);
    Optional<String> agreeing = clicks(sight, Moment.AFTER_ACCEPT);
    if (!needed && agreeing.isEmpty()) {
      return QUESTION
          + "is er toestemming nodig? Vul dan toestemming in, met nodig, vragen,"
          + " weigeren en intrekken\n";
    }
    yaml.append("toestemming:\n");
    if (needed) {
      yaml.append("  nodig: ja\n");
    }
    agreeing.ifPresentOrElse(
        text ->
            yaml.append("  vragen: ")
                .append(
                    CookieEntry.quoted(
                        "Bij {uw|je} eerste bezoek vragen wij welke cookies mogen. "
                            + text
                            + " {zegt u|zeg je} ja."))
                .append('\n'),
        () -> yaml.append("  " + QUESTION + "hoe vraagt u toestemming? Vul in bij vragen\n"));
    refusing.ifPresentOrElse(
        text ->
            yaml.append("  weigeren: ")
                .append(CookieEntry.quoted(text + " {zegt u|zeg je} nee."))
                .append('\n'),
        () -> yaml.append("  " + QUESTION + "hoe weigert iemand? Vul in bij weigeren\n"));
    yaml.append("  " + QUESTION + "hoe verandert iemand de keuze later? Vul in bij intrekken\n");
    return yaml.toString();
  }

  private static Optional<String> clicks(Sight sight, Moment moment) {
    List<String> texts = sight.buttons().getOrDefault(moment, List.of());
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.stream()
                .map(text -> "'" + plain(text) + "'")
                .collect(Collectors.joining(", en dan ", "Met de knop ", "")));
  }

  private static String plain(String button) {
    return button.replaceAll("[{}|'\"]", "");
  }
}
