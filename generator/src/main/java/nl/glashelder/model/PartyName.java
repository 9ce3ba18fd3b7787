package nl.glashelder.model;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The name of an organisation as a reader understands it: which one it is, and whether it is one.
 */
public final class PartyName {
  private static final String WITH_MARKS = "áàâäéèêëíìîïóòôöúùûüç";
  private static final String WITHOUT_MARKS = "aaaaeeeeiiiioooouuuuc";
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> FORMS =
      Set.of("bv", "nv", "cv", "vof", "ua", "wa", "stichting", "vereniging", "cooperatie", "vve");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");

  private static final String ONE_FORM =
      "(?:b\\.?v\\.?|n\\.?v\\.?|c\\.?v\\.?|v\\.?o\\.?f\\.?|u\\.a\\.|w\\.a\\.|stichting|vereniging"
          + "|co[oö]peratie|vve)(?![\\p{L}'’])";

  /** "Warmtenet bv en Parkeren bv": each has a legal form of its own. */
  private static final Pattern EACH_A_FORM =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})" + ONE_FORM + ".*(?:,| en ).*(?<!\\p{L})" + ONE_FORM + ".*");

  private static final Pattern HAS_FORM = Pattern.compile("(?iu).*(?<!\\p{L})" + ONE_FORM + ".*");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:ruim |bijna |ongeveer )?(?!1 )(?:\\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf"
              + "|twaalf|enkele|diverse|verschillende|meerdere|alle|veel) (?:\\p{Ll}|(?i:vve['’]?s)).*");

  private static final Pattern MANY =
      Pattern.compile(
          "(?iu)(?:de |onze |alle )?\\p{L}*(?:verenigingen|vve['’]?s|stichtingen|bv['’]s|nv['’]s"
              + "|co[oö]peraties|organisaties|ondernemingen|bedrijven|corporaties|maatschappijen"
              + "|vennootschappen|instellingen|deelnemingen|dochters|zusters"
              + "|samenwerkingsverbanden|partijen|gemeenten|fondsen)(?: .*)?");

  private PartyName() {}

  /**
   * Whether two names certainly stand for one organisation: the same but for signs, capitals, an
   * article and a legal form that only one of them says.
   */
  public static boolean areSame(String one, String other) {
    Set<String> forms = forms(one);
    Set<String> others = forms(other);
    return !bare(one).isEmpty()
        && bare(one).equals(bare(other))
        && (forms.containsAll(others) || others.containsAll(forms));
  }

  /** Whether a name certainly stands for more than one: "132 verenigingen van eigenaars". */
  public static boolean isOfSeveral(String name) {
    String said = name.strip();
    return EACH_A_FORM.matcher(said).matches()
        || !HAS_FORM.matcher(said).matches()
            && (NUMBER.matcher(said).matches() || MANY.matcher(said).matches());
  }

  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    for (String word : words(name)) {
      if (!FORMS.contains(word) && !ARTICLES.contains(word)) {
        bare.append(word);
      }
    }
    return bare.toString();
  }

  private static Set<String> forms(String name) {
    Set<String> forms = new TreeSet<>();
    for (String word : words(name)) {
      if (FORMS.contains(word)) {
        forms.add(word);
      }
    }
    return forms;
  }

  private static String[] words(String name) {
    StringBuilder plain = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      int marked = WITH_MARKS.indexOf(c);
      plain.append(marked < 0 ? c : WITHOUT_MARKS.charAt(marked));
    }
    String said = BRACKETS.matcher(plain).replaceAll(" ");
    String joined = said.replace(".", "").replace("-", "").replace("&", " en ");
    return OTHER_SIGNS.matcher(joined).replaceAll(" ").strip().split(" ");
  }
}
