package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.source.RecordFile;
import nl.glashelder.version.PublishedData;
import org.junit.jupiter.api.Test;

/** What a reviewer reads about a change. */
class SentenceTest {
  private static final String CORPORATION = "corporatie:\n  naam: Voorbeeld\n  aanspreekvorm: je\n";

  @Test
  void aLongerPeriod() {
    assertEquals(
        List.of("Camerabeelden: wij bewaren dit nu 4 weken. Dat was 7 dagen."),
        said(
            "bewaartermijnen: [{id: camerabeelden, naam: camerabeelden, duur: P7D}]",
            "bewaartermijnen: [{id: camerabeelden, naam: camerabeelden, duur: P4W}]"));
  }

  @Test
  void aQuestionEndsItsSentence() {
    assertEquals(
        List.of("Nieuwe vraag bij het cameratoezicht: Mag ik filmen?"),
        said(
            "cameras: {inleiding: Hier hangen camera's.}",
            "cameras:\n"
                + "  inleiding: Hier hangen camera's.\n"
                + "  vragen: [{id: a, vraag: 'Mag ik filmen?', antwoord: Nee}]"));
  }

  @Test
  void aPeriodIsSaidAsItsPageSaysIt() {
    String period = "bewaartermijnen: [{id: a, naam: gesprekken, duur: P7D%s}]";
    assertEquals(
        List.of(
            "Gesprekken: wij bewaren dit nu 7 tot 14 dagen na het gesprek. Dat was 7 dagen vanaf de"
                + " opname."),
        said(
            period.replace("%s", ", start: vanaf de opname"),
            period.replace("%s", ", duur-tot: P14D, start: na het gesprek")));
  }

  @Test
  void aPeriodOfSomethingThatWantsAnArticle() {
    assertEquals(
        List.of("Logboek van de website: wij bewaren dit nu 1 jaar. Dat was 6 maanden."),
        said(
            "bewaartermijnen: [{id: log, naam: logboek van de website, duur: P6M}]",
            "bewaartermijnen: [{id: log, naam: logboek van de website, duur: P1Y}]"));
  }

  @Test
  void sayingWhatARecipientIsMustBeRead() {
    String open = "ontvangers: [{id: a, naam: aannemers}]";
    String independent = "ontvangers: [{id: a, naam: aannemers, rol: zelfstandig}]";
    String processor = "ontvangers: [{id: a, naam: aannemers, rol: verwerker}]";
    assertEquals(List.of(Weight.TO_BE_JUDGED), weights(open, independent));
    assertEquals(List.of(Weight.TO_BE_JUDGED), weights(independent, processor));
  }

  @Test
  void aYesThatIsLeftOutIsNotDenied() {
    assertEquals(
        List.of("Er staat niet meer: een verzoek is gratis."),
        said(
            "rechten: {kosten: {gratis: ja, toelichting: Wij vragen nooit geld.}}",
            "rechten: {kosten: {toelichting: Wij vragen nooit geld.}}"));
  }

  @Test
  void aRenamedRecipient() {
    assertEquals(
        List.of("De ontvanger ‘automatiseerder’ heet nu ‘leverancier van onze software’."),
        said(
            "ontvangers: [{id: software, naam: automatiseerder, waarvoor: om te rekenen}]",
            "ontvangers: [{id: software, naam: leverancier van onze software, waarvoor: om te"
                + " rekenen}]"));
  }

  @Test
  void aNewPurpose() {
    assertEquals(
        List.of("Nieuw doel: Nieuwsbrief sturen."),
        said(
            "verwerkingen: [{id: huren, naam: De huur uitvoeren}]",
            "verwerkingen: [{id: huren, naam: De huur uitvoeren}, {id: nieuwsbrief, naam:"
                + " Nieuwsbrief sturen}]"));
  }

  @Test
  void aRemovedRight() {
    assertEquals(
        List.of("Dit recht staat er niet meer: Bezwaar maken."),
        said(
            "rechten: {lijst: [{id: inzage}, {id: bezwaar, titel: Bezwaar maken}]}",
            "rechten: {lijst: [{id: inzage}]}"));
  }

