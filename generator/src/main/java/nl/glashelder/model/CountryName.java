package nl.glashelder.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of countries as they stand in a sentence: "naar de Verenigde Staten", "naar India". */
public final class CountryName {
  private static final Set<String> NEUTER =
      Set.of("verenigd koninkrijk", "vk", "uk", "vaticaan", "midden-oosten");

  private static final Set<String> WITH_DE =
      Set.of(
          "vs",
          "v.s.",
          "usa",
          "u.s.a.",
          "verenigde staten",
          "verenigde staten van amerika",
          "verenigde arabische emiraten",
          "filipijnen",
          "bahama's",
          "bahama’s",
          "malediven",
          "seychellen",
          "comoren",
          "kaaimaneilanden",
          "bermuda-eilanden",
          "marshalleilanden",
          "salomonseilanden",
          "maagdeneilanden",
          "britse maagdeneilanden",
          "kanaaleilanden",
          "nederlandse antillen",
          "faeröer");

  private static final Pattern REPUBLIC = Pattern.compile("(?iu)^\\S+ republiek\\b.*");

  private CountryName() {}

  /** A country with the article that it has in a sentence, if any. */
  public static String inSentence(String country) {
    String name = country.strip();
    String small = name.toLowerCase(Locale.ROOT);
    if (NEUTER.contains(small)) {
      return "het " + name;
    }
    if (WITH_DE.contains(small) || REPUBLIC.matcher(small).matches()) {
      return "de " + name;
    }
    // "De Verenigde Staten": no country has a capital article of its own.
    return FirstLetter.startsWithArticle(name) ? FirstLetter.small(name) : FirstLetter.within(name);
  }
}
