package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.PublishedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that differs in the data goes unsaid, and nothing else is said. */
@Tag("slow")
class MeaningTest {
  private static final Corporation CORPORATION = Samples.full(Corporation.class);

  private static PublishedData of(Corporation corporation, PrivacyStatement statement) {
    return new PublishedData(corporation, Optional.of(statement), Optional.empty());
  }

  private static PublishedData of(CookieNotice notice) {
    return new PublishedData(CORPORATION, Optional.empty(), Optional.of(notice));
  }

  @Test
  void equalDataHaveNoChanges() {
    PrivacyStatement statement = Samples.full(PrivacyStatement.class);
    assertEquals(
        List.of(), Meaning.between(of(CORPORATION, statement), of(CORPORATION, statement)));
  }

  @Test
  void everySingleChangeOfAStatementIsSaidOnceAndInItsPlace() {
    PrivacyStatement before = Samples.full(PrivacyStatement.class);
    List<String> wrong = new ArrayList<>();
    int[] tried = {0};
    Samples.changedOnce(
        before,
        (path, after) -> {
          tried[0]++;
          judge(
              path,
              Meaning.between(of(CORPORATION, before), of(CORPORATION, (PrivacyStatement) after)),
              wrong);
        });
    assertEquals(List.of(), wrong);
    assertTrue(tried[0] > 400, "only " + tried[0] + " changes were tried");
  }

  @Test
  void everySingleChangeOfANoticeIsSaidOnceAndInItsPlace() {
    CookieNotice before = Samples.full(CookieNotice.class);
    List<String> wrong = new ArrayList<>();
    Samples.changedOnce(
        before,
        (path, after) -> judge(path, Meaning.between(of(before), of((CookieNotice) after)), wrong));
    assertEquals(List.of(), wrong);
  }

  @Test
  void everySingleChangeOfTheCorporationIsSaidOnceAndInItsPlace() {
    PrivacyStatement statement = Samples.full(PrivacyStatement.class);
    List<String> wrong = new ArrayList<>();
    List<Change> words = new ArrayList<>();
    Samples.changedOnce(
        CORPORATION,
        (path, after) -> {
          List<Change> changes =
              Meaning.between(of(CORPORATION, statement), of((Corporation) after, statement));
          if (path.startsWith("woorden") || path.startsWith("afwijkingen")) {
            words.addAll(changes);
          } else {
            judge("corporatie." + path, changes, wrong);
          }
        });
    assertEquals(List.of(), wrong);
    assertEquals(List.of(), words, "what is for the check alone is never published");
  }

  @Test
  void theWayBackHasAsManyChangesAsTheWayThere() {
    PrivacyStatement before = Samples.full(PrivacyStatement.class);
    List<String> wrong = new ArrayList<>();
    Samples.changedOnce(
        before,
        (path, after) -> {
          PublishedData one = of(CORPORATION, before);
          PublishedData other = of(CORPORATION, (PrivacyStatement) after);
          if (Meaning.between(one, other).size() != Meaning.between(other, one).size()) {
            wrong.add(path);
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void noSentenceShowsAPath() {
    PrivacyStatement before = Samples.full(PrivacyStatement.class);
    Set<String> wrong = new HashSet<>();
    Samples.changedOnce(
        before,
        (path, after) ->
            Meaning.between(of(CORPORATION, before), of(CORPORATION, (PrivacyStatement) after))
                .forEach(
                    c -> {
                      if (c.sentence().contains(c.path()) && c.path().contains(".")) {
                        wrong.add(c.sentence());
                      }
                    }));
    assertEquals(Set.of(), wrong);
  }

  @Test
  void differentDocumentsCannotBeCompared() {
    PublishedData statement = of(CORPORATION, Samples.full(PrivacyStatement.class));
    PublishedData notice = of(Samples.full(CookieNotice.class));
    assertThrows(IllegalArgumentException.class, () -> Meaning.between(statement, notice));
  }

  @Test
  void theKindOfAVersionIsThatOfItsMostWeightyChange() {
    PrivacyStatement statement = Samples.full(PrivacyStatement.class);
    Set<ChangeKind> kinds = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    Samples.changedOnce(
        statement,
        (path, after) -> {
          PublishedData one = of(CORPORATION, statement);
          PublishedData other = of(CORPORATION, (PrivacyStatement) after);
          ChangeKind kind = Meaning.kind(one, other);
          kinds.add(kind);
          if (!kind.yaml().equals(Meaning.between(one, other).get(0).weight().yaml())) {
            wrong.add(path + " -> " + kind);
          }
        });
    assertEquals(List.of(), wrong);
    assertEquals(
        Set.of(
            ChangeKind.WIDENING,
            ChangeKind.TO_BE_JUDGED,
            ChangeKind.NARROWING,
            ChangeKind.EDITORIAL),
        kinds);
  }

  private static void judge(String path, List<Change> changes, List<String> wrong) {
    if (changes.size() != 1 || !changes.get(0).path().startsWith(path)) {
      wrong.add(path + " -> " + changes);
    }
  }
}