  @Test
  void aMovedEntry() {
    assertEquals(
        List.of("De ontvanger ‘politie’ staat nu op een andere plaats."),
        said(
            "ontvangers: [{id: a, naam: aannemers}, {id: b, naam: gemeente}, {id: c, naam:"
                + " politie}]",
            "ontvangers: [{id: c, naam: politie}, {id: a, naam: aannemers}, {id: b, naam:"
                + " gemeente}]"));
  }

  @Test
  void aFlag() {
    assertEquals(
        List.of("Gegevens komen nu buiten de EER."),
        said("delen: {buiten-eer: nee}", "delen: {buiten-eer: ja}"));
  }

  @Test
  void aFlagThatWasNotFilledIn() {
    assertEquals(
        List.of("Bij het kanaal ‘chat’ staat nu: wij meten wat mensen doen."),
        said("kanalen: [{id: chat, naam: chat}]", "kanalen: [{id: chat, naam: chat, meten: ja}]"));
  }

  @Test
  void aShortText() {
    assertEquals(
        List.of(
            "Het doel van ‘Overlast aanpakken’ is anders. Er stond: ‘om overlast te stoppen’. Er"
                + " staat nu: ‘om overlast en woonfraude te stoppen’."),
        said(
            "verwerkingen: [{id: a, naam: Overlast aanpakken, doel: om overlast te stoppen}]",
            "verwerkingen: [{id: a, naam: Overlast aanpakken, doel: om overlast en woonfraude te"
                + " stoppen}]"));
  }

  @Test
  void aLongText() {
    assertEquals(
        List.of("De inleiding is anders."),
        said(
            "inleiding: Hier lees je welke gegevens wij gebruiken en hoe lang wij die bewaren.",
            "inleiding: Hier lees je welke gegevens wij gebruiken en waarvoor wij dat doen."));
  }

  @Test
  void aTextThatIsTheNameOfItsEntry() {
    assertEquals(
        List.of("Het uitgangspunt ‘Wij zijn zuinig’ luidt nu: ‘Wij vragen weinig’."),
        said(
            "uitgangspunten: [{id: zuinig, tekst: Wij zijn zuinig.}]",
            "uitgangspunten: [{id: zuinig, tekst: Wij vragen weinig.}]"));
  }

  @Test
  void aReferenceAdded() {
    String recipients = "ontvangers: [{id: gem, naam: gemeente}]\n";
    assertEquals(
        List.of("Krijgt nu ook gegevens bij het doel ‘De huur innen’: ‘gemeente’."),
        said(
            recipients + "verwerkingen: [{id: a, naam: De huur innen}]",
            recipients + "verwerkingen: [{id: a, naam: De huur innen, ontvangers: [gem]}]"));
  }

  @Test
  void noneInsteadOfNothingSaid() {
    assertEquals(
        List.of("Bij de ontvangers van het doel ‘De huur innen’ staat nu dat die er niet zijn."),
        said(
            "verwerkingen: [{id: a, naam: De huur innen}]",
            "verwerkingen: [{id: a, naam: De huur innen, ontvangers: []}]"));
  }

  @Test
  void nothingSaidInsteadOfNone() {
    assertEquals(
        List.of(
            "Bij de ontvangers van het doel ‘De huur innen’ staat niet meer dat die er niet zijn."),
        said(
            "verwerkingen: [{id: a, naam: De huur innen, ontvangers: []}]",
            "verwerkingen: [{id: a, naam: De huur innen}]"));
  }

  @Test
  void aLineInOtherWords() {
    assertEquals(
        List.of(
            "Een regel bij de voorbeelden van het doel ‘Huren’ is anders. Er stond: ‘het"
                + " huurcontract maken’. Er staat nu: ‘het huurcontract opstellen’."),
        said(
            "verwerkingen: [{id: a, naam: Huren, voorbeelden: [het huurcontract maken]}]",
            "verwerkingen: [{id: a, naam: Huren, voorbeelden: [het huurcontract opstellen]}]"));
  }

