package nl.glashelder.compare;

import java.util.OptionalInt;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * The weight of a change with its reason.
 *
 * @param weight what it means for people
 * @param reason why, as one Dutch sentence
 */
record Verdict(Weight weight, String reason) {
  private static final Verdict MORE =
      new Verdict(Weight.WIDENING, "Dit is meer gebruik van gegevens van mensen.");
  private static final Verdict LESS =
      new Verdict(Weight.NARROWING, "Dit is minder gebruik van gegevens van mensen.");
  private static final Verdict BETTER =
      new Verdict(Weight.NARROWING, "Dit beschermt mensen beter.");
  private static final Verdict WORSE = new Verdict(Weight.WIDENING, "Dit beschermt mensen minder.");
  private static final Verdict EDITORIAL =
      new Verdict(Weight.EDITORIAL, "Dit verandert niets aan het gebruik van gegevens.");

  static Verdict editorial() {
    return EDITORIAL;
  }

  /** The verdict on something that comes or goes. */
  static Verdict ofReach(Reach reach, boolean added) {
    return switch (reach) {
      case WIDENS -> added ? MORE : LESS;
      case LIMITS -> added ? WORSE : BETTER;
      case PROTECTS -> added ? BETTER : WORSE;
      case DESCRIBES, NAMES, REPLACEABLE, EDITORIAL -> EDITORIAL;
    };
  }

  /** The verdict on one value that changed; null stands for a value that is not there. */
  static Verdict of(Part part, Object was, Object is) {
    Reach reach = part.key().reach();
    if (reach == Reach.EDITORIAL || reach == Reach.NAMES || reach == Reach.REPLACEABLE) {
      return EDITORIAL;
    }
    if (reach == Reach.DESCRIBES && (was == null || is == null)) {
      return EDITORIAL;
    }
    if (part.kind() == Kind.FLAG) {
      boolean before = Boolean.TRUE.equals(was);
      boolean after = Boolean.TRUE.equals(is);
      return before == after ? EDITORIAL : ofReach(reach, after);
    }
    if (was instanceof IsoDuration before && is instanceof IsoDuration after) {
      return durations(reach, before, after);
    }
    if (was == null || is == null) {
      return part.kind() == Kind.DURATION && reach == Reach.WIDENS
          ? openTerm(is == null)
          : ofReach(reach, was == null);
    }
    return reach == Reach.WIDENS || reach == Reach.LIMITS || part.kind() == Kind.TERM
        ? new Verdict(
            Weight.WIDENING, "De inhoud is anders. Ga na of het gebruik van gegevens ruimer is.")
        : new Verdict(Weight.EDITORIAL, "De inhoud is anders. Ga na of de bescherming gelijk is.");
  }

  /**
   * The same change where it guards against a use of data that came or went with it: that use is
   * what weighs.
   *
   * @param began whether the use is new
   * @param ended whether the use has ended
   */
  Verdict guarding(boolean began, boolean ended) {
    if (ended && weight == Weight.WIDENING) {
      return new Verdict(
          Weight.EDITORIAL, "Dit vervalt samen met het gebruik waar het bij hoorde.");
    }
    return began && weight == Weight.NARROWING
        ? new Verdict(Weight.EDITORIAL, "Dit hoort bij het nieuwe gebruik en komt er samen mee.")
        : this;
  }

  /** Saying how long is better than not saying it. */
  private static Verdict openTerm(boolean removed) {
    return removed
        ? new Verdict(Weight.WIDENING, "Er staat geen vaste termijn meer.")
        : new Verdict(Weight.NARROWING, "Er staat nu een vaste termijn.");
  }

  private static Verdict durations(Reach reach, IsoDuration before, IsoDuration after) {
    OptionalInt length = after.compareLength(before);
    if (length.isEmpty()) {
      return new Verdict(
          Weight.WIDENING, "De twee termijnen zijn niet precies te vergelijken; ga dit na.");
    }
    if (length.getAsInt() == 0) {
      return new Verdict(Weight.EDITORIAL, "De twee termijnen zijn even lang.");
    }
    boolean longer = length.getAsInt() > 0;
    String word = longer ? "langer" : "korter";
    return new Verdict(
        longer == (reach != Reach.PROTECTS) ? Weight.WIDENING : Weight.NARROWING,
        "De termijn wordt " + word + ".");
  }
}
