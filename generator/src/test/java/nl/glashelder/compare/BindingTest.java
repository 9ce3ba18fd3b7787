package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.glashelder.source.RecordFile;
import nl.glashelder.version.PublishedData;
import org.junit.jupiter.api.Test;

/** Which changes of the words show which changes of the data. */
class BindingTest {
  private static final String RECIPIENTS =
      """
      ontvangers:
        - id: software
          naam: NAAM
      verwerkingen:
        - id: huren
          naam: Huren
          ontvangers: [software]
      """;
  private static final String RECIPIENTS_IN_WORDS =
      "<h1>Verklaring</h1><section data-key='verwerkingen'><h2>Waarvoor?</h2>"
          + "<p data-key='verwerkingen.huren.ontvangers'>Dat gaat naar NAAM.</p></section>"
          + "<section data-key='ontvangers'><h2>Wie?</h2>"
          + "<h3 data-key='ontvangers.software.naam'>NAAM</h3></section>";

  private static Side side(String yaml, String words) {
    String all =
        "corporatie:\n  naam: Proef\n  aanspreekvorm: u\nprivacyverklaring:\n"
            + yaml.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    RecordFile.Reading<PublishedData> reading =
        RecordFile.read(all.getBytes(StandardCharsets.UTF_8), "gegevens.yaml", PublishedData.class);
    return Side.draft(
        reading.value().orElseThrow(() -> new AssertionError(reading.findings().toString())),
        words);
  }

  private static Comparison compare(String older, String newer, String words, String newerWords) {
    return Comparison.of(side(older, words), side(newer, newerWords));
  }

  /** Where each change shows, by the keys of the blocks. */
  private static List<String> shown(Comparison comparison) {
    return comparison.changes().stream()
        .map(
            c ->
                c.path()
                    + " "
                    + comparison.binding().hunksOf(c).stream().map(h -> h.key()).toList())
        .toList();
  }

  private static String named(String text, String name) {
    return text.replace("NAAM", name);
  }

  @Test
  void aRenamedRecipientShowsWhereverItIsReferredTo() {
    Comparison comparison =
        compare(
            named(RECIPIENTS, "automatiseerder"),
            named(RECIPIENTS, "leverancier"),
            named(RECIPIENTS_IN_WORDS, "automatiseerder"),
            named(RECIPIENTS_IN_WORDS, "leverancier"));
    assertEquals(
        List.of(
            "ontvangers.software.naam [verwerkingen.huren.ontvangers, ontvangers.software.naam]"),
        shown(comparison));
    assertEquals(List.of(), comparison.binding().wordingOnly());
  }

  @Test
  void twoChangesInOneBlockEachHaveTheirOwnWords() {
    String yaml = "ontvangers: [{id: a, naam: aannemers, voorbeelden: [LIJST]}]";
    String words =
        "<h1>V</h1><ul data-key='ontvangers.a.voorbeelden'><li>slotenmakers</li>LIJST</ul>";
    Comparison comparison =
        compare(
            yaml.replace("LIJST", "slotenmakers, glazenwassers"),
            yaml.replace("LIJST", "loodgieters, slotenmakers"),
            words.replace("LIJST", "<li>glazenwassers</li>"),
            words
                .replace("<li>slotenmakers", "<li>loodgieters</li><li>slotenmakers")
                .replace("LIJST", ""));
    assertEquals(
        List.of(List.of("glazenwassers"), List.of("loodgieters")),
        comparison.changes().stream()
            .map(
                c ->
                    comparison.binding().hunksOf(c).stream()
                        .map(h -> h.oldText() + h.newText())
                        .toList())
            .toList());
  }

  @Test
  void joinedLinesThatMakeTheSameSentenceNeedNotBeSeen() {
    String words = "<h1>V</h1><p data-key='wijzigingen.bekendmaking'>In de bode en per brief.</p>";
    Comparison comparison =
        compare(
            "wijzigingen: {bekendmaking: [in de bode, per brief]}",
            "wijzigingen: {bekendmaking: [in de bode en per brief]}",
            words,
            words);
    assertEquals(ChangeType.MERGED, comparison.changes().get(0).type());
    assertEquals(List.of(), comparison.binding().unseen());
  }

  @Test
  void linesThatAreToldAsOneChangeAreAllShown() {
    String yaml = "ontvangers: [{id: a, naam: aannemers, voorbeelden: [LIJST]}]";
    String words =
        "<h1>V</h1><ul data-key='ontvangers.a.voorbeelden'><li>slotenmakers</li>LIJST</ul>";
    Comparison comparison =
        compare(
            yaml.replace("LIJST", "slotenmakers"),
            yaml.replace("LIJST", "slotenmakers, glazenwassers, loodgieters"),
            words.replace("LIJST", ""),
            words.replace("LIJST", "<li>glazenwassers</li><li>loodgieters</li>"));
    assertEquals(
        List.of("glazenwassers", "loodgieters"),
        comparison.binding().hunksOf(comparison.changes().get(0)).stream()
            .map(h -> h.newText())
            .toList());
    assertEquals(1, comparison.changes().size());
  }

