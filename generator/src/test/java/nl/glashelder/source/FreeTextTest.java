package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor writes and readers would not see as it was meant. */
class FreeTextTest {
  @TempDir Path folder;

  /** What reading finds in a statement whose introduction is this text, from its third line on. */
  private List<String> findings(String markdown) throws Exception {
    Path corporation = Files.createDirectories(folder.resolve("zilverduin"));
    Files.writeString(
        corporation.resolve("corporatie.yaml"), "naam: Zilverduin\naanspreekvorm: u\n");
    Files.writeString(
        corporation.resolve("privacyverklaring.yaml"),
        "inleiding: |\n  Hallo.\n\n" + markdown.indent(2),
        StandardCharsets.UTF_8);
    return new ContentReader(Catalogue.empty())
        .read(folder).findings().stream().map(Object::toString).toList();
  }

  private String finding(String markdown) throws Exception {
    List<String> findings = findings(markdown);
    assertEquals(1, findings.size(), () -> markdown + ": " + findings);
    assertTrue(findings.get(0).contains("fout L11 opmaak: "), findings.get(0));
    return findings.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![plaatje](x.png)",
        "![](https://www.elders.example/x.png)",
        "Zie ![plaatje][p].\n\n[p]: x.png",
        "[![plaatje](x.png)](https://www.zilverduin.example/)",
        "- een\n- ![plaatje](data:image/png;base64,AAAA)",
        "| a |\n| --- |\n| ![x](x.png) |",
        "> # ![x](/x.png)"
      })
  void aPictureIsRefusedWithItsPlace(String markdown) throws Exception {
    String finding = finding(markdown);
    assertTrue(finding.contains(": Hier staat een plaatje ("), finding);
    assertFalse(finding.startsWith("zilverduin/privacyverklaring.yaml:1:"), finding);
  }

  @Test
  void thePlaceIsThatOfTheSlipItself() throws Exception {
    assertTrue(
        finding("Eerst dit.\nDan een ![plaatje](x.png).")
            .startsWith("zilverduin/privacyverklaring.yaml:5:11: fout L11 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat staat in de wet.[^1]\n\n[^1]: Artikel 6 van de AVG.",
        "Dat staat in de wet.[^noot]",
        "| a |\n| --- |\n| b[^1] |"
      })
  void aFootnoteIsReported(String markdown) throws Exception {
    assertTrue(finding(markdown).contains("Een voetnoot kan hier niet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- [ ] te doen", "- [x] gedaan\n- [ ] nog niet", "1. [X] gedaan"})
  void aListOfTasksIsReported(String markdown) throws Exception {
    assertTrue(finding(markdown).contains("Een vakje om aan te kruisen kan hier niet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wij bewaren dit ~~5~~ 2 jaar.", "# ~~Oud~~", "**~~weg~~**"})
  void whatIsStruckOutIsReported(String markdown) throws Exception {
    assertTrue(finding(markdown).contains("Doorhalen met ~~ kan hier niet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"| a | b |\n| 1 | 2 |", "| a | b |\n|---|\n| 1 | 2 |"})
  void aTableThatIsNoneIsReported(String markdown) throws Exception {
    assertTrue(finding(markdown).contains("Dit lijkt een tabel, maar het is er geen"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie (onze website)[https://www.zilverduin.example].",
        "Zie [onze website] (https://www.zilverduin.example)."
      })
  void aLinkThatIsNoneIsReported(String markdown) throws Exception {
    assertTrue(finding(markdown).contains("Dit lijkt een link, maar het is er geen"));
  }

  @Test
  void aLinkThatNobodySeesIsReported() throws Exception {
    assertTrue(finding("Zie [](https://www.zilverduin.example).").contains("heeft geen tekst"));
  }

  @Test
  void whatIsFarTooMuchIsReportedAndCostsLittle() throws Exception {
    assertTrue(finding("a ".repeat(60_000)).contains("langer dan 100000 tekens"));
    assertTrue(finding("> ".repeat(40) + "diep").contains("te diep in elkaar"));
    assertTrue(finding("[a](#b) ".repeat(600)).contains("staan 600 links"));
    assertTrue(finding("|" + "a|".repeat(9) + "\n|" + "-|".repeat(9)).contains("heeft 9 kolommen"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gewone tekst met **vet**, *nadruk* en een [link](https://www.zilverduin.example).",
        "- een\n- twee\n\n1. drie",
        "| Wat | Hoe lang |\n| --- | ---: |\n| Dossier | 2 jaar |",
        "Ongeveer ~2 jaar, of ~ 3.",
        "Kies [ja] of [nee].",
        "Zie artikel 6 [lid 1] (van de AVG).",
        "`![geen plaatje](x.png)` is code",
        "Wij vragen uw BSN: \\*\\*\\*\\*1234.",
        "> Een citaat",
        "Mail naar <info@zilverduin.example>."
      })
  void whatReadersSeeAsItWasMeantIsFine(String markdown) throws Exception {
    assertEquals(List.of(), findings(markdown));
  }
}
