package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Part;

/**
 * What parts say that their whole does not, and the other way round, where something was divided
 * not quite exactly: each with the weight that it has by itself.
 */
final class UnequalParts {
  private final Sides sides;
  private final Telling telling;
  private final Whole kind;

  UnequalParts(Sides sides, Telling telling, Whole kind) {
    this.sides = sides;
    this.telling = telling;
    this.kind = kind;
  }

  /** What went and what came, each at the entry that says it. */
  List<Told> told(List<Object> older, List<Object> newer) {
    List<Told> told = new ArrayList<>();
    each(older, kind.only(older, newer), false, told);
    each(newer, kind.only(newer, older), true, told);
    return told;
  }

  private void each(List<Object> entries, Set<Whole.Said> only, boolean added, List<Told> told) {
    for (Object entry : entries) {
      for (Part part : RecordShape.of(kind.type()).parts()) {
        Map<String, Object> values = EntryKeys.keyed(part, entry);
        values.forEach(
            (key, value) -> {
              if (only.contains(new Whole.Said(part, kind.of(value)))) {
                told.add(one(entry, part, key, value, added));
              }
            });
      }
    }
  }

  private Told one(Object entry, Part part, String key, Object value, boolean added) {
    String name = telling.names().nameOf(entry);
    Subject subject = Subject.document().entry(kind.type(), name, name);
    Told.Of of = new Told.Of(part, added ? null : value, added ? value : null, subject);
    String path = kind.list() + "." + RecordShape.idOf(entry).orElse("") + "." + part.key().value();
    return telling.told(
        part.isList() ? Walk.inside(part, path, key) : path,
        added ? ChangeType.ADDED : ChangeType.REMOVED,
        verdict(part, value, added),
        part.isList() ? telling.sentence().item(of) : telling.sentence().single(of),
        of);
  }

  private Verdict verdict(Part part, Object value, boolean added) {
    if (value instanceof LegalBasisUse use) {
      return Verdict.basis(
          use.basis(),
          added,
          RecordShape.of(sides.older().getClass()).part(kind.list()).stream()
              .flatMap(list -> list.values(sides.older()).stream())
              .filter(Processing.class::isInstance)
              .flatMap(p -> ((Processing) p).bases().stream())
              .map(LegalBasisUse::basis)
              .collect(Collectors.toSet()));
    }
    return part.isList()
        ? Verdict.ofItem(part, value, added)
        : Verdict.of(part, added ? null : value, added ? value : null);
  }
}