  @Test
  void anotherBasisInTheSamePlace() {
    assertEquals(
        List.of("Waarom mag dit bij het doel ‘Huren’? Eerst: een overeenkomst. Nu: toestemming."),
        said(
            "verwerkingen: [{id: a, naam: Huren, grondslagen: [{grondslag: overeenkomst}]}]",
            "verwerkingen: [{id: a, naam: Huren, grondslagen: [{grondslag: toestemming}]}]"));
  }

  @Test
  void anEntryWithinAnEntry() {
    assertEquals(
        List.of("Dit gegeven staat er niet meer bij de groep gegevens ‘inkomen’: loonstrook."),
        said(
            "gegevens: [{id: inkomen, naam: inkomen, items: [{id: l, naam: loonstrook}]}]",
            "gegevens: [{id: inkomen, naam: inkomen}]"));
  }

  @Test
  void aWholeSection() {
    assertEquals(
        List.of("Nieuw in de tekst: het cameratoezicht."),
        said("titel: Privacy", "titel: Privacy\ncameras: {borden: Er hangen borden.}"));
  }

  @Test
  void aTitleOfItsOwnForASectionInTheFormOfAddress() {
    assertEquals(
        List.of("Het onderdeel ‘Je rechten’ heet nu ‘Wat mag je?’."),
        said("onderdelen: [{id: rechten}]", "onderdelen: [{id: rechten, titel: 'Wat mag je?'}]"));
  }

  @Test
  void aTermOfItsOwn() {
    assertEquals(
        List.of("De rol van de ontvanger ‘bank’ is nu zelf verantwoordelijk. Dat was verwerker."),
        said(
            "ontvangers: [{id: b, naam: bank, rol: verwerker}]",
            "ontvangers: [{id: b, naam: bank, rol: zelfstandig}]"));
  }

  @Test
  void someoneElseInTheSamePost() {
    assertEquals(
        List.of("De naam van het privacycontact is anders. Er stond: ‘Kim’. Er staat nu: ‘Sam’."),
        said(
            data(CORPORATION + "  privacycontact: {naam: Kim}\n", "titel: Privacy"),
            data(CORPORATION + "  privacycontact: {naam: Sam}\n", "titel: Privacy")));
  }

  @Test
  void anotherTelephoneNumber() {
    assertEquals(
        List.of("Het telefoonnummer is anders. Er stond: ‘010 1’. Er staat nu: ‘010 2’."),
        said(
            data(CORPORATION + "  contact: {telefoon: 010 1}\n", "titel: Privacy"),
            data(CORPORATION + "  contact: {telefoon: 010 2}\n", "titel: Privacy")));
  }

  @Test
  void theNumberOfChangesInOneLine() {
    assertEquals(
        "1 uitbreiding en 2 wijzigingen om na te gaan",
        Summary.counts(
            changes(
                "ontvangers: [{id: a, naam: aannemers}]\ntitel: Privacy",
                "ontvangers: [{id: a, naam: bedrijven}, {id: b, naam: bank}]\ntitel: Regels")));
  }

  @Test
  void theSummaryNamesTheWeightiestThings() {
    assertEquals(
        "Nieuw: de ontvangers ‘aannemers’ en ‘bank’. De titel is anders. Er stond: ‘Privacy’. Er"
            + " staat nu: ‘Regels’.",
        summary(
            "titel: Privacy",
            "ontvangers: [{id: a, naam: aannemers}, {id: b, naam: bank}]\ntitel: Regels"));
  }

  @Test
  void theSummaryCallsNothingNewOrGoneThatIsToBeJudged() {
    String summary =
        summary(
            "ontvangers: [{id: a, naam: accountant}, {id: b, naam: deurwaarder, land: Ierland}]",
            "ontvangers: [{id: c, naam: accountant en deurwaarder, rol: verwerker}]");
    assertFalse(summary.contains("Nieuw:"), summary);
    assertFalse(summary.contains("Niet meer:"), summary);
    assertTrue(summary.contains("Deze woorden"), summary);
  }

