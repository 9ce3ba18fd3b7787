package nl.glashelder.visit;

import java.util.regex.Pattern;

/** How much the words on a button look like a choice about cookies, in Dutch and in English. */
final class ButtonWords {
  private static final Pattern REFUSE =
      Pattern.compile(
          "(?iu)\\b(?:weiger(?:en)?|afwijzen|wijs alles af|niet akkoord|nee(?: bedankt)?|geen cookies"
              + "|niet (?:toestaan|accepteren)|(?:alleen|enkel|uitsluitend) (?:de )?(?:strikt )?"
              + "(?:noodzakelijke?|functionele?|nodige|vereiste?|essentiële?|basis)"
              + "|zonder (?:te )?accepteren|doorgaan zonder|reject|decline|deny|refuse"
              + "|(?:only|just) (?:necessary|essential|required)|(?:necessary|essential) (?:cookies )?only"
              + "|no,? thanks|disagree|i do not accept)\\b");

  private static final Pattern SURE =
      Pattern.compile(
          "(?iu)\\b(?:(?:alle(?:s|n)?(?: cookies)?|cookies) (?:accepteren|toestaan|aanvaarden|goedkeuren)"
              + "|accepteer (?:alle(?:s)?|cookies)|sta alle(?:s)?(?: cookies)? toe|alles? akkoord"
              + "|(?:accept|allow|agree to) (?:all|cookies)|allow all|akkoord|accepteren|accepteer|accept"
              + "|ik ga akkoord|agree|toestaan|aanvaarden|goedkeuren|instemmen|ik stem in|allow)\\b");

  private static final Pattern MAYBE =
      Pattern.compile(
          "(?iu)^(?:(?:dat is )?ok(?:é|ay|e)?|dat is (?:prima|goed)|ja|prima|goed|begrepen|ik begrijp het|yes|got it|doorgaan|continue"
              + "|ja,? (?:dat is )?(?:graag|goed|prima)|ik vind het goed|dat mag)[.!]?$");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)instelling|voorkeur|aanpassen|beheer|zelf kiezen|meer (?:info|weten|lezen)|lees|"
              + "settings|preferences|manage|customi|learn more|selectie|selected|verklaring|policy"
              + "|voorwaarden|terms");

  private ButtonWords() {}

  /** The more, the likelier; 0 is not at all. */
  static int score(Choice choice, String text, boolean aboutCookies) {
    if (text.length() > 60 || OTHER.matcher(text).find()) {
      return 0;
    }
    boolean refuses = REFUSE.matcher(text).find();
    int score = 0;
    if (choice == Choice.REFUSE) {
      score = refuses ? 4 : 0;
    } else if (!refuses) {
      score = SURE.matcher(text).find() ? 4 : MAYBE.matcher(text).matches() ? 1 : 0;
    }
    if (score == 0 || score == 1 && !aboutCookies) {
      return 0;
    }
    boolean all = text.matches("(?iu).*\\b(?:alle[sn]?|all)\\b.*");
    return score + (aboutCookies ? 4 : 0) + (all ? 1 : 0);
  }
}
