package nl.glashelder.templates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Right;
import nl.glashelder.model.RightEntry;
import nl.glashelder.model.RightsOnPurpose;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;

/**
 * What a statement says of rights in few words: what somebody may do, and on which purpose. Only
 * rights that the statement explains are named (AVG 13(2)(b) and (c), 21(4)).
 *
 * @param statement what it says
 * @param voice in which form of address
 */
public record RightsText(PrivacyStatement statement, Voice voice) {
  private static final Set<Right> OF_DATA =
      EnumSet.of(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.PORTABILITY);

  /** The rights that this statement explains, in their usual order. */
  public Set<Right> explained() {
    Set<Right> explained = EnumSet.noneOf(Right.class);
    statement.rights().ifPresent(r -> r.entries().forEach(e -> explained.add(e.id())));
    return explained;
  }

  /** What somebody may have done with data: "bekijken, laten verbeteren en meenemen". */
  public List<String> withData() {
    return doing(right -> OF_DATA.contains(right));
  }

  /** What somebody may do besides: "het gebruik tijdelijk laten stoppen". */
  public List<String> besides() {
    return doing(
        right ->
            !OF_DATA.contains(right)
                && !(right == Right.OBJECTION && (tellsObjection() || restsOnOtherBases())));
  }

  /** Whether it is told what the purposes rest on, and none of it is open to objection. */
  private boolean restsOnOtherBases() {
    boolean told = statement.processings().stream().anyMatch(p -> !p.bases().isEmpty());
    return objectionCases().isEmpty() && (told || !statement.bases().isEmpty());
  }

  /** Whether the summary tells of objection apart, with its cases (AVG 21(4)). */
  public boolean tellsObjection() {
    return !objectionCases().isEmpty() && entry(Right.OBJECTION).isPresent();
  }

  private List<String> doing(Predicate<Right> which) {
    return explained().stream().filter(which).map(this::doing).toList();
  }

  private String doing(Right right) {
    return switch (right) {
      case ACCESS -> "bekijken";
      case RECTIFICATION -> "laten verbeteren";
      case ERASURE -> "laten verwijderen";
      case RESTRICTION -> "het gebruik tijdelijk laten stoppen";
      case PORTABILITY -> "meenemen";
      case OBJECTION -> "bezwaar maken";
      case HUMAN_REVIEW -> "een mens laten meekijken";
      case WITHDRAW_CONSENT -> voice.of("uw toestemming intrekken", "je toestemming intrekken");
    };
  }

  /** The rights on a purpose beside those that hold on every purpose: "bezwaar maken". */
  public List<String> extraOf(Processing processing) {
    Set<Right> rights = RightsOnPurpose.of(processing);
    rights.retainAll(explained());
    return rights.stream()
        .map(
            right ->
                right == Right.PORTABILITY
                    ? voice.of("uw gegevens meenemen", "je gegevens meenemen")
                    : doing(right))
        .toList();
  }

  /** What objection is possible against, by what the purposes rest on (AVG 21(1)-(2)). */
  public List<String> objectionCases() {
    Set<LegalBasis> used = EnumSet.noneOf(LegalBasis.class);
    statement.processings().forEach(p -> p.bases().forEach(b -> used.add(b.basis())));
    statement.bases().forEach(b -> used.add(b.basis()));
    boolean cameras =
        statement.cameras().stream()
            .flatMap(c -> c.places().stream())
            .anyMatch(place -> place.interest().isPresent());
    List<String> cases = new ArrayList<>();
    if (cameras || used.contains(LegalBasis.LEGITIMATE_INTEREST)) {
      cases.add("een gerechtvaardigd belang");
    }
    if (used.contains(LegalBasis.PUBLIC_TASK)) {
      cases.add("een taak van algemeen belang");
    }
    if (isMarketing()) {
      cases.add("reclame");
    }
    return cases;
  }

  /** Whether any purpose is direct marketing, against which objection is absolute (AVG 21(3)). */
  public boolean isMarketing() {
    return statement.processings().stream().anyMatch(Processing::marketing);
  }

  /** The cases of objection that the entry's own words do not tell. */
  public List<String> untoldCases(RightEntry entry) {
    if (entry.id() != Right.OBJECTION) {
      return List.of();
    }
    String told = text(entry);
    return objectionCases().stream()
        .filter(objection -> !told.contains(objection.replaceFirst("^een ", "")))
        .toList();
  }

  /**
   * The cases of a right within one sentence, as HTML, where that reads as well as a list: one
   * case, or a few that begin alike.
   */
  public Optional<String> casesInOne(RightEntry entry) {
    return OneClause.of(entry.cases().stream().map(c -> voice.phrase(c.text())).toList(), voice);
  }

  private static String text(RightEntry entry) {
    return Stream.of(
            entry.explanation().stream(),
            entry.includes().stream(),
            entry.cases().stream().map(c -> c.text()),
            entry.exceptions().stream(),
            entry.how().stream(),
            entry.afterwards().stream())
        .flatMap(texts -> texts)
        .map(Text::markdown)
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  /** The entry for a right. */
  public Optional<RightEntry> entry(Right right) {
    return statement.rights().stream()
        .flatMap(r -> r.entries().stream())
        .filter(e -> e.id() == right)
        .findFirst();
  }
}
