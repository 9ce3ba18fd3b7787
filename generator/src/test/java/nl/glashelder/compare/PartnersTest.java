package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of the parties that decide together the page names the others, and each is who it is called. */
class PartnersTest {
  private static final String JOINT = "gezamenlijk: [{id: regio, naam: Woonregio, partijen: [%s]}]";

  private static List<String> told(String older, String before, String newer, String after) {
    String corporation = "corporatie: {naam: %s, aanspreekvorm: u}\n";
    return Meaning.between(
            Written.data(corporation.formatted(older), JOINT.formatted(before)),
            Written.data(corporation.formatted(newer), JOINT.formatted(after)))
        .stream()
        .map(Change::sentence)
        .filter(said -> !said.startsWith("De naam van de corporatie"))
        .toList();
  }

  @Test
  void theNameOfTheCorporationItselfIsNoPartner() {
    assertEquals(List.of(), told("Maas", "Maas, Waal", "Maas", "Waal"));
    assertEquals(List.of(), told("Maas", "Waal", "Maas", "Maas, Waal"));
    assertEquals(List.of(), told("Maas", "Maas, Waal", "Maas", "Waal, Maas"));
    assertEquals(List.of(), told("Maas", "Maas, Waal", "Oever", "Oever, Waal"));
    assertEquals(List.of(), told("Maas", "Stichting Maas", "Maas", ""));
  }

  @Test
  void aNameThatWasItsOwnIsAPartnerUnderAnotherName() {
    assertEquals(
        List.of(
            "Nieuw bij de partijen van de gezamenlijke verantwoordelijkheid ‘Woonregio’: ‘Maas’."),
        told("Maas", "Maas, Waal", "Oever", "Maas, Waal"));
  }

  @Test
  void partnersWithAWordInCommonAreTwo() {
    List<Change> changes =
        Written.changes(
            JOINT.formatted("Stichting Rivier Wonen"), JOINT.formatted("Stichting Bosrand Wonen"));
    assertEquals(
        List.of(
            "Niet meer bij de partijen van de gezamenlijke verantwoordelijkheid ‘Woonregio’:"
                + " ‘Stichting Rivier Wonen’.",
            "Nieuw bij de partijen van de gezamenlijke verantwoordelijkheid ‘Woonregio’:"
                + " ‘Stichting Bosrand Wonen’."),
        changes.stream().map(Change::sentence).toList());
    assertEquals(
        List.of(Weight.NARROWING, Weight.WIDENING), changes.stream().map(Change::weight).toList());
  }

  @Test
  void aPartnerThatIsRespeltStaysTheSame() {
    Change change = Written.change(JOINT.formatted("Rivierwonen"), JOINT.formatted("Rivierwonnen"));
    assertEquals(ChangeType.CHANGED, change.type());
  }
}
