package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.version.PublishedData;
import org.junit.jupiter.api.Test;

/**
 * Readers are addressed as their corporation does; who writes and judges is always addressed with
 * "u", so that reasons do not stand in another form beside what an editor must do.
 */
class FormForEditorsTest {
  private static final Pattern INFORMAL = Pattern.compile("(?iu)\\b(?:je|jij|jou|jouw)\\b");
  private static final String INFORMAL_CORPORATION =
      "corporatie:\n  naam: Voorbeeld\n  aanspreekvorm: je\n";

  @Test
  void whateverChangesItsReasonForEditorsHasTheFormalForm() {
    Corporation corporation =
        Written.data(INFORMAL_CORPORATION, "inleiding: Welkom.").corporation();
    CookieNotice notice = Samples.full(CookieNotice.class);
    List<Change> changes = new ArrayList<>();
    Samples.changedOnce(
        notice,
        (path, after) ->
            changes.addAll(
                Meaning.between(
                    data(corporation, notice), data(corporation, (CookieNotice) after))));
    assertEquals(
        List.of(),
        changes.stream()
            .map(Change::reasonForEditors)
            .filter(reason -> INFORMAL.matcher(reason).find())
            .toList());
    assertTrue(changes.stream().anyMatch(c -> INFORMAL.matcher(c.reason()).find()));
  }

  private static PublishedData data(Corporation corporation, CookieNotice notice) {
    return new PublishedData(corporation, Optional.empty(), Optional.of(notice));
  }

  @Test
  void aPageForEditorsHasTheFormalFormAndOneForReadersTheirs() {
    Comparison comparison =
        Comparison.of(
            Side.draft(Written.data(INFORMAL_CORPORATION, "inleiding: Een kopie."), "<h1>A</h1>"),
            Side.draft(Written.data(INFORMAL_CORPORATION, "inleiding: Geen kopie."), "<h1>B</h1>"));
    List<String> forEditors = reasons(comparison, ComparedContent.Audience.EDITORS);
    List<String> forReaders = reasons(comparison, ComparedContent.Audience.READERS);
    assertTrue(
        forEditors.stream().noneMatch(r -> INFORMAL.matcher(r).find()), forEditors::toString);
    assertEquals(comparison.changes().stream().map(Change::reason).toList(), forReaders);
  }

  private static List<String> reasons(Comparison comparison, ComparedContent.Audience audience) {
    return ComparedContent.of(comparison, audience).changes().stream()
        .map(ComparedContent.Change::reason)
        .toList();
  }
}
