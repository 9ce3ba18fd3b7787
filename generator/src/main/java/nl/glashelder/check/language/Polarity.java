package nl.glashelder.check.language;

import java.util.BitSet;

/**
 * Whether the clauses of some words assert or deny them. Denials are counted, also those that a
 * verb says: "wij weigeren nooit" asserts. What only narrows ("niet altijd", "niet per telefoon")
 * and what depends on something else ("als de wet dat eist") says neither.
 */
enum Polarity {
  ASSERTED,
  DENIED,
  OPEN;

  private static final int NEAR = 3;
  private static final int SHORT_CLAUSE = 2;

  /**
   * What a sentence does with an act.
   *
   * @param own the words that deny nothing, since they tell the act or what belongs to it
   * @param act the words of the act, in whose clauses a denial counts
   */
  static Polarity of(Reading reading, BitSet own, BitSet act) {
    int from = reading.clause(act.nextSetBit(0));
    int to = reading.clause(act.length() - 1);
    if (from > 0 && isComplement(reading, from)) {
      from--;
    }
    boolean denied = false;
    boolean refused = false;
    for (int i = 0; i < reading.size(); i++) {
      int clause = reading.clause(i);
      if (reading.is(i, Role.DENIES_ALL)) {
        return OPEN;
      }
      boolean here =
          clause >= from && clause <= to
              || clause == to + 1 && looksBack(reading, clause) && !isNobody(reading, i);
      if (own.get(i) || !here || isApart(reading, i, act)) {
        continue;
      }
      if (reading.is(i, Role.NEED)) {
        return OPEN;
      }
      if (reading.is(i, Role.REFUSES)) {
        refused ^= !deniesNothing(reading, i);
      } else if (reading.is(i, Role.DENIES)) {
        if (i + 1 < reading.size() && isNarrowed(reading, i + 1, own)) {
          return OPEN;
        }
        denied = true;
      } else if (reading.is(i, Role.DENIES_NEXT) && denies(reading, i, own)) {
        denied = true;
      }
    }
    return denied == refused ? ASSERTED : DENIED;
  }

  /** "Stuur een mail, die leest niemand van ons": who does not do it is another. */
  private static boolean isNobody(Reading reading, int i) {
    return reading.word(i).small().equals("niemand");
  }

  /** "Verborgen camera's gebruiken wij niet, en bij elke ingang hangt een bord". */
  private static boolean isApart(Reading reading, int i, BitSet act) {
    int first = Math.min(i, act.nextSetBit(0));
    int last = Math.max(i, act.length() - 1);
    for (int at = first + 1; at <= last; at++) {
      if (reading.is(at, Role.JOINS) && reading.before(at).indexOf(',') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Dat betekent niet dat u toestemming geeft". */
  private static boolean isComplement(Reading reading, int clause) {
    int begin = 0;
    while (reading.clause(begin) < clause) {
      begin++;
    }
    String word = reading.word(begin).small();
    // "Dat doet een medewerker" begins a sentence of its own.
    boolean subject =
        reading.is(begin + 1, Role.WE)
            || reading.is(begin + 1, Role.YOU)
            || reading.is(begin + 1, Role.THEY)
            || reading.is(begin + 1, Role.DETERMINER)
            || reading.is(begin + 1, Role.OTHERS);
    return subject && (word.equals("dat") || word.equals("of"));
  }

  /** "Afgewezen kandidaten", "om onrust te voorkomen". */
  private static boolean deniesNothing(Reading reading, int i) {
    if (i > 0 && reading.word(i - 1).small().equals("te")) {
      return true;
    }
    boolean participle = reading.is(i, Role.REFUSED);
    return participle
        && i + 1 < reading.size()
        && reading.isRightBehind(i + 1)
        && !reading.is(i + 1, Role.VERB)
        && !reading.is(i + 1, Role.PREPOSITION);
  }

  private static boolean isNarrowed(Reading reading, int i, BitSet own) {
    String next = reading.word(i).small();
    if (!reading.is(i, Role.TAKES_DENIAL) || own.get(i)) {
      return false;
    }
    boolean compared = next.equals("meer") || next.equals("langer") || next.equals("verder");
    return !compared || i + 1 < reading.size() && reading.word(i + 1).small().equals("dan");
  }

  private static boolean denies(Reading reading, int i, BitSet own) {
    int reach = reading.word(i).small().equals("zonder") ? 1 : NEAR;
    for (int at = i + 1; at <= i + reach && at < reading.size(); at++) {
      if (own.get(at) || reach == NEAR && reading.is(at, Role.STANDS_FOR_ACT)) {
        return true;
      }
      if (reading.clause(at) != reading.clause(i)) {
        return false;
      }
    }
    // "Wijst geen aanvragen af": the denial follows on the act.
    boolean afterAct =
        own.get(Math.max(0, i - 1)) && i > 0
            || i > 1 && own.get(i - 2) && reading.is(i - 1, Role.WE);
    return i + 1 == reading.size() || afterAct;
  }

  private static boolean looksBack(Reading reading, int clause) {
    int from = 0;
    while (reading.clause(from) < clause) {
      from++;
    }
    int to = from;
    while (to < reading.size() && reading.clause(to) == clause) {
      to++;
    }
    return to - from <= SHORT_CLAUSE || reading.is(from, Role.LOOKS_BACK);
  }

  /** Whether the sentence has a condition besides the words themselves. */
  static boolean dependsOnMore(Reading reading, BitSet own) {
    for (int i = 0; i < reading.size(); i++) {
      boolean begins = i == 0 || reading.clause(i) != reading.clause(i - 1);
      boolean condition =
          reading.is(i, Role.CONDITION) && !own.get(i) || begins && isQuestionBefore(reading, i);
      if (condition && !holdsAny(reading, reading.clause(i), own)) {
        return true;
      }
    }
    return false;
  }

  /** "Moet dat van de wet, dan ...", "Bent u jonger dan 16? Dan ...". */
  private static boolean isQuestionBefore(Reading reading, int i) {
    if (i != 0 || !reading.is(0, Role.VERB)) {
      return false;
    }
    int end = 0;
    while (end < reading.size() && reading.clause(end) == 0) {
      end++;
    }
    return end < reading.size();
  }

  private static boolean holdsAny(Reading reading, int clause, BitSet own) {
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      if (reading.clause(i) == clause) {
        return true;
      }
    }
    return false;
  }
}
