package nl.glashelder.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static final String STATEMENT =
      """
      doelgroepen:
        - id: huurders
          naam: huurders
      gegevens:
        - id: contact
          naam: contactgegevens
          doelgroepen: [huurders]
          van-uzelf: ja
          items:
            - id: adres
              naam: adres
            - id: bsn
              naam: burgerservicenummer
              bsn: ja
      bewaartermijnen:
        - id: dossier
          naam: huurdossier
          duur: P2Y
          start: na het einde van het huurcontract
      ontvangers:
        - id: drukker
          naam: drukkers
          rol: verwerker
          overeenkomst: verwerkersovereenkomst
          doorgifte:
            landen: [Verenigde Staten]
            waarborg: modelcontract
      verwerkingen:
        - id: huur-innen
          naam: Huur innen
          doel: om de **huur** te innen
          gegevens: [contact]
          grondslagen:
            - grondslag: overeenkomst
          bsn-wet: Wet X
          ontvangers: [drukker]
          bewaren: [dossier]
          hoog-risico: ja
        - id: klachten
          naam: Klachten behandelen
          doel: "=1+1"
          ontvangers: []
      kanalen:
        - id: nieuwsbrief
          naam: Nieuwsbrief
          soort: nieuwsbrief
          doel: om nieuws te sturen
      """;

  @TempDir Path folder;

  @Test
  void everyPurposeAndEveryChannelIsARowWithWhatTheStatementSays() throws IOException {
    Register register = register(STATEMENT);

    assertEquals(
        List.of("verwerkingen.huur-innen", "verwerkingen.klachten", "kanalen.nieuwsbrief"),
        register.rows().stream().map(RegisterRow::path).toList());
    RegisterRow rent = register.rows().get(0);
    assertEquals("om de huur te innen", rent.cell(RegisterColumn.PURPOSE));
    assertEquals("huurders", rent.cell(RegisterColumn.AUDIENCES));
    assertEquals("contactgegevens: adres, burgerservicenummer", rent.cell(RegisterColumn.DATA));
    assertEquals("burgerservicenummer\nWet: Wet X", rent.cell(RegisterColumn.NATIONAL_NUMBER));
    assertEquals("de betrokkene zelf", rent.cell(RegisterColumn.SOURCES));
    assertEquals("drukkers (verwerker)", rent.cell(RegisterColumn.RECIPIENTS));
    assertEquals("drukkers: Verenigde Staten", rent.cell(RegisterColumn.TRANSFERS));
    assertEquals(
        "huurdossier: 2 jaar na het einde van het huurcontract",
        rent.cell(RegisterColumn.RETENTION));
    assertEquals("nodig (hoog risico)", rent.cell(RegisterColumn.IMPACT_ASSESSMENT));
  }

  @Test
  void theCorporationIsNoPartnerOfItself() throws IOException {
    Register register =
        register(
            STATEMENT
                + "gezamenlijk: [{id: w, naam: Woonregio, partijen: [WOONSTICHTING VOORBEELD, Wonen"
                + " Noord]}]\n");
    assertEquals(
        "Woonregio: Wonen Noord", register.rows().get(0).cell(RegisterColumn.JOINT_CONTROLLERS));
  }

  @Test
  void whatTheStatementLeavesOpenStaysOpenAndNobodyIsNotTheSameAsUnknown() throws IOException {
    RegisterRow complaints = register(STATEMENT).rows().get(1);
    RegisterRow newsletter = register(STATEMENT).rows().get(2);

    assertEquals("geen", complaints.cell(RegisterColumn.RECIPIENTS));
    assertEquals("", newsletter.cell(RegisterColumn.RECIPIENTS));
    assertEquals("", complaints.cell(RegisterColumn.RETENTION));
  }

  @Test
  void theWorkbookIsTheSameToTheByteAndHasAFrozenHeadAndFilters() throws IOException {
    byte[] first = RegisterWorkbook.write(register(STATEMENT), DAY);
    byte[] second = RegisterWorkbook.write(register(STATEMENT), DAY);

    assertArrayEquals(first, second);
    String sheet = part(first, "xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("state=\"frozen\""), sheet);
    assertTrue(sheet.contains("<autoFilter"), sheet);
    assertTrue(part(first, "docProps/core.xml").contains("2026-11-30T00:00:00Z"));
  }

  @Test
  void noFieldBecomesAFormula() throws IOException {
    Register register = register(STATEMENT);

    assertFalse(
        part(RegisterWorkbook.write(register, DAY), "xl/worksheets/sheet1.xml").contains("<f>"));
    assertTrue(
        new String(RegisterCsv.write(register), StandardCharsets.UTF_8).contains("\"'=1+1\""));
  }

  @Test
  void aTextThatNoCellHoldsIsCutWithAWordAboutIt() {
    String fitting = RegisterWorkbook.fitting("a".repeat(40_000));

    assertEquals(RegisterWorkbook.LONGEST_CELL, fitting.length());
    assertTrue(fitting.endsWith("staat in de verklaring]"));
  }

  private Register register(String statement) throws IOException {
    Path own = Files.createDirectories(folder.resolve("voorbeeld"));
    Files.writeString(
        own.resolve(ContentReader.CORPORATION),
        "naam: Woonstichting Voorbeeld\naanspreekvorm: u\n");
    Files.writeString(own.resolve(ContentReader.STATEMENT), statement);
    Content content = new ContentReader(Catalogue.empty()).read(folder);
    assertEquals(List.of(), content.findings());
    return Register.of(content.drafts());
  }

  private static String part(byte[] workbook, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }
}
