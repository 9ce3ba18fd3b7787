package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another usual name of the same country is no other country. */
class SameCountryTest {
  private static final String ONE = "ontvangers: [{id: a, naam: Wolk, land: %s}]";
  private static final String TRANSFER =
      "ontvangers: [{id: a, naam: Wolk, doorgifte: {landen: [%s], waarborg: adequaatheidsbesluit}}]";

  @ParameterizedTest
  @CsvSource({
    "VS, Verenigde Staten",
    "de VS, de Verenigde Staten van Amerika",
    "USA, VS",
    "VK, het Verenigd Koninkrijk",
    "UK, United Kingdom",
    "Holland, Nederland",
    "VS en Ierland, Ierland en de Verenigde Staten"
  })
  void nothingChangesForAnyone(String one, String other) {
    for (List<String> way : List.of(List.of(one, other), List.of(other, one))) {
      Change change = Written.change(ONE.formatted(way.get(0)), ONE.formatted(way.get(1)));
      assertEquals(Weight.EDITORIAL, change.weight(), change::sentence);
      assertEquals(
          "Het land van de ontvanger ‘Wolk’ heeft een andere naam. Er stond: ‘%s’. Er staat nu: ‘%s’."
              .formatted(way.get(0), way.get(1)),
          change.sentence());
    }
  }

  @Test
  void norInAListOfCountriesWhereAnotherCameBeside() {
    List<Change> changes =
        Written.changes(TRANSFER.formatted("VS"), TRANSFER.formatted("Verenigde Staten, India"));
    assertEquals(
        List.of(Weight.WIDENING, Weight.EDITORIAL), changes.stream().map(Change::weight).toList());
    assertEquals(
        "Een land bij de landen van de doorgifte buiten de EER bij de ontvanger ‘Wolk’ heeft een"
            + " andere naam. Er stond: ‘VS’. Er staat nu: ‘Verenigde Staten’.",
        changes.get(1).sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "Engeland, Verenigd Koninkrijk",
    "Amerika, Verenigde Staten",
    "Korea, Zuid-Korea",
    "VS, VS (Californië)",
    "VS en ergens anders, VS"
  })
  void aPartOrADoubtfulNameIsNotCertainlyTheSame(String one, String other) {
    assertEquals(
        Weight.TO_BE_JUDGED, Written.change(ONE.formatted(one), ONE.formatted(other)).weight());
  }

  @ParameterizedTest
  @CsvSource({
    "India, onbekend",
    "de Verenigde Staten, Californië",
    "Eswatini, Swaziland",
    "Noord-Macedonië, Macedonië",
    "Cabo Verde, Kaapverdië",
    "India, Nederland en ergens anders"
  })
  void aNameThatWeDoNotKnowMayBeOutside(String known, String unknown) {
    for (List<String> way : List.of(List.of(known, unknown), List.of(unknown, known))) {
      Change change = Written.change(ONE.formatted(way.get(0)), ONE.formatted(way.get(1)));
      assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
      assertEquals(
          "Het land van de ontvanger ‘Wolk’ is anders. Er stond: ‘%s’. Er staat nu: ‘%s’."
              .formatted(way.get(0), way.get(1)),
          change.sentence());
    }
  }

  @Test
  void whatIsCertainlyInsideOrOutsideKeepsItsWeight() {
    assertEquals(
        Weight.NARROWING,
        Written.change(ONE.formatted("India"), ONE.formatted("Nederland en Ierland")).weight());
    assertEquals(
        Weight.WIDENING,
        Written.change(ONE.formatted("Nederland"), ONE.formatted("Nederland en India")).weight());
  }

  @ParameterizedTest
  @CsvSource({
    "de Verenigde Staten, Californië",
    "Eswatini, Swaziland",
    "Engeland, het Verenigd Koninkrijk"
  })
  void inAListSuchNamesAreOneChangeWithBoth(String one, String other) {
    for (List<String> way : List.of(List.of(one, other), List.of(other, one))) {
      Change change =
          Written.change(TRANSFER.formatted(way.get(0)), TRANSFER.formatted(way.get(1)));
      assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
      assertTrue(
          change.sentence().endsWith("Er stond: ‘%s’. Er staat nu: ‘%s’.".formatted(way.toArray())),
          change::sentence);
    }
    assertEquals(
        2, Written.changes(TRANSFER.formatted("India"), TRANSFER.formatted("Japan")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Onze computers staan in India., Onze computers staan in Bengalen., TO_BE_JUDGED",
    "Onze computers staan in India., Onze computers staan in Nederland., NARROWING",
    "Onze computers staan in Nederland., Onze computers staan in India., WIDENING",
    "Onze computers staan in Nederland en India., Onze computers staan in Nederland., NARROWING"
  })
  void aSentenceWithANameThatWeDoNotKnowToo(String before, String after, Weight weight) {
    String storage = "delen: {opslag: '%s'}";
    Change change = Written.change(storage.formatted(before), storage.formatted(after));
    assertEquals(weight, change.weight(), change::toString);
  }
}
