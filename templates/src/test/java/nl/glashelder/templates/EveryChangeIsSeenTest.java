package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.ChangeType;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.compare.words.Hunk;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.version.PublishedData;
import nl.glashelder.wording.Whereabouts;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever changes in the data shows in the words, and the comparison knows where; or the wording
 * says that it never shows.
 */
@Tag("slow")
class EveryChangeIsSeenTest {
  private static final JteWords WORDS = new JteWords();
  private static final Corporation CORPORATION = WholeDocument.of(Corporation.class);
  private static final PrivacyStatement STATEMENT = WholeDocument.of(PrivacyStatement.class);
  private static final CookieNotice NOTICE = WholeDocument.of(CookieNotice.class);

  private static Side side(Corporation corporation, PrivacyStatement statement) {
    return Side.draft(
        new PublishedData(corporation, Optional.of(statement), Optional.empty()),
        Wording.of(corporation, statement, WORDS).fragment());
  }

  private static Side side(Corporation corporation, CookieNotice notice) {
    return Side.draft(
        new PublishedData(corporation, Optional.empty(), Optional.of(notice)),
        Wording.of(corporation, notice, WORDS).fragment());
  }

  /** What one change does: what is wrong with it, if anything. */
  private static final class Judge {
    private final Side before;
    private final Whereabouts whereabouts;
    private final List<String> wrong = new ArrayList<>();
    private int seen;

    Judge(Side before, Whereabouts whereabouts) {
      this.before = before;
      this.whereabouts = whereabouts;
    }

    void judge(String path, Side after) {
      Comparison comparison = Comparison.of(before, after);
      for (Change change : comparison.changes()) {
        List<Hunk> hunks = comparison.binding().hunksOf(change);
        boolean silent =
            whereabouts.isSilent(change.path())
                || change.type() == ChangeType.MOVED && whereabouts.isSorted(change.path());
        seen += hunks.isEmpty() ? 0 : 1;
        if (silent && !comparison.redline().isEmpty()) {
          wrong.add("is said to be silent: " + path + " " + comparison.redline().hunks());
        } else if (!silent && !whereabouts.mayYield(change.path()) && hunks.isEmpty()) {
          wrong.add("is not seen: " + change.path() + " " + comparison.redline().hunks());
        }
      }
      if (!comparison.binding().wordingOnly().isEmpty()) {
        wrong.add("has no reason: " + path + " " + comparison.binding().wordingOnly());
      }
    }

    void report() {
      assertEquals("", String.join("\n", wrong));
      assertTrue(seen > 3, "only " + seen + " changes were seen");
    }
  }

  @Test
  void ofAStatement() {
    Judge judge = new Judge(side(CORPORATION, STATEMENT), Whereabouts.STATEMENT);
    WholeDocument.changedOnce(STATEMENT, (path, s) -> judge.judge(path, side(CORPORATION, s)));
    judge.report();
  }

  @Test
  void ofTheCorporationInAStatement() {
    Judge judge = new Judge(side(CORPORATION, STATEMENT), Whereabouts.STATEMENT);
    WholeDocument.changedOnce(CORPORATION, (path, c) -> judge.judge(path, side(c, STATEMENT)));
    judge.report();
  }

  @Test
  void ofANotice() {
    Judge judge = new Judge(side(CORPORATION, NOTICE), Whereabouts.NOTICE);
    WholeDocument.changedOnce(NOTICE, (path, n) -> judge.judge(path, side(CORPORATION, n)));
    judge.report();
  }

  @Test
  void ofTheCorporationInANotice() {
    Judge judge = new Judge(side(CORPORATION, NOTICE), Whereabouts.NOTICE);
    WholeDocument.changedOnce(CORPORATION, (path, c) -> judge.judge(path, side(c, NOTICE)));
    judge.report();
  }

  /** "Wij gebruiken: ..." names the kinds of the cookies: there a new kind shows as well. */
  @Test
  void ofACookieThatIsTheFirstOfItsKind() {
    CookieNotice whole = SomeDocument.without(NOTICE, "soorten").orElseThrow();
    String second = "cookies." + NOTICE.cookies().get(1).id();
    CookieNotice fewer = SomeDocument.without(whole, second).orElseThrow();
    Comparison comparison = Comparison.of(side(CORPORATION, fewer), side(CORPORATION, whole));
    Change change = comparison.changes().get(0);
    List<String> keys =
        comparison.binding().hunksOf(change).stream().map(Hunk::key).distinct().toList();
    assertTrue(keys.contains("plaatst-cookies"), keys::toString);
    assertEquals(List.of(), comparison.binding().wordingOnly());
  }
}