  @Test
  void aQuestionGoesWithItsAnswer() {
    String words =
        "<h1>V</h1><div data-key='ontvangers.a'><h3>Bank</h3><dl><dt>Wie?</dt><dd>Een bank.</dd>LAND</dl></div>";
    Comparison comparison =
        compare(
            "ontvangers: [{id: a, naam: Bank}]",
            "ontvangers: [{id: a, naam: Bank, land: Nederland, wet: Wft}]",
            words.replace("LAND", ""),
            words.replace(
                "LAND",
                "<dt>Waar?</dt><dd data-key='ontvangers.a.land'>In Nederland.</dd>"
                    + "<dt>Mag dat?</dt><dd data-key='ontvangers.a.wet'>Van de Wft.</dd>"));
    assertEquals(
        List.of(List.of("Mag dat?", "Van de Wft."), List.of("Waar?", "In Nederland.")),
        comparison.changes().stream()
            .map(c -> comparison.binding().hunksOf(c).stream().map(h -> h.newText()).toList())
            .toList());
  }

  @Test
  void otherWordsForTheSameDataAreAMatterOfWording() {
    Comparison comparison =
        compare(
            "onderzoek: [Wij onderzoeken.]",
            "onderzoek: [Wij onderzoeken.]",
            "<h1>V</h1><p data-key='onderzoek'>Dit is onderzoek.</p>",
            "<h1>V</h1><p data-key='onderzoek'>Dat is onderzoek.</p>");
    assertEquals(1, comparison.binding().wordingOnly().size());
  }

  @Test
  void aFirstExceptionIsItsOwnPlaceThoughItStandsInTheBlockOfThePeriod() {
    String words = "<h1>V</h1><h2>Beelden</h2><p data-key='bewaartermijnen.a.duur'>%s</p>";
    Comparison comparison =
        compare(
            "bewaartermijnen: [{id: a, naam: beelden, duur: P14D}]",
            "bewaartermijnen: [{id: a, naam: beelden, duur: P4W, uitzonderingen: ['Bij een"
                + " aangifte bewaren wij ze langer.']}]",
            words.formatted("14 dagen."),
            words.formatted("4 weken. Bij een aangifte bewaren wij ze langer"));
    assertEquals(List.of(), comparison.binding().unseen());
    assertEquals(
        List.of(
            "4 weken. Bij een aangifte bewaren wij ze langer",
            "4 weken. Bij een aangifte bewaren wij ze langer"),
        comparison.changes().stream()
            .flatMap(c -> comparison.binding().hunksOf(c).stream())
            .map(h -> h.newText())
            .toList());
  }

  @Test
  void aPeriodAndItsExceptionThatChangeTogetherEachHaveTheirOwnWords() {
    String yaml =
        "bewaartermijnen: [{id: b, naam: beelden, duur: %s, uitzonderingen:"
            + " ['Beelden van een incident bewaren wij %s.']}]";
    String words =
        "<table data-key='bewaartermijnen.tabel'><tr data-key='bewaartermijnen.b'>"
            + "<th data-key='bewaartermijnen.b.naam'>Beelden</th>"
            + "<td data-key='bewaartermijnen.b.duur'><p>%s.</p>"
            + "<p>Beelden van een incident bewaren wij %s.</p></td></tr></table>";
    Comparison comparison =
        compare(
            yaml.formatted("P14D", "tot het is afgehandeld"),
            yaml.formatted("P7D", "5 jaar"),
            words.formatted("14 dagen", "tot het is afgehandeld"),
            words.formatted("7 dagen", "5 jaar"));
    assertEquals(
        List.of("[14 dagen > 7 dagen]", "[tot het is afgehandeld > 5 jaar]"),
        comparison.changes().stream()
            .map(
                c ->
                    comparison.binding().hunksOf(c).stream()
                        .map(h -> h.oldText() + " > " + h.newText())
                        .toList()
                        .toString())
            .toList());
    assertEquals(List.of(), comparison.binding().unseen());
  }

  @Test
  void aChangeThatNobodySeesIsUnseen() {
    Comparison comparison =
        compare(
            "ontvangers: [{id: a, naam: Bank}]",
            "ontvangers: [{id: a, naam: Bank, land: Peru}]",
            "<h1>V</h1>",
            "<h1>V</h1>");
    assertEquals(
        List.of("Nieuw bij de ontvanger ‘Bank’: het land. Er staat nu: ‘Peru’."),
        comparison.binding().unseen().stream().map(Change::sentence).toList());
  }

  @Test
  void aChangeThatIsNeverInTheWordsIsNotMissed() {
    Comparison comparison =
        compare("herzien-voor: 2026-01-01", "herzien-voor: 2027-01-01", "<h1>V</h1>", "<h1>V</h1>");
    assertEquals(1, comparison.changes().size());
    assertEquals(List.of(), comparison.binding().unseen());
  }

  @Test
  void sectionsStandWithTheWeightiestFirstAndNumbersRunOn() {
    String words =
        "<h1>V</h1><section data-key='inleiding'><h2>Inleiding</h2><p data-key='inleiding.tekst'>"
            + "TEKST</p></section><section data-key='ontvangers'><h2>Met wie?</h2>"
            + "<ul data-key='ontvangers.lijst'>WIE</ul></section>";
    Comparison comparison =
        compare(
            "inleiding: Dag.",
            "inleiding: Hallo.\nontvangers: [{id: a, naam: Bank}]",
            words.replace("TEKST", "Dag.").replace("WIE", "<li>Wij</li>"),
            words
                .replace("TEKST", "Hallo.")
                .replace("WIE", "<li>Wij</li><li data-key='ontvangers.a'>Bank</li>"));
    assertEquals(
        List.of("1 Met wie?", "2 Inleiding"),
        comparison.sections().stream()
            .map(s -> s.changes().get(0).number() + " " + s.heading())
            .toList());
  }
}
