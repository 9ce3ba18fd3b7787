package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.wording.Voice;
import org.junit.jupiter.api.Test;

/** A yes that is left out is no longer said; only a no that a reader sees is the opposite. */
class UnsaidFlagTest {
  @Test
  void aPromiseThatIsLeftOutIsNoLongerSaidAndProtectsLess() {
    String refusal = "rechten: {weigering: {gronden: [iemand te vaak vraagt]%s}}";
    Change change = Written.change(refusal.formatted(", gemotiveerd: ja"), refusal.formatted(""));
    assertEquals(
        "Er staat niet meer: wij leggen altijd uit waarom wij een verzoek" + " weigeren.",
        change.sentence());
    assertEquals(Weight.WIDENING, change.weight());
  }

  @Test
  void aDescriptionThatIsLeftOutIsNoLongerSaidAndMustBeJudged() {
    String group = "gegevens: [{id: g, naam: contact%s}]";
    Change change = Written.change(group.formatted(", van-uzelf: ja"), group.formatted(""));
    assertEquals(
        "Bij de groep gegevens ‘contact’ staat niet meer: deze gegevens krijgen wij van u"
            + " zelf.",
        change.sentence());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void aYesWhereNothingWasSaidIsSaidNow() {
    String purpose = "verwerkingen: [{id: a, naam: Meten%s}]";
    Change change = Written.change(purpose.formatted(""), purpose.formatted(", onderzoek: ja"));
    assertEquals(
        "Bij het doel ‘Meten’ staat nu: dit is onderzoek of statistiek.", change.sentence());
  }

  @Test
  void whatIsNotOnThePageIsNoLongerSaidInTheDataOnly() {
    String purpose = "verwerkingen: [{id: a, naam: Meten%s}]";
    Change change = Written.change(purpose.formatted(", hoog-risico: ja"), purpose.formatted(""));
    assertEquals(
        "Bij het doel ‘Meten’ staat intern niet meer: dit is een hoog risico.", change.sentence());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void aNoThatTheReaderSeesIsTheOppositeInTheWordsOfThePage() {
    assertEquals(
        "Een verzoek is nu niet altijd gratis.",
        Written.change("rechten: {kosten: {gratis: ja}}", "rechten: {kosten: {gratis: nee}}")
            .sentence());
    assertEquals(
        "Wij hebben geen functionaris gegevensbescherming (FG) meer.",
        Written.ofCorporation("fg: {aanwezig: ja}", "fg: {aanwezig: nee}").sentence());
  }

  @Test
  void anOfficerWhoIsOnlyNoLongerSaidToBeThereMayStillBeThere() {
    Change change = Written.ofCorporation("fg: {aanwezig: ja, naam: Noor}", "fg: {naam: Noor}");
    assertEquals(
        "Er staat niet meer: wij hebben een functionaris gegevensbescherming (FG).",
        change.sentence());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
    assertEquals(
        "Er staat nu: wij hebben een functionaris gegevensbescherming (FG).",
        Written.ofCorporation("fg: {naam: Noor}", "fg: {aanwezig: ja, naam: Noor}").sentence());
  }

  @Test
  void aUseThatIsNoLongerExplainedMayStillBeThere() {
    String recipient = "ontvangers: [{id: a, naam: A, waarvoor: om te helpen%s}]";
    String transfer = ", doorgifte: {landen: [Peru], waarborg: modelcontract}";
    Change gone = Written.change(recipient.formatted(transfer), recipient.formatted(""));
    assertEquals(Weight.TO_BE_JUDGED, gone.weight());
    assertEquals(
        "Er staat niet meer dat dit zo is. Of het nu anders is, staat er niet.", gone.reason());
    String purpose = "verwerkingen: [{id: a, naam: A, doel: om te helpen%s}]";
    String ai = ", ai: Een computer vat uw bericht samen.";
    assertEquals(
        Weight.TO_BE_JUDGED, Written.change(purpose.formatted(ai), purpose.formatted("")).weight());
  }

  @Test
  void noFlagThatMayBeLeftOutTurnsIntoItsOpposite() {
    List<String> wrong = new ArrayList<>();
    Set<Class<?>> seen = new HashSet<>();
    for (Class<?> type : List.of(Corporation.class, PrivacyStatement.class, CookieNotice.class)) {
      opposites(type, seen, wrong);
    }
    assertEquals(List.of(), wrong);
  }

  private static void opposites(Class<?> type, Set<Class<?>> seen, List<String> wrong) {
    if (!seen.add(type)) {
      return;
    }
    List<Part> parts = RecordShape.of(type).parts();
    for (Part part : parts) {
      boolean isFirst = part.equals(parts.get(0));
      if (part.kind() == Kind.FLAG && part.count() == Count.ONE && !isFirst) {
        Told.Of of = new Told.Of(part, true, false, Subject.document());
        String said = new Sentence(null, new Spoken(new Voice(FormOfAddress.INFORMAL))).single(of);
        if (!said.matches("Er staat (?:intern )?niet meer: (?!.*(?:niet|geen)\\b).*")
            || Verdict.of(part, true, false).weight() == Weight.NARROWING) {
          wrong.add(type.getSimpleName() + ": " + said);
        }
      }
      if (part.kind() == Kind.RECORD) {
        opposites(part.valueType(), seen, wrong);
      }
    }
  }
}
