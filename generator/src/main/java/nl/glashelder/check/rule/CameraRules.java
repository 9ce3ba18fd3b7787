package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.SpokenTime;
import nl.glashelder.model.CameraPlace;
import nl.glashelder.model.Cameras;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
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
              WARNING,
              CameraRules::retention));

  private static final IsoDuration FOUR_WEEKS = IsoDuration.parse("P28D").orElseThrow();
  private static final IsoDuration THREE_DAYS = IsoDuration.parse("PT72H").orElseThrow();
  private static final Concept SURVEILLANCE = Concept.of("cameratoezicht");
  private static final Concept KEEPS = Concept.of("bewaren");

  /** Parts of a statement that speak of what others do, or of rights. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("rechten", "klachten", "begrippen", "wetten", "wijzigingen", "datalek", "cookies");

  private static final Concept IMAGES = Concept.of("camerabeelden");

  /** Images of something that happened may be kept until it is settled. */
  private static final Concept INCIDENT = Concept.of("incident");

  private static final double FOUR_WEEKS_IN_DAYS = 28;
  private static final double THREE_DAYS_IN_DAYS = 3;

  private CameraRules() {}

  private static void explained(PrivacyStatement s, Facts facts, Found found) {
    if (s.cameras().isEmpty()) {
      firstSign(s, facts)
          .ifPresent(
              sign ->
                  found.warning(
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
      found.warning(
          "cameras",
          "Bij het cameratoezicht staat niet " + missing.words() + ".",
          "Vul bij cameras in: " + missing.keys() + ".");
    }
    cameras.places().forEach(place -> complete(place, !cameras.bases().isEmpty(), found));
    CameraLimits.look(cameras, found);
  }

  private record Sign(String path, String name) {}

  /** What shows that there are cameras of ours, in a statement that does not describe them. */
  private static Optional<Sign> firstSign(PrivacyStatement s, Facts facts) {
    for (Concept sign : List.of(SURVEILLANCE, IMAGES)) {
      Optional<Said> said =
          facts.texts().said(sign, CameraRules::tellsOfUs).stream()
              .filter(t -> t.match().actor() != Actor.READER)
              .findFirst();
      if (said.isPresent()) {
        String path = entry(said.get().passage());
        return Optional.of(new Sign(path, name(s, path).orElse(said.get().words())));
      }
    }
    return Optional.empty();
  }

  /** Rights and complaints speak of cameras in general. */
  private static boolean tellsOfUs(Passage t) {
    return t.sheet() == Sheet.STATEMENT
        && !ABOUT_OTHERS.contains(t.section())
        && (t.prose() || t.key().equals("naam"));
  }

  private static String entry(Passage t) {
    String[] parts = t.path().split("\\.");
    return parts.length > 1 && Character.isLetter(parts[1].charAt(0))
        ? parts[0] + "." + parts[1]
        : t.path();
  }

  private static Optional<String> name(PrivacyStatement s, String path) {
    return Stream.concat(
            s.processings().stream()
                .filter(p -> path.equals("verwerkingen." + p.id()))
                .map(Processing::name),
            s.retention().stream()
                .filter(p -> path.equals("bewaartermijnen." + p.id()))
                .map(RetentionPeriod::name))
        .findFirst();
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
    s.retention().stream()
        .filter(p -> IMAGES.said(p.name()).isPresent() || SURVEILLANCE.said(p.name()).isPresent())
        .forEach(periods::add);
    keepingInText(facts, found);
    for (RetentionPeriod period : periods) {
      boolean excused = period.reason().isPresent() || INCIDENT.isNamed(period.name());
      if (excused) {
        continue;
      }
      if (period.longest().isEmpty()) {
        period
            .criterion()
            .ifPresent(
                c -> spoken(c.markdown(), path(period) + ".criterium", period.name(), found));
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

  private static String path(RetentionPeriod period) {
    return "bewaartermijnen." + period.id();
  }

  /** "Wij bewaren de beelden zes weken." */
  private static void keepingInText(Facts facts, Found found) {
    for (Passage t : facts.passages()) {
      boolean ofCameras =
          t.sheet() == Sheet.STATEMENT && t.prose() && t.section().equals("cameras");
      boolean ofImages =
          t.sheet() == Sheet.STATEMENT
              && t.prose()
              && !t.section().equals("bewaartermijnen")
              && !ABOUT_OTHERS.contains(t.section())
              && t.readings().stream().anyMatch(r -> IMAGES.said(r).isPresent());
      if (ofCameras || ofImages) {
        for (Reading reading : t.readings()) {
          if (KEEPS.isNamed(reading) && !INCIDENT.isNamed(reading)) {
            spoken(reading.sentence(), t.path(), "beelden", found);
          }
        }
      }
    }
  }

  private static void spoken(String text, String path, String name, Found found) {
    Reading reading = Reading.of(text);
    Optional<SpokenTime> longest =
        SpokenTime.in(reading).stream()
            .filter(t -> !Match.of(reading, t.first(), t.last()).isDenied())
            .max(Comparator.comparingDouble(SpokenTime::days));
    if (longest.isEmpty() || INCIDENT.isNamed(reading)) {
      return;
    }
    if (longest.get().days() > FOUR_WEEKS_IN_DAYS) {
      found.at(
          path,
          "'"
              + name
              + "' bewaart u "
              + longest.get().words()
              + ". Meestal mag hoogstens vier weken.",
          "Maak de termijn korter, of schrijf bij reden waarom u beelden langer nodig hebt.");
    } else if (longest.get().days() > THREE_DAYS_IN_DAYS && path.startsWith("bewaartermijnen")) {
      found.warning(
          path,
          "'" + name + "' bewaart u " + longest.get().words() + ", langer dan 72 uur.",
          "Schrijf bij reden waarom u beelden zo lang nodig hebt.");
    }
  }
}
