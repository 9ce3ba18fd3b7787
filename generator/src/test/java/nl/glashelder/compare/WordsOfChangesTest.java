package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A change quotes only what stands on a page, and as it stands there. */
class WordsOfChangesTest {
  @Test
  void whatAYesSaysIsNoQuotation() {
    String item = "gegevens: [{id: a, naam: A, items: [{id: i, naam: schulden%s}]}]";
    assertEquals(
        "Bij het gegeven ‘schulden’ bij de groep gegevens ‘A’ staat niet meer: wij vragen dit alleen"
            + " als het nodig is.",
        Written.change(item.formatted(", indien-van-toepassing: ja"), item.formatted(""))
            .sentence());
    assertEquals(
        "Bij het gegeven ‘schulden’ bij de groep gegevens ‘A’ staat nu: dit is een strafrechtelijk"
            + " gegeven.",
        Written.change(item.formatted(""), item.formatted(", strafrechtelijk: ja")).sentence());
  }

  @Test
  void whatIsMarkedForTheEditorsAloneSaysSoAmongTheDetails() {
    String purposes = "verwerkingen: [{id: n, naam: N}%s]";
    Change come =
        Written.change(
            purposes.formatted(""), purposes.formatted(", {id: b, naam: B, hoog-risico: ja}"));
    assertEquals(
        List.of("Intern: dit is een hoog risico."),
        come.details().stream().map(Detail::line).toList());
  }

  @Test
  void aNameKeepsTheStopOfItsLastWord() {
    String scope = "reikwijdte: {geldt-ook-voor: [%s]}";
    String said =
        Written.change(scope.formatted("Vastgoed B.V., Warmte bv"), scope.formatted("Warmte bv"))
            .sentence();
    assertEquals(
        "Bij de reikwijdte: niet meer bij de organisaties waarvoor dit ook geldt: ‘Vastgoed B.V.’.",
        said);
    String cookie = "cookies: [{id: c, naam: c, partij: '%s'}]";
    assertEquals(
        "De partij bij de cookie ‘c’ is anders. Er stond: ‘Film, Inc.’. Er staat nu: ‘Film bv’.",
        Written.ofNotice(cookie.formatted("Film, Inc."), cookie.formatted("Film bv")).sentence());
  }

  @Test
  void aTextLosesTheStopAtItsEnd() {
    String text = "overlijden: %s";
    assertEquals(
        "De uitleg over overlijden is anders. Er stond: ‘Dit doen wij’. Er staat nu: ‘Dat doen"
            + " wij’.",
        Written.change(text.formatted("Dit doen wij."), text.formatted("Dat doen wij."))
            .sentence());
  }

  @Test
  void aNewDocumentIsAnotherDocument() {
    String document = "reikwijdte: {andere-documenten: [{id: a, naam: Voor medewerkers}%s]}";
    String other = ", {id: b, naam: Huisregels}";
    assertEquals(
        "Nieuw ander document bij de reikwijdte: Huisregels.",
        Written.change(document.formatted(""), document.formatted(other)).sentence());
    assertEquals(
        "Dit andere document staat er niet meer bij de reikwijdte: Huisregels.",
        Written.change(document.formatted(other), document.formatted("")).sentence());
  }

  @Test
  void aTechniqueHasItsExplanationBehindIt() {
    String cookie = "cookies: [{id: c, naam: c, techniek: %s}]";
    assertEquals(
        "De techniek van de cookie ‘c’ is nu: een onzichtbaar plaatje (pixel). Dat was: cookie.",
        Written.ofNotice(cookie.formatted("cookie"), cookie.formatted("pixel")).sentence());
    assertEquals(
        "De techniek van de cookie ‘c’ is nu: cookie. Dat was: een onzichtbaar plaatje (pixel).",
        Written.ofNotice(cookie.formatted("pixel"), cookie.formatted("cookie")).sentence());
  }

  @Test
  void aNameThatIsCutOffEndsInOneMark() {
    String measure = "beveiliging: {maatregelen: [{id: a, tekst: Wij letten op.}%s]}";
    String other =
        ", {id: b, tekst: 'De computers hebben een lang wachtwoord en die staan in een kluis die"
            + " op slot is.'}";
    assertEquals(
        "Nieuwe maatregel bij de beveiliging: De computers hebben een lang wachtwoord en die staan"
            + " in een …",
        Written.change(measure.formatted(""), measure.formatted(other)).sentence());
  }
}
