package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one part of a statement says is held against what another part says. */
class CrossChecksTest {
  @ParameterizedTest
  @CsvSource({
    "toestemming,R25 R26",
    "overeenkomst,R25",
    "wettelijke-plicht,''",
    "vitaal-belang,''",
    "algemeen-belang,R23",
    "gerechtvaardigd-belang,R23"
  })
  void whichRightsAreMissedFollowsFromTheBasis(String basis, String missed) {
    Checked checked =
        Drafts.statement(
            """
            verwerkingen:
              - id: iets
                naam: Iets doen
                grondslagen:
                  - grondslag: %s
                    wet: Woningwet
                    artikel: artikel 1
            rechten:
              lijst: [inzage, rectificatie, wissing]
            """
                .formatted(basis));
    String found =
        String.join(
            " ",
            checked.findings().stream()
                .map(Finding::rule)
                .filter(List.of("R23", "R25", "R26")::contains)
                .distinct()
                .sorted()
                .toList());
    assertEquals(missed, found);
  }

  @Test
  void aPurposeIsCoveredByTheTermsOfAllItsData() {
    Checked checked =
        Drafts.statement(
            """
            gegevens:
              - id: naam
                naam: namen
                bewaren: [kort]
              - id: foto
                naam: foto's
            verwerkingen:
              - id: iets
                naam: Iets doen
                gegevens: [naam, foto]
            bewaartermijnen:
              - id: kort
                naam: korte termijn
                duur: P1M
            """);
    List<Finding> found = Drafts.of("R16", checked);
    assertEquals(1, found.size());
    assertTrue(found.get(0).message().contains("foto's"), found.get(0).message());
    assertEquals("voorbeeld/privacyverklaring.yaml:8:5", found.get(0).position().toString());
  }

  @Test
  void noTrackingIsHeldAgainstATrackingCookie() {
    Checked checked =
        Drafts.notice(
            """
            tracking: nee
            cookies:
              - id: fbp
                naam: _fbp
                soort: tracking
                plaatser: derde
                partij: Meta
                land: Ierland
                toestemming: ja
            """);
    List<Finding> found = Drafts.of("R55", checked);
    assertEquals(1, found.size());
    assertTrue(found.get(0).message().contains("'_fbp' is een trackingcookie"));
    assertEquals("voorbeeld/cookieverklaring.yaml:1:1", found.get(0).position().toString());
  }

  @Test
  void stayingInEuropeIsHeldAgainstARecipientElsewhere() {
    Checked checked =
        Drafts.statement(
            """
            delen:
              buiten-eer: nee
            ontvangers:
              - id: cloud
                naam: cloudleverancier
                land: India
            """);
    assertEquals(
        List.of(Severity.ERROR, Severity.ERROR),
        Drafts.of("R15", checked).stream().map(Finding::severity).toList());
  }

  @Test
  void noDecisionsByComputersIsHeldAgainstADecision() {
    Checked checked =
        Drafts.statement(
            """
            besluitvorming:
              geautomatiseerd: nee
            verwerkingen:
              - id: loten
                naam: Loten om een woning
                geautomatiseerd-besluit:
                  logica: De computer trekt een nummer.
                  gevolg: De winnaar krijgt de woning.
                  mens: U kunt een medewerker laten meekijken.
            """);
    assertEquals(Severity.ERROR, Drafts.of("R30", checked).get(0).severity());
  }

  @Test
  void aLawThatSetsAnotherTermIsNoOriginOfThisOne() {
    Checked checked =
        Drafts.statement(
            """
            bewaartermijnen:
              - id: boekhouding
                naam: boekhouding
                duur: P10Y
                start: na het einde van het jaar
                herkomst: wet
                bron: artikel 52, lid 4, AWR
            """);
    assertTrue(Drafts.of("B02", checked).get(0).message().contains("zegt 7 jaar"));
    assertTrue(
        Drafts.of("B01", checked)
            .get(0)
            .message()
            .contains("De norm is: 7 jaar (artikel 52, lid 4"));
  }

  @Test
  void aCookieThatBringsDataOutsideTheAreaIsEnoughWhereTheStatementSaysThatTheyGoThere() {
    Example outside = new Example("privacyverklaring", "delen: {buiten-eer: ja}\n");
    String cookie = "cookies: [{id: a, naam: a, soort: tracking, land: %s}]\n";
    Example abroad = new Example("cookieverklaring", cookie.formatted("India"));
    Example near = new Example("cookieverklaring", cookie.formatted("Ierland"));
    assertEquals(List.of(), Drafts.of("R15", Drafts.check(List.of(outside, abroad))));
    assertEquals(1, Drafts.of("R15", Drafts.check(List.of(outside, near))).size());
  }
}
