package nl.glashelder.takeover.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.DutchDate;

/** Finds whose text it is, what it is called, how it addresses people, and of when it is. */
final class Identity implements Recogniser {
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\d'’&.-]*|&)";
  private static final String NAME =
      WORD
          + "(?:\\s(?:"
          + WORD
          + "|van|de|der|den|het|te|ter|aan|en|'t|’t|voor)(?=\\s|$|[,.;:()]))*";

  private static final Pattern RESPONSIBLE =
      Pattern.compile(
          "("
              + NAME
              + ")(?:\\s\\([^)]*\\))?,?\\s(?:\\([^)]*\\)\\s)?(?:is|zijn)\\s(?:de\\s|zelf\\s|dan ook\\s|hiervoor\\s|juridisch\\p{L}*\\s|als\\s){0,3}(?:juridische\\s)?(?:verwerkings)?verantwoordelijk");

  /** What a name may have before its short form. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)(?:(?:woon|woning|huis)?(?:stichting|corporatie|vereniging|bouwvereniging|bedrijf)|woningbouwvereniging|wonen)\\s");

  private static final Pattern CALLED =
      Pattern.compile("(" + NAME + ")\\s\\((?:hierna|verder|afgekort|ook wel)");

  /** "De verantwoordelijke is Stichting Wonen Grutto". */
  private static final Pattern RESPONSIBLE_IS =
      Pattern.compile(
          "(?i:verantwoordelijke)(?:\\s\\p{Ll}+){0,5}\\sis:?\\s((?:Stichting|Woningstichting|Woonstichting|Woningbouwvereniging|Woningvereniging|Bouwvereniging|Coöperatie)\\s"
              + NAME
              + ")");

