package nl.glashelder.model;

/**
 * What a change of a component means for the people whose data it is about. A component about which
 * data alone cannot tell {@linkplain #DESCRIBES describes}: whoever reads both texts must judge.
 */
public enum Reach {
  /** More here means more use of people's data: a new recipient, a longer period. */
  WIDENS,
  /**
   * Gives examples of a use of people's data: another one may be more use. That one is no longer
   * named does not say that it stopped.
   */
  EXEMPLIFIES,
  /** More here means that people can do less: another exception to a right, a longer wait. */
  LIMITS,
  /** More here means better protection: a new right, a safeguard, a condition for sharing. */
  PROTECTS,
  /** Says how data are used, in words that only a reader can weigh. */
  DESCRIBES,
  /**
   * Says what kind of thing something is: special data, a processor, an analytical cookie. Another
   * kind may be another practice, or only another name for the same.
   */
  CLASSIFIES,
  /**
   * What something is called. The same name spelt otherwise changes nothing; another name may be
   * another thing.
   */
  NAMES,
  /**
   * One value is as good as another: a telephone number, the date of a check. That there is none
   * any more may matter.
   */
  REPLACEABLE,
  /** Never a matter of data protection: an order, a colour, a code for computers. */
  EDITORIAL
}
