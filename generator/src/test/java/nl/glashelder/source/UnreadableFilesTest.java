package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no YAML: always one clear message, never an exception. */
class UnreadableFilesTest {
  private static final String GOOD = "naam: Coöperatie\naanspreekvorm: u\n";

  private static Reading<Corporation> bytes(byte[] bytes) {
    return Reading.of(bytes, Corporation.class, Catalogue.empty(), FormOfAddress.FORMAL);
  }

  private static String problem(String yaml) {
    return Reading.corporation(yaml).problem();
  }

  @Test
  void aFileInTheOldWindowsEncodingIsReportedAtItsFirstWrongLetter() {
    assertEquals(
        "1:3 L01 Dit bestand is niet opgeslagen als UTF-8, maar waarschijnlijk als een oude"
            + " Windows-codering. Sla het opnieuw op en kies daarbij de codering UTF-8.",
        bytes(("# één\n" + GOOD).getBytes(cp1252())).problem());
  }

  private static Charset cp1252() {
    return Charset.forName("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void aFileInUtf16IsReported(String charset) {
    assertTrue(
        bytes(GOOD.getBytes(Charset.forName(charset)))
            .problem()
            .startsWith(
                "1:1 L01 Dit bestand is niet opgeslagen als UTF-8, maar waarschijnlijk als"
                    + " UTF-16."));
  }

  @Test
  void aByteOrderMarkIsHarmless() {
    Reading<Corporation> reading = bytes(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), reading.problems());
    assertEquals("f.yaml:1:1", reading.places().of("naam").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# alleen een opmerking\n", "---\n", "~", "''", "\uFEFF"})
  void anEmptyFileIsCalledEmpty(String yaml) {
    assertEquals(
        "1:1 L01 Dit bestand is leeg."
            + " Vul het in, of kopieer het bestand van een andere corporatie als begin.",
        problem(yaml));
  }

  @Test
  void aFileThatBeginsWithATextOrListIsReported() {
    assertEquals(
        "1:1 L06 Het bestand begint met een tekst."
            + " Het moet beginnen met een sleutel, bijvoorbeeld: titel: Privacyverklaring",
        problem("Privacyverklaring"));
    assertTrue(problem("- a\n- b\n").startsWith("1:1 L06 Het bestand begint met een lijst."));
  }

  @Test
  void aTabIsCalledATab() {
    assertEquals(
        "4:1 L02 Hier staat een tab. Vervang de tab door spaties: twee spaties per stap naar"
            + " rechts.",
        problem(GOOD + "contact:\n\te-mail: info@voorbeeld.nl\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u0007", "\u2028", "\u202e", "\ufeff", "\u2060", "\u0085"})
  void anInvisibleCharacterIsReportedWhereItStands(String invisible) {
    String problem = problem("naam: V" + invisible + "oorbeeld\naanspreekvorm: u\n");
    assertTrue(problem.startsWith("1:8 L01 Hier staat een onzichtbaar teken: een "), problem);
    assertTrue(
        problem.endsWith(
            String.format(" (U+%04X).", (int) invisible.charAt(0))
                + " Haal het weg: typ de woorden eromheen opnieuw in plaats van ze te plakken."),
        problem);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x7F, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
        0x2029, 0x202A, 0x202B, 0x202E, 0x2062, 0x2065, 0x2066, 0x2069, 0x206A, 0x2800, 0x3164,
        0xE000, 0xF0B7, 0xFE0F, 0xFFA0, 0xFFF9, 0xFFFC, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0001, 0xE0041,
        0xE0100, 0x10FFFF
      })
  void noInvisibleCharacterPasses(int invisible) {
    String text =
        new StringBuilder("naam: V")
            .appendCodePoint(invisible)
            .append("\naanspreekvorm: u\n")
            .toString();
    assertTrue(problem(text).startsWith("1:8 L01 "), problem(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {'~', 0xA0, 0xE9, 0x200A, 0x2027, 0x202F, 0x20AC, 0x1F3E0, 0x1F1F3})
  void whatCanBeSeenOrMeantPasses(int visible) {
    String text = new StringBuilder("naam: V").appendCodePoint(visible).append('x').toString();
    assertEquals(
        List.of(), Reading.corporation(text + "\naanspreekvorm: u\n").problems(), "U+" + visible);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👨\u200d👩\u200d👧", "❤\ufe0f", "👩🏽\u200d🔧", "1\ufe0f\u20e3"})
  void aJoinerThatMakesOnePictureOfTwoIsMeant(String picture) {
    assertEquals(
        List.of(), Reading.corporation("naam: V" + picture + "\naanspreekvorm: u\n").problems());
  }

  @Test
  void anInvisibleCharacterHidesNoOtherMistakeOfTheFile() {
    List<String> problems =
        Reading.corporation("naam: Zil\u00adverduin\naanspreekvorm: jij\n").problems();
    assertEquals(2, problems.size(), () -> "" + problems);
    assertEquals(
        "1:10 L01 Hier staat een onzichtbaar teken: een zacht afbreekstreepje (U+00AD). Haal het"
            + " weg: typ de woorden eromheen opnieuw in plaats van ze te plakken.",
        problems.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u00AD", "\\u200D", "\\U000E0041", "\\uD800", "\\x07"})
  void anEscapeOfAnInvisibleCharacterIsReportedWithItsName(String escape) {
    String problem = problem("naam: \"V" + escape + "x\"\naanspreekvorm: u\n");
    assertTrue(
        problem.startsWith("1:7 L07 In deze tekst staat een onzichtbaar teken: een "), problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\U00110000", "\\UFFFFFFFF", "\\U7FFFFFFF", "\\U01000000"})
  void anEscapeBeyondUnicodeIsReportedWhereItStands(String escape) {
    assertEquals(
        "2:11 L02 Het teken "
            + escape
            + " bestaat niet. Typ het teken zelf, of zet de tekst tussen enkele aanhalingstekens: '"
            + " in plaats van \".",
        problem("aanspreekvorm: u\nnaam: \"Vé" + "x" + escape + "\"\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anInvisibleCharacterIsFoundOnItsLineWhateverEndsLines(String end) {
    String text = String.join(end, "naam: Voorbeeld", "", "aanspreekvorm: u\u200b", "");
    assertTrue(problem(text).startsWith("3:17 L01 "), problem(text));
  }

  @Test
  void aFileFullOfInvisibleCharactersIsReportedTenTimes() {
    String twelve = "# \u200b\u200b\n".repeat(12) + "naam: V\naanspreekvorm: u\n";
    assertEquals(10, Reading.corporation(twelve).problems().size());
  }

  @Test
  void aLetterThatWasLostWhenSavingIsReported() {
    assertTrue(
        problem("naam: Co\ufffdperatie\naanspreekvorm: u\n")
            .startsWith("1:9 L01 Hier staat een onleesbaar teken: een letter is bij het opslaan"));
  }

  @Test
  void aFixedSpaceWhereYamlWantsAPlainOneIsNamed() {
    String advice =
        " Hier staat een vaste spatie in plaats van een gewone. Vervang hem door een gewone spatie."
            + " Vaste spaties komen mee bij plakken uit Word of van een website.";
    assertEquals("1:6 L02" + advice, problem("naam:\u00a0Voorbeeld\naanspreekvorm: u\n"));
    assertEquals("1:6 L02" + advice, problem("naam:\u00a0Voorbeeld"));
    assertEquals(
        "3:3 L02" + advice,
        Reading.corporation("naam: V\ncontact:\n  \u00a0a: b\n c: d\n").problems().stream()
            .filter(p -> p.contains("vaste spatie"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aFixedSpaceInsideATextIsFine() {
    assertEquals(
        List.of(),
        Reading.corporation("naam: Voorbeeld\u00a0Wonen\naanspreekvorm: u\n").problems());
  }

  @Test
  void aForgottenColonIsReportedOnItsOwnLine() {
    assertEquals(
        "2:7 L02 Achter 'plaats' ontbreekt de dubbele punt. Schrijf: plaats: Ede",
        problem("naam: V\nplaats Ede\naanspreekvorm: u\n"));
  }

  @Test
  void aForgottenSpaceIsNamedAndReadingGoesOn() {
    assertEquals(
        "2:8 L02 Achter deze dubbele punt hoort een spatie. Schrijf het woord, een dubbele punt en"
            + " een spatie: naam: Voorbeeld",
        problem("naam: V\nplaats:Ede\naanspreekvorm: u\n"));
    assertEquals(
        "3:4 L02 Achter dit streepje hoort een spatie. Schrijf een streepje, een spatie en dan de"
            + " tekst: - huurders",
        Reading.statement("samenvatting:\n  - Een.\n  -Twee.\ntitel: T\n").problem());
  }

  @Test
  void everySlipAndEveryWrongValueOfAFileIsReportedInOneRun() {
    assertEquals(
        List.of("2:8 L02", "3:13 L02", "5:1 L02", "6:13 L06", "7:3 L03"),
        Reading.corporation(
                "naam: V\nplaats:Ede\nkorte-naam: \"V\ncontact:\n\te-mail: info@voorbeeld.nl\n"
                    + "  telefoon: [1]\n  fax: 1\naanspreekvorm: u\n")
            .problems()
            .stream()
            .map(p -> p.substring(0, p.indexOf(' ') + 4))
            .toList());
  }

  @Test
  void whatFollowsFromASlipIsNotReportedAgain() {
    assertEquals(
        "3:1 L02 Hier staat een tab. Vervang de tab door spaties: twee spaties per stap naar"
            + " rechts.",
        problem("naam: V\ncontact:\n\t\te-mail: info@voorbeeld.nl\n  telefoon: 1\n"));
  }

  @Test
  void aConflictOfGitIsNamed() {
    assertEquals(
        "2:1 L02 Hier begint een conflict van git: twee versies van dezelfde regels."
            + " Kies welke regels blijven, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
        problem("naam: V\n<<<<<<< HEAD\nplaats: Ede\n=======\nplaats: Epe\n>>>>>>> tak\n"));
  }

  @Test
  void aForgottenQuotationMarkIsReportedWhereItWasOpenedThoughAnotherFollows() {
    assertEquals(
        "2:9 L02 Er is een aanhalingsteken of haakje geopend en niet gesloten."
            + " Zet het sluitteken erbij.",
        problem("naam: V\nplaats: \"Ede\nkorte-naam: \"V\"\naanspreekvorm: u\n"));
  }

  @Test
  void aForgottenQuotationMarkIsReportedWhereItWasOpened() {
    assertEquals(
        "2:9 L02 Er is een aanhalingsteken of haakje geopend en niet gesloten."
            + " Zet het sluitteken erbij.",
        problem("naam: V\nplaats: \"Ede\naanspreekvorm: u\n"));
  }

  @Test
  void aForgottenBracketIsReportedWhereItWasOpened() {
    assertTrue(
        problem("naam: V\nplaats: [Ede\naanspreekvorm: u\n")
            .startsWith("2:9 L02 Een lijst of groep tussen haakjes is niet gesloten"));
  }

  private static final String STATEMENT = "titel: Privacy\nsamenvatting:\n  - Wij zwijgen.\n";

  private static List<String> problems(String yaml) {
    return Reading.statement(STATEMENT + yaml).problems().stream()
        .map(p -> p.replaceFirst("\\. .*", "."))
        .toList();
  }

  private static final String UNCLOSED_QUOTE =
      " L02 Er is een aanhalingsteken of haakje geopend en niet gesloten.";
  private static final String UNCLOSED_LIST =
      " L02 Een lijst of groep tussen haakjes is niet gesloten.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "bewaren:\\n  vernietigen: \"Wij wissen.\\n\\nrechten:\\n  beperkingen: \"Geen.\"",
        "bewaren:\\n  vernietigen: \"Wij\\n    wissen.\\n\\nrechten:\\n  beperkingen: \"Geen.\"",
        "bewaren:\\n  vernietigen: 'Wij\\n    wissen.\\nrechten:\\n  beperkingen: 'Geen.'",
        "bewaren:\\n  vernietigen: \"Wij wissen."
      })
  void aQuotationMarkThatIsNotClosedIsToldOnceWhereverItsPartEnds(String yaml) {
    assertEquals(List.of("5:16" + UNCLOSED_QUOTE), problems(yaml.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "rechten:\\n  verzoek:\\n    wegen: [brief, balie\\n  niet-getoond:\\n    - aantekeningen # 6:12",
        "rechten:\\n  verzoek:\\n    wegen: [brief,\\n      balie\\n  niet-getoond:\\n    - a # 6:12",
        "rechten:\\n  verzoek:\\n    wegen: [brief, balie\\n\\nwijzigingen:\\n  besluit: Wij. # 6:12",
        "bewaren:\\n  vernietigen: [Wij wissen alles\\n  oude-gegevens: Weg. # 5:16",
        "bewaren:\\n  vernietigen: {Wij wissen alles\\n  oude-gegevens: Weg. # 5:16"
      })
  void aBracketThatIsNotClosedIsToldOnceWhereItWasOpened(String yaml, String place) {
    assertEquals(List.of(place + UNCLOSED_LIST), problems(yaml.replace("\\n", "\n")));
  }

  @Test
  void aQuotationMarkThatIsNotClosedWithinBracketsIsTheOneToClose() {
    assertEquals(
        List.of("5:21" + UNCLOSED_QUOTE),
        problems("website:\n  doelen: [\"lezen\", \"kijken]\n  links: Er zijn links.\n"));
  }

  @Test
  void whatStandsInATextOfSeveralLinesIsNoMarkOfYaml() {
    assertEquals(
        List.of("7:3 L02 Deze regel staat niet op de goede plaats."),
        problems("inleiding: |\n  [Wij\n  \"zijn er.\nbewaren:\n  vernietigen: Ja.\n oude: x\n")
            .stream()
            .map(p -> p.replace("9:2", "7:3"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "bewaren:\\n  vernietigen: Wij wissen.\\n    oude-gegevens: Weg. # 6:5",
        "bewaren:\\n  vernietigen: Wij wissen.\\n   oude-gegevens: Weg. # 6:4",
        "uitgangspunten:\\n  - id: a\\n      tekst: Wij wissen. # 6:7",
        "website:\\n  links: Ja.\\n    doelen:\\n      - lezen\\n    portalen: [] # 6:5",
        "website:\\n  doelen: [lezen]\\n    links: Er zijn links. # 6:5"
      })
  void aKeyThatIsIndentedTooFarIsToldOnceWithWhereItBelongs(String yaml, String place) {
    List<String> all = Reading.statement(STATEMENT + yaml.replace("\\n", "\n")).problems();
    assertEquals(1, all.size(), all::toString);
    assertTrue(
        all.get(0)
            .startsWith(
                place
                    + " L02 Deze regel springt verder in dan de regel erboven, en daar staat al iets"
                    + " achter de dubbele punt. Zet hem recht onder het woord erboven"),
        all::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "bewaren:\\n  vernietigen: Wij wissen\\nna een jaar.\\n  oude-gegevens: Weg. # 6:1",
        "bewaren:\\n  uitgangspunten:\\n    - Wij wissen\\nna een jaar.\\n  oude-gegevens: Weg. # 7:1",
        "bewaren:\\n  vernietigen: Wij wissen\\nalles.\\nrechten:\\n  beperkingen: Geen. # 6:1",
        "inleiding: |\\n  Wij wissen\\nna een jaar.\\nbewaren:\\n  vernietigen: Ja. # 6:1"
      })
  void aLineOfATextThatBeginsAtTheLeftIsToldOnceAsThat(String yaml, String place) {
    List<String> all = Reading.statement(STATEMENT + yaml.replace("\\n", "\n")).problems();
    assertEquals(1, all.size(), all::toString);
    assertTrue(
        all.get(0)
            .startsWith(
                place
                    + " L02 Deze regel begint helemaal links, en is geen sleutel met een dubbele punt."
                    + " Hoort hij bij de tekst erboven? Zet er dan spaties voor"),
        all::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "begrippen:\\n  - id: a\\n    begrip: b\\n    uitleg: c\\n  id: d\\n    begrip: e\\n    uitleg: f # 8:3",
        "begrippen:\\n  - id: a\\n    begrip: b\\n    uitleg: c\\n    id: d\\n    begrip: e\\n    uitleg: f # 8:5"
      })
  void anEntryThatLostItsDashIsToldOnce(String yaml, String place) {
    List<String> all = problems(yaml.replace("\\n", "\n"));
    assertEquals(1, all.size(), all::toString);
    assertTrue(all.get(0).startsWith(place) && all.get(0).contains("ontbreekt hier een streepje"));
  }

  @Test
  void aColonInATextIsExplained() {
    assertEquals(
        "1:18 L02 Hier staat een dubbele punt die niet past. Is het tekst? Zet die dan tussen"
            + " aanhalingstekens. Staan hier twee sleutels? Geef elk een eigen regel.",
        problem("naam: Stichting W: wonen\n"));
  }

  @Test
  void aLineAtTheWrongDepthIsExplained() {
    assertTrue(
        problem("contact:\n    e-mail: a@b.nl\n  telefoon: 0318 123 456\n")
            .startsWith("3:3 L02 Deze regel staat niet op de goede plaats."));
  }

  @Test
  void aTextThatBeginsWithASignOfYamlIsExplained() {
    assertTrue(
        problem("naam: *Wonen*\n")
            .contains("Een * aan het begin van een tekst heeft in YAML een eigen betekenis."));
    assertTrue(problem("naam: @Wonen\n").contains("begint met een teken dat daar niet mag."));
    assertTrue(problem("naam: `Wonen`\n").contains("begint met een teken dat daar niet mag."));
    assertTrue(problem("naam: %Wonen\n").contains("begint met een teken dat daar niet mag."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "naam: - a # Een lijst kan niet op dezelfde regel als de sleutel beginnen.",
        "naam: [a] b # Hier staat tekst die nergens bij hoort.",
        "naam: \"C:\\qua\" # Een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis.",
        "naam: a\\n- b # Dit streepje staat niet op de goede plaats.",
        "Iets Voorbeeld\\nplaats: Ede # Hier staat een dubbele punt die niet past.",
        "plaats: Ede\\nIets Voorbeeld # Hier hoort een dubbele punt achter de sleutel.",
        "naam: |x\\n  a # Achter",
        "naam: ? b # Een ? aan het begin van een tekst heeft in YAML een eigen betekenis.",
        "naam: & b # Een & aan het begin van een tekst heeft in YAML een eigen betekenis.",
        "naam: a\\n: b # Voor deze dubbele punt staat geen sleutel.",
        "%YAML 2.0\\n---\\na: b # Een % aan het begin van een regel heeft in YAML een eigen betekenis.",
        "naam: \"a\\n---\\nb\" # Er is een aanhalingsteken geopend en niet gesloten."
      })
  void everyOtherMistakeOfFormIsExplainedInItsOwnWords(String yaml, String explanation) {
    String problem = problem(yaml.replace("\\n", "\n"));
    assertTrue(problem.contains(" L02 " + explanation), problem);
  }

  @Test
  void twoDocumentsInOneFileAreRefused() {
    assertTrue(
        problem("naam: V\naanspreekvorm: u\n---\nnaam: W\n")
            .startsWith("3:1 L02 Hier begint een tweede document in hetzelfde bestand."));
  }
}
