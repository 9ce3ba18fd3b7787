package nl.glashelder.visit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much the words on a button look like a choice about cookies, in Dutch and in English. */
final class ButtonWords {
  private static final int LONGEST = 60;

  private static final String NEEDED =
      "(?:strikt |hoogst |technisch )?(?:noodzakelijke?|functione(?:el|le)|nodige?|vereiste?"
          + "|essenti(?:eel|ële)|basis|basiscookies|minimale?|technische?|verplichte?)";

  private static final Pattern REFUSE =
      words(
          "weiger(?:en|t)?|weigering|afwijzen|wijs (?:alles?|alle cookies|cookies) af|niet akkoord"
              + "|niet mee eens|nee|liever niet|niet nu|geen(?: \\p{L}+){0,2} cookies"
              + "|(?:sta|vind ik)(?: \\p{L}+){0,2} niet (?:toe|goed)"
              + "|niet (?:toestaan|accepteren|aanvaarden|toelaten|goedkeuren)"
              + "|(?:alleen|enkel|uitsluitend|slechts)(?: \\p{L}+){0,2} "
              + NEEDED
              + "|minimale cookies|basiscookies|beperkte cookies|strikt noodzakelijke? cookies"
              + "|zonder (?:te )?(?:accepteren|toestemming)|(?:door|verder)(?:gaan)? zonder"
              + "|alles uit(?:zetten|schakelen)?|cookies (?:uitzetten|uitschakelen|blokkeren)"
              + "|reject|decline|deny|refuse|no|without (?:accepting|agreeing|consent(?:ing)?)"
              + "|(?:only|just)(?: \\p{L}+)? (?:necessary|essential|required|functional)"
              + "|(?:necessary|essential|required)(?: cookies)? only|no,? thanks|disagree"
              + "|(?:do not|don't|don’t) (?:accept|allow|agree|consent)|opt out");

  private static final Pattern ACCEPT =
      words(
          "(?:alle(?:s|n|maal)?(?: cookies)?|cookies)"
              + " (?:accepteren|toestaan|aanvaarden|goedkeuren|toelaten|aan|aanzetten|inschakelen)"
              + "|(?:accepteer|aanvaard) (?:alle(?:s)?|cookies)"
              + "|sta (?:alles?|alle cookies|cookies) toe|akkoord|accepteren|accepteer|aanvaard"
              + "|toestaan|aanvaarden|goedkeuren|toelaten|instemmen|(?:ik )?stem(?: \\p{L}+)? in"
              + "|toestemming geven|(?:ik )?geef(?: \\p{L}+)? toestemming"
              + "|accept|allow|agree|opt in");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)instelling|instellen|voorkeur|aanpassen|beheer|zelf (?:kiezen|bepalen)"
              + "|meer (?:info|weten|lezen)|lees|"
              + "settings|preferences|manage|customi|learn more|selecti|selected|verklaring|policy"
              + "|voorwaarden|terms|opslaan|bewaar|save");

  private static final Pattern SETTINGS =
      Pattern.compile(
          "(?iu)instelling|instellen|voorkeur|aanpassen|beheer|zelf (?:kiezen|bepalen)|opties"
              + "|details|wijzig|meer keuze|settings|preferences|manage|customi|options");

  private static final Pattern SAVE =
      Pattern.compile(
          "(?iu)opslaan|bewaar|bewaren|bevestig|selectie|mijn keuze|sla (?:\\p{L}+ ){0,3}op"
              + "|\\bsave\\b|confirm|selected|selection|my choices?");

  /** Where a button says nothing but these, it may still mean yes. */
  private static final Set<String> YES =
      Set.of(
          "ok",
          "oke",
          "oké",
          "okay",
          "prima",
          "goed",
          "begrepen",
          "begrijp",
          "snap",
          "ja",
          "graag",
          "top",
          "duidelijk",
          "best",
          "consent",
          "yes",
          "got",
          "understood",
          "sure",
          "fine",
          "doorgaan",
          "verder",
          "continue",
          "mag",
          "jazeker",
          "natuurlijk",
          "akkoord");

  private static final Set<String> AROUND_YES =
      Set.of(
          "dat",
          "dit",
          "is",
          "ik",
          "het",
          "vind",
          "helemaal",
          "ga",
          "en",
          "wil",
          "dank",
          "je",
          "u",
          "it",
          "i",
          "that",
          "s",
          "and",
          "naar",
          "de",
          "website",
          "site",
          "hoor",
          "heel");

  private ButtonWords() {}

  private static Pattern words(String words) {
    return Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])");
  }

  /**
   * The more, the likelier; 0 is not at all.
   *
   * @param about how much the button is about cookies, as {@link Button#about()}
   */
  static int score(Choice choice, String text, int about) {
    if (text.length() > LONGEST || OTHER.matcher(text).find()) {
      return 0;
    }
    boolean refuses = REFUSE.matcher(text).find();
    boolean accepts = !refuses && ACCEPT.matcher(text).find();
    boolean yes = !refuses && !accepts && isYes(text);
    boolean meant = choice == Choice.REFUSE ? refuses : accepts || yes;
    // "Akkoord" and "Nee" are said of more than cookies: then the words next to it must be.
    boolean speaksForItself = !yes && isOfCookies(text);
    if (!meant || about < 2 && !speaksForItself) {
      return 0;
    }
    return (yes ? 1 : 4) + 2 * about + (speaksForItself ? 1 : 0);
  }

  private static boolean isOfCookies(String text) {
    return words("cookies?|alle[sn]?|all|noodzakelijke?|necessary|essential").matcher(text).find();
  }

  private static boolean isYes(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return Stream.of(words).anyMatch(YES::contains)
        && Stream.of(words).allMatch(w -> w.isEmpty() || YES.contains(w) || AROUND_YES.contains(w));
  }

  /** Whether it leads to choices per kind of cookie. */
  static boolean leadsToSettings(String text, int about) {
    return text.length() <= LONGEST && about > 0 && SETTINGS.matcher(text).find();
  }

  /** Whether it keeps what the switches say. */
  static boolean saves(String text, int about) {
    return text.length() <= LONGEST && about > 0 && SAVE.matcher(text).find();
  }
}
