package nl.glashelder.takeover.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose data the corporation uses. */
final class Audiences implements Recogniser {
  /** "Gegevens van huurders, woningzoekenden en bezoekers": whose they are. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "(?iu)(?:persoonsgegevens|gegevens|informatie)\\s+(?:van|over)\\s+((?:[\\p{L}'-]+,?\\s*){1,24})");

  /** Words that end the row of people. */
  private static final Pattern END =
      Pattern.compile(
          "(?iu)\\s(?:om|voor|die|zoals|in|op|als|aan|met|te|nodig|worden|zijn|wordt|verwerken|gebruiken|bewaren|delen|verzamelen|behalve|zonder|zorgvuldig|vertrouwelijk|bij|wij|we|door|uit|tot|omdat|wanneer|kunnen|mogen)\\s.*|[.;:(].*");

  @Override
  public void find(Finds finds) {
    Meanings people = Meanings.of("doelgroepen.txt");
    for (Passage passage : finds.said()) {
      if (passage.isHeading() || passage.isNear("cookies") || passage.isNear("begrippen")) {
        continue;
      }
      Set<String> found = new LinkedHashSet<>();
      Enumeration.of(passage)
          .filter(e -> !passage.isItem() && e.isAbout("doelgroepen"))
          .ifPresent(e -> found.addAll(people.in(e.words())));
      boolean listed = passage.isItem() && passage.isAbout("doelgroepen");
      if (listed) {
        found.addAll(people.in(passage.reading()));
        if (found.isEmpty()) {
          own(passage, finds);
        }
      } else if (!isDenied(passage)) {
        found.addAll(of(passage.text()));
      }
      if (!listed
          && SPOKEN_TO.matcher(passage.text()).find()
          && (passage.isAbout("doelen")
              || passage.isAbout("gegevens")
              || passage.isAbout("doelgroepen"))) {
        found.addAll(people.in(clause(passage.text())));
      }
      for (String id : found) {
        finds.statement().put("doelgroepen[" + id + "]", "", passage.source());
      }
    }
  }

  /** "Wordt u huurder", "als u zich inschrijft als woningzoekende". */
  private static final Pattern SPOKEN_TO =
      Pattern.compile(
          "(?iu)\\b(?:wanneer|als|indien|bent|wordt|schrijft|zodra)\\b[^.]{0,60}\\b(?:u|je)\\b[^.]{0,60}");

  private static String clause(String text) {
    Matcher spoken = SPOKEN_TO.matcher(text);
    return spoken.find() ? spoken.group() : "";
  }

  private static void own(Passage passage, Finds finds) {
    String name = Names.small(Names.bare(passage.text()));
    if (Names.isName(name, 5)) {
      String id = Names.id(name);
      finds.statement().put("doelgroepen[" + id + "].naam", name, passage.source());
    }
  }

  private static boolean isDenied(Passage passage) {
    String text = passage.text().replaceAll("(?iu)ontkomen (?:wij|we) er niet aan", "");
    return text.matches("(?iu).*\\b(?:geen|nooit|niet)\\b.*") || text.endsWith("?");
  }

  /** Of whom words say that data are used: "persoonsgegevens van huurders en bezoekers". */
  static Set<String> of(String words) {
    Set<String> found = new LinkedHashSet<>();
    Matcher whose = WHOSE.matcher(words);
    while (whose.find()) {
      String row = END.matcher(whose.group(1) + " ").replaceFirst("");
      found.addAll(Meanings.of("doelgroepen.txt").in(row));
    }
    return found;
  }

  /** The groups that a sentence speaks to or of: "wordt u huurder", "als woningzoekende". */
  static Set<String> named(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    words.forEach(w -> found.addAll(Meanings.of("doelgroepen.txt").in(w)));
    return found;
  }
}
