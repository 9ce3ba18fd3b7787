package nl.glashelder.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.SpokenTime;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Text;

/** A length of time that a text spells out, "vijf jaar", without when it begins: AVG 13(2)(a). */
final class KeepingInText {
  private static final Concept KEEPS = Concept.of("bewaart");
  private static final Concept FROM = Concept.of("vanaf-wanneer");

  /** An image, a call or a log is kept from the moment that it was made. */
  private static final Concept BEGINS_ITSELF = Concept.of("begin-spreekt-vanzelf");

  private static final Set<String> OF_OTHER_THINGS =
      Set.of("bewaartermijnen", "rechten", "klachten", "cameras", "datalek", "begrippen", "wetten");

  /** "Die termijn begint ..." */
  private static final Pattern TELLS_BEGIN = Pattern.compile("(?iu)\\b(?:termijn|tel[lt]|begin)");

  /** "Na hoogstens twee jaar". */
  private static final int WORDS_BEFORE_TIME = 2;

  private static final int LONG_WORD = 5;
  private static final String ADVICE =
      "Zeg vanaf wanneer de termijn telt, bijvoorbeeld: na het einde van het huurcontract.";

  private KeepingInText() {}

  static void withoutStart(PrivacyStatement s, Facts facts, Found found) {
    for (RetentionPeriod period : s.retention()) {
      if (period.duration().isEmpty() && period.start().isEmpty()) {
        period
            .criterion()
            .map(Text::markdown)
            .map(Reading::of)
            .filter(r -> !BEGINS_ITSELF.isNamed(period.name()))
            .flatMap(KeepingInText::lengthWithoutStart)
            .ifPresent(
                time ->
                    found.at(
                        "bewaartermijnen." + period.id() + ".criterium",
                        "Bij de bewaartermijn '"
                            + period.name()
                            + "' ("
                            + time.words()
                            + ") staat niet vanaf wanneer die telt.",
                        ADVICE));
      }
    }
    Set<String> told = new HashSet<>();
    facts.texts().said(KEEPS, KeepingInText::isRead).stream()
        .filter(said -> isWithoutStart(said, s) && told.add(said.path()))
        .forEach(
            said ->
                found.at(
                    said.path(),
                    "'"
                        + Dutch.start(said.match().reading().sentence())
                        + "' zegt niet vanaf wanneer.",
                    ADVICE));
  }

  private static boolean isRead(Passage passage) {
    return passage.sheet() == Sheet.STATEMENT
        && passage.prose()
        && !OF_OTHER_THINGS.contains(passage.section());
  }

  private static boolean isWithoutStart(Said said, PrivacyStatement s) {
    Reading reading = said.match().reading();
    return lengthWithoutStart(reading).isPresent()
        && !BEGINS_ITSELF.isNamed(reading)
        && !isToldNext(said.passage(), reading)
        && !answersQuestion(said.passage(), reading)
        && namesOfKnownPeriods(s).noneMatch(name -> isNamed(name, reading));
  }

  private static boolean isToldNext(Passage passage, Reading reading) {
    int next = passage.readings().indexOf(reading) + 1;
    return next < passage.readings().size()
        && FROM.isNamed(passage.readings().get(next))
        && TELLS_BEGIN.matcher(passage.sentences().get(next)).find();
  }

  /** "Niet aangenomen? Dan gooien wij uw brief na vier weken weg": the question tells from when. */
  private static boolean answersQuestion(Passage passage, Reading reading) {
    int before = passage.readings().indexOf(reading) - 1;
    return before >= 0
        && reading.sentence().startsWith("Dan ")
        && passage.sentences().get(before).endsWith("?");
  }

  private static Optional<SpokenTime> lengthWithoutStart(Reading reading) {
    List<SpokenTime> times = SpokenTime.in(reading);
    boolean told =
        FROM.named(reading).stream()
            .anyMatch(from -> times.stream().noneMatch(time -> isAfterSo(from, time)));
    return told
        ? Optional.empty()
        : times.stream().filter(t -> Match.of(reading, t.first(), t.last()).holds()).findFirst();
  }

  /** "Na twee jaar" tells how long, and not from when; "twee jaar na uw vertrek" tells both. */
  private static boolean isAfterSo(Match from, SpokenTime time) {
    return from.last() < time.first() && time.first() - from.last() <= WORDS_BEFORE_TIME;
  }

  /** The list of periods tells of these when they begin. */
  private static Stream<String> namesOfKnownPeriods(PrivacyStatement s) {
    return s.retention().stream().filter(p -> p.start().isPresent()).map(RetentionPeriod::name);
  }

  private static boolean isNamed(String period, Reading reading) {
    String sentence = reading.sentence().toLowerCase(Locale.ROOT);
    return Stream.of(period.toLowerCase(Locale.ROOT).split("\\P{L}+"))
        .filter(word -> word.length() >= LONG_WORD)
        .anyMatch(word -> sentence.contains(word.substring(0, word.length() - 2)));
  }
}
