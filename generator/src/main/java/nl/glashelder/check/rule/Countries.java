package nl.glashelder.check.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Countries outside the European Economic Area that suppliers commonly are in. Only what is
 * certainly outside is named: an unknown word says nothing.
 */
public final class Countries {
  private static final Set<String> OUTSIDE_EEA =
      Set.of(
          "verenigde staten",
          "verenigde staten van amerika",
          "de verenigde staten",
          "amerika",
          "vs",
          "de vs",
          "v.s.",
          "usa",
          "u.s.a.",
          "us",
          "united states",
          "united states of america",
          "united kingdom",
          "great britain",
          "verenigd koninkrijk",
          "het verenigd koninkrijk",
          "vk",
          "uk",
          "engeland",
          "groot-brittannië",
          "schotland",
          "zwitserland",
          "canada",
          "australië",
          "nieuw-zeeland",
          "india",
          "china",
          "japan",
          "zuid-korea",
          "singapore",
          "israël",
          "turkije",
          "oekraïne",
          "servië",
          "rusland",
          "brazilië",
          "argentinië",
          "mexico",
          "zuid-afrika",
          "marokko",
          "filipijnen",
          "de filipijnen",
          "suriname");

  /** "Ierland en de Verenigde Staten", "VS (Californië)". */
  private static final Pattern SEPARATORS = Pattern.compile("[,;/()]|\\ben\\b|\\bof\\b");

  private Countries() {}

  /** Whether a text that names countries names one that is certainly outside. */
  public static boolean isOutsideEea(String country) {
    return Arrays.stream(SEPARATORS.split(country.toLowerCase(Locale.ROOT)))
        .map(String::strip)
        .anyMatch(OUTSIDE_EEA::contains);
  }
}
