package nl.glashelder.model;

/** What a change of a component means for the people whose data it is about. */
public enum Reach {
  /** More here means more use of people's data: a new recipient, a longer period. */
  WIDENS,
  /** More here means better protection: a new right, a new safeguard. */
  PROTECTS,
  /** Says how data are used: saying it is no change of use, but another value may mean more use. */
  DESCRIBES,
  /** Says the same in other words, or is no matter of data protection. */
  EDITORIAL
}
