package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer comes in at its place, and all else stays as it was written. */
class YamlEditTest {
  private static final YamlEdit EDIT =
      new YamlEdit(
          path -> List.of("id", "doel", "grondslagen", "gegevens", "ontvangers", "bewaren"));

  private static final String FILE =
      """
      # Boven alles
      titel: Privacyverklaring   # zo heet hij

      doelgroepen: [huurders, bezoekers]

      verwerkingen:
        - betalen
        - id: onderhoud   # reparaties
          doel: >-
            om te repareren
            wat stuk is

          ontvangers:
            - aannemers
        # De laatste
        - id: geschillen

      contact:
      klachten: {e-mail: info@voorbeeld.nl}
      """;

  private static String changed(String after) {
    List<String> before = FILE.lines().toList();
    List<String> now = after.lines().toList();
    StringBuilder out = new StringBuilder();
    int i = 0;
    for (String line : now) {
      if (i < before.size() && before.get(i).equals(line)) {
        i++;
      } else {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  @Test
  void aKeyComesAfterThoseThatUsuallyStandBeforeIt() {
    String after = EDIT.put(FILE, "verwerkingen.onderhoud", "gegevens", List.of("naam", "adres"));
    assertEquals("    gegevens: [naam, adres]\n", changed(after));
    assertTrue(after.contains("      wat stuk is\n    gegevens: [naam, adres]\n\n    ontvangers:"));
  }

  @Test
  void aKeyOfTheLastEntryComesBeforeTheBlankLineBehindIt() {
    String after = EDIT.put(FILE, "verwerkingen.geschillen", "bewaren", List.of("dossier"));
    assertTrue(after.contains("  - id: geschillen\n    bewaren: [dossier]\n\ncontact:"), after);
  }

  @Test
  void aBareIdBecomesAnEntryWithKeys() {
    String after = EDIT.put(FILE, "verwerkingen.betalen", "ontvangers", "geen");
    assertTrue(after.contains("  - id: betalen\n    ontvangers: geen\n  - id: onderhoud"), after);
    String inline = EDIT.put(FILE, "doelgroepen.bezoekers", "naam", "wie langskomt");
    assertTrue(
        inline.contains("doelgroepen: [huurders, {id: bezoekers, naam: wie langskomt}]"), inline);
  }

  @Test
  void aGroupThatIsNotThereIsMade() {
    String after = EDIT.put(FILE, "wijzigingen", "bekendmaking", "in de nieuwsbrief");
    assertTrue(after.endsWith("wijzigingen:\n  bekendmaking: in de nieuwsbrief\n"), after);
    String empty = EDIT.put(FILE, "contact", "telefoon", "0123 456 789");
    assertTrue(empty.contains("contact:\n  telefoon: 0123 456 789\nklachten:"), empty);
    String inline = EDIT.put(FILE, "klachten", "url", "https://voorbeeld.nl/klacht");
    assertTrue(
        inline.contains("{e-mail: info@voorbeeld.nl, url: \"https://voorbeeld.nl/klacht\"}"),
        inline);
  }

  @Test
  void whatIsThereIsReplacedWithItsRemarksAroundIt() {
    String after = EDIT.put(FILE, "verwerkingen.onderhoud", "doel", "om te repareren");
    assertTrue(
        after.contains("  - id: onderhoud   # reparaties\n    doel: om te repareren\n\n"), after);
  }

  @Test
  void anEntryIsAddedToAListAsTheOthersAreWritten() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", "nieuw");
    entry.put("doel", "een lange zin ".repeat(12).strip());
    String after = EDIT.add(FILE, "", "verwerkingen", entry);
    assertTrue(after.contains("  - id: geschillen\n  - id: nieuw\n    doel: >-\n"), after);
    assertTrue(
        EDIT.add(FILE, "", "doelgroepen", "kopers").contains("[huurders, bezoekers, kopers]"));
    assertTrue(
        EDIT.add(FILE, "", "ontvangers", "gemeente").endsWith("ontvangers:\n  - gemeente\n"));
  }

  @Test
  void windowsLinesStayWindowsLines() {
    String after =
        EDIT.put(FILE.replace("\n", "\r\n"), "verwerkingen.betalen", "ontvangers", "geen");
    assertEquals(-1, after.replace("\r\n", "").indexOf('\n'));
  }

  @Test
  void aTextThatYamlWouldReadOtherwiseIsQuoted() {
    for (String text :
        List.of(
            "12345678", "ja: nee", "- streep", "{u|je} kiest", "a #b", "\"zo\"", "null", "P2Y")) {
      String after = EDIT.put(FILE, "", "tekst", text);
      Outline outline = Outline.of(after).orElseThrow();
      assertTrue(outline.has("tekst"), after);
      assertTrue(after.endsWith("\n"), after);
      assertEquals(text, Reread.text(after, "tekst"));
    }
    assertEquals(
        "een\n\ntwee: #", Reread.text(EDIT.put(FILE, "", "tekst", "een\n\ntwee: #"), "tekst"));
  }

  @Test
  void aFileThatCannotBeReadIsNotTouched() {
    assertThrows(IllegalArgumentException.class, () -> EDIT.put("titel: [\n", "", "naam", "x"));
  }

  @Test
  void theLinesOfAPartAreThoseOfItsKeysAndTheRemarksBehindThem() {
    Outline outline = Outline.of(FILE).orElseThrow();
    assertEquals(
        new Outline.Lines("verwerkingen.onderhoud", 8, 14),
        outline.linesOf("verwerkingen.onderhoud"));
    assertEquals(
        new Outline.Lines("verwerkingen.onderhoud.doel", 9, 11),
        outline.linesOf("verwerkingen.onderhoud.doel.kop"));
    assertEquals(new Outline.Lines("", 1, 20), outline.linesOf("bestaat-niet"));
    assertEquals("verwerkingen.onderhoud", outline.pathAt(10));
    assertEquals("titel", outline.pathAt(2));
  }
}
