package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of something that another came in the place of, what only the old one said is told too. */
class ReplacedEntriesTest {
  private static String group(String group, String others) {
    return "gegevens: [%s%s]\nverwerkingen: [{id: v, naam: Huren, gegevens: [%s]}]"
        .formatted(group, others, group.substring(5, group.indexOf(',')));
  }

  private static final String CONTACT =
      "{id: contact, naam: contact, verplicht: vrijwillig, niet-vastgelegd: [geloof],"
          + " items: [{id: n, naam: naam}, {id: t, naam: telefoon}, {id: g, naam: leeftijd}]}";
  private static final String REACH =
      "{id: bereik, naam: bereik, items: [{id: n, naam: naam}, {id: e, naam: e-mail}]}";

  @Test
  void theItemsThatOnlyTheFormerGroupHeldAreGone() {
    Change change = Written.change(group(CONTACT, ""), group(REACH, ""));
    assertEquals(
        "‘bereik’ komt in de plaats van ‘contact’. Weg: ‘telefoon’ en ‘leeftijd’. Nieuw: ‘e-mail’."
            + " Dat is zo bij: ‘Huren’.",
        change.sentence());
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals(
        List.of(
            "Gegevens: naam; e-mail",
            "Verplichting om gegevens te geven (weg): vrijwillig",
            "Gegevens (weg): telefoon; leeftijd",
            "Gegevens die wij niet vastleggen (weg): geloof"),
        change.details().stream().map(Detail::line).sorted(this::goneLast).toList());
  }

  private int goneLast(String one, String other) {
    return Integer.compare(order(one), order(other));
  }

  private static int order(String line) {
    List<String> starts = List.of("Gegevens: ", "Verplichting", "Gegevens (weg)", "Gegevens die");
    return starts.indexOf(starts.stream().filter(line::startsWith).findFirst().orElseThrow());
  }

  @Test
  void anItemThatStandsInAnotherGroupNowIsNotGone() {
    String other = ", {id: x, naam: anders, items: [{id: h, naam: huur}%s]}";
    List<String> said =
        Written.changes(
                group(CONTACT, other.formatted("")),
                group(REACH, other.formatted(", {id: t, naam: telefoon}")))
            .stream()
            .map(Change::sentence)
            .toList();
    assertTrue(
        said.stream()
            .anyMatch(
                s ->
                    s.contains("Weg: ‘leeftijd’. Nu in een andere groep: ‘telefoon’.")
                        && s.contains("Nieuw: ‘e-mail’.")),
        said::toString);
  }

  @Test
  void whatOnlyTheFormerRecipientPromisedIsGone() {
    String used = "ontvangers: [%s]\nverwerkingen: [{id: v, naam: Post, ontvangers: [%s]}]";
    Change change =
        Written.change(
            used.formatted(
                "{id: a, naam: drukker, waarvoor: om te drukken, beloften: [Hij wist alles.]}",
                "a"),
            used.formatted("{id: b, naam: printer, waarvoor: om te printen}", "b"));
    assertEquals(
        List.of(
            "Doel: om te printen",
            "Doel (eerst): om te drukken",
            "Beloften van deze partij (weg): Hij wist alles."),
        change.details().stream().map(Detail::line).toList());
  }
}
