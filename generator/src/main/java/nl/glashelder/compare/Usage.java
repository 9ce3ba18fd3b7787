package nl.glashelder.compare;

import java.util.HashSet;
import java.util.Set;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.SecurityMeasure;

/** What it means that an entry stands in another list: what is done with it there. */
final class Usage {
  private final Sides sides;

  Usage(Sides sides) {
    this.sides = sides;
  }

  /** The verdict on an entry that went from one path to another. */
  Verdict moved(String from, String to, Part part) {
    if (part.valueType() == SecurityMeasure.class) {
      return Verdict.same("Alleen de plaats is anders.");
    }
    Object older = Gathering.at(sides.older(), parent(from)).orElse(null);
    Object newer = Gathering.at(sides.newer(), parent(to)).orElse(null);
    if (newer instanceof Recipient && !parent(from).equals(parent(to))) {
      return Verdict.moreUse("Deze ontvanger kreeg dit eerst niet.");
    }
    if (!(older instanceof DataCategory was)
        || !(newer instanceof DataCategory is)
        || !(sides.older() instanceof PrivacyStatement before)
        || !(sides.newer() instanceof PrivacyStatement after)) {
      return Verdict.judge("Of dit iets uitmaakt, hangt af van de nieuwe plaats: lees beide.");
    }
    Set<String> formerly = purposes(before, was.id());
    Set<String> now = purposes(after, is.id());
    boolean sameRules =
        was.audiences().equals(is.audiences())
            && was.retention().equals(is.retention())
            && was.sources().equals(is.sources())
            && was.obligation().equals(is.obligation());
    if (!formerly.containsAll(now)) {
      return Verdict.moreUse("Wij gebruiken dit nu ook voor andere doelen.");
    }
    if (!sameRules) {
      return Verdict.judge("Voor de nieuwe groep gelden andere regels: lees beide.");
    }
    return now.containsAll(formerly)
        ? Verdict.same("Voor beide groepen gelden dezelfde doelen en regels.")
        : Verdict.lessUse("Wij gebruiken dit nu voor minder doelen.");
  }

  /**
   * Whether a notice has cookies of a kind, so that only what is said of the kind comes or goes.
   */
  static boolean hasCookiesOf(CookieKind kind, Record document) {
    return document instanceof CookieNotice notice
        && notice.cookies().stream().anyMatch(c -> c.kind().filter(kind::equals).isPresent());
  }

  private static String parent(String path) {
    String list = path.substring(0, path.lastIndexOf('.'));
    return list.substring(0, list.lastIndexOf('.'));
  }

  private static Set<String> purposes(PrivacyStatement statement, String category) {
    Set<String> purposes = new HashSet<>();
    statement.processings().stream()
        .filter(p -> p.data().contains(category))
        .map(Processing::id)
        .forEach(purposes::add);
    return purposes;
  }
}
