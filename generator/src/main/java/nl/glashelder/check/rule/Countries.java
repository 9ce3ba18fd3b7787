package nl.glashelder.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The countries of ISO 3166, by the names that the JDK's locale data (Unicode CLDR) gives them in
 * Dutch and English, and by some that people use besides. A word that is no name of a country says
 * nothing.
 */
public final class Countries {
  /** The day on which the list of adequacy decisions was last held against its source. */
  static final String READ_ON = "30 november 2026";

  /** What the European Commission decided of a country, AVG 45. */
  enum Adequacy {
    /** Its law protects as well as ours. */
    WHOLE,
    /** So does a part of it, or some of its companies. */
    PARTIAL,
    /** Only companies that are certified: the EU-US Data Privacy Framework. */
    CERTIFIED_ONLY,
    /** The decision has ended; whether it was renewed is not known. */
    ENDED,
    /** No decision is known. */
    NONE_KNOWN
  }

  /**
   * A country.
   *
   * @param code its two letters in ISO 3166
   */
  record Country(String code) {
    boolean isInsideEea() {
      return INSIDE_EEA.contains(code);
    }

    Adequacy adequacy(LocalDate onDate) {
      return lastDayOfAdequacy().filter(onDate::isAfter).isPresent()
          ? Adequacy.ENDED
          : ADEQUATE.getOrDefault(code, Adequacy.NONE_KNOWN);
    }

    /** The last day of its decision, where that has one. */
    Optional<LocalDate> lastDayOfAdequacy() {
      return Optional.ofNullable(LAST_DAY.get(code));
    }
  }

