package nl.glashelder.takeover.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds subsidiaries, where a sentence names one and says what it is. A name is certain only where
 * it shows its end: by its legal form, or by what stands behind it.
 */
final class RelatedFacts implements Recogniser {
  private static final String NAME =
      "((?:\\p{Lu}[\\p{L}\\d.'’&-]*\\s(?:en\\s(?=\\p{Lu}))?){1,5}(?:[Bb]\\.?[Vv]\\b\\.?|[Nn]\\.?[Vv]\\b\\.?))";
  private static final String KIND = "dochter(?:onderneming|maatschappij|organisatie|bedrijf)?";

  /** "Onze dochteronderneming Zilverduin Parkeren B.V. ...", "Wij hebben een dochter, X bv." */
  private static final Pattern OURS =
      Pattern.compile(
          "(?:\\b[Oo]nze|\\b[Ww]ij hebben een|\\b[Ww]e hebben een) "
              + KIND
              + ",?(?: genaamd)? "
              + NAME);

  /** "Zilverduin Parkeren B.V. is een dochteronderneming van ons." */
  private static final Pattern OF_US =
      Pattern.compile("^" + NAME + " is (?:een|onze) " + KIND + "(?: van ons)?[.,;]?\\s*$");

  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.prose()) {
      String text = passage.text().strip();
      boolean certain = !passage.isHeading() && !text.endsWith("?") && !isTurned(text);
      for (Pattern pattern : new Pattern[] {OURS, OF_US}) {
        Matcher matcher = pattern.matcher(text);
        if (certain && matcher.find()) {
          String entry = "verbonden-organisaties[" + Names.id(matcher.group(1)) + "].";
          finds.statement().put(entry + "naam", matcher.group(1).strip(), passage.source());
          finds.statement().put(entry + "relatie", "dochter", passage.source());
        }
      }
    }
  }

  /** Denied, in the past, or told of a condition: then it is not certain that it is so. */
  private static boolean isTurned(String text) {
    return text.matches(
        "(?iu).*\\b(?:geen|niet|was|waren|had|hadden|vroeger|voorheen|als|wanneer)\\b.*");
  }
}
