package nl.glashelder.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSite;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.RecordShape.Part;

/**
 * The websites of a cookie: where none is listed, it stands on all of them, so that the last one
 * that goes makes them more.
 */
final class CookieSites {
  private static final Verdict MORE = Verdict.moreUse("De cookie staat nu op meer websites.");
  private static final Verdict FEWER = Verdict.lessUse("De cookie staat nu op minder websites.");
  private static final Verdict SAME =
      Verdict.same("Dat zijn alle websites. Er is niets bij gekomen en niets weg.");

  private final Sides sides;
  private final Telling telling;

  CookieSites(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
  }

  /** Whether a list of websites became all of them, or the other way round. */
  boolean becameAll(Part part, Map<String, Object> before, Map<String, Object> after) {
    return part.accessor().getDeclaringClass() == Cookie.class
        && part.key().refersTo().equals("websites")
        && before.isEmpty() != after.isEmpty();
  }

  /** Tells that a cookie stands on all websites now, or on some of them alone. */
  Told told(Part part, String path, Subject subject, List<?> before, List<?> after) {
    boolean all = after.isEmpty();
    List<?> listed = all ? before : after;
    String some =
        Summary.and(
            listed.stream().map(id -> telling.sentence().element(part, id)).distinct().toList());
    String cookie = FirstLetter.capital(subject.words());
    String said =
        all
            ? cookie + " staat nu op alle websites. Eerst stond die alleen op: " + some + "."
            : cookie + " staat nu alleen op: " + some + ". Eerst stond die op alle websites.";
    boolean same = areAll(sides.older(), listed) && areAll(sides.newer(), listed);
    Told.Of of = new Told.Of(part, before, after, subject);
    Told one = telling.told(path, ChangeType.CHANGED, same ? SAME : all ? MORE : FEWER, said, of);
    List<String> words =
        listed.stream().map(id -> telling.names().referred("websites", (String) id)).toList();
    return new Told(
        one.change(), all ? words : List.of(), all ? List.of() : words, one.entry(), of);
  }

  /** Whether some websites are all that a notice has. */
  private static boolean areAll(Record document, List<?> ids) {
    return document instanceof CookieNotice notice
        && !notice.sites().isEmpty()
        && Set.copyOf(ids).containsAll(notice.sites().stream().map(CookieSite::id).toList());
  }
}
