package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Text;
import org.junit.jupiter.api.Test;

/** Taking entries from the catalogue: whole, key by key, or without some of its keys. */
class CatalogueJoiningTest {
  private static final Catalogue CATALOGUE =
      Reading.catalogue(
          """
          doelgroepen:
            - id: huurders
              naam: huurders
          items:
            - id: naam
              naam: naam
            - id: e-mail
              naam: e-mailadres
          gegevens:
            - id: contact
              naam: Contactgegevens
              items: [naam, e-mail]
              toelichting: Zo kunnen wij {u|je} bereiken.
          bewaartermijnen:
            - id: camerabeelden
              naam: Camerabeelden
              duur: P4W
              start: na de opname
            - id: inkomen
              naam: inkomen
              criterium: tot de compensatie vaststaat
              herkomst: wet
              bron: artikel 55 BTIV
              vragen:
                reden: Waarom bewaart u het zo lang?
            - id: klachten
              naam: klachten
              vragen:
                duur: Hoe lang bewaart u dit?
                start: Vanaf wanneer telt die termijn?
            - id: kandidaten
              naam: kandidaten
              vragen:
                criterium: Tot wanneer bewaart u dit?
          verwerkingen:
            - id: huur-innen
              naam: Huur innen
              doelgroepen: [huurders]
          """);

  private static RetentionPeriod retention(String yaml) {
    Reading<PrivacyStatement> reading = Reading.statement("bewaartermijnen:\n" + yaml, CATALOGUE);
    assertEquals(List.of(), reading.problems());
    return reading.document().orElseThrow().retention().get(0);
  }

  private static List<String> problems(String yaml) {
    return Reading.statement(yaml, CATALOGUE).problems();
  }

  @Test
  void aBareIdTakesTheWholeEntry() {
    RetentionPeriod period = retention("- camerabeelden\n");
    assertEquals("Camerabeelden", period.name());
    assertEquals("P4W", period.duration().orElseThrow().toString());
  }

  @Test
  void anEntryWithTheIdOverridesKeyByKey() {
    RetentionPeriod period = retention("- id: camerabeelden\n  duur: P1W\n");
    assertEquals("P1W", period.duration().orElseThrow().toString());
    assertEquals(Optional.of("na de opname"), period.start());
  }

  @Test
  void whatContradictsAnOwnValueOrRestedOnWhatItReplacesFallsAway() {
    Reading<PrivacyStatement> reading =
        Reading.statement("bewaartermijnen: [{id: inkomen, duur: P1Y}]", CATALOGUE);
    RetentionPeriod period = reading.document().orElseThrow().retention().get(0);
    assertEquals("P1Y", period.duration().orElseThrow().toString());
    assertEquals(Optional.empty(), period.criterion());
    assertEquals(Optional.empty(), period.origin());
    assertEquals(Optional.empty(), period.source());
    assertEquals(
        List.of(
            new ReadingNotes.Unseated(
                "bewaartermijnen.inkomen", "duur", List.of("criterium", "herkomst", "bron"))),
        reading.places().notes().unseated());
  }

  @Test
  void anOwnValueThatIsTheCataloguesContradictsNothing() {
    Reading<PrivacyStatement> reading =
        Reading.statement(
            "bewaartermijnen: [{id: inkomen, criterium: tot de compensatie vaststaat}]", CATALOGUE);
    RetentionPeriod period = reading.document().orElseThrow().retention().get(0);
    assertEquals(Optional.of("artikel 55 BTIV"), period.source());
    assertEquals(List.of(), reading.places().notes().unseated());
  }

  private static List<ReadingNotes.OpenQuestion> open(String yaml) {
    Reading<PrivacyStatement> reading = Reading.statement(yaml, CATALOGUE);
    assertEquals(List.of(), reading.problems());
    return reading.places().notes().questions();
  }

  @Test
  void whatOnlyTheCorporationKnowsIsAskedUntilItIsAnsweredOrSetAside() {
    assertEquals(
        List.of(
            new ReadingNotes.OpenQuestion(
                "bewaartermijnen.inkomen", "reden", "Waarom bewaart u het zo lang?")),
        open("bewaartermijnen: [inkomen]"));
    assertEquals(1, open("bewaartermijnen: [{id: inkomen, naam: loon}]").size());
    assertEquals(List.of(), open("bewaartermijnen: [{id: inkomen, reden: Zo is het.}]"));
    assertEquals(List.of(), open("bewaartermijnen: [{id: inkomen, zonder: [reden]}]"));
  }

  @Test
  void howLongIsAskedNoMoreWhereItIsSaidInAnotherWay() {
    assertEquals(2, open("bewaartermijnen: [klachten]").size());
    assertEquals(
        List.of(), open("bewaartermijnen: [{id: klachten, criterium: tot de zaak klaar is}]"));
    assertEquals(1, open("bewaartermijnen: [{id: klachten, duur: P1Y}]").size());
    assertEquals(List.of(), open("bewaartermijnen: [{id: kandidaten, duur: P1Y}]"));
  }

