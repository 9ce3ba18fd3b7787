package nl.glashelder.check.language;

import java.util.BitSet;

/**
 * Whether a sentence takes back, in words that are none of a frame's own, what the frame finds in
 * it. Careful sentences speak of what is not done, not asked, or only done when someone wants it,
 * in nearly the same words as those that tell a breach; a frame that finds such a sentence is wrong
 * more often than right.
 */
final class Reservation {
  private Reservation() {}

  /**
   * Whether a sentence makes what a frame finds doubtful.
   *
   * @param own the words of the frame
   */
  static boolean in(Reading reading, Polarity polarity, BitSet own) {
    return deniesThatItIsAsked(reading, own)
        || (polarity == Polarity.ASSERTED
            ? deniesOrNarrows(reading, own)
            : deniesOnlyWhen(reading, own));
  }

  private static boolean deniesThatItIsAsked(Reading reading, BitSet own) {
    for (int i = 0; i < reading.size(); i++) {
      if (own.get(i) || !reading.is(i, Role.REQUIRED) || saysWhen(reading, i)) {
        continue;
      }
      if (reading.is(i, Role.NEED)) {
        return true;
      }
      for (int at = 0; at < reading.size(); at++) {
        if (reading.clause(at) == reading.clause(i) && denies(reading, at) && !own.get(at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean deniesOrNarrows(Reading reading, BitSet own) {
    for (int i = 0; i < reading.size(); i++) {
      if (own.get(i)) {
        continue;
      }
      boolean denied =
          denies(reading, i)
              && !isWithout(reading, i)
              && !saysWhen(reading, i)
              && !isInQuestionWithin(reading, i)
              && !isOfRefusal(reading, i)
              && !makesWorse(reading, i, own);
      if (denied && !isOnlyMore(reading, i) || narrows(reading, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Nadat wij u schreven en u geen nee zei": that is when, and no denial. */
  private static boolean deniesOnlyWhen(Reading reading, BitSet own) {
    boolean any = false;
    for (int i = 0; i < reading.size(); i++) {
      if (!own.get(i) && (denies(reading, i) || reading.is(i, Role.REFUSES))) {
        any = true;
        if (!saysWhen(reading, i) && !isWishOfReader(reading, i)) {
          return isYet(reading, i);
        }
      }
    }
    return any;
  }

  private static boolean makesWorse(Reading reading, int at, BitSet own) {
    boolean tells = false;
    boolean ofPeople = false;
    boolean ofUs = false;
    for (int i = 0; i < reading.size(); i++) {
      if (reading.clause(i) == reading.clause(at)) {
        tells |= reading.is(i, Role.TELLS) && !own.get(i);
        ofPeople |= reading.is(i, Role.OF_PEOPLE) && !own.get(i) && !belongs(reading, i);
        ofUs |= reading.is(i, Role.WE);
      }
    }
    return tells || ofPeople && !ofUs;
  }

  /** "Dat hoort daar niet in". */
  private static boolean belongs(Reading reading, int i) {
    return reading.word(i).small().equals("hoort")
        && i + 1 < reading.size()
        && reading.is(i + 1, Role.BELONGS);
  }

  private static boolean denies(Reading reading, int i) {
    return reading.is(i, Role.DENIES) || reading.is(i, Role.DENIES_NEXT);
  }

  /** "Alleen dit", not "dan pas". */
  private static boolean narrows(Reading reading, int i) {
    boolean thenOnly = i > 0 && reading.word(i - 1).small().equals("dan");
    return reading.is(i, Role.NARROWS) && !thenOnly;
  }

  /** "Om na te gaan wie er niet thuis is": what is denied is only asked. */
  private static boolean isInQuestionWithin(Reading reading, int i) {
    for (int at = i - 1; at >= 0 && reading.clause(at) == reading.clause(i); at--) {
      String word = reading.word(at).small();
      boolean begins = at == 0 || reading.clause(at - 1) != reading.clause(at);
      boolean asks = begins ? word.equals("wie") : !word.equals("dat") && !word.equals("of");
      if (reading.is(at, Role.TELLS_WHAT) && asks) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithout(Reading reading, int i) {
    return reading.word(i).small().equals("zonder");
  }

  /** "Niet alleen", "gevraagd of niet": these deny nothing. */
  private static boolean isOnlyMore(Reading reading, int i) {
    return i + 1 < reading.size() && reading.word(i + 1).small().equals("alleen")
        || i > 0 && reading.word(i - 1).small().equals("of");
  }

  /** "Zeg dat u dat niet wilt": the denial is the reader's own. */
  private static boolean isWishOfReader(Reading reading, int at) {
    boolean ofReader = false;
    boolean wants = false;
    for (int i = 0; i < reading.size(); i++) {
      if (reading.clause(i) == reading.clause(at)) {
        ofReader |= reading.is(i, Role.YOU);
        wants |= reading.is(i, Role.WANTS);
      }
    }
    return ofReader && wants;
  }

  /** "Facturen kunnen wij nog niet wissen". */
  private static boolean isYet(Reading reading, int i) {
    return i > 0 && reading.word(i - 1).small().equals("nog");
  }

  /** "Nooit weigeren wij te verkopen": two denials assert. */
  private static boolean isOfRefusal(Reading reading, int at) {
    for (int i = 0; i < reading.size(); i++) {
      boolean other = Math.abs(i - at) == 1 && reading.clause(i) == reading.clause(at);
      boolean both = denies(reading, i) && reading.is(at, Role.REFUSES);
      if (other && (reading.is(i, Role.REFUSES) || both)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in a clause that only says when: "als u niet betaalt". */
  private static boolean saysWhen(Reading reading, int at) {
    int begin = at;
    while (begin > 0 && reading.clause(begin - 1) == reading.clause(at)) {
      begin--;
    }
    String word = reading.word(begin).small();
    String next = begin + 1 < reading.size() ? reading.word(begin + 1).small() : "";
    if (reading.is(begin, Role.SAYS_WHEN) || reading.is(begin, Role.CONDITION)) {
      return true;
    }
    if (word.equals("ook") && (next.equals("al") || next.equals("als"))) {
      return true;
    }
    if (begin > 0 && reading.is(begin, Role.GOES_ON)) {
      boolean sameOrder =
          reading.is(begin + 1, Role.WE)
              || reading.is(begin + 1, Role.YOU)
              || reading.is(begin + 1, Role.THEY);
      return sameOrder && saysWhen(reading, begin - 1);
    }
    return begin == 0 && isQuestionBefore(reading, at);
  }

  /** "Wilt u geen cookies, dan ...", "Betaalt u niet, hoort u ...". */
  private static boolean isQuestionBefore(Reading reading, int at) {
    int end = at;
    while (end < reading.size() && reading.clause(end) == reading.clause(at)) {
      end++;
    }
    return end < reading.size()
        && (reading.is(0, Role.VERB)
            || reading.word(end).small().equals("dan")
            || end + 1 < reading.size() && reading.word(end + 1).small().equals("dan"));
  }
}
