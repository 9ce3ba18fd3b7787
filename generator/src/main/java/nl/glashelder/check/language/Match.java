package nl.glashelder.check.language;

import java.util.BitSet;

/**
 * A place in a sentence where something is named, with what the sentence says of it.
 *
 * @param reading the sentence
 * @param first the first word
 * @param last the last word
 * @param own which of the words from first to last say it; the others only stand in between
 * @param weighed whether what the sentence denies was counted already
 */
public record Match(Reading reading, int first, int last, BitSet own, boolean weighed) {
  Match(Reading reading, int first, int last, BitSet own) {
    this(reading, first, last, own, false);
  }

  /** A match of all the words from the first to the last. */
  public static Match of(Reading reading, int first, int last) {
    BitSet own = new BitSet();
    own.set(first, last + 1);
    return new Match(reading, first, last, own);
  }

  /** The words, as they stand in the sentence. */
  public String words() {
    return reading.text(first, last);
  }

  /** Whether the sentence says that it is not so. */
  public boolean isDenied() {
    return !weighed && Denial.of(reading, own);
  }

  /** Whether anything in its clauses is denied: "wij bewaren geen berichten" too. */
  public boolean isInDenial() {
    return Denial.inClausesOf(reading, own);
  }

  /** Whether somebody else's words are quoted. */
  public boolean isQuoted() {
    return reading.isQuotedWords(first, last);
  }

  /** Whether it was so once. */
  public boolean isPast() {
    return reading.isPast(first);
  }

  /** Whether the sentence only asks it. */
  public boolean isAsked() {
    return reading.isQuestion();
  }

  /** Whether it is so under a condition only. */
  public boolean isConditional() {
    return reading.isConditional(first);
  }

  /** Who does it, or whose it is. */
  public Actor actor() {
    return reading.actor(first, last);
  }

  /** Whether it is told as a fact of today, by no one else. */
  public boolean holds() {
    return !isDenied() && !isQuoted() && !isPast() && !isAsked() && actor() != Actor.OTHERS;
  }
}
