package nl.glashelder.compare;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Text;

/**
 * How long data are kept: a period from some moment, or as long as something holds.
 *
 * @param shortest how long at least, where there are two bounds
 * @param duration how long at most
 * @param criterion until when, where that is no fixed time
 * @param start from when the period counts
 */
record Kept(
    Optional<IsoDuration> shortest,
    Optional<IsoDuration> duration,
    Optional<String> criterion,
    Optional<String> start) {
  /** People end this themselves, whenever they want: any fixed period after it is longer. */
  private static final Pattern ENDED_BY_PEOPLE =
      Pattern.compile(
          "\\b(?:afmeld|uitschrij|uitgeschreven|afgemeld|intrek|ingetrokken|opzeg|stopt)\\p{L}*");

  /** What makes a length of time an end: "tot 2 jaar na de huur", but "2 jaar vanaf de huur". */
  private static final Pattern AFTER = Pattern.compile("(?iu)(?:na|nadat)\\b.*");

  static Kept of(RetentionPeriod period) {
    return new Kept(
        period.longestDuration().flatMap(longest -> period.duration()),
        period.longest(),
        period.criterion().map(Text::markdown),
        period.start());
  }

  static Kept of(RetentionPart part) {
    return new Kept(
        part.longestDuration().flatMap(longest -> part.duration()),
        part.longestDuration().or(part::duration),
        part.criterion().map(Text::markdown),
        part.start());
  }

  /** Nothing is said of it. */
  static Kept nothing() {
    return new Kept(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** "4 weken na de opname", "tot u zich afmeldt"; empty when nothing is said. */
  String words() {
    Optional<String> length = duration.map(this::length);
    return Stream.of(length, criterion, start)
        .flatMap(Optional::stream)
        .map(String::strip)
        .map(words -> words.endsWith(".") ? words.substring(0, words.length() - 1) : words)
        .collect(Collectors.joining(" "));
  }

  private String length(IsoDuration longest) {
    boolean isEnd = start.filter(from -> AFTER.matcher(from.strip()).matches()).isPresent();
    return shortest
        .map(least -> least.dutchTo(longest))
        .orElse((isEnd ? "tot " : "") + longest.dutch());
  }

  /** Whether another is certainly longer: by its length, whenever it begins. */
  boolean isShorterThan(Kept other) {
    return duration.isPresent()
        && other.duration.isPresent()
        && duration.get().isNeverLongerThan(other.duration.get())
        && !other.duration.get().isNeverLongerThan(duration.get());
  }

  private boolean isSaid() {
    return duration.isPresent() || criterion.isPresent();
  }

  /** What it means that this is now another. */
  Verdict to(Kept now) {
    if (duration.isPresent() && now.duration.isPresent()) {
      return durations(now);
    }
    if (!now.isSaid()) {
      return isSaid()
          ? Verdict.worse("Er staat niet meer hoe lang wij de gegevens bewaren.")
          : Verdict.readBoth();
    }
    if (!isSaid()) {
      return Verdict.judge(
          "Er staat nu hoe lang. Of dat korter is dan wat er gold, is niet te zeggen.");
    }
    if (now.duration.isPresent() && criterion.filter(Kept::isEndedByPeople).isPresent()) {
      return Verdict.moreUse(
          "Eerst stopte het als {u|je} dat zelf wilde. Nu bewaren wij de gegevens een vaste tijd.");
    }
    if (duration.isEmpty() && now.duration.isEmpty() && isCountedAs(now)) {
      return Verdict.same("Er staat hetzelfde, alleen de spelling of de leestekens zijn anders.");
    }
    return Verdict.judge("Welke van de twee langer duurt, is niet te zeggen: lees beide.");
  }

  private Verdict durations(Kept now) {
    Verdict verdict =
        Verdict.durations(Reach.WIDENS, duration.get(), now.duration.get(), "Wij hebben");
    if (verdict.weight() == Weight.EDITORIAL && !shortest.equals(now.shortest)) {
      return Verdict.readBoth();
    }
    boolean sameStart = isCountedAs(now);
    if (!sameStart && verdict.weight() == Weight.WIDENING) {
      return Verdict.moreUse("De duur is langer. Die telt ook vanaf een ander moment: lees beide.");
    }
    if (sameStart) {
      return verdict;
    }
    return Verdict.judge("De termijn telt vanaf een ander moment: lees beide.");
  }

  /** Whether another counts from the same moment and until the same, but for the spelling. */
  boolean isCountedAs(Kept now) {
    return Respelling.ofText(start.orElse(""), now.start.orElse(""))
        && Respelling.ofText(criterion.orElse(""), now.criterion.orElse(""));
  }

  private static boolean isEndedByPeople(String words) {
    return ENDED_BY_PEOPLE.matcher(words).find();
  }
}
