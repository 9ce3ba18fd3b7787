package nl.glashelder.check.language;

import java.util.BitSet;
import java.util.Set;

/** Tells whether a sentence denies some of its words. */
final class Denial {
  /** "Niet alleen", "niet zonder": these deny nothing of what follows. */
  private static final Set<String> ONLY =
      Set.of("alleen", "enkel", "slechts", "uitsluitend", "zonder", "anders", "zomaar");

  private static final Set<String> COMPARED =
      Set.of("langer", "meer", "later", "eerder", "minder", "verder");

  /** "Zonder" reaches no further than the noun that follows. */
  private static final int REACH_OF_WITHOUT = 5;

  /** "Een kopie: nooit." */
  private static final int SHORT_CLAUSE = 2;

  /** "Vergeet niet dat": these make a denial of nothing. */
  private static final Set<String> REMINDS =
      Set.of("vergeet", "vergeten", "ontkennen", "ontkent", "twijfelen", "twijfel", "weet");

  /** "Geloof speelt geen rol": what is not there is a part for what was named before. */
  private static final Set<String> PLAYS_NO_PART = Set.of("rol", "sprake", "deel");

  private Denial() {}

  /** Whether the words are denied by another word of the sentence. */
  static boolean of(Reading reading, BitSet own) {
    if (isDemanded(reading, own)) {
      return false;
    }
    for (int i = 0; i < reading.size(); i++) {
      if (own.get(i)) {
        continue;
      }
      if (reading.is(i, Role.DENIES_ALL)
          || reading.is(i, Role.DENIES) && deniesClause(reading, i, own)
          || reading.is(i, Role.DENIES_NEXT) && deniesNext(reading, i, own)) {
        return true;
      }
    }
    return false;
  }

  /** "Zonder kopie van uw paspoort doen wij niets": two denials are a demand. */
  private static boolean isDemanded(Reading reading, BitSet own) {
    boolean begins =
        reading.size() > 0
            && reading.word(0).small().equals("zonder")
            && !own.get(0)
            && deniesNext(reading, 0, own);
    for (int i = own.length(); begins && i < reading.size(); i++) {
      if (reading.is(i, Role.DENIES) || reading.word(i).small().equals("geen")) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word in the clauses of these words denies anything. */
  static boolean inClausesOf(Reading reading, BitSet own) {
    for (int i = 0; i < reading.size(); i++) {
      boolean denies = reading.is(i, Role.DENIES) || reading.is(i, Role.DENIES_NEXT);
      if (denies && isInClauseOf(reading, i, own)) {
        return true;
      }
    }
    return of(reading, own);
  }

  private static boolean isInClauseOf(Reading reading, int i, BitSet own) {
    int clause = reading.clause(i);
    return clause >= reading.clause(own.nextSetBit(0))
        && clause <= reading.clause(own.length() - 1);
  }

  private static boolean deniesClause(Reading reading, int i, BitSet own) {
    if (deniesLess(reading, i)) {
      return false;
    }
    return isInClauseOf(reading, i, own)
        || reading.clause(i) == reading.clause(own.length() - 1) + 1
            && looksBack(reading, reading.clause(i))
        || isToldBeside(reading, i, own);
  }

  /** "Wij noteren niet dat u ziek bent"; "of u ziek bent, noteren wij niet". */
  private static boolean isToldBeside(Reading reading, int i, BitSet own) {
    int told = reading.clause(own.nextSetBit(0));
    int denying = reading.clause(i);
    if (Math.abs(told - denying) != 1 || told != reading.clause(own.length() - 1)) {
      return false;
    }
    int begin = beginOf(reading, told);
    boolean complement = reading.is(begin, Role.TELLS_WHAT) && (told > denying || begin == 0);
    // "Wij doen dat niet; dat u ziek bent, weten wij": another statement.
    boolean apart = reading.isAfterSemicolon(beginOf(reading, Math.max(told, denying)));
    return complement && !apart && !reminds(reading, denying);
  }

  private static int beginOf(Reading reading, int clause) {
    int begin = 0;
    while (reading.clause(begin) < clause) {
      begin++;
    }
    return begin;
  }

  private static boolean reminds(Reading reading, int clause) {
    for (int at = 0; at < reading.size(); at++) {
      if (reading.clause(at) == clause && REMINDS.contains(reading.word(at).small())) {
        return true;
      }
    }
    return false;
  }

  private static boolean deniesLess(Reading reading, int i) {
    if (i + 1 >= reading.size()) {
      return false;
    }
    String next = reading.word(i + 1).small();
    return ONLY.contains(next)
        || COMPARED.contains(next)
            && i + 2 < reading.size()
            && reading.word(i + 2).small().equals("dan");
  }

  /**
   * "Een kopie: nooit"; "een kopie maken, dat doen wij niet"; "geloof: daar vragen wij niet naar".
   */
  private static boolean looksBack(Reading reading, int clause) {
    int from = beginOf(reading, clause);
    int to = from;
    while (to < reading.size() && reading.clause(to) == clause) {
      to++;
    }
    String begin = reading.word(from).small();
    boolean ofWhatIsNamed = begin.startsWith("daar") && reading.before(from).indexOf(':') >= 0;
    return to - from <= SHORT_CLAUSE
        || begin.equals("dat")
        || begin.equals("die")
        || ofWhatIsNamed
        || begin.equals("dan") && deniesThat(reading, from, to);
  }

  /** "Vertelt u dat u ziek bent, dan schrijven wij dat niet op". */
  private static boolean deniesThat(Reading reading, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (reading.word(i - 1).small().equals("dat") && reading.is(i, Role.DENIES)) {
        return true;
      }
    }
    return false;
  }

  private static boolean deniesNext(Reading reading, int i, BitSet own) {
    if (!isInClauseOf(reading, i, own)) {
      return reading.word(i).small().equals("geen") && isToldBeside(reading, i, own);
    }
    int next = own.nextSetBit(i);
    if (reading.word(i).small().equals("zonder")) {
      for (int at = i + 1; at < next; at++) {
        if (reading.is(at, Role.VERB) || reading.is(at, Role.WE)) {
          return false;
        }
      }
      return next >= 0 && next - i <= REACH_OF_WITHOUT;
    }
    String denied = i + 1 < reading.size() ? reading.word(i + 1).small() : "";
    boolean ofNamed =
        denied.equals("gebruik")
            && reading.word(beginOf(reading, reading.clause(i))).small().equals("van");
    if (ofNamed || PLAYS_NO_PART.contains(denied)) {
      return true;
    }
    boolean endsClause = i + 1 == reading.size() || reading.clause(i + 1) != reading.clause(i);
    return next >= 0 || endsClause;
  }
}
