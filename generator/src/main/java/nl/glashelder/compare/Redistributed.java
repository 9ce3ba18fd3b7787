package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Reach;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * What a divided purpose says together as before, and not any more of each of its parts: a limit
 * that only one of the parts has now, or consent that was the only reason of one of those that
 * became one. Nothing came and nothing went, but more may be done.
 */
final class Redistributed {
  private static final Verdict MORE =
      Verdict.moreUse("Een deel van deze ontvangers krijgt nu meer gegevens.");
  private static final Verdict OF_ALL =
      Verdict.judge("Of dit nu voor alles geldt, hangt af van de tekst: lees beide.");

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

  /** What a whole limited or denied and some of its parts do not. */
  List<Shift> split(Object whole, List<Object> parts) {
    List<Shift> shifts = new ArrayList<>();
    for (Part part : RecordShape.of(kind.type()).parts()) {
      if (part.key().value().equals(kind.substance()) || kind.saysWhatItIs(part.key().value())) {
        continue;
      }
      for (Object value : part.values(whole)) {
        if (part.isList() ? !(value instanceof LegalBasisUse) : part.kind() == Kind.TEXT) {
          Verdict lost =
              part.isList() ? Verdict.ofItem(part, value, false) : Verdict.of(part, value, null);
          if (lost.weight() == Weight.WIDENING || Verdict.saysNo(value)) {
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
        parts.stream()
            .filter(p -> part.isList() || part.values(p).isEmpty())
            .filter(p -> !kind.said(part, p).contains(kind.of(value)))
            .toList();
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

  /** What holds now for what it did not hold for: reasons of the law, data, recipients. */
  List<Shift> merged(List<Object> parts, Object whole) {
    List<Shift> shifts = new ArrayList<>();
    if (whole instanceof Processing now) {
      parts.forEach(part -> bases((Processing) part, now, shifts));
    }
    parts.forEach(part -> onlyThere(part, parts, whole).ifPresent(shifts::add));
    return shifts;
  }

  private void bases(Processing part, Processing now, List<Shift> shifts) {
    Set<LegalBasis> own =
        part.bases().stream().map(LegalBasisUse::basis).collect(Collectors.toSet());
    now.bases().stream()
        .map(LegalBasisUse::basis)
        .filter(basis -> !own.contains(basis))
        .forEach(
            basis -> {
              Verdict verdict = Verdict.basis(basis, true, own);
              if (verdict.weight() == Weight.WIDENING) {
                // Consent that is gone altogether is told, and weighed, by itself.
                boolean also =
                    now.bases().stream().anyMatch(use -> use.basis() == LegalBasis.CONSENT);
                shifts.add(
                    new Shift(
                        " Wat wij deden voor "
                            + Spoken.quoted(name(part))
                            + (also ? ", mag nu ook op grond van " : ", mag nu op grond van ")
                            + basis.dutch()
                            + ".",
                        also ? verdict : OF_ALL));
              }
            });
  }

  /** What only one of the parts had, and is said of all of them together now. */
  private Optional<Shift> onlyThere(Object part, List<Object> parts, Object whole) {
    List<String> said = new ArrayList<>();
    boolean gets = false;
    for (Part key : RecordShape.of(kind.type()).parts()) {
      if (isOfUse(key)) {
        List<String> only =
            key.values(part).stream()
                .filter(value -> !Boolean.FALSE.equals(value) && has(whole, key, value))
                .filter(value -> parts.stream().noneMatch(p -> p != part && has(p, key, value)))
                .map(value -> called(key, value))
                .toList();
        if (!only.isEmpty()) {
          said.add(listed(key, only));
          gets |= parts.stream().anyMatch(p -> p != part && isListed(p, key));
        }
      }
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Shift(
                " Eerst stond alleen bij "
                    + Spoken.quoted(name(part))
                    + ": "
                    + String.join(", ", said)
                    + ".",
                gets ? MORE : OF_ALL));
  }

  /**
   * Whether a key says what is done with data, and not what is not. A group of data is its items,
   * wherever they stood.
   */
  private boolean isOfUse(Part key) {
    boolean itself =
        kind.type() == DataCategory.class && key.key().value().equals(kind.substance());
    boolean widens = key.key().reach() == Reach.WIDENS;
    boolean told =
        key.isList() && !key.key().refersTo().isEmpty() || key.key().value().equals("land");
    return (widens || told)
        && !itself
        && !key.key().internal()
        && !kind.saysWhatItIs(key.key().value());
  }

  private boolean has(Object part, Part key, Object value) {
    return kind.said(key, part).contains(kind.of(value));
  }

  /** Whether it is said which data a recipient gets, so that it did not get others. */
  private static boolean isListed(Object part, Part key) {
    return part instanceof Recipient
        && key.valueType() == DataItem.class
        && !key.values(part).isEmpty();
  }

  private String called(Part key, Object value) {
    if (key.kind() == Kind.FLAG) {
      String claim = telling.inForm(Claim.of(key).is(Boolean.TRUE.equals(value)));
      return FirstLetter.small(claim.replaceFirst("\\.$", ""));
    }
    if (key.kind() == Kind.RECORD && !key.isList()) {
      return "";
    }
    return Spoken.quoted(
        key.key().refersTo().isEmpty()
            ? telling.inFull(key, value)
            : telling.names().referred(key.key().refersTo(), (String) value));
  }

  /** "'geld' (de gegevens)"; a yes says itself what it is, a part only what it is called. */
  private static String listed(Part key, List<String> only) {
    if (key.kind() == Kind.FLAG) {
      return Summary.and(only);
    }
    return key.kind() == Kind.RECORD && !key.isList()
        ? Sentence.label(key)
        : Summary.and(only) + " (" + Sentence.label(key) + ")";
  }

  private String name(Object entry) {
    return telling.names().nameOf(entry);
  }
}
