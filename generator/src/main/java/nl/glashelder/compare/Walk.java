package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.glashelder.model.CookieUse;
import nl.glashelder.model.DataProtectionOfficer;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.SectionChoice;

/**
 * Walks the shapes of two records and tells everything that differs, entry by entry and key by key,
 * so that a new key of the model is compared without a line of code here.
 */
final class Walk {
  private final List<Told> told = new ArrayList<>();
  private final Sides sides;
  private final Telling telling;
  private final Sentence sentence;
  private final Periods periods;
  private final ItemWeights weights;
  private final ListOrder order;
  private final FlagsElsewhere flags;
  private final SectionOrder sections;
  private final CookieSites cookieSites;

  /**
   * Begins.
   *
   * @param sides the documents
   * @param telling says what differs
   */
  Walk(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
    this.sentence = telling.sentence();
    this.periods = new Periods(sides, telling, told);
    this.weights = new ItemWeights(sides, telling);
    this.order = new ListOrder(telling);
    this.flags = new FlagsElsewhere(sides);
    this.sections = new SectionOrder(sides);
    this.cookieSites = new CookieSites(sides, telling);
  }

  /** What was told until now. */
  List<Told> told() {
    return List.copyOf(told);
  }

  /** Tells what differs between two records. */
  void records(Record older, Record newer, String path, Subject subject) {
    Set<String> together = periods.ofEntry(older, newer, path, subject);
    for (Part part : RecordShape.of(older.getClass()).parts()) {
      if (part.isId() || together.contains(part.key().value())) {
        continue;
      }
      String inner = path.isEmpty() ? part.key().value() : path + "." + part.key().value();
      if (part.isList()) {
        lists(older, newer, part, inner, subject);
      } else {
        single(older, newer, part, inner, subject);
      }
    }
  }

  private void single(Record older, Record newer, Part part, String path, Subject subject) {
    List<?> before = part.values(older);
    List<?> after = part.values(newer);
    if (!sides.mayDiffer(before, after)) {
      return;
    }
    if (part.kind() == Kind.RECORD && !before.isEmpty() && !after.isEmpty()) {
      records(
          (Record) before.get(0),
          (Record) after.get(0),
          path,
          subject.within(part.key().label(), part.valueType()));
      return;
    }
    Object was = known(part, older);
    Object is = known(part, newer);
    if (before.equals(after) || sides.areSame(was, is)) {
      return;
    }
    ChangeType type =
        was == null
            ? ChangeType.ADDED
            : is == null
                ? ChangeType.REMOVED
                : Names.isName(part) ? ChangeType.RENAMED : ChangeType.CHANGED;
    Verdict verdict =
        is instanceof FormOfAddress
            ? Verdict.same("Wij zeggen hetzelfde, maar spreken {u|je} anders aan.")
            : telling.looksAlone(was, is)
                ? Verdict.same("Er staat hetzelfde, alleen de opmaak is anders.")
                : flags.weighed(
                    weights.ofSingle(part, path, was, is, older, newer), part, older, newer);
    Told.Of of = new Told.Of(part, was, is, subject);
    if (new Headings(telling).stays(part, newer, was, is)) {
      told.add(telling.told(path, type, Headings.STAYS, Headings.stays(of), of));
      return;
    }
    String said =
        flags
            .said(part, older, newer, subject)
            .or(() -> sections.said(of))
            .orElseGet(() -> sentence.single(of));
    told.add(telling.told(path, type, verdict, said, of));
  }

  /** A value, or null for none; that there is no officer must be said, and not only be left out. */
  private static Object known(Part part, Record holder) {
    List<?> values = part.values(holder);
    boolean left =
        part.kind() == Kind.FLAG
            && holder instanceof DataProtectionOfficer officer
            && !officer.appointed()
            && !officer.isDenied();
    return values.isEmpty() || left ? null : values.get(0);
  }

