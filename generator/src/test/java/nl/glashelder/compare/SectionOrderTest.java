package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of the order of sections only what differs on the page is told, by headings and not by ids. */
class SectionOrderTest {
  private static final String PAGE = "titel: P\nklachten: {eigen: {toelichting: Bel ons.}}\n";

  private static List<String> said(String before, String after) {
    return Written.changes(PAGE + before, PAGE + after).stream().map(Change::sentence).toList();
  }

  private static List<String> own(String one, String two) {
    return List.of(
        "{id: a, titel: Sleutels, na: " + one + ", tekst: Wij hebben er geen.}",
        "{id: b, titel: Winkels, na: " + two + ", tekst: Die zijn dicht.}");
  }

  private static String ownSections(String... sections) {
    return "eigen-onderdelen: [" + String.join(", ", sections) + "]";
  }

  @Test
  void aSectionThatIsPutFirstIsTheOnlyOneThatMoved() {
    assertEquals(
        List.of("Het onderdeel ‘Uw rechten’ staat nu op een andere plaats."),
        said("", "onderdelen: [{id: inleiding}, {id: rechten}]"));
    assertEquals(
        List.of("Het onderdeel ‘Uw rechten’ staat nu op een andere plaats."),
        said("onderdelen: [{id: inleiding}, {id: rechten}]", ""));
  }

  @Test
  void theUsualOrderWrittenOutChangesNothingOnThePage() {
    Change change =
        Written.change(PAGE, PAGE + "onderdelen: [{id: inleiding}, {id: verantwoordelijke}]");
    assertEquals(
        "De onderdelen staan in de gegevens in een andere volgorde, op de pagina niet.",
        change.sentence());
    assertEquals(Weight.EDITORIAL, change.weight());
  }

  @Test
  void aHeadingOfItsOwnIsToldByBothHeadings() {
    String order = "onderdelen: [{id: inleiding}%s]";
    assertEquals(
        List.of(
            "Het onderdeel ‘Uw rechten’ heet nu ‘Dit mag u vragen’. Het onderdeel ‘Dit mag u vragen’"
                + " staat nu op een andere plaats."),
        said(order.formatted(""), order.formatted(", {id: rechten, titel: Dit mag u vragen}")));
  }

  @Test
  void aHeadingThatIsTheUsualOneAgainIsToldSo() {
    String last = "onderdelen: [{id: inleiding}, {id: verantwoordelijke%s}]";
    assertEquals(
        List.of("Het onderdeel ‘Wij’ heet nu ‘Wie is verantwoordelijk?’."),
        said(last.formatted(", titel: Wij"), last.formatted("")));
  }

  @Test
  void aSectionThatIsNotThereDoesNotMove() {
    assertEquals(
        List.of("De onderdelen staan in de gegevens in een andere volgorde, op de pagina niet."),
        said("", "onderdelen: [{id: inleiding}, {id: cameras}, {id: uitgangspunten}]"));
  }

  @Test
  void ownSectionsAfterDifferentSectionsHaveNoOrder() {
    List<String> apart = own("rechten", "contact");
    assertEquals(
        List.of(
            "De eigen onderdelen staan in de gegevens in een andere volgorde, op de pagina niet."),
        said(ownSections(apart.get(0), apart.get(1)), ownSections(apart.get(1), apart.get(0))));
    List<String> together = own("rechten", "rechten");
    assertEquals(
        List.of("‘Winkels’ en ‘Sleutels’ zijn van plaats gewisseld."),
        said(
            ownSections(together.get(0), together.get(1)),
            ownSections(together.get(1), together.get(0))));
  }

  @Test
  void thePlaceOfAnOwnSectionIsToldByHeadings() {
    assertEquals(
        List.of("Het eigen onderdeel ‘Sleutels’ staat nu na ‘Een klacht?’. Dat was aan het begin."),
        said(
            ownSections(own("begin", "contact").get(0)),
            ownSections(own("klachten", "contact").get(0))));
  }

  @Test
  void aCookieNoticeHasOnePlaceForOwnSections() {
    Change change =
        Written.ofNotice(
            ownSections(own("begin", "begin").get(0)), ownSections(own("cookies", "x").get(0)));
    assertEquals(
        "Het eigen onderdeel ‘Sleutels’ heeft in de gegevens een andere plaats, op de pagina niet.",
        change.sentence());
  }
}
