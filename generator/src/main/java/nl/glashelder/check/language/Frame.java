package nl.glashelder.check.language;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Classes of words that say something together, in whatever order: an act, and its object, its
 * recipient or its time. The act stands first; the sentence must assert it, or deny it. Signs of
 * its own, before the words of a phrase:
 *
 * <ul>
 *   <li>{@code ook-als} it counts under a condition too ("zolang er een rechtszaak loopt")
 *   <li>{@code langer-dan:31} the sentence names a time of more days
 * </ul>
 *
 * @param classes the words, as a phrase
 * @param polarity what the sentence must do with the act
 * @param evenIf whether it counts under a condition too
 * @param moreDays the days that a time in the sentence must exceed; negative where none is asked
 */
record Frame(Phrase classes, Polarity polarity, boolean evenIf, int moreDays) {
  private static final String EVEN_IF = "ook-als";
  private static final String LONGER = "langer-dan:";

  /** Reads what stands behind "beweerd:" or "ontkend:". */
  static Frame of(Polarity polarity, String line, ToIntFunction<String> slots) {
    boolean evenIf = false;
    int days = -1;
    String rest = line;
    while (rest.startsWith(EVEN_IF) || rest.startsWith(LONGER)) {
      int space = rest.indexOf(' ');
      if (rest.startsWith(EVEN_IF)) {
        evenIf = true;
      } else {
        days = Integer.parseInt(rest.substring(LONGER.length(), space));
      }
      rest = rest.substring(space).strip();
    }
    return new Frame(Phrase.of(rest, slots), polarity, evenIf, days);
  }

  /** The places where a sentence says so. */
  List<Match> in(Reading reading) {
    List<Phrase.Span> spans = classes.in(reading);
    return spans.isEmpty()
        ? List.of()
        : spans.stream().flatMap(span -> match(span, reading).stream()).toList();
  }

  private Optional<Match> match(Phrase.Span span, Reading reading) {
    boolean so =
        lasts(reading)
            && Polarity.of(reading, span.own(), span.head()) == polarity
            && (evenIf || !Polarity.dependsOnMore(reading, span.own()))
            && !Reservation.in(reading, polarity, span.own());
    return so
        ? Optional.of(new Match(reading, span.first(), span.last(), span.own(), true))
        : Optional.empty();
  }

  private boolean lasts(Reading reading) {
    return moreDays < 0 || SpokenTime.in(reading).stream().anyMatch(time -> time.days() > moreDays);
  }
}
