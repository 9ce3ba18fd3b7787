package nl.glashelder.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The six legal bases of AVG 6(1). */
public enum LegalBasis implements Term {
  /** Consent, AVG 6(1)(a). */
  CONSENT(
      "toestemming", "toestemming", Right.PORTABILITY, Right.HUMAN_REVIEW, Right.WITHDRAW_CONSENT),
  /** Performance of a contract, AVG 6(1)(b). */
  CONTRACT("overeenkomst", "een overeenkomst", Right.PORTABILITY, Right.HUMAN_REVIEW),
  /** Legal obligation, AVG 6(1)(c). */
  LEGAL_OBLIGATION("wettelijke-plicht", "een wettelijke plicht", Right.HUMAN_REVIEW),
  /** Vital interest, AVG 6(1)(d). */
  VITAL_INTEREST("vitaal-belang", "een vitaal belang", Right.HUMAN_REVIEW),
  /** Task in the public interest, AVG 6(1)(e). */
  PUBLIC_TASK(
      "algemeen-belang", "een taak van algemeen belang", Right.OBJECTION, Right.HUMAN_REVIEW),
  /** Legitimate interest, AVG 6(1)(f). */
  LEGITIMATE_INTEREST(
      "gerechtvaardigd-belang", "een gerechtvaardigd belang", Right.OBJECTION, Right.HUMAN_REVIEW);

  private final String yaml;
  private final String dutch;
  private final Set<Right> rights;

  LegalBasis(String yaml, String dutch, Right... more) {
    this.yaml = yaml;
    this.dutch = dutch;
    Set<Right> all = always();
    Collections.addAll(all, more);
    this.rights = Collections.unmodifiableSet(all);
  }

  /**
   * The rights that people have over data used on any basis. Erasure is among them: data that were
   * used unlawfully, or are no longer needed, go whatever the basis was (AVG 17(1)(a), (d)).
   */
  public static Set<Right> always() {
    return EnumSet.of(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION);
  }

  /**
   * The rights that people have over data used on this basis (AVG 7(3) and 15-22), in their usual
   * order; human review only where a decision is taken without one.
   */
  public Set<Right> rights() {
    return rights;
  }

  @Override
  public String yaml() {
    return yaml;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
