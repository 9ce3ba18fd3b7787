package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups of people that become one, or one that becomes several, are one change. */
class JoinedPeopleTest {
  private static final String APART =
      "doelgroepen: [{id: h, naam: huurders%1$s}, {id: m, naam: medebewoners}]\n"
          + "gegevens: [{id: c, naam: contact, doelgroepen: [h, m], items: [{id: n, naam: naam}]}]";
  private static final String TOGETHER =
      "doelgroepen: [{id: b, naam: %1$s}]\n"
          + "gegevens: [{id: c, naam: contact, doelgroepen: [b], items: [{id: n, naam: naam}]}]";

  @Test
  void groupsThatAreNamedTogetherAreJoined() {
    Change joined =
        Written.change(APART.formatted(""), TOGETHER.formatted("huurders en medebewoners"));
    assertEquals(
        "De groepen mensen ‘huurders’ en ‘medebewoners’ zijn samengevoegd tot ‘huurders en"
            + " medebewoners’.",
        joined.sentence());
    assertEquals(Weight.TO_BE_JUDGED, joined.weight());
    Change split =
        Written.change(TOGETHER.formatted("huurders en medebewoners"), APART.formatted(""));
    assertEquals(ChangeType.SPLIT, split.type());
    assertEquals(Weight.TO_BE_JUDGED, split.weight());
  }

  @Test
  void aGroupWithAPartOfItsNameUnderTheSameIdIsSplitToo() {
    String group =
        "doelgroepen: [{id: a, naam: %s}%s]\nverwerkingen: [{id: v, naam: V, doelgroepen: [%s]}]";
    String one = group.formatted("huurders en medebewoners", "", "a");
    String two = group.formatted("huurders", ", {id: b, naam: medebewoners}", "a, b");
    assertEquals(ChangeType.SPLIT, Written.change(one, two).type());
    assertEquals(ChangeType.MERGED, Written.change(two, one).type());
  }

  @Test
  void dataThatWereOfOneOfTheGroupsAndAreOfAllNowAreMoreUse() {
    List<Change> changes =
        Written.changes(
            APART.formatted("").replace("[h, m]", "[h]"),
            TOGETHER.formatted("huurders en medebewoners"));
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }

  @Test
  void aGroupUnderAnotherNameMayBeOthers() {
    List<Change> changes = Written.changes(APART.formatted(""), TOGETHER.formatted("bezoekers"));
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }

  @Test
  void childrenThatAreNoLongerNamedAreNotLostInTheJoining() {
    List<Change> changes =
        Written.changes(
            APART.formatted(", minderjarigen: ja"), TOGETHER.formatted("huurders en medebewoners"));
    assertTrue(changes.size() > 1, changes::toString);
  }

  @Test
  void aConsentThatIsGoneWithTheJoiningIsLostOnce() {
    String groups =
        "gegevens: [{id: c, naam: contact, items: [{id: n, naam: naam}]},"
            + " {id: g, naam: geld, items: [{id: h, naam: huur}]},"
            + " {id: w, naam: woning, items: [{id: x, naam: adres}]}]\n";
    String contract = "grondslagen: [{grondslag: overeenkomst}]";
    List<Change> changes =
        Written.changes(
            groups
                + "verwerkingen: [{id: d, naam: Huren, doel: om te huren, gegevens: [c, w],"
                + " grondslagen: [{grondslag: toestemming}]}, {id: e, naam: Innen, doel: om te"
                + " innen, gegevens: [g], "
                + contract
                + "}]",
            groups
                + "verwerkingen: [{id: a, naam: Huren en innen, doel: om te huren en te innen,"
                + " gegevens: [c, g, w], "
                + contract
                + "}]");
    assertTrue(
        changes.get(0).sentence().contains("Wat wij deden voor ‘Huren’, mag nu op grond van een"),
        changes::toString);
    assertEquals(
        List.of("Deze grondslag staat er niet meer bij het doel ‘Huren’: toestemming."),
        changes.stream().filter(c -> c.weight() == Weight.WIDENING).map(Change::sentence).toList());
  }
}