  @Test
  void theSummaryOfOneChangeIsItsSentence() {
    assertEquals(
        "Camerabeelden: wij bewaren dit nu 4 weken. Dat was 7 dagen.",
        summary(
            "bewaartermijnen: [{id: camerabeelden, naam: camerabeelden, duur: P7D}]",
            "bewaartermijnen: [{id: camerabeelden, naam: camerabeelden, duur: P4W}]"));
  }

  @Test
  void theSummarySaysWhenNothingChangesForPeople() {
    assertEquals(
        "Het gebruik van gegevens blijft gelijk. De titel is anders. Er stond: ‘Privacy"
            + " verklaring’. Er staat nu: ‘Privacyverklaring’.",
        summary("titel: Privacy verklaring", "titel: Privacyverklaring"));
  }

  @Test
  void theSummaryStaysShortWhateverChanges() {
    List<Told> told =
        Meaning.told(
            new PublishedData(
                Samples.full(Corporation.class),
                Optional.of(Samples.full(PrivacyStatement.class)),
                Optional.empty()),
            data(CORPORATION, "titel: Privacy"));
    String summary = Summary.of(told);
    assertTrue(summary.length() <= Summary.LONGEST, summary);
    assertTrue(summary.startsWith("Niet meer: ") || summary.startsWith("Nieuw: "), summary);
  }

  @Test
  void whatANewEntrySaysIsListed() {
    assertEquals(
        List.of(
            "Landen: de Verenigde Staten; India",
            "Waarborg: modelbepalingen van de Europese Commissie"),
        detailLines(
            "ontvangers: [{id: a, naam: bank}]",
            "ontvangers: [{id: a, naam: bank, doorgifte: {landen: [de Verenigde Staten, India],"
                + " waarborg: modelcontract}}]"));
  }

  @Test
  void aDetailIsALineWhateverItConsistsOf() {
    Detail name = new Detail("loonstrook", "", List.of());
    assertEquals("loonstrook", name.line());
    assertEquals("Gegevens:", new Detail("Gegevens", "", List.of(name)).line());
    assertEquals("Doel: om te innen", new Detail("Doel", "om te innen", List.of()).line());
    assertEquals("Een hele zin.", new Detail("", "Een hele zin.", List.of()).line());
  }

  @Test
  void aProtectionThatFallsAwayWithWhatItProtectedIsNoWidening() {
    String measured = "kanalen: [{id: a, naam: nieuwsbrief, meten: ja, meten-met-toestemming: ja}]";
    String not = "kanalen: [{id: a, naam: nieuwsbrief, meten: nee}]";
    String without = "kanalen: [{id: a, naam: nieuwsbrief, meten: ja}]";
    assertEquals(List.of(Weight.NARROWING, Weight.EDITORIAL), weights(measured, not));
    assertEquals(List.of(Weight.WIDENING, Weight.EDITORIAL), weights(not, measured));
    assertEquals(List.of(Weight.WIDENING), weights(measured, without));
    assertEquals(List.of(Weight.NARROWING), weights(without, measured));
  }

