package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.glashelder.compare.CatalogueDifferences.CommonEntry;
import nl.glashelder.compare.CatalogueDifferences.Difference;
import nl.glashelder.compare.CatalogueDifferences.EntryList;
import nl.glashelder.compare.CatalogueDifferences.OwnEntries;
import nl.glashelder.compare.CatalogueDifferences.OwnEntry;
import nl.glashelder.compare.CatalogueDifferences.Taken;
import nl.glashelder.compare.CatalogueDifferences.Use;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.wording.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who takes what from the catalogue, who makes something else of it, and what is one's own. */
class CatalogueDifferencesTest {
  private static final Catalogue CATALOGUE =
      catalogue(
          """
          doelgroepen:
            - {id: huurders, naam: huurders}
            - {id: kopers, naam: kopers}
          items:
            - {id: naam, naam: naam}
            - {id: adres, naam: adres}
            - {id: e-mail, naam: e-mailadres}
          gegevens:
            - id: contact
              naam: contactgegevens
              items: [naam, adres]
              toelichting: Zo kunnen wij {u|je} bereiken.
          bewaartermijnen:
            - {id: beelden, naam: camerabeelden, duur: P4W, start: na de opname}
          """);

  @TempDir Path folder;

  private static Catalogue catalogue(String yaml) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("catalogus.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    return Catalogue.read(files);
  }

  private void corporation(String slug, String form, String statement) throws IOException {
    Path own = Files.createDirectory(folder.resolve(slug));
    Files.writeString(own.resolve("corporatie.yaml"), "naam: X\naanspreekvorm: " + form + "\n");
    Files.writeString(own.resolve("privacyverklaring.yaml"), statement);
  }

