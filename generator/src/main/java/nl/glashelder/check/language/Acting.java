package nl.glashelder.check.language;

/** Finds who does what some words of a sentence tell. */
final class Acting {
  private Acting() {}

  static Actor in(Reading reading, int first, int last) {
    boolean we = saysWe(reading, first, last);
    if (!we && isOwnedByOthers(reading, last)) {
      return Actor.OTHERS;
    }
    boolean you = false;
    boolean others = false;
    for (int i = 0; i < reading.size(); i++) {
      boolean here =
          reading.clause(i) >= reading.clause(first) && reading.clause(i) <= reading.clause(last);
      boolean inside = i >= first && i <= last;
      if (here) {
        we |= reading.is(i, Role.WE);
        you |= reading.is(i, Role.YOU);
        others |= !inside && (isSomeoneElse(reading, i) || isOthersAsSubject(reading, i));
      }
    }
    if (we) {
      return Actor.US;
    }
    if (others) {
      return Actor.OTHERS;
    }
    return you ? Actor.READER : Actor.UNSAID;
  }

  /** "Wij geven uw naam aan het wijkteam van de gemeente": the words tell themselves who acts. */
  private static boolean saysWe(Reading reading, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (reading.is(i, Role.WE)) {
        return true;
      }
    }
    return false;
  }

  /** "Zij", "iemand"; "er" is nobody: "er hangen camera's". */
  private static boolean isSomeoneElse(Reading reading, int i) {
    return reading.is(i, Role.THEY) && !reading.word(i).small().equals("er");
  }

  /** "De camera van uw buren". */
  private static boolean isOwnedByOthers(Reading reading, int last) {
    int i = last + 1;
    if (i >= reading.size() || !reading.word(i).small().equals("van")) {
      return false;
    }
    i++;
    while (reading.is(i, Role.DETERMINER)) {
      i++;
    }
    return reading.is(i, Role.OTHERS);
  }

  /** "De gemeente vraagt", not "wij vragen bij de gemeente"; "door de gemeente" tells who acts. */
  private static boolean isOthersAsSubject(Reading reading, int i) {
    if (!reading.is(i, Role.OTHERS)) {
      return false;
    }
    int before = i - 1;
    while (reading.is(before, Role.DETERMINER)) {
      before--;
    }
    return !reading.is(before, Role.PREPOSITION) || reading.word(before).small().equals("door");
  }
}
