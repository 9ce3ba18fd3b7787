package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Part;

/**
 * What the texts of entries say that were split or merged: these need not be the same, but what
 * only one side says is told.
 */
final class DividedTexts {
  /** A text, and what it explains. */
  private record Said(Part part, Object of, Object value) {}

  private final Whole kind;

  DividedTexts(Whole kind) {
    this.kind = kind;
  }

  /** What some entries say and others do not. */
  private Set<Said> only(List<Object> entries, List<Object> others) {
    Set<Said> there = said(others);
    Set<Said> only = said(entries);
    only.removeAll(there);
    only.removeIf(one -> kind.isWhatItIsCalled() && kind.saysWhatItIs(one.part().key().value()));
    // What the parts are for, they say each in words of their own.
    only.removeIf(
        one ->
            one.part().key().value().equals("doel")
                && there.stream().anyMatch(t -> t.part().equals(one.part())));
    return only;
  }

  /** What came, as changes. */
  List<Told.Of> come(List<Object> entries, List<Object> others, Subject subject) {
    return only(entries, others).stream()
        .map(one -> new Told.Of(one.part(), null, one.value(), subject))
        .toList();
  }

  /** What went, as changes. */
  List<Told.Of> gone(List<Object> entries, List<Object> others, Subject subject) {
    return only(entries, others).stream()
        .map(one -> new Told.Of(one.part(), one.value(), null, subject))
        .toList();
  }

  /** What weighs most of what came or went, where it is more than to be judged. */
  static Optional<Verdict> heaviest(List<Told.Of> all) {
    return all.stream()
        .filter(of -> all.stream().noneMatch(o -> o.part().equals(of.part()) && turns(o, of)))
        .map(
            of ->
                of.part().isList()
                    ? Verdict.ofItem(of.part(), of.value(), of.was() == null)
                    : Verdict.of(of.part(), of.was(), of.is()))
        .filter(verdict -> verdict.weight() == Weight.WIDENING)
        .findFirst();
  }

  private static boolean turns(Told.Of one, Told.Of other) {
    return (one.was() == null) != (other.was() == null);
  }

  private Set<Said> said(List<Object> entries) {
    Set<Said> said = new LinkedHashSet<>();
    for (Object entry : entries) {
      for (Part part : RecordShape.of(kind.type()).parts()) {
        if (part.valueType() == LegalBasisUse.class) {
          part.values(entry).forEach(use -> said.addAll(of((LegalBasisUse) use)));
        } else if (kind.isToBeRead(part) && !part.key().internal() && !Names.isName(part)) {
          part.values(entry).forEach(value -> said.add(new Said(part, "", value)));
        }
      }
    }
    return said;
  }

  private static List<Said> of(LegalBasisUse use) {
    List<Said> said = new ArrayList<>();
    for (Part part : RecordShape.of(LegalBasisUse.class).parts()) {
      if (!part.key().internal() && !part.key().value().equals("grondslag")) {
        part.values(use).forEach(value -> said.add(new Said(part, use.basis(), value)));
      }
    }
    return said;
  }
}
