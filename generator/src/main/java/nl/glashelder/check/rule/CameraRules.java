package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.CameraPlace;
import nl.glashelder.model.Cameras;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RetentionPeriod;

/** Video surveillance: AVG 6(1)(f) and 13, EDPB guidelines 3/2019, the AP's norm of four weeks. */
final class CameraRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R47",
              "cameratoezicht",
              "AVG 13, 6(1)(f); EDPB 3/2019",
              ERROR,
              CameraRules::explained),
          Rule.onStatement(
              "R48",
              "camera-bewaartermijn",
              "AVG 5(1)(e); EDPB 3/2019 nr. 121; AP-norm vier weken",
              ERROR,
              CameraRules::retention));

  private static final IsoDuration FOUR_WEEKS = IsoDuration.parse("P28D").orElseThrow();
  private static final IsoDuration THREE_DAYS = IsoDuration.parse("PT72H").orElseThrow();
  private static final Pattern SURVEILLANCE =
      Pattern.compile("(?iu)cameratoezicht|camerabewaking|videobewaking");
  private static final Pattern IMAGES =
      Pattern.compile("(?iu)camerabeeld|beelden van (?:de )?camera");

  /** Images of something that happened may be kept until it is settled. */
  private static final Pattern INCIDENT =
      Pattern.compile("(?iu)incident|aangifte|verzeker|politie|schade|inbraak");

  private CameraRules() {}

  private static void explained(PrivacyStatement s, Facts facts, Found found) {
    if (s.cameras().isEmpty()) {
      s.processings().stream()
          .filter(p -> SURVEILLANCE.matcher(p.name()).find())
          .findFirst()
          .ifPresent(
              p ->
                  found.at(
                      "verwerkingen." + p.id(),
                      "'" + p.name() + "' is een doel, maar over de camera's staat verder niets.",
                      "Vul cameras in: waar ze hangen, waarvoor, hoe lang u beelden bewaart, wie"
                          + " meekijkt en hoe u dat met borden aangeeft."));
      return;
    }
    Cameras cameras = s.cameras().get();
    List<String> missing = new ArrayList<>();
    if (cameras.places().isEmpty()) {
      missing.add("plekken");
    }
    if (cameras.signs().isEmpty()) {
      missing.add("borden");
    }
    if (cameras.viewedBy().isEmpty()) {
      missing.add("bekijken-door");
    }
    if (!missing.isEmpty()) {
      found.at(
          "cameras",
          "Bij het cameratoezicht ontbreekt: " + Dutch.and(missing) + ".",
          "Schrijf op waar camera's hangen, hoe mensen dat zien en wie de beelden bekijkt.");
    }
    cameras.places().forEach(place -> complete(place, found));
  }

  private static void complete(CameraPlace place, Found found) {
    List<String> missing = new ArrayList<>();
    if (place.purposes().isEmpty()) {
      missing.add("doelen");
    }
    if (place.interest().isEmpty()) {
      missing.add("belang");
    }
    if (place.retention().isEmpty()) {
      missing.add("bewaren");
    }
    if (!missing.isEmpty()) {
      found.at(
          "cameras.plekken." + place.id(),
          "Bij de camera's '" + place.name() + "' ontbreekt: " + Dutch.and(missing) + ".",
          "Schrijf op waarvoor deze camera's er zijn, welk belang u hebt en hoe lang u beelden"
              + " bewaart.");
    }
  }

  private static void retention(PrivacyStatement s, Facts facts, Found found) {
    Set<RetentionPeriod> periods = new LinkedHashSet<>();
    s.cameras()
        .ifPresent(
            c ->
                c.places().stream()
                    .flatMap(place -> place.retention().stream())
                    .flatMap(id -> facts.retention(id).stream())
                    .forEach(periods::add));
    s.retention().stream().filter(p -> IMAGES.matcher(p.name()).find()).forEach(periods::add);
    for (RetentionPeriod period : periods) {
      boolean excused = period.reason().isPresent() || INCIDENT.matcher(period.name()).find();
      if (period.duration().isEmpty() || excused) {
        continue;
      }
      IsoDuration duration = period.duration().get();
      // A month is nearly always longer than four weeks, so doubt counts as longer.
      if (duration.compareLength(FOUR_WEEKS).orElse(1) > 0) {
        found.at(
            "bewaartermijnen." + period.id() + ".duur",
            "'"
                + period.name()
                + "' bewaart u "
                + duration.dutch()
                + ". Meestal mag hoogstens vier"
                + " weken.",
            "Maak de termijn korter, of schrijf bij reden waarom u beelden langer nodig hebt.");
      } else if (duration.isLongerThan(THREE_DAYS)) {
        found.warning(
            "bewaartermijnen." + period.id() + ".duur",
            "'" + period.name() + "' bewaart u " + duration.dutch() + ", langer dan 72 uur.",
            "Schrijf bij reden waarom u beelden zo lang nodig hebt.");
      }
    }
  }
}