  @Test
  void zonderTakesKeysAway() {
    RetentionPeriod period = retention("- id: camerabeelden\n  zonder: [start]\n");
    assertEquals(Optional.empty(), period.start());
    assertEquals("Camerabeelden", period.name());
    assertEquals(Optional.empty(), retention("- {id: camerabeelden, zonder: start}\n").start());
  }

  @Test
  void anEntryWithAnotherIdIsTheCorporationsOwn() {
    assertEquals("Eigen", retention("- {id: eigen, naam: Eigen}\n").name());
  }

  @Test
  void entriesInsideEntriesAreTakenFromTheCatalogueToo() {
    DataCategory data =
        Reading.statement("gegevens: [contact]", CATALOGUE).document().orElseThrow().data().get(0);
    assertEquals("e-mailadres", data.items().get(1).name());
    assertEquals(new Text("Zo kunnen wij u bereiken."), data.explanation().orElseThrow());
  }

  @Test
  void anUnknownBareIdGetsTheNearestOne() {
    assertEquals(
        List.of(
            "2:3 L10 'camerabeeld' staat niet in de catalogus bij bewaartermijnen."
                + " Bedoelde u 'camerabeelden'?"),
        problems("bewaartermijnen:\n- camerabeeld\n"));
  }

  @Test
  void severalIdsBehindOneDashAreAskedToHaveADashEach() {
    assertEquals(
        List.of(
            "2:3 L10 'camerabeelden, huurdossier' staat niet in de catalogus bij bewaartermijnen."
                + " Geef elk woord een eigen streepje, op een eigen regel."),
        problems("bewaartermijnen:\n- camerabeelden, huurdossier\n"));
  }

  @Test
  void aDashTooFarToTheRightIsNamed() {
    assertEquals(
        List.of(
            "2:3 L10 Hier staan twee regels van de lijst aan elkaar: 'camerabeelden - huurdossier'."
                + " Zet alle streepjes van de lijst recht onder elkaar."),
        problems("bewaartermijnen:\n- camerabeelden\n  - huurdossier\n"));
  }

  @Test
  void anUnknownBareIdLikeNoOtherGetsAdvice() {
    assertEquals(
        List.of(
            "2:3 L10 'zeilboten' staat niet in de catalogus bij bewaartermijnen."
                + " Schrijf een eigen regel met id: en naam:, of kies een id uit de catalogus."),
        problems("bewaartermijnen:\n- zeilboten\n"));
  }

  @Test
  void anUnknownBareIdGetsThoseThatShareAPieceWithIt() {
    assertEquals(
        List.of(
            "2:3 L10 'beelden' staat niet in de catalogus bij bewaartermijnen. Schrijf een eigen"
                + " regel met id: en naam:, of kies een id uit de catalogus, zoals"
                + " 'camerabeelden'."),
        problems("bewaartermijnen:\n- beelden\n"));
  }

  @Test
  void zonderAKeyThatTheCatalogueDoesNotHaveIsReported() {
    assertEquals(
        List.of(
            "1:47 L07 Bij 'zonder' staat 'strat', maar de catalogus heeft die sleutel hier niet."
                + " Bedoelde u 'start'? Hier mag staan: naam, duur, start."),
        problems("bewaartermijnen: [{id: camerabeelden, zonder: strat}]"));
  }

  @Test
  void zonderAKeyThatStandsThereIsAContradiction() {
    assertEquals(
        List.of(
            "1:39 L07 De sleutel 'duur' staat hier, en ook bij 'zonder'."
                + " Haal hem bij 'zonder' weg: wat hier staat, vervangt de catalogus al."),
        problems("bewaartermijnen: [{id: camerabeelden, duur: P1W, zonder: [duur]}]"));
  }

  @Test
  void zonderInAnEntryOfOnesOwnIsExplained() {
    assertTrue(
        problems("bewaartermijnen: [{id: eigen, naam: Eigen, zonder: [duur]}]")
            .get(0)
            .startsWith(
                "1:44 L03 De sleutel 'zonder' kan hier niet: deze regel komt niet uit de"
                    + " catalogus."));
  }

  @Test
  void zonderARequiredKeyLeavesItMissing() {
    assertEquals(
        List.of("1:19 L05"),
        problems("bewaartermijnen: [{id: camerabeelden, zonder: [naam]}]").stream()
            .map(p -> p.substring(0, 8))
            .toList());
  }

  @Test
  void everyValueKeepsItsPlaceInWhicheverFile() {
    Places places =
        Reading.statement("bewaartermijnen:\n- id: camerabeelden\n  duur: P1W\n", CATALOGUE)
            .places();
    assertEquals("f.yaml:2:3", places.of("bewaartermijnen.camerabeelden").toString());
    assertEquals("f.yaml:3:3", places.of("bewaartermijnen.camerabeelden.duur").toString());
    assertEquals(
        "catalogus.yaml:18:5", places.of("bewaartermijnen.camerabeelden.start").toString());
  }

