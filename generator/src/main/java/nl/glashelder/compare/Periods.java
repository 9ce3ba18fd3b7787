package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;

/**
 * Tells how long data are kept as one thing: a period with its start or its criterion, whether it
 * stands in the entry or is referred to from elsewhere.
 */
final class Periods {
  private static final String LIST = "bewaartermijnen";
  private static final String DURATION = "duur";
  private static final String SESSION = "sessie";

  /** What tells how long something is kept. */
  static final List<String> KEYS = List.of(DURATION, "duur-tot", "criterium", "start");

  private final Sides sides;
  private final Telling telling;
  private final List<Told> told;

  /**
   * Tells beside a walk.
   *
   * @param told where to add what is told
   */
  Periods(Sides sides, Telling telling, List<Told> told) {
    this.sides = sides;
    this.telling = telling;
    this.told = told;
  }

  /** Tells how an entry differs in this, and gives the keys that need not be told any more. */
  Set<String> ofEntry(Record older, Record newer, String path, Subject subject) {
    if (older instanceof RetentionPeriod was && newer instanceof RetentionPeriod is) {
      ofPeriod(was, is, Kept.of(was), Kept.of(is), path, subject);
      return Set.copyOf(KEYS);
    }
    if (older instanceof RetentionPart was && newer instanceof RetentionPart is) {
      ofPeriod(was, is, Kept.of(was), Kept.of(is), path, subject);
      return Set.copyOf(KEYS);
    }
    if (older instanceof Cookie was && newer instanceof Cookie is) {
      return ofCookie(was, is, path, subject);
    }
    return Set.of();
  }

  private void ofPeriod(
      Record was, Record is, Kept before, Kept after, String path, Subject subject) {
    List<Part> differing =
        KEYS.stream()
            .map(key -> RecordShape.of(was.getClass()).part(key).orElseThrow())
            .filter(part -> !part.get(was).equals(part.get(is)))
            .filter(part -> !sides.areSame(first(part, was), first(part, is)))
            .toList();
    if (differing.isEmpty()) {
      return;
    }
    Part part = differing.get(0);
    Told.Of of = new Told.Of(part, first(part, was), first(part, is), subject);
    ChangeType type =
        before.words().isEmpty()
            ? ChangeType.ADDED
            : after.words().isEmpty() ? ChangeType.REMOVED : ChangeType.CHANGED;
    boolean inParts = after.words().isEmpty() && hasParts(is);
    String said =
        inParts
            ? telling.periods().inParts(subject, before.words())
            : telling.periods().kept(subject, before.words(), after.words());
    Verdict verdict = inParts ? Verdict.readBoth() : before.to(after);
    Told one = telling.told(path + "." + part.key().value(), type, verdict, said, of);
    List<String> also = differing.stream().skip(1).map(p -> path + "." + p.key().value()).toList();
    told.add(one.as(one.change().alsoAt(also, one.change().sentence())));
  }

  private static boolean hasParts(Record period) {
    return period instanceof RetentionPeriod whole && !whole.parts().isEmpty();
  }

  /**
   * The verdict on a part that came to a period: more than all that was said, it is more use; where
   * a text says what is kept longer, nobody can tell.
   */
  static Optional<Verdict> ofNewPart(Object value, Record holder) {
    if (!(value instanceof RetentionPart part && holder instanceof RetentionPeriod older)
        || !older.exceptions().isEmpty()
        || older.criterion().isPresent()) {
      return Optional.empty();
    }
    List<Kept> all = new ArrayList<>(List.of(Kept.of(older)));
    older.parts().forEach(other -> all.add(Kept.of(other)));
    all.removeIf(kept -> kept.words().isEmpty());
    boolean longest =
        !all.isEmpty() && all.stream().allMatch(kept -> kept.isShorterThan(Kept.of(part)));
    return longest
        ? Optional.of(Verdict.moreUse("In dit geval bewaren wij gegevens nu langer."))
        : Optional.empty();
  }

  /**
   * The verdict on a part that went from a period: what was kept shorter is kept as long as the
   * rest now, unless something else says how long.
   */
  static Optional<Verdict> ofGonePart(Object value, Record holder, Record document) {
    if (!(value instanceof RetentionPart part && holder instanceof RetentionPeriod newer)
        || !newer.exceptions().isEmpty()
        || newer.criterion().isPresent()
        || isNamedIn(document, part.name())) {
      return Optional.empty();
    }
    Kept own = Kept.of(part);
    Kept rest = Kept.of(newer);
    boolean sameStart = own.start().isEmpty() || own.start().equals(rest.start());
    return sameStart && own.isShorterThan(rest)
        ? Optional.of(
            Verdict.moreUse("Nu geldt ook hiervoor de termijn van de rest, en die is langer."))
        : Optional.empty();
  }

  /** Whether a period, or a part of one, is called so. */
  private static boolean isNamedIn(Record document, String name) {
    return document instanceof PrivacyStatement statement
        && statement.retention().stream()
            .flatMap(
                period ->
                    Stream.concat(
                        Stream.of(period.name()), period.parts().stream().map(RetentionPart::name)))
            .anyMatch(called -> Respelling.ofName(called, name));
  }

  private static Object first(Part part, Object holder) {
    List<?> values = part.values(holder);
    return values.isEmpty() ? null : values.get(0);
  }

