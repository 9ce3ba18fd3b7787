package nl.glashelder.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which rights people have on a purpose beside those that they have on every purpose. */
public final class RightsOnPurpose {
  /** "Artikel 9, lid 2, onder a, AVG", "AVG 9(2)(a)", "artikel 22, lid 2, onder a, UAVG". */
  private static final Pattern EXPLICIT_CONSENT =
      Pattern.compile(
          "(?iu)\\b(?:9|22)\\s*(?:\\(2\\)|,?\\s*(?:tweede lid|lid\\s*2))\\s*,?\\s*"
              + "(?:\\(a\\)|(?:onder|onderdeel|sub|aanhef en onder)?\\s*a\\b)");

  private RightsOnPurpose() {}

  /** The rights that follow from what a purpose rests on and does (AVG 7(3), 9(2)(a), 20-22). */
  public static Set<Right> of(Processing processing) {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    processing.bases().forEach(b -> rights.addAll(b.basis().rights()));
    if (processing.decision().isEmpty()) {
      rights.remove(Right.HUMAN_REVIEW);
    } else {
      rights.add(Right.HUMAN_REVIEW);
    }
    if (processing.special().filter(RightsOnPurpose::isConsent).isPresent()) {
      rights.add(Right.WITHDRAW_CONSENT);
    }
    if (processing.marketing()) {
      rights.add(Right.OBJECTION);
    }
    rights.removeAll(LegalBasis.always());
    return rights;
  }

  /** Special data may be used with explicit consent beside another basis, AVG 9(2)(a). */
  private static boolean isConsent(SpecialDataException exception) {
    return EXPLICIT_CONSENT.matcher(exception.article()).find();
  }
}
