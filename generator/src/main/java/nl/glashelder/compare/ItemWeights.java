package nl.glashelder.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Text;

/**
 * What it means that something came to a list or went from it, seen with what else stands in that
 * list on both sides, and with the use that it guards against.
 */
final class ItemWeights {
  private static final Verdict DOUBLE = Verdict.same("Dezelfde woorden stonden er al.");
  private static final Verdict NO_MORE_DOUBLE = Verdict.same("Dezelfde woorden staan er nog.");

  private final Sides sides;
  private final Telling telling;
  private final CountriesElsewhere countries;
  private final StandsElsewhere elsewhere;

  ItemWeights(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
    this.countries = new CountriesElsewhere(sides);
    this.elsewhere = new StandsElsewhere(sides);
  }

  /**
   * The verdict on what came or went.
   *
   * @param path where it stands in the data
   */
  Verdict of(Part part, String path, Object value, Record older, Record newer, boolean added) {
    if (value instanceof LegalBasisUse use) {
      return Verdict.basis(use.basis(), added, bases(part, older));
    }
    if (isDouble(part, value, older, newer, added)) {
      return added ? DOUBLE : NO_MORE_DOUBLE;
    }
    boolean named = !added && stillNamed(part, value, older, newer).isPresent();
    boolean joined =
        !(added ? ofSeveral(part, value, newer, older) : ofSeveral(part, value, older, newer))
            .isEmpty();
    if (named || joined || isSaidElsewhere(part, path, value, older, newer, added)) {
      return Verdict.saidElsewhere();
    }
    Verdict verdict =
        (added ? Periods.ofNewPart(value, older) : Periods.ofGonePart(value, newer, sides.newer()))
            .orElseGet(() -> verdict(part, path, value, newer, added));
    Verdict guarded = guarded(verdict, part, older, newer);
    Object was = added ? null : value;
    Object is = added ? value : null;
    return elsewhere.weighed(
        countries.weighed(guarded, part, path, was, is), part, value, older, newer, added);
  }

  /**
   * Whether a line came to a list that has its words already and keeps them, or one went that
   * stands there still.
   */
  static boolean isDouble(Part part, Object value, Record older, Record newer, boolean added) {
    boolean isLine =
        value instanceof Text || part.kind() == Kind.RECORD && SeveralLines.isText(part);
    return isLine
        && times(part, value, added ? older : newer) > 0
        && times(part, value, added ? newer : older) > 1;
  }

  private static long times(Part part, Object value, Record holder) {
    return part.values(holder).stream()
        .filter(
            one ->
                value instanceof Text text
                    ? Respelling.ofText(text.markdown(), one.toString())
                        && Layout.of(text).isLike(Layout.of((Text) one))
                    : SameEntry.saySame(value, one))
        .count();
  }

  /** The name on the other side alone in which an entry of this side stands. */
  Optional<String> stillNamed(Part part, Object entry, Record here, Record there) {
    return new StillNamed(telling.names()).in(part, entry, here, there);
  }

  /** The names on the other side alone of which that of an entry of this side is made. */
  List<String> ofSeveral(Part part, Object entry, Record here, Record there) {
    return new StillNamed(telling.names()).ofSeveral(part, entry, here, there);
  }

  /** Where nothing is listed any more, a limit may be gone as well as what it named. */
  private static Verdict verdict(
      Part part, String path, Object value, Record newer, boolean added) {
    Verdict verdict = Verdict.ofItem(part, value, added);
    boolean unsaid = !added && isEmptied(part, path, newer);
    return unsaid && verdict.weight() == Weight.NARROWING ? Verdict.unsaid() : verdict;
  }

  /**
   * Whether nothing is listed any more, of a part or in sentences of the whole; that there are
   * none, is something to say.
   */
  static boolean isEmptied(Part part, String path, Record newer) {
    boolean none = part.get(newer) instanceof Optional<?> list && list.isPresent();
    boolean isOfPart = KeyPath.length(path) > 2;
    boolean isToldOfUse = part.kind() == Kind.TEXT && part.key().reach() == Reach.WIDENS;
    return (isOfPart || isToldOfUse) && part.values(newer).isEmpty() && !none;
  }

  /**
   * Whether all words of a line, or of the name of an entry, stand in one line or name of the other
   * side that is not on this side: they were joined or split. An entry that came with more than a
   * name is new whatever its name is; that one is less use needs proof.
   */
  private boolean isSaidElsewhere(
      Part part, String path, Object value, Record older, Record newer, boolean added) {
    String list = path.substring(0, path.lastIndexOf('.'));
    if (Renewals.areParties(part)) {
      return false;
    }
    boolean line =
        value instanceof Text
            || isOnlySometimes(value)
            || telling.line(part, list, value).isPresent();
    Optional<String> said = added && !line ? Optional.empty() : said(part, value);
    if (said.isEmpty()) {
      return false;
    }
    Set<String> words = RearrangedLines.words(said.get());
    Set<String> here =
        part.values(added ? newer : older).stream()
            .flatMap(one -> said(part, one).stream())
            .collect(Collectors.toSet());
    List<Set<String>> there =
        part.values(added ? older : newer).stream()
            .flatMap(one -> said(part, one).stream())
            .filter(one -> value instanceof Text || !here.contains(one))
            .map(RearrangedLines::words)
            .toList();
    return !words.isEmpty()
        && (there.stream().anyMatch(one -> one.containsAll(words))
            || added && RearrangedLines.areOf(words, there));
  }

  /** Data of which no more is said than its name, and that it is not always asked. */
  private static boolean isOnlySometimes(Object value) {
    return value instanceof DataItem item
        && item.note().isEmpty()
        && !(item.special() || item.criminal() || item.nationalNumber() || item.identityCopy());
  }

  private Optional<String> said(Part part, Object value) {
    if (value instanceof Text) {
      return Optional.of(value.toString());
    }
    return part.kind() == Kind.RECORD && RecordShape.of(part.valueType()).hasId()
        ? Optional.of(telling.inFull(part, value))
        : Optional.empty();
  }

  private static Set<LegalBasis> bases(Part part, Record holder) {
    return part.values(holder).stream()
        .map(value -> ((LegalBasisUse) value).basis())
        .collect(Collectors.toSet());
  }

  /**
   * The verdict on a value, seen with the use that it guards against and with what stands
   * elsewhere.
   *
   * @param was null for a value that came
   * @param is null for one that went
   */
  Verdict ofSingle(Part part, String path, Object was, Object is, Record older, Record newer) {
    Verdict verdict =
        countries.weighed(
            guarded(Verdict.of(part, was, is), part, older, newer), part, path, was, is);
    return was == null || is == null
        ? elsewhere.weighed(verdict, part, is == null ? was : is, older, newer, was == null)
        : verdict;
  }

  /** A protection weighs with the use that it guards against. */
  Verdict guarded(Verdict verdict, Part part, Record older, Record newer) {
    String guarded = part.key().guards();
    if (guarded.isEmpty()) {
      return verdict;
    }
    boolean was = isOn(guarded, older, sides.older());
    boolean is = isOn(guarded, newer, sides.newer());
    return verdict.guarding(!was && is, was && !is);
  }

  /** Whether a key of a record, or else of its document, says that there is such a use of data. */
  private static boolean isOn(String key, Record holder, Record document) {
    Optional<Part> beside = RecordShape.of(holder.getClass()).part(key);
    Record from = beside.isPresent() ? holder : document;
    return beside.or(() -> RecordShape.of(document.getClass()).part(key)).stream()
        .flatMap(part -> part.values(from).stream())
        .anyMatch(value -> !Boolean.FALSE.equals(value));
  }
}
