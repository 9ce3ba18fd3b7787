package nl.glashelder.takeover.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the accounts that people have with the corporation, and what these show. */
final class PortalFacts implements Recogniser {
  private static final Pattern NAME =
      Pattern.compile("\\b(?:[Mm]ijn ?\\p{Lu}[\\p{L}]+|MIJN ?\\p{Lu}[\\p{L}]+)\\b");

  private static final Pattern SHOWS =
      Pattern.compile(
          "(?iu)^(.*\\b(?:account|portaal|omgeving)\\b.*\\b(?:staan|staat|zien|vindt|ziet)\\b.*?)(?::|\\bzoals\\b|\\bnamelijk\\b)\\s+(.+)$");

  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.prose()) {
      Matcher name = NAME.matcher(passage.text());
      boolean account =
          passage
              .text()
              .matches(
                  "(?iu).*\\b(?:account|portaal|klantportaal|huurdersportaal|inloggen|online omgeving)\\b.*");
      if (!name.find()
          || !account
          || passage.isHeading()
          || name.group().equalsIgnoreCase("MijnOverheid")) {
        continue;
      }
      String id = Names.id(name.group());
      String place = "website.portalen[" + id + "]";
      finds.statement().put(place + ".naam", name.group(), passage.source());
      Matcher shows = SHOWS.matcher(passage.text());
      if (shows.matches()) {
        for (DataItems.Found item : DataItems.items(shows.group(2), false)) {
          finds.statement().put(place + ".toont[" + item.id() + "]", "", passage.source());
        }
      }
    }
  }

  /** The names of the catalogue's data that a sentence gives as examples. */
  static List<String> examples(String words) {
    return Names.parts(words).stream()
        .map(
            part ->
                part.replaceFirst(
                    "(?iu)^.*\\b(?:uw|je|jouw|zijn|zoals|een|de|het|bijvoorbeeld)\\s+", ""))
        .map(DataItems::item)
        .flatMap(Optional::stream)
        .toList();
  }
}
