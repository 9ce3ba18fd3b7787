package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
      firstSign(s)
          .ifPresent(
              sign ->
                  found.at(
                      sign.path(),
                      "'" + sign.name() + "' gaat over camera's, maar daarover staat verder niets.",
                      "Vul cameras in: waar ze hangen, waarvoor, hoe lang u beelden bewaart, wie"
                          + " meekijkt en hoe u dat met borden aangeeft."));
      return;
    }
    Cameras cameras = s.cameras().get();
    Missing missing =
        new Missing()
            .unless(!cameras.places().isEmpty(), "plekken", "waar de camera's hangen")
            .unless(cameras.signs().isPresent(), "borden", "hoe mensen dat merken")
            .unless(cameras.viewedBy().isPresent(), "bekijken-door", "wie de beelden bekijkt");
    if (missing.any()) {
      found.at(
          "cameras",
          "Bij het cameratoezicht staat niet " + missing.words() + ".",
          "Vul bij cameras in: " + missing.keys() + ".");
    }
    cameras.places().forEach(place -> complete(place, !cameras.bases().isEmpty(), found));
  }

  private record Sign(String path, String name) {}

  /** What shows that there are cameras, in a statement that does not describe them. */
  private static Optional<Sign> firstSign(PrivacyStatement s) {
    Stream<Sign> purposes =
        s.processings().stream()
            .filter(p -> SURVEILLANCE.matcher(p.name()).find())
            .map(p -> new Sign("verwerkingen." + p.id(), p.name()));
    Stream<Sign> images =
        s.retention().stream()
            .filter(p -> IMAGES.matcher(p.name()).find())
            .map(p -> new Sign("bewaartermijnen." + p.id(), p.name()));
    return Stream.concat(purposes, images).findFirst();
  }

  private static void complete(CameraPlace place, boolean hasBasis, Found found) {
    Missing missing =
        new Missing()
            .unless(!place.purposes().isEmpty(), "doelen", "waarvoor ze er zijn")
            .unless(hasBasis || place.interest().isPresent(), "belang", "welk belang u hebt")
            .unless(!place.retention().isEmpty(), "bewaren", "hoe lang u beelden bewaart");
    if (missing.any()) {
      found.at(
          "cameras.plekken." + place.id(),
          "Bij de camera's op de plek '" + place.name() + "' staat niet " + missing.words() + ".",
          "Vul bij deze plek in: " + missing.keys() + ".");
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
      if (period.longest().isEmpty() || excused) {
        continue;
      }
      IsoDuration duration = period.longest().get();
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