  private void lists(Record older, Record newer, Part part, String path, Subject subject) {
    Map<String, Object> before = sides.before(part, older);
    Map<String, Object> after = sides.after(part, newer);
    boolean none = part.values(older).isEmpty() && part.values(newer).isEmpty();
    if (none && !part.get(older).equals(part.get(newer))) {
      // "none" and "not said" are two things.
      boolean said = part.get(newer) instanceof Optional<?> list && list.isPresent();
      Told.Of of = new Told.Of(part, null, null, subject);
      Verdict verdict = Verdict.flagLike(said);
      told.add(telling.told(path, ChangeType.CHANGED, verdict, sentence.noneOrOpen(of, said), of));
      return;
    }
    if (part.valueType() == SectionChoice.class) {
      sections(older, newer, part, path, subject);
      return;
    }
    if (cookieSites.becameAll(part, before, after)) {
      told.add(
          cookieSites.told(
              part, path, subject, List.copyOf(before.values()), List.copyOf(after.values())));
      return;
    }
    if (periods.ofReferences(part, path, subject, before, after)) {
      told.addAll(order.moved(part, path, subject, before, after));
      return;
    }
    rearranged(part, path, subject, before, after);
    Map<String, String> renewed = Renewals.between(part, before, after);
    before.forEach(
        (key, value) -> {
          if (!after.containsKey(key) && !renewed.containsKey(key)) {
            item(part, inside(part, path, key), subject, value, older, newer, false);
          }
        });
    after.forEach(
        (key, value) -> {
          if (before.containsKey(key) && !renewed.containsValue(key)) {
            entryRecords(part, path, subject, key, before.get(key), value);
          } else if (!renewed.containsValue(key)) {
            item(part, inside(part, path, key), subject, value, older, newer, true);
          }
        });
    renewed.forEach(
        (was, is) -> {
          Told.Of of = new Told.Of(part, before.get(was), after.get(is), subject);
          renewed(of, path, is, before.containsKey(is), older, newer);
        });
    Map<String, Object> byNewIds = byNewIds(part, before, renewed);
    int place = told.size();
    List<Map<String, Object>> former = sections.together(part, byNewIds);
    for (Map<String, Object> one : sections.together(part, after)) {
      former.forEach(group -> told.addAll(order.moved(part, path, subject, group, one)));
    }
    boolean onlyOrder =
        before.equals(after) && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()));
    if (onlyOrder && told.size() == place) {
      orderOfData(part, path, after.keySet(), subject, "De eigen onderdelen staan");
    }
  }

  /** Tells the order and the headings that the page has, whichever of them the data name. */
  private void sections(Record older, Record newer, Part part, String path, Subject subject) {
    if (part.get(older).equals(part.get(newer))) {
      return;
    }
    Map<String, Object> before = sections.of(older);
    Map<String, Object> after = sections.of(newer);
    int place = told.size();
    after.forEach((key, is) -> entryRecords(part, path, subject, key, before.get(key), is));
    for (Told move :
        order.moved(part, path, subject, sections.shown(before), sections.shown(after))) {
      Optional<Told> heading =
          told.subList(place, told.size()).stream()
              .filter(t -> told.size() == place + 1)
              .filter(t -> move.change().paths().stream().anyMatch(isAround(t)))
              .findFirst();
      heading.ifPresentOrElse(
          t -> told.set(told.indexOf(t), also(t, move.change())), () -> told.add(move));
    }
    if (told.size() == place) {
      orderOfData(part, path, after.keySet(), subject, "De onderdelen staan");
    }
  }

  private static Predicate<String> isAround(Told heading) {
    return path -> KeyPath.isWithin(heading.change().path(), path);
  }

  private static Told also(Told told, Change more) {
    String said = told.change().sentence() + " " + more.sentence();
    return told.as(told.change().alsoAt(more.paths(), said));
  }

  /** Tells another order of the data of which the page shows nothing. */
  private void orderOfData(
      Part part, String path, Set<String> keys, Subject subject, String start) {
    Told.Of of = new Told.Of(part, null, null, subject);
    String said = start + " in de gegevens in een andere volgorde, op de pagina niet.";
    Verdict verdict = Verdict.same("Op de pagina is er niets anders.");
    String any = inside(part, path, keys.iterator().next());
    told.add(telling.told(any, ChangeType.MOVED, verdict, said, of));
  }

  /** Lines that were split or joined: told, and left out of both sides. */
  private void rearranged(
      Part part,
      String path,
      Subject subject,
      Map<String, Object> before,
      Map<String, Object> after) {
    if (before.keySet().equals(after.keySet())) {
      return;
    }
    Reach reach = part.key().reach();
    boolean ofUse = reach == Reach.WIDENS || reach == Reach.EXEMPLIFIES;
    for (RearrangedLines lines :
        RearrangedLines.between(before, after, v -> telling.line(part, path, v), !ofUse)) {
      List<Object> was = lines.gone().stream().map(before::remove).toList();
      List<Object> is = lines.come().stream().map(after::remove).toList();
      List<String> paths =
          Stream.concat(lines.come().stream(), lines.gone().stream())
              .map(key -> inside(part, path, key))
              .distinct()
              .toList();
      Told.Of of = new Told.Of(part, was, is, subject);
      told.add(telling.rearranged(paths, of, was, is, lines.changed()));
    }
  }

  /** The entries of the older side under the ids that they have on the newer. */
  private static Map<String, Object> byNewIds(
      Part part, Map<String, Object> before, Map<String, String> renewed) {
    if (part.kind() != Kind.RECORD) {
      return before;
    }
    Map<String, Object> renamed = new LinkedHashMap<>();
    before.forEach((key, value) -> renamed.put(renewed.getOrDefault(key, key), value));
    return renamed;
  }

  /**
   * Something in the place of something else.
   *
   * @param key of what there is now
   * @param exchanged whether something else had that key before
   */
  private void renewed(
      Told.Of of, String path, String key, boolean exchanged, Record older, Record newer) {
    Part part = of.part();
    Subject subject = of.subject();
    if (part.kind() != Kind.RECORD) {
      Verdict verdict = weights.guarded(Verdict.of(part, of.was(), of.is()), part, older, newer);
      String inner = path + "." + Telling.hash(key);
      told.add(telling.told(inner, ChangeType.CHANGED, verdict, sentence.renewed(of), of));
      return;
    }
    if (of.was() instanceof LegalBasisUse former && of.is() instanceof LegalBasisUse latter) {
      Verdict verdict = Verdict.basis(former.basis(), latter.basis());
      String said = sentence.basis(subject, former.basis(), latter.basis());
      told.add(telling.told(path + "." + key, ChangeType.CHANGED, verdict, said, of));
      return;
    }
    int place = told.size();
    entryRecords(part, path, subject, key, of.was(), of.is());
    boolean mayBeTold = exchanged || SeveralLines.isText(part);
    boolean isTold = mayBeTold && told.size() > place;
    if (RecordShape.of(part.valueType()).hasId()
        && !isTold
        && !isAlsoCalledOtherwise(of.was(), of.is())) {
      Verdict verdict = Verdict.same("Dat is een naam voor de computer. De lezer ziet hem niet.");
      String inner = path + "." + key;
      told.add(place, telling.told(inner, ChangeType.CHANGED, verdict, sentence.otherId(of), of));
    }
  }

  /** What has another name for people too is told by that name alone. */
  private boolean isAlsoCalledOtherwise(Object was, Object is) {
    return Names.naming(is)
        .filter(Names::isName)
        .filter(name -> !sides.areSame(name.get(was), name.get(is)))
        .filter(name -> !name.get(was).equals(name.get(is)))
        .isPresent();
  }

  private void entryRecords(
      Part part, String path, Subject subject, String key, Object was, Object is) {
    if (part.kind() == Kind.RECORD && sides.mayDiffer(was, is)) {
      Names names = telling.names();
      Subject entry = subject.entry(part.valueType(), names.nameOf(was), names.nameOf(is));
      records((Record) was, (Record) is, path + "." + key, entry);
    }
  }

  private void item(
      Part part,
      String path,
      Subject subject,
      Object value,
      Record older,
      Record newer,
      boolean added) {
    boolean unsaid = !added && ItemWeights.isEmptied(part, path, newer);
    Told.Of of = new Told.Of(part, added ? null : value, added ? value : null, subject, unsaid);
    Verdict verdict = weights.of(part, path, value, older, newer, added);
    ChangeType type = added ? ChangeType.ADDED : ChangeType.REMOVED;
    if (value instanceof CookieUse use && Usage.hasCookiesOf(use.id(), added ? older : newer)) {
      Verdict read = Verdict.flagLike(added);
      told.add(telling.told(path, type, read, sentence.aboutKind(of), of));
      return;
    }
    if (ItemWeights.isDouble(part, value, older, newer, added)) {
      told.add(telling.told(path, type, verdict, sentence.doubled(of), of));
      return;
    }
    Record here = added ? newer : older;
    Record there = added ? older : newer;
    Optional<String> name = weights.stillNamed(part, value, here, there);
    List<String> names = weights.ofSeveral(part, value, here, there);
    String said =
        names.isEmpty()
            ? name.map(other -> sentence.stillNamed(of, other)).orElseGet(() -> sentence.item(of))
            : sentence.ofSeveral(of, names);
    told.add(telling.told(path, type, verdict, said, of));
  }

  static String inside(Part part, String path, String key) {
    return path + "." + (EntryKeys.areStable(part) ? key : Telling.hash(key));
  }
}
