package nl.glashelder.compare;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieUse;
import nl.glashelder.model.OwnSection;
import nl.glashelder.model.Principle;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.SecurityMeasure;
import nl.glashelder.model.Text;

/**
 * Words that went from one place, or came to one, while both documents have them at another that
 * holds for it too: in general, or at the same entry. Then neither a promise nor a use is gone, or
 * new.
 */
final class StandsElsewhere {
  /** How the reason begins, whatever the other place is. */
  static final String START = "Dezelfde woorden staan";

  /** Fewer words may stand in another sentence and mean something else there. */
  private static final int TELLING_WORDS = 4;

  /** Lists of which each entry holds for all that the document is about. */
  private static final Set<Class<?>> GENERAL =
      Set.of(Principle.class, SecurityMeasure.class, OwnSection.class);

  private final Sides sides;
  private final Map<Record, Set<Standing>> general = new IdentityHashMap<>();

  StandsElsewhere(Sides sides) {
    this.sides = sides;
  }

  /**
   * A text and what it is part of.
   *
   * @param text the text, spelt as all others
   * @param place what it is part of, with its article
   */
  private record Standing(String text, String place) {
    /** Whether it is what is sought, or has it among its words. */
    boolean holds(String sought) {
      int at = text.indexOf(sought);
      int end = at + sought.length();
      boolean whole =
          at >= 0
              && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      return text.equals(sought) || whole && sought.split(" ").length >= TELLING_WORDS;
    }
  }

  /**
   * The verdict, where the words stand elsewhere on both sides.
   *
   * @param value what came or went
   * @param older what it was part of
   * @param newer what it is part of
   * @param added whether it came
   */
  Verdict weighed(
      Verdict verdict, Part part, Object value, Record older, Record newer, boolean added) {
    boolean decided = verdict.weight() == Weight.NARROWING || verdict.weight() == Weight.WIDENING;
    Optional<String> said = decided ? said(part, value) : Optional.empty();
    if (said.isEmpty()) {
      return verdict;
    }
    Set<Standing> stay = places(sides.older(), older);
    stay.retainAll(places(sides.newer(), newer));
    return stay.stream()
        .filter(text -> text.holds(said.get()))
        .findFirst()
        .map(
            text ->
                Verdict.judge(
                    START + (added ? " al bij " : " nog bij ") + text.place() + ": lees beide."))
        .orElse(verdict);
  }

  private static Optional<String> said(Part part, Object value) {
    if (value instanceof Text text) {
      return Optional.of(Respelling.text(text.markdown()));
    }
    return part.isList() && part.kind() == Kind.RECORD && SeveralLines.isText(part)
        ? RecordShape.of(part.valueType()).parts().get(1).values(value).stream()
            .findFirst()
            .map(text -> Respelling.text(text.toString()))
        : Optional.empty();
  }

  /** The texts that hold for a part of a document, its own among them. */
  private Set<Standing> places(Record document, Record holder) {
    Set<Standing> places = new LinkedHashSet<>();
    if (!isDocument(holder)) {
      all(holder, places);
    }
    if (document instanceof PrivacyStatement) {
      places.addAll(general.computeIfAbsent(document, StandsElsewhere::general));
    }
    if (document instanceof CookieNotice notice && holder instanceof CookieUse use) {
      notice.cookies().stream()
          .filter(cookie -> cookie.kind().filter(use.id()::equals).isPresent())
          .forEach(cookie -> purpose(cookie, places));
    }
    return places;
  }

  private static boolean isDocument(Record holder) {
    return holder instanceof PrivacyStatement || holder instanceof CookieNotice;
  }

  private static void purpose(Cookie cookie, Set<Standing> places) {
    String name = "de cookie " + Spoken.quoted(cookie.name());
    cookie
        .purpose()
        .ifPresent(text -> places.add(new Standing(Respelling.text(text.markdown()), name)));
  }

  /** All texts of an entry. */
  private static void all(Object record, Set<Standing> places) {
    for (Part part : RecordShape.of(record.getClass()).parts()) {
      texts(part, record, places);
      if (part.kind() == Kind.RECORD) {
        part.values(record).forEach(value -> all(value, places));
      }
    }
  }

  private static Set<Standing> general(Record document) {
    Set<Standing> places = new LinkedHashSet<>();
    general(document, places);
    return places;
  }

  /** The texts of a document that are not of one of several entries. */
  private static void general(Object record, Set<Standing> places) {
    for (Part part : RecordShape.of(record.getClass()).parts()) {
      texts(part, record, places);
      if (part.kind() == Kind.RECORD && (!part.isList() || GENERAL.contains(part.valueType()))) {
        part.values(record).forEach(value -> general(value, places));
      }
    }
  }

  private static void texts(Part part, Object record, Set<Standing> places) {
    if (part.kind() == Kind.TEXT) {
      String place = Sentence.label(part);
      part.values(record)
          .forEach(text -> places.add(new Standing(Respelling.text(text.toString()), place)));
    }
  }
}
