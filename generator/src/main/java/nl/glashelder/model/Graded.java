package nl.glashelder.model;

/**
 * A fixed word that says how well people are protected. Two words of the same grade say different
 * things of which neither is certainly better.
 */
public interface Graded {
  /** More is better for the people whose data it is about. */
  int protection();
}