  @Test
  void everyProtectionGuardsAgainstAKeyThatThereIs() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> document : List.of(PrivacyStatement.class, CookieNotice.class)) {
      missingGuards(document, document, new HashSet<>(), wrong);
    }
    assertEquals(List.of(), wrong);
  }

  private static void missingGuards(
      Class<?> type, Class<?> document, Set<Class<?>> seen, List<String> wrong) {
    if (!seen.add(type)) {
      return;
    }
    for (Part part : RecordShape.of(type).parts()) {
      String guarded = part.key().guards();
      if (!guarded.isEmpty()
          && RecordShape.of(type).part(guarded).isEmpty()
          && RecordShape.of(document).part(guarded).isEmpty()) {
        wrong.add(type.getSimpleName() + ": " + guarded);
      }
      if (part.kind() == Kind.RECORD) {
        missingGuards(part.valueType(), document, seen, wrong);
      }
    }
  }

  @Test
  void everyLabelFitsInASentence() {
    List<String> wrong = new ArrayList<>();
    Set<Class<?>> seen = new HashSet<>();
    for (Class<?> type : List.of(Corporation.class, PrivacyStatement.class, CookieNotice.class)) {
      unfitLabels(type, seen, wrong);
    }
    assertEquals(List.of(), wrong);
  }

  /** A question for flags, a noun with its article for the rest; never the editor as "u". */
  private static void unfitLabels(Class<?> type, Set<Class<?>> seen, List<String> wrong) {
    if (!seen.add(type)) {
      return;
    }
    for (Part part : RecordShape.of(type).parts()) {
      String label = part.key().label();
      String start = part.kind() == Kind.FLAG ? "of " : "(?:de|het) ";
      if (!part.isId() && (!label.matches(start + ".+") || label.matches(".*\\bu\\b.*"))) {
        wrong.add(type.getSimpleName() + ": " + label);
      }
      if (part.kind() == Kind.RECORD) {
        unfitLabels(part.valueType(), seen, wrong);
      }
    }
  }

  @Test
  void aListWithWordsOfItsOwnIsSaidAfterWhatItBelongsTo() {
    assertEquals(
        List.of(
            "Bij de ontvanger ‘aannemers’: niet meer bij de beloften van deze partij: ‘Zij wissen"
                + " alles’."),
        said(
            "ontvangers: [{id: a, naam: aannemers, beloften: [Zij wissen alles.]}]",
            "ontvangers: [{id: a, naam: aannemers}]"));
    assertEquals(
        List.of("Nieuw bij de gegevens die wij niet vastleggen: ‘waar u bent’."),
        said("titel: Privacy", "titel: Privacy\nniet-vastgelegd: [waar u bent]"));
  }

  @Test
  void aRuleForOneGroupIsCalledByThatGroup() {
    String data =
        "doelgroepen: [{id: h, naam: huurders}]\ngegevens: [{id: a, naam: contact, doelgroepen:"
            + " [h], per-doelgroep: [{id: h, moment: %s}]}]";
    assertEquals(
        List.of(
            "Het moment bij de eigen regel voor ‘huurders’ bij de groep gegevens ‘contact’ is"
                + " anders. Er stond: ‘als u tekent’. Er staat nu: ‘als u belt’."),
        said(data.formatted("als u tekent"), data.formatted("als u belt")));
  }

  @Test
  void thatThereIsNoOfficerIsNoNewOfficer() {
    assertEquals(
        List.of("Er staat nu: wij hebben geen functionaris gegevensbescherming (FG)."),
        said(
            data(CORPORATION, "titel: Privacy"),
            data(
                CORPORATION + "  fg: {aanwezig: nee, reden: Dat hoeft niet.}\n",
                "titel: Privacy")));
  }

  private static List<String> said(String before, String after) {
    return changes(before, after).stream().map(Change::sentence).toList();
  }

  private static List<Weight> weights(String before, String after) {
    return changes(before, after).stream().map(Change::weight).toList();
  }

  private static String summary(String before, String after) {
    return Summary.of(Meaning.told(data(CORPORATION, before), data(CORPORATION, after)));
  }

  private static List<String> detailLines(String before, String after) {
    return changes(before, after).stream()
        .flatMap(c -> c.details().stream())
        .map(Detail::line)
        .toList();
  }

  private static List<String> said(PublishedData before, PublishedData after) {
    return Meaning.between(before, after).stream().map(Change::sentence).toList();
  }

  private static List<Change> changes(String before, String after) {
    return Meaning.between(data(CORPORATION, before), data(CORPORATION, after));
  }

  private static PublishedData data(String corporation, String statement) {
    String yaml =
        corporation
            + "privacyverklaring:\n"
            + statement.lines().map(line -> "  " + line).collect(Collectors.joining("\n"))
            + "\n";
    RecordFile.Reading<PublishedData> reading =
        RecordFile.read(
            yaml.getBytes(StandardCharsets.UTF_8), "gegevens.yaml", PublishedData.class);
    return reading.value().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }
}
