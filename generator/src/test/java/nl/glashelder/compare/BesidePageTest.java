package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page does not show is told as no change of that page. */
class BesidePageTest {
  private static List<String> ofNotice(String before, String after) {
    return Meaning.between(
            Written.notice(Written.CORPORATION + before, "titel: Cookies"),
            Written.notice(Written.CORPORATION + after, "titel: Cookies"))
        .stream()
        .map(Change::path)
        .toList();
  }

  @Test
  void whatACookieNoticeDoesNotShowOfItsCorporationIsNoChangeOfIt() {
    assertEquals(List.of(), ofNotice("  fg: {naam: Jan}\n", ""));
    assertEquals(List.of(), ofNotice("", "  fg: {naam: Jan}\n"));
    assertEquals(List.of(), ofNotice("  korte-naam: A\n", "  korte-naam: B\n"));
    assertEquals(
        List.of(), ofNotice("  contact: {telefoon: '1'}\n", "  contact: {telefoon: '2'}\n"));
  }

  @Test
  void whatANoticeDoesShowOfItsCorporationIsTold() {
    assertEquals(
        List.of("corporatie.privacycontact.e-mail"),
        ofNotice(
            "  privacycontact: {e-mail: a@b.nl, naam: Jan}\n",
            "  privacycontact: {e-mail: c@b.nl, naam: Piet}\n"));
    assertEquals(
        List.of("corporatie.huisstijl.kleur"),
        ofNotice("  huisstijl: {kleur: '#123456'}\n", "  huisstijl: {kleur: '#654321'}\n"));
  }

  @Test
  void aDateForTheEditorsAloneIsNotToldAsWordsOfTheText() {
    Change gone = Written.change("{titel: P, herzien-voor: 2028-09-01}", "titel: P");
    assertEquals(
        "Niet meer: de datum van herziening. Er stond: 1 september 2028.", gone.sentence());
    assertEquals("Dit staat niet op de pagina.", gone.reason());
    assertEquals(Weight.EDITORIAL, gone.weight());
    assertEquals(
        "Nieuw: de datum van herziening. Er staat nu: 1 september 2028.",
        Written.change("titel: P", "{titel: P, herzien-voor: 2028-09-01}").sentence());
  }

  @Test
  void whetherACodeIsALawIsNowhereOnThePage() {
    String law = "wetten: [{id: g, naam: Governancecode, soort: %s}]";
    Change change = Written.change(law.formatted("code"), law.formatted("wet"));
    assertEquals(Weight.EDITORIAL, change.weight());
    assertEquals("Dit staat niet op de pagina.", change.reason());
  }

  @Test
  void aNumberThatMayBeMisusedMustBeReadThoughThePageDoesNotMarkIt() {
    String item = "gegevens: [{id: a, naam: A, items: [{id: i, naam: nummer%s}]}]";
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(item.formatted(""), item.formatted(", bsn: ja")).weight());
  }
}
