package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.source.ContentReader;
import nl.glashelder.takeover.TakeOver;
import nl.glashelder.takeover.find.Passage;
import nl.glashelder.takeover.text.DocumentReader;
import nl.glashelder.takeover.text.UnreadableDocumentException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Old statements that were made up, with little in common in words and layout: what becomes of each
 * was read line by line against its text and approved. {@code -Dapprove} renews the drafts.
 */
class TakeOverTest {
  private static final Path OLD = Path.of("src", "test", "resources", "overnemen");
  private static final CommonEntries CATALOGUE =
      SectorCatalogue.read().records(FormOfAddress.FORMAL).value().orElseThrow();
  private static final int COPIED = 7;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lingeoever.html",
        "grutto.md",
        "duinzoom.txt",
        "waterpoort.html",
        "heideveld.txt",
        "elzenhof.html",
        "rietland.md",
        "hoogeland.txt"
      })
  void theDraftIsAsItWasApproved(String name) throws Exception {
    String drafts =
        draft(name).files().entrySet().stream()
            .map(f -> "== " + f.getKey() + "\n" + f.getValue())
            .collect(Collectors.joining("\n"));
    Path file = OLD.resolve(name + ".concept");
    if (System.getProperty("approve") != null) {
      Files.writeString(file, drafts);
    }
    String approved = Files.exists(file) ? Files.readString(file) : "";
    if (!approved.equals(drafts)) {
      fail(
          name
              + " becomes another draft now. Is that better? Renew it with -Dapprove.\n"
              + PlainWords.difference(approved.lines().toList(), drafts.lines().toList()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lingeoever.html",
        "grutto.md",
        "duinzoom.txt",
        "waterpoort.html",
        "heideveld.txt",
        "elzenhof.html",
        "rietland.md",
        "hoogeland.txt"
      })
  void theDraftCanBeReadAtOnce(String name) throws Exception {
    Path own = Files.createDirectories(folder.resolve("oud"));
    TakeOver draft = draft(name);
    for (Map.Entry<String, String> file : draft.files().entrySet()) {
      if (!draft.isEmpty(file.getKey())) {
        Files.writeString(own.resolve(file.getKey()), file.getValue());
      }
    }
    assertEquals(List.of(), new ContentReader(SectorCatalogue.read()).read(folder).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lingeoever.html",
        "grutto.md",
        "duinzoom.txt",
        "waterpoort.html",
        "heideveld.txt",
        "elzenhof.html",
        "rietland.md",
        "hoogeland.txt"
      })
  void noSentenceOfTheOldTextIsInTheDraft(String name) throws Exception {
    TakeOver draft = draft(name);
    String drafts = small(String.join("\n", draft.files().values()));
    List<String> copied = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      String sentence = small(passage.text());
      if (sentence.split(" ").length >= COPIED && drafts.contains(sentence)) {
        copied.add(sentence);
      }
    }
    assertEquals(List.of(), copied);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij bewaren geen camerabeelden langer dan nodig.|duur:",
        "Uw buren bewaren camerabeelden 4 weken.|duur:",
        "Wij delen geen gegevens met de politie.|- politie",
        "Wij vragen niet om uw burgerservicenummer.|- bsn",
        "Vroeger deelden wij gegevens met WoningNet.|- woningnet",
        "Delen wij uw gegevens met de Belastingdienst?|- belastingdienst",
        "Wij bewaren telefoongesprekken minimaal 14 dagen.|duur:",
        "U mag een verzoek doen als u 16 jaar of ouder bent.|antwoord:",
        "Gegevens gaan alleen buiten de EER als u dat zelf vraagt.|buiten-eer:",
        "Wij bewaren het huurdossier 2 jaar, tenzij er een rechtszaak loopt.|duur:",
        "Wij bewaren camerabeelden 7 dagen, behalve als er een incident is.|duur:",
        "Wij bewaren camerabeelden 1 of 2 weken.|duur:",
        "Wij bewaren camerabeelden 2 tot 4 weken.|duur:",
        "Wij bewaren camerabeelden 4 weken, of langer na een incident.|duur:",
        "Wij delen gegevens met onze klachtencommissie.|klachtencommissie",
        "Deurwaarders nee Politie nooit|deurwaarders",
        "Ontvanger Delen wij? Deurwaarders nee Politie nooit|politie",
        "Wij verzamelen: naam, burgerservicenummer.|naam: persoonsgegevens"
      })
  void whatIsDeniedAskedPastOrOfOthersIsNotFilledIn(String sentence, String not) throws Exception {
    String drafts = String.join("\n", draftOf(sentence).files().values());
    assertTrue(!drafts.contains(not), drafts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij delen gegevens met de politie als wij daartoe wettelijk verplicht zijn.|als de wet ons",
        "Wij delen gegevens met de politie na uw toestemming.|daarvoor toestemming geeft",
        "Wij delen gegevens met de politie.|- politie"
      })
  void aRecipientComesWithTheConditionThatIsKnown(String sentence, String said) throws Exception {
    TakeOver draft = draftOf(sentence);
    assertTrue(draft.files().get(ContentReader.STATEMENT).contains(said), draft.files()::toString);
    assertTrue(isTaken(draft, sentence), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij delen gegevens met de politie als er een vechtpartij was.",
        "Alleen bij brand delen wij uw gegevens met de politie."
      })
  void aSentenceWithAnotherConditionIsStillToBeDone(String sentence) throws Exception {
    TakeOver draft = draftOf(sentence);
    assertTrue(draft.files().get(ContentReader.STATEMENT).contains("- politie"), sentence);
    assertFalse(isTaken(draft, sentence), sentence);
  }

  private static boolean isTaken(TakeOver draft, String sentence) {
    return draft.passages().stream()
        .filter(p -> p.text().equals(sentence))
        .anyMatch(p -> draft.places().stream().anyMatch(place -> place.sentence() == p.number()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij houden ons aan de Wet bescherming persoonsgegevens.|Verwijs naar de AVG of de UAVG.",
        "U kunt verzet aantekenen tegen de verwerking.|Verzet is het woord van de Wbp.",
        "Wij antwoorden op uw verzoek binnen vier weken.|Vier weken was de termijn van de Wbp.",
        "Gegevens gaan naar Amerika onder het Privacy Shield.|Het Privacy Shield geldt niet meer"
      })
  void lapsedLawIsMarked(String sentence, String now) throws Exception {
    TakeOver draft = draftOf(sentence);
    String said =
        draft.passages().stream()
            .map(p -> draft.lapsed(p).orElse(""))
            .collect(Collectors.joining());
    assertTrue(said.contains(now), said);
  }

  @Test
  void thePageLinksEverySentenceToItsLineOrSaysThatItIsStillToBeDone() throws Exception {
    TakeOver draft = draft("duinzoom.txt");
    Map<String, String> shown =
        Map.of(
            ContentReader.CORPORATION, "corporations/duinzoom/corporatie.yaml",
            ContentReader.STATEMENT, "corporations/duinzoom/privacyverklaring.yaml");
    Document page =
        Jsoup.parse(
            StandalonePage.takenOver(
                draft, "duinzoom.txt", shown, List.of(), GlashelderDesign.load()));
    for (Element sentence : page.select("li.bevinding")) {
      boolean links = !sentence.select(".plaatsen a").isEmpty();
      boolean todo = sentence.text().contains("nog te doen");
      boolean date = sentence.text().contains("bij publiceren");
      assertTrue(links || todo || date, sentence::text);
    }
    for (Element link : page.select(".plaatsen a")) {
      String id = link.attr("href").substring(1);
      assertTrue(page.getElementById(id) != null, id);
    }
    assertTrue(page.text().contains("vervallen recht"));
  }

  private static TakeOver draft(String name) throws IOException, UnreadableDocumentException {
    return TakeOver.of(
        DocumentReader.read(OLD.resolve(name), name),
        name,
        name.replaceAll("\\..*", ""),
        Optional.empty(),
        CATALOGUE);
  }

  /** A statement with parts on terms, sharing, data and rights, each with the same sentence. */
  @Test
  void anotherOfficeHasItsOwnAddressAndAGeneralOneStaysGeneral() throws Exception {
    String corporation =
        draftOfText(
                """
                # Contact

                Bezoekadres: Plein 1, 1234 AB Ede

                # Wijkkantoor Noord

                Laan 20, 1234 CD Ede

                Telefoon: 0318 12 34 56
                """)
            .files()
            .get(ContentReader.CORPORATION);
    assertTrue(corporation.contains("straat: \"Plein 1\""), corporation);
    assertTrue(
        corporation.matches(
            "(?s).*vestigingen:.*naam: \"Wijkkantoor Noord\".*straat: \"Laan 20\".*"),
        corporation);
    assertTrue(!corporation.contains("0318"), corporation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Vestiging Ede\n\nPlein 1, 1234 AB Ede\n\nTelefoon: 0318 12 34 56\n\n# Vestiging"
            + " Rhenen\n\nLaan 20, 1234 CD Rhenen\n",
        "# Contact\n\nVestiging Ede: Plein 1, 1234 AB Ede\n\nVestiging Rhenen: Laan 20, 1234 CD"
            + " Rhenen\n",
        "# Contact\n\nVestiging Ede\n\nPlein 1\n\n1234 AB Ede\n\nVestiging Rhenen\n\nLaan"
            + " 20\n\n1234 CD Rhenen\n"
      })
  void officesThatAreNamedBesideEachOtherAreAllOffices(String text) throws Exception {
    String corporation = draftOfText(text).files().get(ContentReader.CORPORATION);
    assertTrue(
        corporation.matches(
            "(?s).*vestigingen:.*\"Vestiging Ede\".*Plein 1.*\"Vestiging Rhenen\".*Laan 20.*"),
        corporation);
    assertFalse(corporation.contains("telefoon"), corporation);
  }

  @Test
  void aNamedOfficeBesideAGeneralAddressIsAnotherOne() throws Exception {
    String corporation =
        draftOfText(
                "# Contact\n\nBezoekadres: Plein 1, 1234 AB Ede\n\n# Kantoor Zuid\n\nLaan 20, 1234 CD"
                    + " Ede\n")
            .files()
            .get(ContentReader.CORPORATION);
    assertTrue(
        corporation.matches("(?s).*bezoekadres:\\s+straat: \"Plein 1\".*vestigingen:.*Laan 20.*"),
        corporation);
  }

  @Test
  void aRowWithOtherCellsThanTheHeadOfItsTableIsStillToBeDone() throws Exception {
    Path file = folder.resolve("oud.html");
    Files.writeString(
        file,
        "<h2>Bewaartermijnen</h2><table><tr><th>Wie</th><th>Soort</th><th>Bewaartermijn</th></tr><tr><td"
            + " rowspan='2'>Huurders</td><td>klachten</td><td>5 jaar</td></tr><tr><td>camerabeelden</td>"
            + "<td>3 weken</td></tr><tr><td colspan='3'>Sollicitanten</td></tr></table>");
    TakeOver draft =
        TakeOver.of(
            DocumentReader.read(file, "oud.html"),
            "oud.html",
            "oud",
            Optional.of("Oud"),
            CATALOGUE);
    String statement = draft.files().get(ContentReader.STATEMENT);
    assertTrue(statement.matches("(?s).*id: klachten\\s+duur: P5Y.*"), statement);
    assertFalse(statement.contains("P3W"), statement);
  }

  /** What a table says and the draft must not: what stands in another cell decides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Bewaartermijnen!Gegevens|Wettelijke termijn|Onze bewaartermijn!Huurdossier|geen|2 jaar!bewaartermijnen van de wet",
        "Bewaartermijnen!Gegevens|Wettelijke termijn|Onze bewaartermijn!Huurdossier|geen|!bewaartermijnen van de wet",
        "Bewaartermijnen!Gegevens|Wettelijke termijn|Onze bewaartermijn!Camerabeelden|4 weken|7 dagen!P4W",
        "Bewaartermijnen!Gegevens|Bewaartermijn tot 2024|Bewaartermijn vanaf 2024!Camerabeelden|4 weken|7 dagen!P4W",
        "Bewaartermijnen!Gegevens|Bewaartermijn|Wij!Camerabeelden|4 weken|7 dagen!P4W",
        "Bewaartermijnen!Gegevens|Oude bewaartermijn!Camerabeelden|4 weken!P4W",
        "Met wie delen wij gegevens?!Ontvanger|Krijgt gegevens!Deurwaarders|nee!deurwaarders",
        "Met wie delen wij gegevens?!Ontvanger|Krijgt gegevens!Politie|nooit!politie",
        "Met wie delen wij gegevens?!Ontvanger|Delen wij?!Politie|nooit!politie",
        "Met wie delen wij gegevens?!Ontvanger|Krijgt gegevens!Gemeente|alleen met toestemming!- gemeente"
      })
  void aRowOfWhichAnotherCellDecidesIsStillToBeDone(
      String heading, String head, String row, String not) throws Exception {
    TakeOver draft = draftOfTable(heading, head, row);
    assertFalse(draft.files().get(ContentReader.STATEMENT).contains(not), draft.files()::toString);
    assertFalse(isTaken(draft, row.replace("|", " | ").strip()), row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Bewaartermijnen!Gegevens|Bewaartermijn!Camerabeelden|3 weken!P3W!true",
        "Bewaartermijnen!Gegevens|Termijn|Gegevens|Termijn!Huurdossier|2 jaar|Camerabeelden|4 weken!!false",
        "Bewaartermijnen!Gegevens|Bewaartermijn|Opmerking!Camerabeelden|3 weken|Daarna wissen wij ze!P3W!false",
        "Met wie delen wij gegevens?!Ontvanger|Waarvoor!Politie|om misdrijven op te lossen!politie!false",
        "Met wie delen wij gegevens?!Ontvanger|Opmerking!Politie|!politie!false"
      })
  void aRowIsDoneOnlyWhenEachOfItsCellsIs(
      String heading, String head, String row, String said, boolean done) throws Exception {
    TakeOver draft = draftOfTable(heading, head, row);
    if (said != null && !row.endsWith("|")) {
      assertTrue(
          draft.files().get(ContentReader.STATEMENT).contains(said), draft.files()::toString);
    }
    assertEquals(done, isTaken(draft, row.replace("|", " | ").strip()), row);
  }

  private TakeOver draftOfTable(String heading, String head, String row) throws Exception {
    Path file = folder.resolve("oud.html");
    Files.writeString(
        file,
        "<h1>Privacy</h1><h2>"
            + heading
            + "</h2><table><tr><th>"
            + head.replace("|", "</th><th>")
            + "</th></tr><tr><td>"
            + row.replace("|", "</td><td>")
            + "</td></tr></table>");
    return TakeOver.of(
        DocumentReader.read(file, "oud.html"), "oud.html", "oud", Optional.of("Oud"), CATALOGUE);
  }

  @Test
  void theOnlyOfficeIsTheGeneralAddress() throws Exception {
    String corporation =
        draftOfText("# Vestiging Ede\n\nPlein 1, 1234 AB Ede\n\nPostbus 5, 1234 AC Ede\n")
            .files()
            .get(ContentReader.CORPORATION);
    assertTrue(corporation.contains("straat: \"Plein 1\""), corporation);
    assertFalse(corporation.contains("vestigingen"), corporation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Onze dochteronderneming Zilverduin Parkeren B.V. verhuurt garages.   | Zilverduin Parkeren B.V. | true
          Wij hebben een dochter, Zilverduin Warmte bv.                        | Zilverduin Warmte bv     | true
          Zilverduin Warmte bv is een dochtermaatschappij van ons.             | Zilverduin Warmte bv     | true
          Wij hebben geen dochteronderneming Zilverduin Warmte bv meer.        | Zilverduin               | false
          De dochter van mevrouw Jansen bv krijgt geen gegevens.               | Jansen                   | false
          Wij delen gegevens met onze dochterondernemingen.                    | relatie                  | false
          """)
  void aSubsidiaryIsTakenWhereItsNameShowsItsEnd(String sentence, String name, boolean taken)
      throws Exception {
    String statement =
        draftOfText("# Over ons\n\n" + sentence + "\n").files().get(ContentReader.STATEMENT);
    boolean there =
        statement.contains("verbonden-organisaties:")
            && statement.contains("relatie: dochter")
            && statement.contains(name);
    assertEquals(taken, there, statement);
  }

  private TakeOver draftOfText(String text) throws IOException, UnreadableDocumentException {
    Path file = folder.resolve("oud.md");
    Files.writeString(file, text);
    return TakeOver.of(
        DocumentReader.read(file, "oud.md"), "oud.md", "oud", Optional.of("Oud"), CATALOGUE);
  }

  private TakeOver draftOf(String sentence) throws IOException, UnreadableDocumentException {
    StringBuilder text = new StringBuilder();
    for (String heading :
        List.of(
            "Bewaartermijnen",
            "Met wie delen wij gegevens?",
            "Welke gegevens verzamelen wij?",
            "Uw rechten")) {
      text.append("# ").append(heading).append("\n\n").append(sentence).append("\n\n");
    }
    Path file = folder.resolve("oud.md");
    Files.writeString(file, text);
    return TakeOver.of(
        DocumentReader.read(file, "oud.md"), "oud.md", "oud", Optional.of("Oud"), CATALOGUE);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d ]", "").replaceAll("\\s+", " ");
  }
}