  /** The European Union with its outermost regions, and Iceland, Liechtenstein and Norway. */
  private static final Set<String> INSIDE_EEA =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO",
          "AX", "GF", "GP", "MF", "MQ", "RE", "YT");

  /** Decisions that end by themselves; that for the United Kingdom was renewed in December 2025. */
  private static final Map<String, LocalDate> LAST_DAY = Map.of("GB", LocalDate.of(2031, 12, 27));

  /** AVG 45 and the Commission's list. */
  private static final Map<String, Adequacy> ADEQUATE =
      Map.ofEntries(
          Map.entry("AD", Adequacy.WHOLE),
          Map.entry("AR", Adequacy.WHOLE),
          Map.entry("CH", Adequacy.WHOLE),
          Map.entry("FO", Adequacy.WHOLE),
          Map.entry("GB", Adequacy.WHOLE),
          Map.entry("GG", Adequacy.WHOLE),
          Map.entry("IL", Adequacy.WHOLE),
          Map.entry("IM", Adequacy.WHOLE),
          Map.entry("JE", Adequacy.WHOLE),
          Map.entry("JP", Adequacy.WHOLE),
          Map.entry("NZ", Adequacy.WHOLE),
          Map.entry("UY", Adequacy.WHOLE),
          // South Korea's leaves credit data out, Canada's what is not commercial.
          Map.entry("KR", Adequacy.WHOLE),
          Map.entry("CA", Adequacy.PARTIAL),
          // A decision was in preparation when the list was read.
          Map.entry("BR", Adequacy.PARTIAL),
          Map.entry("US", Adequacy.CERTIFIED_ONLY));

  /** Other names of the whole of a country. */
  private static final Map<String, String> ALSO_CALLED =
      Map.ofEntries(
          Map.entry("vs", "US"),
          Map.entry("v.s.", "US"),
          Map.entry("usa", "US"),
          Map.entry("u.s.a.", "US"),
          Map.entry("us", "US"),
          Map.entry("verenigde staten van amerika", "US"),
          Map.entry("united states of america", "US"),
          Map.entry("vk", "GB"),
          Map.entry("uk", "GB"),
          Map.entry("holland", "NL"),
          Map.entry("turkije", "TR"),
          // The JDK's English name changed between 17 and 25: every Java knows both.
          Map.entry("turkey", "TR"),
          Map.entry("türkiye", "TR"),
          Map.entry("taiwan", "TW"),
          Map.entry("hongkong", "HK"),
          Map.entry("hong kong", "HK"),
          Map.entry("wit-rusland", "BY"),
          Map.entry("moldavië", "MD"),
          Map.entry("filippijnen", "PH"));

  /** A part of a country, or a name that may be meant wider or narrower than one. */
  private static final Map<String, String> PARTLY =
      Map.ofEntries(
          Map.entry("amerika", "US"),
          Map.entry("engeland", "GB"),
          Map.entry("groot-brittannië", "GB"),
          Map.entry("great britain", "GB"),
          Map.entry("schotland", "GB"),
          Map.entry("wales", "GB"),
          Map.entry("noord-ierland", "GB"),
          Map.entry("korea", "KR"),
          Map.entry("bali", "ID"),
          Map.entry("dubai", "AE"),
          Map.entry("emiraten", "AE"));

  private static final Map<String, Country> BY_NAME = byName();

  /** "Ierland en de Verenigde Staten", "VS (Californië)". */
  private static final Pattern SEPARATORS = Pattern.compile("[,;/()]|\\b(?:en|of|and)\\b");

  private static final Pattern ARTICLE = Pattern.compile("^(?:de|het|the) ");

  private Countries() {}

  private static Map<String, Country> byName() {
    Map<String, Country> names = new HashMap<>();
    Map<String, Country> byCode = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      Country country = new Country(code);
      byCode.put(code, country);
      Locale locale = new Locale("", code);
      for (Locale language : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
        names.put(locale.getDisplayCountry(language).toLowerCase(Locale.ROOT), country);
      }
    }
    ALSO_CALLED.forEach((name, code) -> names.put(name, byCode.get(code)));
    PARTLY.forEach((name, code) -> names.put(name, byCode.get(code)));
    return names;
  }

  /** The countries that a value names; none for a word that is no country. */
  static List<Country> in(String written) {
    List<Country> found = new ArrayList<>();
    String small = written.toLowerCase(Locale.ROOT).strip();
    Country whole = BY_NAME.get(ARTICLE.matcher(small).replaceFirst(""));
    if (whole != null) {
      return List.of(whole);
    }
    Arrays.stream(SEPARATORS.split(small))
        .map(String::strip)
        .map(part -> ARTICLE.matcher(part).replaceFirst(""))
        .map(BY_NAME::get)
        .filter(country -> country != null)
        .forEach(found::add);
    return found;
  }

  /** Whether two values certainly name the same countries: each is a name of the whole of one. */
  public static boolean areSame(String one, String other) {
    Set<Country> countries = wholly(one);
    return !countries.isEmpty() && countries.equals(wholly(other));
  }

  /** The countries that a value names; none where any of its words may mean something else. */
  private static Set<Country> wholly(String written) {
    Set<Country> countries = new HashSet<>();
    String small = written.toLowerCase(Locale.ROOT).strip();
    boolean single = BY_NAME.containsKey(ARTICLE.matcher(small).replaceFirst(""));
    for (String part : single ? new String[] {small} : SEPARATORS.split(small)) {
      String name = ARTICLE.matcher(part.strip()).replaceFirst("");
      if (PARTLY.containsKey(name) || !BY_NAME.containsKey(name)) {
        return Set.of();
      }
      countries.add(BY_NAME.get(name));
    }
    return countries;
  }

  /** Whether a value certainly names countries and nothing else, by names of the whole of each. */
  public static boolean areNamed(String written) {
    return !wholly(written).isEmpty();
  }

  /** Whether all that a value names is certainly inside the European Economic Area. */
  public static boolean areInsideEea(String written) {
    Set<Country> countries = wholly(written);
    return !countries.isEmpty() && countries.stream().allMatch(Country::isInsideEea);
  }

  /** Whether a value names a country that is outside the European Economic Area. */
  public static boolean isOutsideEea(String written) {
    return in(written).stream().anyMatch(c -> !c.isInsideEea());
  }
}
