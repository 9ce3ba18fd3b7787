package nl.glashelder.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.RecordShape.Part;

/**
 * What a yes or no says, as a sentence: "Een verzoek is gratis.", and what became of it: "Een
 * verzoek is niet meer gratis."
 */
final class Claim {
  private static final Pattern SLOT = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)\\]");
  private static final String MORE = "^";

  private final String claim;
  private final String yes;
  private final String no;

  private Claim(String claim) {
    this.claim = claim;
    Matcher slot = SLOT.matcher(claim);
    boolean found = slot.find();
    yes = found ? slot.group(1) : "";
    no = found ? slot.group(2) : "";
  }

  /** The claim of a key; a question where it has none. */
  static Claim of(Part part) {
    String claim = part.key().claim();
    String label = part.key().label();
    return new Claim(claim.isEmpty() ? FirstLetter.capital(label) + ": [ja|nee]." : claim);
  }

  /** What is so. */
  String is(boolean value) {
    return with(value ? yes : no, false);
  }

  /** What is so now and was not, or the other way round. */
  String became(boolean value) {
    if (value) {
      return with("nu " + yes, false);
    }
    if (no.equals("niet")) {
      return with("niet meer", false);
    }
    return no.startsWith("geen") ? with(no, true) : with("nu " + no, false);
  }

  private String with(String word, boolean noMore) {
    String filled = SLOT.matcher(claim).replaceFirst(Matcher.quoteReplacement(word));
    int place = filled.indexOf(MORE);
    String more = noMore ? " meer" : "";
    String said =
        place >= 0
            ? filled.replace(MORE, more)
            : filled.substring(0, filled.length() - 1) + more + ".";
    return said.replaceAll(" +", " ").replace(" .", ".");
  }
}