  /** A cookie that goes with the browser and one that stays are two ends of one scale. */
  private Set<String> ofCookie(Cookie was, Cookie is, String path, Subject subject) {
    boolean now = was.session() && was.duration().isEmpty() && stays(is);
    boolean noMore = stays(was) && is.session() && is.duration().isEmpty();
    if (!now && !noMore) {
      return Set.of();
    }
    Part part = RecordShape.of(Cookie.class).part(DURATION).orElseThrow();
    Told.Of of = new Told.Of(part, first(part, was), first(part, is), subject);
    String browser = "tot de browser sluit";
    String said =
        telling
            .periods()
            .kept(
                subject,
                was.duration().map(IsoDuration::dutch).orElse(browser),
                is.duration().map(IsoDuration::dutch).orElse(browser));
    Verdict verdict =
        now
            ? Verdict.moreUse("De cookie blijft nu staan als de browser sluit.")
            : Verdict.lessUse("De cookie verdwijnt nu als de browser sluit.");
    Told one = telling.told(path + "." + DURATION, ChangeType.CHANGED, verdict, said, of);
    told.add(one.as(one.change().alsoAt(List.of(path + "." + SESSION), one.change().sentence())));
    return Set.of(DURATION, SESSION);
  }

  private static boolean stays(Cookie cookie) {
    return !cookie.session() && cookie.duration().isPresent();
  }

  /**
   * Tells which periods are referred to, by how long they are; false where the list is of something
   * else, or where more came and went than can be told as one.
   */
  boolean ofReferences(
      Part part,
      String path,
      Subject subject,
      Map<String, Object> before,
      Map<String, Object> after) {
    if (!part.key().refersTo().equals(LIST)) {
      return false;
    }
    List<String> gone = before.keySet().stream().filter(k -> !after.containsKey(k)).toList();
    List<String> come = after.keySet().stream().filter(k -> !before.containsKey(k)).toList();
    if (gone.isEmpty() && come.isEmpty()) {
      return true;
    }
    if (gone.size() > 1 || come.size() > 1) {
      return false;
    }
    String was = gone.isEmpty() ? null : gone.get(0);
    String is = come.isEmpty() ? null : come.get(0);
    Told.Of of = new Told.Of(part, was, is, subject);
    ChangeType type =
        was == null ? ChangeType.ADDED : is == null ? ChangeType.REMOVED : ChangeType.CHANGED;
    Kept former = kept(was, true);
    Kept latter = kept(is, false);
    Verdict verdict =
        was != null && is != null ? former.to(latter) : verdict(before, after, was, is);
    String said = telling.periods().otherPeriod(of, former.words(), latter.words());
    Told one = telling.told(path + "." + (is == null ? was : is), type, verdict, said, of);
    Optional<RetentionPeriod> instead = period(is, false);
    told.add(
        period(was, true)
            .filter(period -> instead.isPresent())
            .map(period -> new OtherPeriod(sides, telling, period, instead.get()).beside(one))
            .orElse(one));
    return true;
  }

  private Kept kept(String id, boolean older) {
    return period(id, older).map(Kept::of).orElse(Kept.nothing());
  }

  private Optional<RetentionPeriod> period(String id, boolean older) {
    Optional<Object> entry =
        id == null
            ? Optional.empty()
            : older ? sides.olderEntry(LIST, id) : sides.newerEntry(LIST, id);
    return entry.map(RetentionPeriod.class::cast);
  }

  /** One more period, or one fewer. */
  private Verdict verdict(
      Map<String, Object> before, Map<String, Object> after, String was, String is) {
    if (after.isEmpty()) {
      return before.keySet().stream().anyMatch(id -> isSaid(id, true))
          ? Verdict.worse("Er staat niet meer hoe lang wij de gegevens bewaren.")
          : Verdict.readBoth();
    }
    if (before.isEmpty()) {
      return Kept.nothing().to(kept(is, false));
    }
    if (was == null) {
      if (before.keySet().stream().allMatch(id -> isLonger(is, false, id, true))) {
        return Verdict.moreUse("Er is een langere termijn bij gekomen.");
      }
    } else if (isPlain(was, true)
        && after.keySet().stream().allMatch(id -> isLonger(was, true, id, false))) {
      return Verdict.lessUse("De langste termijn is weg.");
    }
    return Verdict.judge(
        "Welke termijn voor welk gegeven geldt, hangt af van de tekst: lees beide.");
  }

  /** Whether a period says how long, itself or by its parts. */
  private boolean isSaid(String id, boolean older) {
    return period(id, older)
        .filter(period -> !Kept.of(period).words().isEmpty() || hasParts(period))
        .isPresent();
  }

  /**
   * Whether a period is certainly longer than another: from the same moment, or after an end that
   * people choose, and with nothing in the other that may keep data longer still.
   */
  private boolean isLonger(String longer, boolean older, String other, boolean otherOlder) {
    Kept most = kept(longer, older);
    Kept least = kept(other, otherOlder);
    boolean hasLength = least.duration().isPresent();
    return isPlain(other, otherOlder)
        && least.to(most).weight() == Weight.WIDENING
        && (!hasLength || least.isCountedAs(most));
  }

  /** Whether a period is all in its length: no exceptions, no parts and no sequel. */
  private boolean isPlain(String id, boolean older) {
    return period(id, older)
        .filter(period -> period.exceptions().isEmpty() && !hasParts(period))
        .filter(period -> period.afterwards().isEmpty())
        .isPresent();
  }
}
