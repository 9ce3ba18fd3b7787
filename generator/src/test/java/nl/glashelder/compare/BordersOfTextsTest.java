package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words that stand in other paragraphs and items may say something else, in whatever list. */
class BordersOfTextsTest {
  private static final String LISTED = "Wij delen niet:\\n\\n- %s naam\\n- %s adres";
  private static final String APART = "Wij delen niet:\\n\\n- %s naam\\n\\n%s adres";

  private static String you(String text, String you) {
    return text.formatted(you, you);
  }

  @Test
  void aTextThatBecameAListIsShownOnce() {
    Change change =
        Written.change(
            "inleiding: Wij vragen uw naam, uw adres en uw inkomen.",
            "inleiding: \"- uw naam\\n- uw adres\\n- uw inkomen\"");
    assertEquals("De inleiding is anders.", change.sentence());
    assertEquals(
        Optional.of(
            new Change.Texts(
                "Wij vragen uw naam, uw adres en uw inkomen.",
                "• uw naam • uw adres • uw inkomen")),
        change.texts());
  }

  @Test
  void aLineOfAListThatBecameAListIsShownOnce() {
    String lines = "verwerkingen: [{id: v, naam: V, voorbeelden: [\"%s\"]}]";
    Change change =
        Written.change(
            lines.formatted("een reparatie melden, een sleutel halen"),
            lines.formatted("- een reparatie melden\\n- een sleutel halen"));
    assertFalse(change.sentence().contains("Er stond"), change::sentence);
    assertTrue(change.texts().isPresent());
  }

  @Test
  void aListThatComesShowsItsItems() {
    assertEquals(
        "Nieuw in de tekst: de inleiding. Er staat nu: ‘Wij vragen: • uw naam • uw adres’.",
        Written.change(
                "titel: P", "titel: P\ninleiding: \"Wij vragen:\\n\\n- uw naam\\n- uw adres\"")
            .sentence());
  }

  @Test
  void anotherFormOfAddressHidesNoOtherDivisionInALine() {
    String informal = "corporatie:\n  naam: Voorbeeld\n  aanspreekvorm: je\n";
    for (String list :
        List.of("samenvatting: [\"%s\"]", "uitgangspunten: [{id: a, tekst: \"%s\"}]")) {
      List<Change> changes =
          Meaning.between(
              Written.data(informal, list.formatted(you(LISTED, "je"))),
              Written.data(Written.CORPORATION, list.formatted(you(APART, "uw"))));
      assertEquals(2, changes.size(), changes::toString);
      assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.TO_BE_JUDGED));
      List<Change> same =
          Meaning.between(
              Written.data(informal, list.formatted(you(LISTED, "je"))),
              Written.data(Written.CORPORATION, list.formatted(you(LISTED, "uw"))));
      assertEquals(1, same.size(), same::toString);
    }
  }

  @Test
  void anEntryThatWentToAnotherListWithOtherBordersIsNotSaidToBeTheSame() {
    String measures = "beveiliging: {maatregelen: [%s], toegang: [%s]}";
    String entry = "{id: a, tekst: \"Wij delen niet:%s\"}";
    List<Change> changes =
        Written.changes(
            measures.formatted(entry.formatted(" - uw naam"), ""),
            measures.formatted("", entry.formatted("\\n\\n- uw naam")));
    assertTrue(changes.stream().noneMatch(c -> c.weight() == Weight.EDITORIAL), changes::toString);
  }

  @Test
  void anAddressIsNeverCutOff() {
    String site = "https://www.voorbeeld.example.nl/privacy/afspraken-over-gegevens";
    String document = "reikwijdte: {andere-documenten: [{id: a, naam: Afspraken, url: %s}]}";
    Change change =
        Written.change(document.formatted(site + "-1.pdf"), document.formatted(site + "-2.pdf"));
    assertFalse(change.sentence().contains("…"), change::sentence);
    assertEquals(Optional.of(new Change.Texts(site + "-1.pdf", site + "-2.pdf")), change.texts());
  }
}
