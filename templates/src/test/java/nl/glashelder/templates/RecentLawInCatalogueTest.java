package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.check.Check;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the catalogue and the standard words say of law since 2023: only what was read, with where
 * and when; what was not is asked.
 */
class RecentLawInCatalogueTest {
  private static final Path CATALOGUE =
      Path.of("src", "main", "resources", "nl", "glashelder", "templates", "catalogus");

  @TempDir Path folder;

  private Draft draft(String statement) throws IOException {
    Path corporation = Files.createDirectories(folder.resolve("voorbeeld"));
    Files.writeString(
        corporation.resolve("corporatie.yaml"),
        "naam: Woonstichting Voorbeeld\naanspreekvorm: u\n");
    Files.writeString(corporation.resolve("privacyverklaring.yaml"), statement + "\n");
    Content content = new ContentReader(SectorCatalogue.read()).read(folder);
    assertEquals(List.of(), content.findings());
    return content.drafts().get(0);
  }

  private List<String> said(String rule, String statement) throws IOException {
    return Check.of(draft(statement), LocalDate.of(2026, 12, 1)).findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(Finding::message)
        .toList();
  }

  /** The comment and the lines of an entry. */
  private static String entry(String file, String id) throws IOException {
    List<String> lines = Files.readAllLines(CATALOGUE.resolve(file));
    int at = lines.indexOf("  - id: " + id);
    int first = at;
    while (lines.get(first - 1).startsWith("  #")) {
      first--;
    }
    int last = at + 1;
    while (last < lines.size() && lines.get(last).startsWith("    ")) {
      last++;
    }
    return String.join("\n", lines.subList(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "ontvangers.yaml, zorg-en-veiligheidshuis, eerstekamer.nl",
    "ontvangers.yaml, adreskwaliteit, Stcrt. 2025",
    "bronnen.yaml, basisregistratie-inkomen, volkshuisvestingnederland.nl",
    "verwerkingen.yaml, inkomen-via-mijnoverheid, volkshuisvestingnederland.nl",
    "wetten.yaml, uavg, kst-36264-C",
    "wetten.yaml, besluit-schuldhulpverlening, volkshuisvestingnederland.nl",
    "wetten.yaml, wet-goed-verhuurderschap, volkshuisvestingnederland.nl",
    "wetten.yaml, wet-samenwerkingsverbanden, eerstekamer.nl",
    "wetten.yaml, ai-verordening, deepinspect.ai",
    "wetten.yaml, btiv, tekst van 2015",
    "bewaartermijnen.yaml, inkomensgegevens, tekst van 2015"
  })
  void anEntryThatRestsOnRecentLawTellsWhereAndWhenThatWasRead(
      String file, String id, String source) throws IOException {
    String entry = entry(file, id).replaceAll("\\s+#?\\s*", " ");
    assertTrue(entry.contains(source), entry);
    assertTrue(
        entry.matches(
            ".*(?:gelezen op|gelezen \\(|nagelezen \\().{0,20}(?:november|december) 2026.*"),
        entry);
  }

  @Test
  void aRecipientThatChecksAddressesIsNotTakenForLawThatStillHolds() throws IOException {
    String given = "ontvangers: [adreskwaliteit]";
    assertTrue(said("K01", given).stream().anyMatch(m -> m.contains("nog geldt")));
    assertEquals(List.of(), said("R88", given));
  }

  @Test
  void thatTheLawTellsHowLongIncomeIsKeptIsAskedAndNotSaid() throws IOException {
    String kept = "bewaartermijnen: [inkomensgegevens]";
    assertTrue(
        draft(kept).statement().orElseThrow().document().retention().get(0).origin().isEmpty());
    assertTrue(said("K01", kept).stream().anyMatch(m -> m.contains("artikel 55")));
  }

  @Test
  void incomeThroughMijnOverheidIsAskedAboutWhenTakenFromTheCatalogue() throws IOException {
    assertEquals(1, said("R80", "verwerkingen: [inkomen-via-mijnoverheid]").size());
  }

  @Test
  void earlyWarningIsAskedAboutWhenTakenFromTheCatalogue() throws IOException {
    assertEquals(1, said("R85", "verwerkingen: [vroegsignalering]").size());
  }

  @ParameterizedTest
  @CsvSource({"zorg-en-veiligheidshuis", "riec"})
  void aPartnershipFromTheCatalogueIsAskedForItsAct(String id) throws IOException {
    assertEquals(1, said("R81", "ontvangers: [" + id + "]").size());
    assertEquals(
        0, said("R81", "ontvangers: [" + id + "]\nwetten: [wet-samenwerkingsverbanden]").size());
  }

  @Test
  void aChatbotFromTheCatalogueIsAskedOnceWhetherItSaysSo() throws IOException {
    assertEquals(1, said("R79", "kanalen: [chatbot]").size());
  }

  @Test
  void whoComplainsComesToThePageForComplaints() throws IOException {
    String complaints = "klachten: {toezichthouders: [ap]}";
    assertEquals(List.of(), said("R28", complaints));
    String page = words(complaints);
    assertTrue(page.contains("autoriteitpersoonsgegevens.nl/een-tip-of-klacht"), page);
    assertTrue(page.contains("2509 AJ"), page);
  }

  /** HvJ C-634/21: who only takes over what a computer says, decides nothing. */
  @Test
  void thatNoComputerDecidesIsSaidOfWhoDecidesAndNotOfWhoLooks() throws IOException {
    String page = words("besluitvorming: {geautomatiseerd: nee}");
    assertTrue(page.contains("neemt altijd een mens dat besluit"), page);
    assertFalse(page.contains("kijkt"), page);
  }

  @Test
  void noEntryPromisesWhatABillSaysOfWhichNobodyReadHowItEnded() throws IOException {
    try (Stream<Path> files = Files.list(CATALOGUE)) {
      for (Path file : files.toList()) {
        Optional<String> promised =
            Files.readAllLines(file).stream()
                .filter(line -> !line.strip().startsWith("#"))
                .filter(line -> line.matches("(?i).*(?:verzamelwet|omnibus).*"))
                .findFirst();
        assertEquals(Optional.empty(), promised);
      }
    }
  }

  @Test
  void thatACompanyIsCertifiedIsAskedOnceForAllItsCookies() throws IOException {
    assertEquals(1, saidOfCookies("cookies: [ga4-bezoeker, ga4-sessie]").size());
    assertTrue(
        saidOfCookies("cookies: [ga4-bezoeker]").get(0).contains("weet Glashelder niet"),
        saidOfCookies("cookies: [ga4-bezoeker]")::toString);
  }

  @Test
  void whoWroteHimselfThatACompanyIsCertifiedIsNotAsked() throws IOException {
    assertEquals(
        List.of(),
        saidOfCookies(
            """
            cookies:
              - ga4-bezoeker
              - id: ga4-sessie
                doorgifte:
                  landen: [de Verenigde Staten]
                  waarborg: adequaatheidsbesluit
                  toelichting: Google LLC staat op de lijst van het EU-US Data Privacy Framework.
            """));
  }

  private List<String> saidOfCookies(String notice) throws IOException {
    Path corporation = Files.createDirectories(folder.resolve("voorbeeld"));
    Files.writeString(corporation.resolve("cookieverklaring.yaml"), notice);
    return said("R90", "titel: Privacyverklaring");
  }

  private String words(String statement) throws IOException {
    Draft draft = draft(statement);
    return Wording.of(
            draft.corporation(), draft.statement().orElseThrow().document(), new JteWords())
        .fragment();
  }
}
