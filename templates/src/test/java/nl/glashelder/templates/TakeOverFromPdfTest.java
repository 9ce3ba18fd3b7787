package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.ContentReader;
import nl.glashelder.takeover.TakeOver;
import nl.glashelder.takeover.text.Block;
import nl.glashelder.takeover.text.DocumentReader;
import nl.glashelder.takeover.text.OldText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table in a PDF is only letters at places. It is read where its rows are certain; else its words
 * are still to be done, and two columns of text stay text.
 */
class TakeOverFromPdfTest {
  private static final String PROSE =
      "<p>Deze verklaring gaat over gegevens van huurders en van woningzoekenden, en over wat wij"
          + " daarmee doen. Wij lezen haar elk jaar na.</p>";
  private static final String BORDERED =
      "table{border-collapse:collapse;width:100%} td,th{border:1px solid black}";

  private static final CommonEntries CATALOGUE =
      SectorCatalogue.read().records(FormOfAddress.FORMAL).value().orElseThrow();

  @TempDir Path folder;

  @Test
  void rowsBetweenLinesAreRowsHoweverTheirCellsWrap() throws Exception {
    assertEquals(
        List.of(
            "HEAD Wat | Waarvoor | Bewaartermijn",
            "ROW Camerabeelden van onze gebouwen | De veiligheid van bezoekers en van de mensen die"
                + " er werken | 4 weken na de opname",
            "ROW Sollicitatiegegevens | Werven | 6 weken na het einde van de procedure",
            "ROW Dossier van huurders | Verhuren en onderhouden | 2 jaar na het einde van het"
                + " huurcontract"),
        rows(
            BORDERED + "td{width:33%}",
            PROSE
                + "<table><tr><th>Wat</th><th>Waarvoor</th><th>Bewaartermijn</th></tr>"
                + "<tr><td>Camerabeelden van onze gebouwen</td><td>De veiligheid van bezoekers en van"
                + " de mensen die er werken</td><td>4 weken na de opname</td></tr>"
                + "<tr><td>Sollicitatiegegevens</td><td>Werven</td><td>6 weken na het einde van de"
                + " procedure</td></tr><tr><td>Dossier van huurders</td><td>Verhuren en"
                + " onderhouden</td><td>2 jaar na het einde van het huurcontract</td></tr></table>"
                + PROSE));
  }

  @Test
  void aTableOfWordNeedsNoWhiteBetweenItsRowsAndNoHeadInBold() throws Exception {
    assertEquals(
        List.of(
            "HEAD Soort gegevens | Hoe lang",
            "ROW Dossier van huurders en medehuurders met alle brieven | 2 jaar na het einde van het"
                + " huurcontract",
            "ROW Camerabeelden | 4 weken"),
        rows(
            BORDERED + "td{padding:0 5px;width:50%} table{width:60%}",
            "<table><tr><td>Soort gegevens</td><td>Hoe lang</td></tr><tr><td>Dossier van huurders en"
                + " medehuurders met alle brieven</td><td>2 jaar na het einde van het"
                + " huurcontract</td></tr><tr><td>Camerabeelden</td><td>4 weken</td></tr></table>"));
  }

  @Test
  void shadedRowsPartATableWithoutBorders() throws Exception {
    assertEquals(
        List.of(
            "HEAD Doel | Termijn",
            "ROW Werven van nieuwe collega's bij ons en bij anderen | 6 weken na de procedure",
            "ROW Camerabeelden | 4 weken",
            "ROW Klachten die wij van u en van uw buren krijgen | 1 jaar"),
        rows(
            "table{border-collapse:collapse;width:70%} td{width:50%} tr.d *{background:#ddd}",
            "<table><tr class='d'><th>Doel</th><th>Termijn</th></tr><tr><td>Werven van nieuwe collega's"
                + " bij ons en bij anderen</td><td>6 weken na de procedure</td></tr><tr class='d'>"
                + "<td>Camerabeelden</td><td>4 weken</td></tr><tr><td>Klachten die wij van u en van uw"
                + " buren krijgen</td><td>1 jaar</td></tr><tr class='d'><td></td><td></td></tr></table>"
                + PROSE));
  }

