package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor writes goes on in our sentences as Dutch wants it, and nothing of it is lost. */
class SentenceMachineryTest {
  @TempDir Path folder;

  private String words(String statement, String more) throws IOException {
    Path corporation = Files.createDirectories(folder.resolve("voorbeeld"));
    Files.writeString(
        corporation.resolve("corporatie.yaml"),
        "naam: Woonstichting Voorbeeldstad\nkorte-naam: Voorbeeld\naanspreekvorm: u\n" + more);
    Files.writeString(corporation.resolve("privacyverklaring.yaml"), statement);
    Content content = new ContentReader(SectorCatalogue.read()).read(folder);
    assertEquals(List.of(), content.findings());
    Draft draft = content.drafts().get(0);
    return PlainWords.of(
        Wording.of(draft.corporation(), draft.statement().orElseThrow().document(), new JteWords())
            .fragment());
  }

  static Stream<Arguments> statements() {
    return Stream.of(
        Arguments.of(
            "gegevens: [{id: g, naam: inkomen, moment: Als u ons mailt.}]",
            "Wij verzamelen ze als u ons mailt."),
        Arguments.of(
            "wijzigingen: {bekendmaking: [op de website, Per brief.]}",
            "Dat laten wij weten op de website en per brief."),
        Arguments.of(
            "bewaartermijnen: [{id: b, naam: beelden, criterium: Zolang dat nodig is.}]",
            "Zolang dat nodig is."),
        Arguments.of(
            "bewaartermijnen: [{id: b, naam: beelden, duur: P1Y, start: Vanaf de opname}]",
            "1 jaar vanaf de opname."),
        Arguments.of(
            "bewaartermijnen: [{id: b, naam: beelden, duur: P7D, start: na de opname}]",
            "Tot 7 dagen na de opname."),
        Arguments.of(
            "bewaartermijnen: [{id: b, naam: beelden, duur: P0D, start: na afloop}]",
            "Tot direct na afloop."),
        Arguments.of(
            "bewaartermijnen: [{id: b, naam: beelden, criterium: één jaar na de opname}]",
            "Eén jaar na de opname."),
        Arguments.of("gegevens: [{id: g, naam: ijkgegevens}]", "### IJkgegevens"),
        Arguments.of(
            "gegevens: [{id: g, naam: adres, verplicht: overeenkomst, gevolg: Dan kunnen wij niets"
                + " verhuren.}]",
            "Geeft u ze niet?"),
        Arguments.of(
            "ontvangers: [{id: p, naam: politie}]\ncameras: {ontvangers: [p]}",
            "Beelden kunnen gaan naar: politie."),
        Arguments.of(
            "verwerkingen: [{id: v, naam: Hulp, doel: om te helpen, bijzondere-gegevens:"
                + " {artikel: Artikel 9 AVG., toelichting: Dat is nodig}}]",
            "Dat staat in artikel 9 AVG."),
        Arguments.of(
            "ontvangers: [{id: o, naam: hostingbedrijf, doorgifte: {landen: [VS, het Verenigd"
                + " Koninkrijk, Filipijnen], waarborg: modelcontract}}]",
            "naar de VS, het Verenigd Koninkrijk en de Filipijnen, buiten"),
        Arguments.of(
            "klachten: {toezichthouders: [{id: cvrm, naam: College voor de Rechten van de Mens}]}",
            "### College voor de Rechten van de Mens"),
        Arguments.of(
            "klachten: {toezichthouders: [{id: hc, naam: Huurcommissie}]}", "### Huurcommissie"),
        Arguments.of(
            "klachten: {eigen: {toelichting: Bel ons, commissie: Geschillencommissie}}",
            "Geschillencommissie."),
        Arguments.of("klachten: {eigen: {toelichting: Bel ons}}", "Bel ons."),
        Arguments.of(
            "titel: Privacybeleid\nwijzigingen: {toelichting: Soms}", "## Als dit privacybeleid"),
        Arguments.of(
            "titel: Privacyreglement huurders\nwijzigingen: {toelichting: Soms}",
            "## Als dit privacyreglement verandert"),
        Arguments.of(
            "titel: Privacyschrift\nlidwoord: het\nwijzigingen: {toelichting: Soms}",
            "## Als dit privacyschrift verandert"),
        Arguments.of(
            "rechten: {termijn: {antwoord: P1M, verlenging: P2M}}",
            "Een ingewikkeld verzoek mag hoogstens 2 maanden langer duren."),
        Arguments.of(
            "website: {portalen: [{id: p, naam: het Klantportaal}]}", "### Het Klantportaal"),
        Arguments.of("uitgangspunten: [{id: jaar, tekst: 2026}]", "- 2026."),
        Arguments.of("uitgangspunten: [{id: jaar, tekst: '012'}]", "- 012."),
        Arguments.of("uitgangspunten: [{id: jaar, tekst: '1.'}]", "- 1."),
        Arguments.of("ontvangers: [politie]", "- politie"),
        Arguments.of(
            "reikwijdte: {andere-documenten: [{id: a, naam: Huisregels e.d.}]}",
            "- Huisregels e.d.\n"),
        Arguments.of(
            "gezamenlijk: [{id: a, naam: A, partijen: [B], document: {naam: Regeling e.d.}}]",
            "staan in: Regeling e.d.\n"),
        Arguments.of(
            "gezamenlijk: [{id: a, naam: A, partijen: [De woonstichting Voorbeeldstad, Noord]}]",
            "Wij zijn samen verantwoordelijk met Noord."),
        Arguments.of(
            "gezamenlijk: [{id: a, naam: A, partijen: [Het Voorbeeld, Noord B.V., Oost., accountant]}]",
            "Wij zijn samen verantwoordelijk met Noord B.V., Oost en accountant."),
        Arguments.of(
            "ontvangers: [{id: a, naam: Gemeente Stad.}, {id: b, naam: drukker e.d.}]\n"
                + "verwerkingen: [{id: v, naam: V, doel: om te bouwen, ontvangers: [a, b]}]",
            "Gemeente Stad <#ontvangers-a> en drukker e.d. <#ontvangers-b>"),
        Arguments.of(
            "kanalen: [{id: k, naam: Nieuwsbrief, meten: ja}]",
            "Wij meten of mensen berichten openen of erop klikken."),
        Arguments.of(
            "rechten: {kosten: {toelichting: Wij vragen nooit geld.}}",
            "Ons antwoord\n\nWij vragen nooit geld.\n"),
        Arguments.of(
            "rechten: {kosten: {gratis: ja, toelichting: Altijd}}",
            "Een verzoek is gratis.\nAltijd."),
        Arguments.of("rechten: {kosten: {gratis: nee}}", "Een verzoek is niet altijd gratis."),
        Arguments.of(
            "ontvangers: [{id: o, naam: drukker, land: De Verenigde Staten}]",
            "In de Verenigde Staten."),
        Arguments.of(
            "gegevens: [{id: a, naam: \"'oude' brieven\", items: [{id: b, naam: brief}]}]",
            "### ‘Oude’ brieven"),
        Arguments.of(
            "rechten: {derden: {bezwaartermijn: P2W}}",
            "Die ander kan binnen 2 weken bezwaar maken."),
        Arguments.of(
            "verbonden-organisaties: [{id: a, naam: 132 VvE's, relatie: lid}]",
            "Wij zijn hier lid van."),
        Arguments.of(
            "verbonden-organisaties: [{id: a, naam: 132 VvE's, waarvoor: om gebouwen te beheren}]",
            "Deze organisaties zijn er om gebouwen te beheren."),
        Arguments.of(
            "verbonden-organisaties: [{id: a, naam: 132 VvE's, deelt-gegevens: nee}]",
            "Wij delen geen gegevens met deze organisaties."),
        Arguments.of(
            "verbonden-organisaties: [{id: a, naam: Warmte bv en Parkeren bv, relatie: dochter}]",
            "Dit zijn dochters van ons."),
        Arguments.of(
            "verbonden-organisaties: [{id: a, naam: Warmte bv, relatie: moeder, aandeel: 100%}]",
            "\nAandeel: 100%."),
        Arguments.of(
            "gegevens: [{id: a, naam: A e.d., items: [{id: b, naam: brief}]}]\n"
                + "verwerkingen: [{id: v, naam: Post, doel: om te sturen, gegevens: [a]}]",
            "A e.d. <#gegevens-a>\n"),
        // Most purposes are of others, so that this one must say of whom it is.
        Arguments.of(
            "doelgroepen: [huurders, woningzoekenden]\n"
                + "gegevens: [{id: w, naam: wachtlijst, doelgroepen: [woningzoekenden]}]\n"
                + "verwerkingen:\n"
                + "  - {id: a, naam: Innen, doel: om te innen, doelgroepen: [huurders]}\n"
                + "  - {id: b, naam: Bouwen, doel: om te bouwen, doelgroepen: [huurders]}\n"
                + "  - {id: c, naam: Helpen, doel: om te helpen, doelgroepen: [huurders]}\n"
                + "  - {id: d, naam: Kiezen, doel: om te kiezen, doelgroepen: [woningzoekenden],"
                + " gegevens: [w]}\n",
            "Om te kiezen.\n  Van: woningzoekenden."),
        Arguments.of(
            "ontvangers: [{id: o, naam: bedrijf, doorgifte: {waarborg: uitzondering}}]",
            "Voor de gegevens is daar geen aparte bescherming geregeld."));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void whatIsWrittenGoesOnInASentence(String yaml, String expected) throws IOException {
    String words = words(yaml + "\n", "");
    assertTrue(words.contains(expected), words);
  }

  static Stream<Arguments> corporations() {
    return Stream.of(
        Arguments.of("rechtsvorm: B.V.", "Wij zijn een B.V.\n"),
        Arguments.of("rechtsvorm: Stichting", "Wij zijn een stichting."),
        Arguments.of("privacycontact: {functie: privacyteam}", "Vragen over privacy: privacyteam."),
        Arguments.of(
            "privacycontact: {functie: de privacy officer}",
            "Vragen over privacy: de privacy officer."),
        Arguments.of(
            "fg: {aanwezig: ja, naam: Noor Jansen, reden: Dat is verplicht}", "Dat is verplicht."));
  }

  @ParameterizedTest
  @MethodSource("corporations")
  void whatIsWrittenOfTheCorporationToo(String yaml, String expected) throws IOException {
    String words = words("titel: Privacyverklaring\n", yaml + "\n");
    assertTrue(words.contains(expected), words);
  }

  @Test
  void aConsequenceIsNotToldTwice() throws IOException {
    String words =
        words(
            "gegevens: [{id: g, naam: inkomen, verplicht: voorwaarde, gevolg: Zonder deze gegevens"
                + " kunnen wij geen huurcontract met u sluiten}]\n",
            "");
    assertEquals(1, words.split("Zonder deze gegevens", -1).length - 1, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rechten: {kosten: {toelichting: Wij vragen nooit geld.}}|",
        "titel: Verklaring|fg: {naam: Noor Jansen}",
        "titel: Verklaring|fg: {e-mail: fg@voorbeeld.example, taak: De FG kijkt mee.}"
      })
  void whatIsLeftOutIsNotDenied(String files) throws IOException {
    String[] both = files.split("\\|", -1);
    String words = words(both[0] + "\n", both[1] + "\n");
    assertFalse(words.contains("niet altijd gratis"), words);
    assertFalse(words.contains("geen functionaris"), words);
  }

  @Test
  void nobodyIsToldThatHeConsented() throws IOException {
    String words =
        words("verwerkingen: [{id: v, naam: N, grondslagen: [{grondslag: toestemming}]}]\n", "");
    assertTrue(words.contains("Met uw toestemming."), words);
    assertFalse(words.contains("U hebt toestemming gegeven"), words);
  }

  @Test
  void explicitConsentCanBeWithdrawnWhateverTheBasisIs() throws IOException {
    String words =
        words(
            "verwerkingen: [{id: v, naam: N, grondslagen: [{grondslag: wettelijke-plicht}],"
                + " bijzondere-gegevens: {artikel: 'artikel 9, lid 2, onder a, AVG',"
                + " toelichting: Dat mag}}]\nrechten: {lijst: [toestemming-intrekken]}\n",
            "");
    assertTrue(words.contains("Uw toestemming intrekken\n"), words);
  }
}