  private EntryList list(String key) {
    Content content = new ContentReader(CATALOGUE).read(folder);
    assertFalse(content.hasErrors(), content.findings().toString());
    return CatalogueDifferences.of(
            CATALOGUE, content.drafts().stream().map(d -> CatalogueUse.of(CATALOGUE, d)).toList())
        .lists()
        .stream()
        .filter(l -> l.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private CommonEntry common(String list, String id) {
    return list(list).common().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private Taken taken(String list, String id, String statement) throws IOException {
    corporation("een", "u", statement);
    return common(list, id).taken().get("een");
  }

  private static List<String> sentences(Taken taken) {
    return taken.differences().stream().map(Difference::sentence).toList();
  }

  @Test
  void anEntryThatIsTakenAsItStandsIsTheSame() throws IOException {
    Taken taken = taken("gegevens", "contact", "gegevens: [contact]\n");
    assertEquals(Use.SAME, taken.use());
    assertEquals(List.of(), taken.differences());
  }

  @Test
  void anEntryIsTheSameInEachFormOfAddress() throws IOException {
    corporation("een", "u", "gegevens: [contact]\n");
    corporation("twee", "je", "gegevens: [contact]\n");
    assertEquals(Set.of("een", "twee"), common("gegevens", "contact").taken().keySet());
    common("gegevens", "contact").taken().values().forEach(t -> assertEquals(Use.SAME, t.use()));
  }

  @Test
  void anEntryThatNobodyTakesHasNoCorporations() throws IOException {
    corporation("een", "u", "doelgroepen: [huurders]\n");
    assertEquals(Set.of(), common("doelgroepen", "kopers").taken().keySet());
  }

  @Test
  void fillingInWhatTheCatalogueLeavesOpenIsNoContradiction() throws IOException {
    Taken taken =
        taken(
            "doelgroepen",
            "huurders",
            "doelgroepen: [{id: huurders, omschrijving: wie bij ons huurt}]\n");
    assertEquals(Use.COMPLETED, taken.use());
    assertEquals(
        List.of("De corporatie vult in bij de omschrijving: ‘wie bij ons huurt’."),
        sentences(taken));
  }

  @Test
  void anotherValueIsShownBesideTheCatalogues() throws IOException {
    Taken taken =
        taken("bewaartermijnen", "beelden", "bewaartermijnen: [{id: beelden, duur: P7D}]\n");
    assertEquals(Use.DIFFERENT, taken.use());
    assertEquals(
        List.of("De corporatie zegt bij de duur: 7 dagen. In de catalogus: 4 weken."),
        sentences(taken));
  }

  @Test
  void aFlagIsSaidAsYesOrNo() throws IOException {
    Taken audience =
        taken("doelgroepen", "huurders", "doelgroepen: [{id: huurders, minderjarigen: ja}]\n");
    assertEquals(
        List.of(
            "De corporatie zegt bij de vraag of er kinderen onder de 16 bij zijn: ja. In de"
                + " catalogus: nee."),
        sentences(audience));
  }

  @Test
  void aListOfItsOwnNamesItsEntriesAndThoseThatAreReferredTo() throws IOException {
    Taken taken =
        taken(
            "gegevens",
            "contact",
            "doelgroepen: [huurders]\ngegevens: [{id: contact, doelgroepen: [huurders]}]\n");
    assertEquals(
        List.of("De corporatie vult in bij de doelgroepen: ‘huurders’."), sentences(taken));
  }

  @Test
  void whatIsLeftOutIsSaidInTheCorporationsFormOfAddress() throws IOException {
    corporation("een", "je", "gegevens: [{id: contact, zonder: [toelichting]}]\n");
    Taken taken = common("gegevens", "contact").taken().get("een");
    assertEquals(Use.DIFFERENT, taken.use());
    assertEquals(
        List.of("De corporatie laat weg bij de toelichting: ‘Zo kunnen wij je bereiken.’"),
        sentences(taken));
  }

  @Test
  void aListSaysWhatIsMoreAndWhatIsLess() throws IOException {
    Taken taken =
        taken("gegevens", "contact", "gegevens: [{id: contact, items: [naam, e-mail]}]\n");
    assertEquals(
        List.of("De corporatie noemt bij de gegevens ook: ‘e-mailadres’; en niet: ‘adres’."),
        sentences(taken));
  }

  @Test
  void anotherOrderIsADifferenceToo() throws IOException {
    Taken taken = taken("gegevens", "contact", "gegevens: [{id: contact, items: [adres, naam]}]\n");
    assertEquals(
        List.of("De volgorde bij de gegevens is anders dan in de catalogus."), sentences(taken));
  }

  @Test
  void anEntryWithinAnEntryCountsForItsOwnList() throws IOException {
    Taken taken =
        taken(
            "items",
            "naam",
            "gegevens: [{id: contact, items: [{id: naam, naam: voornaam}, adres]}]\n");
    assertEquals(
        List.of("De corporatie zegt bij de naam: ‘voornaam’. In de catalogus: ‘naam’."),
        sentences(taken));
  }

  @Test
  void whatIsTakenTwiceDiffersWhenOneOfTheTwoDoes() throws IOException {
    Taken taken =
        taken(
            "items",
            "naam",
            """
            gegevens:
              - contact
              - {id: inschrijving, naam: inschrijving, items: [{id: naam, naam: voornaam}]}
            """);
    assertEquals(Use.DIFFERENT, taken.use());
    assertEquals(1, taken.differences().size());
  }

  @Test
  void ownEntriesWithTheSameIdOrTheSameNameAreCandidates() throws IOException {
    corporation("een", "u", "doelgroepen: [{id: gasten, naam: gasten}]\n");
    corporation("twee", "u", "doelgroepen: [{id: bezoekers, naam: bezoekers}]\n");
    corporation("drie", "u", "doelgroepen: [{id: gasten, naam:  Bezoekers}]\n");
    OwnEntries own = list("doelgroepen").own().get(0);
    assertEquals(1, list("doelgroepen").own().size());
    assertTrue(own.isCandidate());
    assertFalse(own.alike());
    assertEquals(
        List.of("drie", "een", "twee"), own.entries().stream().map(OwnEntry::slug).toList());
  }

  @Test
  void candidatesThatSayTheSameUnderAnotherIdAreAlike() throws IOException {
    corporation("een", "u", "doelgroepen: [{id: gasten, naam: gasten}]\n");
    corporation("twee", "u", "doelgroepen: [{id: bezoek, naam: gasten}]\n");
    assertTrue(list("doelgroepen").own().get(0).alike());
  }

  @Test
  void anOwnEntryOfOneCorporationIsNoCandidate() throws IOException {
    corporation("een", "u", "doelgroepen: [{id: gasten, naam: gasten}, huurders]\n");
    assertFalse(list("doelgroepen").own().get(0).isCandidate());
  }

  @Test
  void anOwnEntryThatIsCalledLikeOneOfTheCatalogueSaysWhich() throws IOException {
    corporation("een", "u", "doelgroepen: [{id: woningkopers, naam: Kopers}]\n");
    assertEquals(Optional.of("kopers"), list("doelgroepen").own().get(0).namesake());
  }

  @Test
  void everySingleChangeOfEveryKindOfEntryIsSaidOnce() {
    List<String> wrong = new ArrayList<>();
    int[] tried = {0};
    for (Part list : RecordShape.of(CommonEntries.class).parts()) {
      Record entry = Samples.full(list.valueType().asSubclass(Record.class));
      Contrast contrast =
          new Contrast(
              Names.of(entry, entry, nl.glashelder.model.FormOfAddress.FORMAL),
              new Voice(FormOfAddress.FORMAL));
      Samples.changedOnce(
          entry,
          (path, other) -> {
            tried[0]++;
            List<Difference> said = contrast.between(entry, other);
            if (said.size() != 1 || said.get(0).fills()) {
              wrong.add(list.key().value() + "." + path + " -> " + said);
            }
          });
    }
    assertEquals(List.of(), wrong);
    assertTrue(tried[0] > 200, "only " + tried[0] + " changes were tried");
  }
}
