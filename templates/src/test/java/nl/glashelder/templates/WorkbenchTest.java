package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.glashelder.check.Checked;
import nl.glashelder.check.rule.Hit;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.preview.Preview;
import nl.glashelder.preview.PreviewServer;
import nl.glashelder.publish.NewCorporation;
import nl.glashelder.publish.Survey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor can write, answer and publish from the browser, and who else cannot. */
@Tag("slow")
class WorkbenchTest {
  private static final String STATEMENT = "zilverduin/privacyverklaring.yaml";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final HttpClient browser = HttpClient.newHttpClient();
  private PreviewServer server;
  private String token;

  private record Got(int status, JsonNode json) {}

  @BeforeEach
  void aNewCorporationIsOpened() throws Exception {
    new NewCorporation(StartFiles.read(), SectorCatalogue.read())
        .write(folder, "zilverduin", "Stichting Zilverduin", FormOfAddress.FORMAL);
    server =
        new PreviewServer(
            new Preview(
                folder, LocalDate.of(2026, 11, 30), GlashelderDesign.load(), StartFiles.read()),
            0);
    Matcher found = Pattern.compile("data-sleutel=\"([0-9a-f]{32})\"").matcher(page("review/"));
    assertTrue(found.find());
    token = found.group(1);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String page(String path) throws Exception {
    return browser
        .send(
            HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private Got ask(String question, String... fields) throws Exception {
    return askAs(question, server.address().replaceFirst("/$", ""), token, fields);
  }

  private Got askAs(String question, String origin, String key, String... fields) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
          .append('&');
    }
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(server.address() + "werkbank/" + question))
                .header("Origin", origin)
                .header("X-Glashelder", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return new Got(answer.statusCode(), JSON.readTree(answer.body()));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static String field(JsonNode json, String name) {
    return json.get(name).asText();
  }

  @Test
  void aBlockOpensTheVeryLinesItComesFrom() throws Exception {
    JsonNode open =
        ask("open", "bestand", STATEMENT, "pad", "verwerkingen.passend-toewijzen.naam").json();
    assertEquals("verwerkingen.passend-toewijzen", field(open, "pad"));
    assertTrue(field(open, "tekst").startsWith("  - id: passend-toewijzen\n"), open.toString());
    assertTrue(field(open, "tekst").contains("#       - grondslag: wettelijke-plicht"));
    assertFalse(field(open, "tekst").contains("huurovereenkomst-uitvoeren"));
  }

  @Test
  void aFindingLeadsToItsLineInTheForgeWhereItsAddressIsGiven() throws Exception {
    String forge = "https://forge.example/privacy/blob/main/corporations/";
    Pattern link = Pattern.compile("<a href=\"" + forge + STATEMENT + "#L[1-9][0-9]*\"><code>");
    assertFalse(link.matcher(page("review/zilverduin/index.html")).find());
    Preview preview =
        new Preview(
            folder,
            LocalDate.of(2026, 11, 30),
            GlashelderDesign.load(),
            StartFiles.read(),
            Optional.of(URI.create(forge)));
    try (PreviewServer beside = new PreviewServer(preview, 0)) {
      String tasks =
          browser
              .send(
                  HttpRequest.newBuilder(
                          URI.create(beside.address() + "review/zilverduin/index.html"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      assertTrue(link.matcher(tasks).find(), tasks);
    }
  }

  @Test
  void whatIsTypedIsCheckedAndNotSaved() throws Exception {
    JsonNode open =
        ask("open", "bestand", STATEMENT, "pad", "verwerkingen.passend-toewijzen").json();
    String before = file(STATEMENT);
    JsonNode seen =
        ask(
                "kijk",
                "bestand",
                STATEMENT,
                "van",
                field(open, "van"),
                "tot",
                field(open, "tot"),
                "hash",
                field(open, "hash"),
                "tekst",
                field(open, "tekst").replace("doelgroepen:", "doelgroep:"))
            .json();
    assertEquals("L03", field(seen.get("hier").get(0), "nummer"), seen.toString());
    assertFalse(seen.get("leesbaar").asBoolean());
    assertEquals(before, file(STATEMENT));
  }

  @Test
  void aSaveChangesTheseLinesOnlyAndCanBeTakenBack() throws Exception {
    JsonNode open =
        ask("open", "bestand", STATEMENT, "pad", "verwerkingen.passend-toewijzen").json();
    String before = file(STATEMENT);
    Got saved =
        ask(
            "bewaar",
            "bestand",
            STATEMENT,
            "pad",
            field(open, "pad"),
            "van",
            field(open, "van"),
            "tot",
            field(open, "tot"),
            "hash",
            field(open, "hash"),
            "tekst",
            field(open, "tekst") + "\n    ontvangers: geen");
    assertEquals(200, saved.status());
    assertEquals(
        before.replace(field(open, "tekst"), field(open, "tekst") + "\n    ontvangers: geen"),
        file(STATEMENT));
    assertTrue(saved.json().get("terug").asBoolean());
    assertEquals(200, ask("terug", "bestand", STATEMENT, "pad", "titel").status());
    assertEquals(before, file(STATEMENT));
  }

  @Test
  void aFileThatChangedOnDiskIsShownAndNeverOverwritten() throws Exception {
    JsonNode open = ask("open", "bestand", STATEMENT, "pad", "titel").json();
    String other = file(STATEMENT).replace("titel: Privacyverklaring", "titel: Privacyreglement");
    Files.writeString(folder.resolve(STATEMENT), other);
    Got saved =
        ask(
            "bewaar",
            "bestand",
            STATEMENT,
            "pad",
            "titel",
            "van",
            field(open, "van"),
            "tot",
            field(open, "tot"),
            "hash",
            field(open, "hash"),
            "tekst",
            "titel: Privacystatement");
    assertEquals(409, saved.status());
    assertTrue(field(saved.json(), "tekst").startsWith("titel: Privacyreglement"));
    assertEquals(other, file(STATEMENT));
  }

  @Test
  void keysIdsAndWordsAreCompletedWhereTheyMayStand() throws Exception {
    assertTrue(options("verwerkingen:\n  - id: betalen\n    gron").contains("grondslagen:"));
    assertTrue(options("ontvangers:\n  - id: aannemers\n    rol: ver").contains("verwerker"));
    assertTrue(options("ontvangers:\n  - aan").contains("aannemers"));
    String own =
        options("ontvangers:\n  - id: de-buren\nverwerkingen:\n  - id: x\n    ontvangers: [de");
    assertTrue(own.contains("de-buren"), own);
    assertTrue(options("aanspreek", "zilverduin/corporatie.yaml").contains("aanspreekvorm:"));
    assertTrue(
        options("doelgroepen:\n  - huur").contains("huurders"),
        "with all the catalogue says of it");
  }

  private String options(String text) throws Exception {
    return options(text, STATEMENT);
  }

  private String options(String text, String bestand) throws Exception {
    String all = String.valueOf(file(bestand).lines().count() + 1);
    String[] lines = text.split("\n");
    JsonNode offer =
        ask(
                "aanvullen",
                "bestand",
                bestand,
                "van",
                "1",
                "tot",
                all,
                "tekst",
                text,
                "regel",
                String.valueOf(lines.length - 1),
                "kolom",
                String.valueOf(lines[lines.length - 1].length()))
            .json();
    return StreamSupport.stream(offer.get("opties").spliterator(), false)
        .map(o -> o.get("tekst").asText().strip())
        .collect(Collectors.joining(" "));
  }

  @Test
  void anAnswerIsWrittenAtItsPlaceWithTheEntriesItNeeds() throws Exception {
    String[] where = {
      "bestand", STATEMENT, "nummer", "R16", "pad", "verwerkingen.passend-toewijzen"
    };
    JsonNode asked = ask("vraag", where).json();
    assertTrue(field(asked, "vraag").endsWith("?"));
    assertEquals("bewaren", field(asked.get("velden").get(0), "naam"));
    Got saved =
        ask(
            "antwoord",
            "bestand",
            STATEMENT,
            "nummer",
            "R16",
            "pad",
            "verwerkingen.passend-toewijzen",
            "hash",
            field(asked, "hash"),
            "veld.nieuw.naam",
            "Dossier van woningzoekenden",
            "veld.nieuw.duur",
            "2 jaar",
            "veld.nieuw.start",
            "na de toewijzing");
    assertEquals(200, saved.status(), saved.json().toString());
    assertTrue(file(STATEMENT).contains("    bewaren: [dossier-van-woningzoekenden]\n"));
    assertTrue(
        file(STATEMENT)
            .contains(
                "  - id: dossier-van-woningzoekenden\n"
                    + "    naam: Dossier van woningzoekenden\n"
                    + "    duur: P2Y\n"),
        file(STATEMENT));
  }

  private Got answerKvk(JsonNode asked, String number) throws Exception {
    return ask(
        "antwoord",
        "bestand",
        "zilverduin/corporatie.yaml",
        "nummer",
        "R03",
        "pad",
        "",
        "hash",
        field(asked, "hash"),
        "veld.kvk",
        number);
  }

  @Test
  void anAnswerThatIsWrongIsNotWritten() throws Exception {
    String before = file("zilverduin/corporatie.yaml");
    JsonNode asked =
        ask("vraag", "bestand", "zilverduin/corporatie.yaml", "nummer", "R03", "pad", "").json();
    Got refused = answerKvk(asked, "twaalf");
    assertEquals(422, refused.status());
    assertTrue(refused.json().get("fouten").size() > 0);
    assertEquals(before, file("zilverduin/corporatie.yaml"));
  }

  @Test
  void whatIsWrittenAsPeopleDoComesIntoTheFileAsItMustBe() throws Exception {
    JsonNode asked =
        ask("vraag", "bestand", "zilverduin/corporatie.yaml", "nummer", "R03", "pad", "").json();
    assertEquals(
        "Nummer in het handelsregister, 8 cijfers.", field(asked.get("velden").get(0), "hulp"));
    Got number = answerKvk(asked, "\"12345678\"");
    assertEquals(200, number.status(), number.json().toString());
    assertTrue(file("zilverduin/corporatie.yaml").contains("\nkvk: \"12345678\"\n"));
    JsonNode contact =
        ask("vraag", "bestand", "zilverduin/corporatie.yaml", "nummer", "R02", "pad", "contact")
            .json();
    Got reached =
        ask(
            "antwoord",
            "bestand",
            "zilverduin/corporatie.yaml",
            "nummer",
            "R02",
            "pad",
            "contact",
            "hash",
            field(contact, "hash"),
            "veld.contact.postadres.straat",
            "Kade 1",
            "veld.contact.postadres.postcode",
            "1234ab",
            "veld.contact.postadres.plaats",
            "Kadedorp");
    assertEquals(200, reached.status(), reached.json().toString());
    assertTrue(file("zilverduin/corporatie.yaml").contains("postcode: 1234 AB\n"));
  }

  @Test
  void aWarningListIsAskedForAndNothingChangedIsNotSaved() throws Exception {
    String path = "verwerkingen.passend-toewijzen.waarschuwingslijst";
    JsonNode asked = ask("vraag", "bestand", STATEMENT, "nummer", "R43", "pad", path).json();
    assertEquals("waarschuwingslijst.gedeeld", field(asked.get("velden").get(0), "naam"));
    String before = file(STATEMENT);
    String hash = field(asked, "hash");
    Got nothing = ask("antwoord", "bestand", STATEMENT, "nummer", "R43", "pad", path, "hash", hash);
    assertEquals(422, nothing.status());
    assertEquals(before, file(STATEMENT));
    Got saved =
        ask(
            "antwoord",
            "bestand",
            STATEMENT,
            "nummer",
            "R43",
            "pad",
            path,
            "hash",
            hash,
            "veld.waarschuwingslijst.gedeeld",
            "nee");
    assertEquals(200, saved.status(), saved.json().toString());
    assertTrue(file(STATEMENT).contains("gedeeld: nee"), file(STATEMENT));
  }

  @Test
  void onPurposeMakesADeviationWithReasonNameAndDate() throws Exception {
    JsonNode asked = ask("vraag", "bestand", STATEMENT, "nummer", "R75", "pad", "").json();
    Got saved =
        ask(
            "afwijken",
            "bestand",
            STATEMENT,
            "nummer",
            "R75",
            "pad",
            "",
            "hash",
            field(asked, "hash"),
            "veld.reden",
            "Dit staat in een ander document.",
            "veld.wie",
            "privacy officer",
            "veld.tot",
            "2027-06-30");
    assertEquals(200, saved.status(), saved.json().toString());
    assertTrue(
        file(STATEMENT)
            .contains(
                """
                afwijkingen:
                  - id: r75
                    regel: R75
                    reden: Dit staat in een ander document.
                    wie: privacy officer
                    tot: 2027-06-30
                """),
        file(STATEMENT));
    assertTrue(page("review/zilverduin/").contains("Tot en met 30 juni 2027"));
  }

  @Test
  void whatIsToBeDoneStandsOnThePageOfTheCorporationAndInTheMargin() throws Exception {
    String tasks = page("review/zilverduin/");
    assertTrue(tasks.contains("Waarom mag u de gegevens voor dit doel gebruiken?"), tasks);
    assertTrue(
        tasks.contains("data-nummer=\"R09\" data-pad=\"verwerkingen.passend-toewijzen\""), tasks);
    String draft = page("review/zilverduin/privacyverklaring/");
    assertTrue(draft.contains("id=\"kanttekening-verwerkingen-passend-toewijzen\""), draft);
  }

  @Test
  void aCorporationIsBegunFromTheBrowser() throws Exception {
    assertEquals(422, ask("nieuw", "map", "../elders", "naam", "Elders").status());
    assertEquals(422, ask("nieuw", "map", "zilverduin", "naam", "Zilverduin").status());
    Got begun = ask("nieuw", "map", "witkreek", "naam", "Stichting Witkreek");
    assertEquals("/review/witkreek/index.html", field(begun.json(), "adres"));
    assertTrue(page("review/witkreek/").contains("Stichting Witkreek"));
  }

  @Test
  void aDraftWithErrorsIsNotPublished() throws Exception {
    Got refused =
        ask(
            "publiceer",
            "bestand",
            STATEMENT,
            "ingangsdatum",
            "2026-12-01",
            "toelichting",
            "De eerste versie.");
    assertEquals(422, refused.status());
    assertFalse(Files.exists(folder.resolve("zilverduin/versies")));
  }

  @Test
  void aJudgementThatCannotBeReadIsToldBeforeAnythingIsPublished() throws Exception {
    Got refused =
        ask(
            "publiceer",
            "bestand",
            STATEMENT,
            "ingangsdatum",
            "2026-12-01",
            "toelichting",
            "De eerste versie.",
            "aard",
            "zomaar");
    assertEquals(422, refused.status());
    assertEquals(
        "'zomaar' is niet te lezen. Schrijf: id=aard: reden.",
        refused.json().get("melding").asText());
    assertFalse(Files.exists(folder.resolve("zilverduin/versies")));
  }

  @Test
  void nobodyElseCanWrite() throws Exception {
    String own = server.address().replaceFirst("/$", "");
    Map<String, String> others =
        Map.of("https://www.voorbeeld.example", token, "null", token, own, "0".repeat(32));
    for (Map.Entry<String, String> other : others.entrySet()) {
      assertEquals(
          403,
          askAs("open", other.getKey(), other.getValue(), "bestand", STATEMENT).status(),
          other.getKey());
    }
  }

  @Test
  void onlyDraftsInTheFolderOfCorporationsAreOpened() throws Exception {
    Path outside = Files.writeString(folder.resolveSibling(folder.getFileName() + ".yaml"), "a: b");
    try {
      Files.createSymbolicLink(folder.resolve("zilverduin/link.yaml"), outside);
      Files.delete(folder.resolve("zilverduin/cookieverklaring.yaml"));
      Files.createSymbolicLink(folder.resolve("zilverduin/cookieverklaring.yaml"), outside);
      for (String name :
          new String[] {
            "../" + outside.getFileName(),
            "zilverduin/../" + STATEMENT,
            "zilverduin/link.yaml",
            "zilverduin/cookieverklaring.yaml",
            "zilverduin/logo.svg",
            "schema/corporatie.yaml",
            "/etc/hostname",
            ""
          }) {
        assertEquals(422, ask("open", "bestand", name).status(), name);
      }
    } finally {
      Files.delete(outside);
    }
  }

  /**
   * What fires most on the first five drafts, but for what only the text itself or a date mends.
   */
  private static final List<String> COMMON =
      List.of(
          "R16", "R09", "R13", "R33", "R07", "R67", "R29", "R14", "K01", "R42", "R01", "R02", "R03",
          "R30", "R32", "R47", "R51", "R75", "R05", "R60", "R64", "R74", "R10", "R11", "R15", "R38",
          "R49", "R66", "R70");

  @Test
  void theRulesThatFireMostOnTheFirstFiveDraftsHaveAForm() throws Exception {
    Survey survey =
        Survey.of(Checkout.corporations(), LocalDate.of(2026, 11, 30), GlashelderDesign.load());
    Map<String, String> without = new TreeMap<>();
    for (Checked checked : survey.checks()) {
      Path from = Checkout.corporations().resolve(checked.slug());
      Path to = Files.createDirectories(folder.resolve(checked.slug()));
      for (String name : List.of("corporatie", "privacyverklaring", "cookieverklaring")) {
        Files.copy(from.resolve(name + ".yaml"), to.resolve(name + ".yaml"));
      }
    }
    server.close();
    server =
        new PreviewServer(
            new Preview(folder, LocalDate.of(2026, 11, 30), GlashelderDesign.load()), 0);
    Matcher found = Pattern.compile("data-sleutel=\"([0-9a-f]{32})\"").matcher(page("review/"));
    assertTrue(found.find());
    token = found.group(1);
    for (Checked checked : survey.checks()) {
      for (Hit hit : checked.hits()) {
        String rule = hit.finding().rule();
        if (COMMON.contains(rule)) {
          JsonNode asked =
              ask(
                      "vraag",
                      "bestand",
                      hit.finding().position().file(),
                      "nummer",
                      rule,
                      "pad",
                      hit.path().replaceFirst("^corporatie\\.", ""),
                      "advies",
                      hit.finding().advice())
                  .json();
          if (asked.get("velden").isEmpty()) {
            without.put(rule + " " + hit.path(), hit.finding().toString());
          }
        }
      }
    }
    assertEquals(Map.of(), without);
  }
}