  @Test
  void theEntryOfABareIdHasItsPlaceInTheCorporationsFile() {
    Places places = Reading.statement("gegevens:\n  - contact\n", CATALOGUE).places();
    assertEquals("f.yaml:2:5", places.of("gegevens.contact").toString());
    assertEquals("catalogus.yaml:12:13", places.of("gegevens.contact.items.naam").toString());
    assertEquals("catalogus.yaml:6:5", places.of("gegevens.contact.items.naam.naam").toString());
  }

  @Test
  void aReferenceInACatalogueEntryIsToBeMendedInTheCorporationsFile() {
    assertEquals(
        List.of(
            "2:3 L09 Deze regel uit de catalogus verwijst naar 'huurders', maar dat staat in dit"
                + " bestand niet bij 'doelgroepen'. Zet in dit bestand bij doelgroepen: -"
                + " huurders"),
        problems("verwerkingen:\n- huur-innen\n"));
    assertEquals(List.of(), problems("doelgroepen: [huurders]\nverwerkingen: [huur-innen]\n"));
  }

  @Test
  void aMistakeInTheCatalogueIsReportedInTheCatalogue() {
    Catalogue wrong = Reading.catalogue("wetten:\n- id: avg\n  naam: AVG\n  soort: wetje\n");
    assertTrue(
        Reading.statement("wetten: [avg]", wrong)
            .problems()
            .contains(
                "catalogus.yaml:4:10 L07 'wetje' kan niet bij 'soort'. Bedoelde u 'wet'?"
                    + " Hier hoort een van: wet, code."));
  }

  @Test
  void theCatalogueItselfIsReadAsRecordsWithAllThatIsWrongWithIt() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(
        "a.yaml", "wetten: [{id: avg, naam: AVG, soort: wet}]".getBytes(StandardCharsets.UTF_8));
    files.put(
        "b.yaml",
        "wetten: [{id: avg, naam: AVG, soort: wet}]\nverwerkingen: [{id: a, naam: A, bewaren: [b]}]"
            .getBytes(StandardCharsets.UTF_8));
    RecordFile.Reading<CommonEntries> records = Catalogue.read(files).records(FormOfAddress.FORMAL);
    assertEquals(1, records.value().orElseThrow().laws().size());
    assertEquals(
        List.of("b.yaml:1:10 L08", "b.yaml:2:43 L09"),
        records.findings().stream().map(f -> f.position() + " " + f.rule()).toList());
  }

  @Test
  void aReferenceToWhatIsNotThereGetsTheNearestOneOrTheCatalogue() {
    assertEquals(
        List.of(
            "2:34 L09 'huurder' bestaat niet bij 'doelgroepen'. Bedoelde u 'huurders'?",
            "3:34 L09 'zeilers' bestaat niet bij 'doelgroepen'. Voeg het toe bij doelgroepen, of"
                + " haal de verwijzing weg.",
            "4:30 L09 'camerabeelden' bestaat niet bij 'bewaartermijnen'. De catalogus kent dit"
                + " wel. Zet in dit bestand bij bewaartermijnen: - camerabeelden"),
        problems(
            """
            verwerkingen:
            - {id: a, naam: A, doelgroepen: [huurder]}
            - {id: b, naam: B, doelgroepen: [zeilers]}
            - {id: c, naam: C, bewaren: [camerabeelden]}
            doelgroepen: [huurders]
            """));
  }

  @Test
  void aReferenceToAnEntryWithAMistakeOrToAnUnreadableListIsNotReportedAsWell() {
    assertEquals(
        List.of("L05"),
        rules("ontvangers: [{id: a}]\nverwerkingen: [{id: b, naam: B, ontvangers: [a]}]"));
    assertEquals(
        List.of("L06"), rules("ontvangers: a\nverwerkingen: [{id: b, naam: B, ontvangers: [a]}]"));
    assertEquals(
        List.of("L10"),
        rules("bewaartermijnen: [a]\nverwerkingen: [{id: b, naam: B, bewaren: [a]}]"));
  }

  @Test
  void referencesAreCheckedEvenWhenTheDocumentIsIncomplete() {
    assertEquals(
        List.of("L05", "L09"),
        rules("afwijkingen: [{id: x}]\nverwerkingen: [{id: b, naam: B, bewaren: [a]}]"));
  }

  private static List<String> rules(String yaml) {
    return Reading.statement(yaml, CATALOGUE).findings().stream()
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  @Test
  void aListOfOptionalReferencesKnowsTheDifferenceBetweenNoneAndNotSaid() {
    List<Processing> processings =
        Reading.statement("verwerkingen: [{id: a, naam: A, ontvangers: geen}, {id: b, naam: B}]")
            .document()
            .orElseThrow()
            .processings();
    assertEquals(Optional.of(List.of()), processings.get(0).recipients());
    assertEquals(Optional.empty(), processings.get(1).recipients());
  }
}
