package nl.glashelder.check.language;

import java.util.Set;

/**
 * Parts a sentence into clauses. A comma parts only when a clause of its own follows: "foto's,
 * filmpjes of beelden" is one clause, "wij vragen niets, want u hebt al betaald" two.
 */
final class Clauses {
  private static final String ALWAYS = ";:()–—";

  private static final Set<String> RELATIVE = Set.of("die", "dat", "wie", "wat");

  private final int[] clause;

  Clauses(Reading reading) {
    clause = new int[reading.size()];
    int current = 0;
    for (int i = 1; i < clause.length; i++) {
      if (begins(reading, i) || endsRelative(reading, i)) {
        current++;
      }
      clause[i] = current;
    }
  }

  int of(int word) {
    return clause[word];
  }

  /** "Aanvragen die niet compleet zijn, worden afgewezen": what follows denies nothing. */
  private boolean endsRelative(Reading reading, int i) {
    if (reading.before(i).indexOf(',') < 0 || !reading.is(i, Role.VERB)) {
      return false;
    }
    for (int at = i - 1; at >= 0 && clause[at] == clause[i - 1]; at--) {
      if (RELATIVE.contains(reading.word(at).small())) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Reading reading, int i) {
    String before = reading.before(i);
    for (int at = 0; at < before.length(); at++) {
      if (ALWAYS.indexOf(before.charAt(at)) >= 0) {
        return true;
      }
    }
    if (before.indexOf(',') >= 0) {
      return isThen(reading, i) || goesOnAsClause(reading, i);
    }
    if (reading.is(i, Role.BEGINS)) {
      return true;
    }
    return reading.is(i, Role.MAY_BEGIN)
        && i + 1 < reading.size()
        && (isSubject(reading, i + 1) || reading.is(i + 1, Role.VERB));
  }

  /** "Bent u het niet eens, stuur dan een brief": what follows on a condition. */
  private static boolean isThen(Reading reading, int i) {
    return reading.word(i).small().equals("dan")
        || i + 1 < reading.size() && reading.word(i + 1).small().equals("dan");
  }

  /** Whether the words up to the next comma have a subject, or begin as a clause does. */
  private static boolean goesOnAsClause(Reading reading, int from) {
    for (int i = from; i < reading.size(); i++) {
      if (i > from && !reading.isRightBehind(i)) {
        return false;
      }
      if (isSubject(reading, i) || reading.is(i, Role.BEGINS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(Reading reading, int i) {
    return reading.is(i, Role.WE) || reading.is(i, Role.YOU) || reading.is(i, Role.THEY);
  }
}