  @Test
  void whitePartsRowsWhereNoLineIsDrawn() throws Exception {
    assertEquals(
        List.of(
            "HEAD Onderwerp | Bewaartermijn",
            "ROW Dossier van huurders met alle brieven en afspraken | 2 jaar na het einde van het"
                + " huurcontract",
            "ROW Camerabeelden | 4 weken",
            "ROW Klachten | 1 jaar na de afhandeling"),
        rows(
            "table{width:70%} td,th{padding:6px 10px;text-align:left;vertical-align:top}"
                + " td{width:50%}",
            PROSE
                + "<table><tr><th>Onderwerp</th><th>Bewaartermijn</th></tr><tr><td>Dossier van huurders"
                + " met alle brieven en afspraken</td><td>2 jaar na het einde van het"
                + " huurcontract</td></tr><tr><td>Camerabeelden</td><td>4 weken</td></tr>"
                + "<tr><td>Klachten</td><td>1 jaar na de afhandeling</td></tr></table>"
                + "<h3>Tot slot</h3>"
                + PROSE));
  }

  @Test
  void termsMayStandToTheRightAndHeadsInTheMiddle() throws Exception {
    assertEquals(
        List.of(
            "HEAD Onderwerp | Grondslag | Termijn",
            "ROW Camerabeelden | gerechtvaardigd belang | 4 weken",
            "ROW Klachten | overeenkomst | 12 maanden",
            "ROW Nieuwsbrief | toestemming | 1 jaar"),
        rows(
            "table{width:100%;border-top:1px solid black;border-bottom:1px solid black}"
                + " td,th{padding:6px} th{text-align:center} td.r{text-align:right}",
            "<table><tr><th>Onderwerp</th><th>Grondslag</th><th>Termijn</th></tr><tr><td>Camerabeelden"
                + "</td><td>gerechtvaardigd belang</td><td class='r'>4 weken</td></tr><tr><td>Klachten"
                + "</td><td>overeenkomst</td><td class='r'>12 maanden</td></tr><tr><td>Nieuwsbrief"
                + "</td><td>toestemming</td><td class='r'>1 jaar</td></tr></table>"));
  }