  /** "Stichting Wonen Grutto, Dorpsstraat 1": a name that an address follows. */
  private static final Pattern BEFORE_ADDRESS =
      Pattern.compile(
          "((?:Stichting|Woningstichting|Woonstichting|Woningbouwvereniging|Woningvereniging|Bouwvereniging|Coöperatie)\\s"
              + NAME
              + "),?\\s(?:Postbus|\\p{Lu}[\\p{L}.'’ -]{2,40})\\s\\d{1,6}\\b");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[.!?]\\s|,\\s|\\s)("
              + NAME
              + ")\\s(?:\\([^)]*\\)\\s)?(?:verwerkt|gebruikt|bewaart|verzamelt|respecteert|neemt|hecht|heeft|deelt|verstrekt|vindt|verhuurt|beheert|respecteert|streeft|doet|is|gaat|legt|zorgt|houdt|kan|treft|wil)\\b");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)^(?:extern(?:e)?\\s)?(privacy[ -]?verklaring|privacy[ -]?statement|privacy[ -]?reglement|privacy[ -]?beleid|privacy[ -]?policy|privacy[ -]? en cookie[ -]?(?:verklaring|statement))(?:\\s*[-–|:]?\\s*(?:van\\s)?(.*))?$");

  private static final Pattern SHORT =
      Pattern.compile(
          "\\((?:hierna(?: te noemen)?:?\\s*)?[\"'“‘]?(\\p{Lu}[\\p{L}\\d& -]{1,25})[\"'”’]?\\)");

  private static final Pattern NO_NAMES =
      Pattern.compile(
          "(?iu)(?:de|het|een|dit|deze|wij|we|u|je|als|bij|voor|door|met|op|in|om|ook|zo|daarnaast|daarom|wanneer|indien|wie|wat|hoe|soms|verder|autoriteit persoonsgegevens|privacy officer|functionaris.*|algemene verordening.*|avg|ap|wbp|fg|onze|alleen|iedereen|uw|bent|heeft|google.*|facebook|stichting|woningcorporatie|corporatie|klant|huurder|verantwoordelijke|telecommunicatiewet|bewaartermijnen|cookies?|europese.*|nederland)");

  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)\\b(\\d{1,2})(?:\\s("
              + String.join("|", DutchDate.MONTHS)
              + ")\\s|[-/.](\\d{1,2})[-/.])(\\d{4})\\b");

  private static final Pattern DATING =
      Pattern.compile(
          "(?iu)\\b(?:laatst\\p{L}*|gewijzigd|aangepast|bijgewerkt|vastgesteld|in werking|inwerkingtreding|geldt vanaf|geldig vanaf|ingangsdatum|versie\\p{L}*|datum|herzien|geactualiseerd|is van|d\\.d\\.)\\b");

  @Override
  public void find(Finds finds) {
    title(finds);
    name(finds);
    address(finds);
    date(finds);
    reference(finds);
  }

  private static void title(Finds finds) {
    for (Passage passage : finds.passages()) {
      if (passage.number() > 12) {
        return;
      }
      Matcher title = TITLE.matcher(passage.text());
      if (title.matches() && passage.text().length() < 80) {
        String written =
            title
                .group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^privacy[ -](?=verklaring|statement|reglement|beleid)", "privacy");
        finds.statement().put("titel", Names.capital(written), passage.source());
        return;
      }
    }
  }

  private static void name(Finds finds) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (Passage passage : finds.passages()) {
      Matcher title = TITLE.matcher(passage.text());
      if (passage.number() <= 12 && title.matches() && title.group(2) != null) {
        count(
            title.group(2).replaceAll("\\s*(?:\\(.*|\\d.*|[-–|].*)$", ""),
            4,
            passage,
            counts,
            first);
      }
      Matcher responsible = RESPONSIBLE.matcher(passage.text());
      if (responsible.find()) {
        count(responsible.group(1), 5, passage, counts, first);
      }
      Matcher called = CALLED.matcher(passage.text());
      if (called.find()) {
        count(called.group(1), 5, passage, counts, first);
      }
      Matcher isResponsible = RESPONSIBLE_IS.matcher(passage.text());
      if (isResponsible.find()) {
        count(isResponsible.group(1), 5, passage, counts, first);
      }
      Matcher placed = BEFORE_ADDRESS.matcher(passage.text());
      if (placed.find()) {
        count(placed.group(1), 4, passage, counts, first);
      }
      Matcher subject = SUBJECT.matcher(passage.text());
      while (subject.find()) {
        count(subject.group(1), 1, passage, counts, first);
      }
    }
    // "De Grutto" stands for "Woonstichting De Grutto" where the text says both.
    for (String whole : List.copyOf(counts.keySet())) {
      for (String part : List.copyOf(counts.keySet())) {
        if (whole.endsWith(" " + part)
            && KIND.matcher(whole.substring(0, whole.length() - part.length())).matches()) {
          counts.merge(whole, counts.get(part), Integer::sum);
        }
      }
    }
    likeInSentences(counts);
    counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(e -> e.getKey().length()))
        .filter(e -> e.getValue() > 2)
        .ifPresent(
            e -> {
              finds.corporation().put("naam", e.getKey(), List.of(first.get(e.getKey())));
              if (e.getKey().startsWith("Stichting ")) {
                finds.corporation().put("rechtsvorm", "stichting", List.of(first.get(e.getKey())));
              }
              shortName(e.getKey(), finds);
            });
  }

  /** A title in capitals names what a sentence names in its usual letters. */
  private static void likeInSentences(Map<String, Integer> counts) {
    for (String shouted : List.copyOf(counts.keySet())) {
      if (shouted.equals(shouted.toUpperCase(Locale.ROOT))) {
        counts.keySet().stream()
            .filter(name -> !name.equals(shouted) && name.equalsIgnoreCase(shouted))
            .findFirst()
            .ifPresent(name -> counts.merge(name, counts.remove(shouted), Integer::sum));
      }
    }
  }

  private static void count(
      String written,
      int weight,
      Passage passage,
      Map<String, Integer> counts,
      Map<String, Integer> first) {
    String name =
        written
            .strip()
            .replaceAll("[,.;:]+$", "")
            .replaceAll("\\s(?:van|de|der|den|het|te|ter|aan|en|voor)$", "");
    if (name.length() < 2
        || NO_NAMES.matcher(name).matches()
        || !Character.isUpperCase(name.charAt(0))) {
      return;
    }
    counts.merge(name, weight, Integer::sum);
    first.putIfAbsent(name, passage.number());
  }

  private static void shortName(String name, Finds finds) {
    for (Passage passage : finds.passages()) {
      int at = passage.text().indexOf(name + " (");
      if (at >= 0) {
        Matcher brief = SHORT.matcher(passage.text());
        if (brief.find(at + name.length())
            && brief.start() == at + name.length() + 1
            && isShort(brief.group(1), brief.group(), name)) {
          finds.corporation().put("korte-naam", brief.group(1).strip(), passage.source());
          return;
        }
      }
    }
  }

  /** Letters of the name in their order, or a name that the text itself introduces. */
  private static boolean isShort(String brief, String whole, String name) {
    if (whole.contains("hierna") || whole.contains("verder")) {
      return !brief.equals(name);
    }
    String letters = brief.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    String all = name.toLowerCase(Locale.ROOT);
    int at = -1;
    for (char letter : letters.toCharArray()) {
      at = all.indexOf(letter, at + 1);
      if (at < 0) {
        return false;
      }
    }
    return letters.length() > 1 && letters.length() <= 6 && letters.charAt(0) == all.charAt(0);
  }

  private static void address(Finds finds) {
    int formal = 0;
    int informal = 0;
    int last = 1;
    for (Passage passage : finds.passages()) {
      int f = count("(?u)\\b(?:u|uw|U|Uw|uzelf)\\b", passage.text());
      int i = count("(?u)\\b(?:je|jij|jou|jouw|Je|Jij|Jouw)\\b", passage.text());
      formal += f;
      informal += i;
      last = f + i > 0 ? passage.number() : last;
    }
    boolean je = informal > formal;
    finds.corporation().put("aanspreekvorm", je ? "je" : "u", List.of());
  }

  private static int count(String pattern, String text) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  private static void date(Finds finds) {
    for (Passage passage : finds.passages()) {
      Matcher date = DATE.matcher(passage.text());
      boolean bears =
          DATING.matcher(passage.text()).find()
              || DATING.matcher(passage.heading()).find() && passage.isNear("wijzigingen");
      if (bears
          && date.find()
          && !passage
              .text()
              .matches(
                  "(?iu).*\\b(?:avg|verordening|wbp|wet)\\b.*(?:van kracht|in ?gaat|ingegaan|ingetreden).*")) {
        try {
          int month =
              date.group(2) == null
                  ? Integer.parseInt(date.group(3))
                  : DutchDate.MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
          finds.date(
              LocalDate.of(Integer.parseInt(date.group(4)), month, Integer.parseInt(date.group(1))),
              passage.number());
        } catch (DateTimeException e) {
          // No date of the calendar: the text has a slip, and the editor sees the sentence.
          continue;
        }
      }
    }
  }

  private static void reference(Finds finds) {
    for (Passage passage : finds.passages()) {
      Matcher version =
          Pattern.compile("(?iu)\\bversie(?:nummer)?:?\\s+(\\d+(?:\\.\\d+)+)\\b")
              .matcher(passage.text());
      if (version.find()) {
        finds.statement().put("kenmerk", "versie " + version.group(1), passage.source());
        return;
      }
    }
  }
}
