package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Part;

/**
 * What a divided purpose says together as before, and not any more of each of its parts: a limit
 * that only one of the parts has now, or consent that was the only reason of one of those that
 * became one. Nothing came and nothing went, but more may be done.
 */
final class Redistributed {
  private final Whole kind;
  private final Telling telling;

  Redistributed(Whole kind, Telling telling) {
    this.kind = kind;
    this.telling = telling;
  }

  /**
   * Something that holds for less than it did.
   *
   * @param sentence says so, after a blank
   * @param verdict its weight
   */
  record Shift(String sentence, Verdict verdict) {}

  /** What a whole limited and some of its parts do not. */
  List<Shift> split(Object whole, List<Object> parts) {
    List<Shift> shifts = new ArrayList<>();
    for (Part part : RecordShape.of(kind.type()).parts()) {
      if (part.isList() && !part.key().value().equals(kind.substance())) {
        for (Object value : part.values(whole)) {
          Verdict lost = Verdict.ofItem(part, value, false);
          if (!(value instanceof LegalBasisUse) && lost.weight() == Weight.WIDENING) {
            lacking(part, value, parts).forEach(name -> shifts.add(lost(part, value, name, lost)));
          }
        }
      }
    }
    return shifts;
  }

  /** Names of the parts that do not say something; none where no part says it. */
  private List<String> lacking(Part part, Object value, List<Object> parts) {
    List<Object> without =
        parts.stream().filter(p -> !kind.said(part, p).contains(kind.of(value))).toList();
    return without.size() == parts.size() ? List.of() : without.stream().map(this::name).toList();
  }

  private Shift lost(Part part, Object value, String name, Verdict verdict) {
    return new Shift(
        " Bij "
            + Spoken.quoted(name)
            + " staat niet meer "
            + Spoken.quoted(telling.inFull(part, value))
            + " ("
            + Sentence.label(part)
            + ").",
        verdict);
  }

  /** Reasons of the law that hold now for what had other reasons. */
  List<Shift> merged(List<Object> parts, Object whole) {
    List<Shift> shifts = new ArrayList<>();
    if (whole instanceof Processing now) {
      for (Object part : parts) {
        Set<LegalBasis> own =
            ((Processing) part)
                .bases().stream().map(LegalBasisUse::basis).collect(Collectors.toSet());
        now.bases().stream()
            .map(LegalBasisUse::basis)
            .filter(basis -> !own.contains(basis))
            .forEach(
                basis -> {
                  Verdict verdict = Verdict.basis(basis, true, own);
                  if (verdict.weight() == Weight.WIDENING) {
                    shifts.add(
                        new Shift(
                            " Wat wij deden voor "
                                + Spoken.quoted(name(part))
                                + ", mag nu ook op grond van "
                                + basis.dutch()
                                + ".",
                            verdict));
                  }
                });
      }
    }
    return shifts;
  }

  private String name(Object entry) {
    return telling.names().nameOf(entry);
  }
}
