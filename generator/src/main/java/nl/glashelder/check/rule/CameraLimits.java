package nl.glashelder.check.rule;

import java.util.regex.Pattern;
import nl.glashelder.check.language.Sentences;
import nl.glashelder.model.CameraPlace;
import nl.glashelder.model.Cameras;
import nl.glashelder.model.Text;

/** What cameras may hardly ever do: know faces, listen, hang where people undress. */
final class CameraLimits {
  private static final String ROOM =
      "(?:toilet(?:ten|ruimte|ruimtes)?|wc(?:'s|’s)?|kleedkamers?|kleedruimtes?|kleedhokjes?|"
          + "doucheruimtes?|douches?)";

  private static final Pattern NAMED_SO =
      Pattern.compile("(?iu)^(?:in )?(?:(?:de|het|een|onze|ons) )?" + ROOM + "$");

  /** "In de toiletten"; not "in de gang naar de toiletten", "bij de toiletten". */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?iu)\\bin (?:(?:de|het|een|onze|ons|elke?|alle) )?(?:\\p{L}+e )?"
              + ROOM
              + "(?![\\p{L}-])");

  private static final Pattern DENIED = Pattern.compile("(?iu)\\b(?:niet|geen|nooit|behalve)\\b");

  private CameraLimits() {}

  static void look(Cameras cameras, Found found) {
    if (cameras.faceRecognition().orElse(false)) {
      found.warning(
          "cameras.gezichtsherkenning",
          "De camera's herkennen gezichten. Dat zijn biometrische gegevens.",
          "Artikel 9 van de AVG verbiedt dat bijna altijd: een gerechtvaardigd belang is niet genoeg."
              + " Vraag uw functionaris gegevensbescherming, of zet gezichtsherkenning uit en vul in:"
              + " gezichtsherkenning: nee.");
    }
    if (cameras.sound().orElse(false)) {
      sound("cameras.geluid", "De camera's nemen geluid op.", found);
    }
    for (CameraPlace place : cameras.places()) {
      String path = "cameras.plekken." + place.id();
      if (place.sound().orElse(false)) {
        sound(
            path + ".geluid", "Op de plek '" + place.name() + "' nemen camera's geluid op.", found);
      }
      if (NAMED_SO.matcher(place.name()).find()
          || place.where().filter(CameraLimits::isInside).isPresent()) {
        found.warning(
            path,
            "De plek '" + place.name() + "' is een toilet of een ruimte waar mensen zich omkleden.",
            "Daar weegt privacy zwaarder dan uw belang. Haal de camera weg, of verbeter de plek als"
                + " de camera ergens anders hangt.");
      }
    }
  }

  private static void sound(String path, String what, Found found) {
    found.warning(
        path,
        what + " Dat mag alleen als het echt niet zonder kan.",
        "Is geluid nodig voor het doel? Zo niet, zet het uit en vul in: geluid: nee.");
  }

  private static boolean isInside(Text where) {
    return Sentences.of(PlainMarkdown.of(where.markdown())).stream()
        .anyMatch(s -> INSIDE.matcher(s).find() && !DENIED.matcher(s).find());
  }
}
