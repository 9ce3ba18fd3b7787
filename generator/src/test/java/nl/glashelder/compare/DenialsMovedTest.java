package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is denied of some data and then of all, or the other way round, is one change. */
class DenialsMovedTest {
  private static final String OF_A_GROUP =
      "gegevens: [{id: g, naam: contact, niet-vastgelegd: [nationaliteit]}, {id: h, naam: huur}]";
  private static final String OF_TWO_GROUPS =
      "gegevens: [{id: g, naam: contact, niet-vastgelegd: [nationaliteit]}, {id: h, naam: huur,"
          + " niet-vastgelegd: [nationaliteit]}]";
  private static final String OF_ALL =
      "gegevens: [{id: g, naam: contact}, {id: h, naam: huur}]\nniet-vastgelegd: [nationaliteit]";

  @Test
  void aDenialThatHoldsForAllDataNowIsBroader() {
    Change change = Written.change(OF_A_GROUP, OF_ALL);
    assertEquals(ChangeType.MOVED, change.type());
    assertEquals(Weight.NARROWING, change.weight());
    assertEquals(
        "Staat nu in het algemeen bij de gegevens die wij niet vastleggen: ‘nationaliteit’."
            + " Eerst stond dit alleen bij de groep gegevens ‘contact’.",
        change.sentence());
  }

  @Test
  void aDenialThatHoldsForSomeDataOnlyIsNarrower() {
    Change change = Written.change(OF_ALL, OF_A_GROUP);
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals(
        "Staat nu alleen nog bij de groep gegevens ‘contact’: ‘nationaliteit’. Eerst stond dit in"
            + " het algemeen bij de gegevens die wij niet vastleggen.",
        change.sentence());
  }

  @Test
  void aDenialOfSeveralGroupsThatBecameGeneralIsOneChange() {
    Change change = Written.change(OF_TWO_GROUPS, OF_ALL);
    assertEquals(Weight.NARROWING, change.weight());
    assertEquals(3, change.paths().size());
  }

  @Test
  void aDenialThatWentFromOneRecipientToAnotherIsTwoChanges() {
    String recipients = "ontvangers: [{id: a, naam: bank%s}, {id: b, naam: politie%s}]";
    String denial = ", krijgt-niet: [telefoonnummer]";
    List<Change> changes =
        Written.changes(recipients.formatted(denial, ""), recipients.formatted("", denial));
    assertEquals(2, changes.size(), changes::toString);
  }
}
