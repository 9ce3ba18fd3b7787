package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.glashelder.source.RecordFile;
import nl.glashelder.version.PublishedData;
import nl.glashelder.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * What the data leave open, the page leaves open too; what one key denies, another may not claim.
 */
class UnknownIsNotSaidTest {
  private static final JteWords WORDS = new JteWords();

  private static Element page(String statement) {
    String yaml =
        "corporatie:\n  naam: Proef\n  aanspreekvorm: u\nprivacyverklaring:\n"
            + statement.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    RecordFile.Reading<PublishedData> read =
        RecordFile.read(
            yaml.getBytes(StandardCharsets.UTF_8), "gegevens.yaml", PublishedData.class);
    PublishedData data =
        read.value().orElseThrow(() -> new AssertionError(read.findings().toString()));
    return Jsoup.parseBodyFragment(
            Wording.of(data.corporation(), data.statement().orElseThrow(), WORDS).fragment())
        .body();
  }

  private static String warningList(String more) {
    return page("titel: Privacyverklaring\nverwerkingen: [{id: a, naam: Overlast, doel: om te helpen,"
            + " waarschuwingslijst: {protocol: Zo gaat het."
            + more
            + "}}]")
        .text();
  }

  @Test
  void aWarningListIsOnlySharedWhereThatIsFilledIn() {
    assertTrue(warningList(", gedeeld: ja").contains("Ja. Wij delen hem met anderen."));
    assertTrue(warningList(", gedeeld: nee").contains("Ja. Wij delen hem niet met anderen."));
    assertFalse(warningList("").matches("(?s).*[Dd]elen wij (?:hem|een waarschuwingslijst).*"));
    assertTrue(warningList("").contains("Hebben wij een waarschuwingslijst? Ja. Zo gaat het."));
  }

  @Test
  void aPurposeThatSaysNoToAProfileIsNotNamedAsOneThatMakesIt() {
    Element page =
        page(
            """
            titel: Privacyverklaring
            besluitvorming: {profilering: ja}
            verwerkingen:
              - {id: a, naam: Toewijzen, doel: om te kiezen, profilering: Een computer geeft een score.}
              - {id: b, naam: Overlast, doel: om te helpen, profilering: Nee. Wij kijken zelf.}
            """);
    Element profiling = page.selectFirst("[data-key=besluitvorming.profilering]");
    assertEquals(
        "Toewijzen",
        profiling.select("a").stream().map(Element::text).collect(Collectors.joining(", ")));
  }

  private static String summary(String basis) {
    return page("titel: Privacyverklaring\nrechten: {lijst: [{id: inzage}, {id: beperking}, {id:"
            + " bezwaar}]}\nverwerkingen: [{id: a, naam: Post, doel: om te schrijven"
            + basis
            + "}]")
        .selectFirst("[data-key=in-het-kort]")
        .text();
  }

  @Test
  void theSummaryPromisesNoObjectionWhereNoPurposeIsOpenToIt() {
    assertFalse(summary(", grondslagen: [{grondslag: toestemming}]").contains("ezwaar"));
    assertTrue(
        summary(", grondslagen: [{grondslag: gerechtvaardigd-belang}]")
            .contains("Bezwaar mag tegen gebruik voor een gerechtvaardigd belang."));
    assertTrue(summary(", reclame: ja").contains("Met reclame stoppen wij dan altijd."));
    assertTrue(summary("").contains("bezwaar maken"));
  }
}
