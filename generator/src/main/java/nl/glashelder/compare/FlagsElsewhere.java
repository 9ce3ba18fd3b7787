package nl.glashelder.compare;

import java.util.Optional;
import nl.glashelder.check.rule.Countries;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Sharing;

/**
 * A yes or no that means what something else says: that data are not always asked, where the page
 * gives an explanation instead, and that none leave the EEA, where a recipient is still outside.
 */
final class FlagsElsewhere {
  private static final String ONLY_SOMETIMES = "indien-van-toepassing";
  private static final String OUTSIDE = "buiten-eer";
  private static final Verdict SAME_EXPLANATION =
      Verdict.judge(
          "Op de pagina staat in plaats hiervan de toelichting. Lees of die genoeg zegt.");

  private final Sides sides;

  FlagsElsewhere(Sides sides) {
    this.sides = sides;
  }

  /** The verdict, where what stands elsewhere leaves it open. */
  Verdict weighed(Verdict verdict, Part part, Record older, Record newer) {
    if (isUnderExplanation(part, older, newer)) {
      boolean lost = ((DataItem) older).ifApplicable();
      return lost && !((DataItem) older).note().equals(((DataItem) newer).note())
          ? verdict
          : SAME_EXPLANATION;
    }
    return isOf(part, Sharing.class, OUTSIDE) && verdict.weight() == Weight.NARROWING
        ? outside(sides.newer())
            .map(
                name ->
                    Verdict.judge(
                        "Bij de ontvanger "
                            + Spoken.quoted(name)
                            + " staat nog wel een land buiten de EER: lees beide."))
            .orElse(verdict)
        : verdict;
  }

  /** What became of a flag that was not on the page, or is not; empty for any other. */
  Optional<String> said(Part part, Record older, Record newer, Subject subject) {
    if (!isUnderExplanation(part, older, newer)) {
      return Optional.empty();
    }
    boolean lost = ((DataItem) older).ifApplicable();
    return Optional.of(
        FirstLetter.capital(subject.at().strip())
            + (lost ? " is niet meer" : " is nu")
            + " aangegeven dat wij het alleen vragen als het nodig is. Op de pagina "
            + (lost ? "stond" : "staat")
            + " alleen de toelichting.");
  }

  /** Whether the page gives an explanation of data in place of saying that they are optional. */
  private static boolean isUnderExplanation(Part part, Record older, Record newer) {
    return isOf(part, DataItem.class, ONLY_SOMETIMES)
        && older instanceof DataItem was
        && newer instanceof DataItem is
        && (was.ifApplicable() ? was.note() : is.note()).isPresent();
  }

  private static boolean isOf(Part part, Class<?> holder, String key) {
    return part.accessor().getDeclaringClass() == holder && part.key().value().equals(key);
  }

  /** The first recipient that is outside, or gives data to a place that is not surely inside. */
  private static Optional<String> outside(Record document) {
    return document instanceof PrivacyStatement statement
        ? statement.recipients().stream()
            .filter(FlagsElsewhere::isOutside)
            .map(Recipient::name)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOutside(Recipient recipient) {
    return recipient.country().filter(Countries::isOutsideEea).isPresent()
        || recipient
            .transfer()
            .filter(to -> to.countries().stream().anyMatch(c -> !Countries.areInsideEea(c)))
            .isPresent();
  }
}