  @Test
  void aHeadThatEveryPageRepeatsAndARowThatAPageBrokeAreReadOnce() throws Exception {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      String name = String.valueOf((char) ('A' + i));
      table
          .append("<tr><td>Dossier ")
          .append(name)
          .append("</td><td>Wij bewaren dit, omdat ")
          .append("het nodig kan zijn voor vragen van u en van ons ".repeat(4))
          .append("einde ")
          .append(name)
          .append("</td><td>")
          .append(i + 2)
          .append(" jaar</td></tr>");
    }
    List<String> rows =
        rows(
            "@page{size:105mm 148mm} thead{-fs-table-paginate:paginate} "
                + BORDERED
                + " table{-fs-table-paginate:paginate}",
            "<table><thead><tr><th>Wat</th><th>Waarom</th><th>Bewaartermijn</th></tr></thead><tbody>"
                + table
                + "</tbody></table>");
    assertEquals(9, rows.size(), () -> String.join("\n", rows));
    for (int i = 0; i < 8; i++) {
      String name = String.valueOf((char) ('A' + i));
      String row = rows.get(i + 1);
      assertTrue(row.startsWith("ROW Dossier " + name + " | Wij bewaren dit"), row);
      assertTrue(row.endsWith("einde " + name + " | " + (i + 2) + " jaar"), row);
    }
  }

  @Test
  void rowsThatCannotBeToldApartAreOnePieceEach() throws Exception {
    List<String> rows =
        rows(
            "table{width:50%} td,th{padding:0 4px;text-align:left;vertical-align:top;line-height:1.2}"
                + " td{width:50%}",
            "<table cellspacing='0'><tr><th>Onderwerp</th><th>Bewaartermijn</th></tr><tr><td>Dossier van"
                + " huurders met alle brieven</td><td>2 jaar na het einde van het huurcontract</td></tr>"
                + "<tr><td>Camerabeelden van onze gebouwen en terreinen</td><td>4 weken, of langer als er"
                + " iets is</td></tr></table>");
    assertTrue(rows.stream().skip(1).noneMatch(r -> r.contains("|")), rows::toString);
  }

  @Test
  void aCellBesideSeveralRowsIsNotGuessedAt() throws Exception {
    List<String> rows =
        rows(
            BORDERED,
            "<table><tr><th>Wie</th><th>Wat</th><th>Bewaartermijn</th></tr><tr><td rowspan='2'>Huurders"
                + "</td><td>dossier</td><td>2 jaar</td></tr><tr><td>klachten</td><td>1 jaar</td></tr>"
                + "<tr><td>Sollicitanten</td><td>brieven</td><td>6 weken</td></tr></table>");
    assertEquals("ROW Sollicitanten | brieven | 6 weken", rows.get(rows.size() - 1));
    assertTrue(rows.stream().noneMatch(r -> r.contains("| 2 jaar 1 jaar")), rows::toString);
  }

  @Test
  void twoColumnsOfTextUnderHeadingsAreNoTable() throws Exception {
    String column =
        "<b>%s</b><p>Wij bewaren dossiers van huurders twee jaar na het einde van de huur. Beelden van"
            + " camera's bewaren wij vier weken, en daarna wissen wij ze. Wie een klacht heeft, schrijft"
            + " ons een brief of belt met de balie in het dorp.</p><p>Wij vragen niet meer dan wij nodig"
            + " hebben, en geven niets aan anderen die er niets mee te maken hebben.</p>";
    List<String> rows =
        rows(
            "td{width:50%;padding:0 12px;vertical-align:top}",
            "<table><tr><td>"
                + String.format(column, "Doel")
                + "</td><td>"
                + String.format(column, "Bewaartermijn")
                + "</td></tr></table>");
    assertEquals(List.of(), rows);
  }

  @Test
  void cardsBesideEachOtherAreNoTable() throws Exception {
    String card = "<td><b>%s</b><br/>%s</td>";
    assertEquals(
        List.of(),
        rows(
            "td{width:50%;padding:6px;vertical-align:top}",
            "<table><tr>"
                + String.format(card, "Doel", "Wij verhuren woningen.")
                + String.format(card, "Termijn", "Wij bewaren dit 2 jaar.")
                + "</tr><tr>"
                + String.format(card, "Rechten", "U mag inzien.")
                + String.format(card, "Contact", "Bel of mail ons.")
                + "</tr></table>"));
  }

  @Test
  void theTermsOfATableStandInTheDraftAndWhatIsUncertainIsStillToBeDone() throws Exception {
    TakeOver draft =
        TakeOver.of(
            read(
                BORDERED,
                "<h1>Privacyverklaring</h1><h2>Bewaartermijnen</h2><table><tr><th>Soort gegevens</th>"
                    + "<th>Bewaartermijn</th></tr><tr><td>Camerabeelden</td><td>3 weken</td></tr><tr>"
                    + "<td>Sollicitatiegegevens</td><td>5 weken na het einde van de procedure</td></tr>"
                    + "<tr><td>Klachten</td><td>1 of 2 jaar</td></tr></table>"),
            "oud.pdf",
            "oud",
            Optional.of("Oud"),
            CATALOGUE);
    String statement = draft.files().get(ContentReader.STATEMENT);
    assertTrue(statement.matches("(?s).*id: camerabeelden\\s+duur: P3W.*"), statement);
    assertTrue(statement.matches("(?s).*id: sollicitaties\\s+duur: P5W.*"), statement);
    assertFalse(statement.contains("klachten"), statement);
    assertFalse(statement.contains("logbestanden"), statement);
  }

  @Test
  void aTableThatAsksInItsHeadIsATableAndNoRowOfItSaysWhoGetsNothing() throws Exception {
    TakeOver draft =
        TakeOver.of(
            read(
                BORDERED + "td{width:50%}",
                "<h1>Privacy</h1>"
                    + PROSE
                    + "<h2>Met wie delen wij gegevens?</h2>"
                    + "<table><tr><th>Ontvanger</th><th>Delen wij?</th></tr><tr><td>Deurwaarders</td>"
                    + "<td>nee</td></tr><tr><td>Politie</td><td>nooit</td></tr></table>"
                    + PROSE),
            "oud.pdf",
            "oud",
            Optional.of("Oud"),
            CATALOGUE);
    String statement = draft.files().get(ContentReader.STATEMENT);
    assertFalse(statement.contains("deurwaarders") || statement.contains("politie"), statement);
  }

  private List<String> rows(String style, String body) throws Exception {
    return read(style, body).blocks().stream()
        .filter(b -> b.is(Block.Kind.HEAD) || b.is(Block.Kind.ROW))
        .map(b -> b.kind() + " " + b.text())
        .toList();
  }

  private OldText read(String style, String body) throws Exception {
    Path file = folder.resolve("oud.pdf");
    XRLog.setLoggingEnabled(false);
    try (OutputStream out = Files.newOutputStream(file)) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.withHtmlContent(
          "<html><head><style>@page{size:A4;margin:20mm} body{font:10pt Helvetica}"
              + style
              + "</style></head><body>"
              + body
              + "</body></html>",
          null);
      builder.toStream(out);
      builder.run();
    }
    return DocumentReader.read(file, "oud.pdf");
  }
}
