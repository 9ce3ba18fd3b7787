package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change means for people; harmless is only what is certainly so. */
class WeightTest {
  private static final String PERIODS =
      """
      bewaartermijnen:
        - {id: nieuwsbrief, naam: adres, criterium: tot u zich afmeldt}
        - {id: jaar, naam: boekhouding, duur: P1Y}
        - {id: lang, naam: huurdossier, duur: P7Y, start: na het einde van de huur}
      """;

  private static Change assertWeight(Weight weight, String before, String after) {
    Change change = Written.change(before, after);
    assertEquals(weight, change.weight(), change::toString);
    return change;
  }

  private static String processing(String rest) {
    return PERIODS + "verwerkingen: [{id: a, naam: Nieuwsbrief, " + rest + "}]";
  }

  @Test
  void anOwnTextThatTurnsRoundMustBeReadAndBothTextsAreShown() {
    Change change =
        assertWeight(
            Weight.TO_BE_JUDGED,
            "eigen-onderdelen: [{id: b, titel: Berichten, na: begin,"
                + " tekst: 'Wij lezen niet mee. Wij bewaren niets van wat u schrijft of stuurt.'}]",
            "eigen-onderdelen: [{id: b, titel: Berichten, na: begin, tekst: 'Wij lezen mee. Wij"
                + " bewaren wat u schrijft of stuurt 6 maanden lang.'}]");
    Change.Texts texts = change.texts().orElseThrow();
    assertTrue(texts.before().startsWith("Wij lezen niet mee."), texts::toString);
    assertTrue(texts.after().startsWith("Wij lezen mee."), texts::toString);
  }

  @Test
  void aPeriodThatIsReferredToWeighsAsItsLength() {
    assertWeight(
        Weight.WIDENING, processing("bewaren: [nieuwsbrief]"), processing("bewaren: [lang]"));
    assertWeight(Weight.WIDENING, processing("bewaren: [jaar]"), processing("bewaren: [lang]"));
    assertWeight(Weight.TO_BE_JUDGED, processing("bewaren: [lang]"), processing("bewaren: [jaar]"));
    assertWeight(Weight.WIDENING, processing("bewaren: [jaar]"), processing("reclame: nee"));
  }

  @Test
  void anExceptionToAPeriodKeepsDataLonger() {
    String period = "bewaartermijnen: [{id: a, naam: klachten, duur: P2Y%s}]";
    String before = period.formatted("");
    assertWeight(
        Weight.WIDENING,
        before,
        period.formatted(", uitzonderingen: [10 jaar bij een rechtszaak.]"));
    assertWeight(
        Weight.TO_BE_JUDGED,
        before,
        period.formatted(", uitzonderingen: [Korter als u dat vraagt.]"));
  }

  @Test
  void anAgreementThatIsNoMoreProtectsLess() {
    String recipient = "ontvangers: [{id: a, naam: drukker, overeenkomst: %s}]";
    assertWeight(
        Weight.WIDENING,
        recipient.formatted("verwerkersovereenkomst"),
        recipient.formatted("geen"));
    assertWeight(
        Weight.NARROWING,
        recipient.formatted("geen"),
        recipient.formatted("verwerkersovereenkomst"));
    assertWeight(
        Weight.TO_BE_JUDGED,
        recipient.formatted("convenant"),
        recipient.formatted("andere-overeenkomst"));
  }

  @Test
  void theSameIdWithAnotherNameMayBeAnotherThing() {
    String item = "gegevens: [{id: g, naam: wie u bent, items: [{id: geboortedatum, naam: %s}]}]";
    assertWeight(
        Weight.TO_BE_JUDGED, item.formatted("geboortedatum"), item.formatted("paspoortnummer"));
    assertWeight(
        Weight.EDITORIAL, item.formatted("geboorte-datum"), item.formatted("Geboortedatum"));
    assertWeight(
        Weight.TO_BE_JUDGED, item.formatted("betaald loon"), item.formatted("onbetaald loon"));
  }

  @Test
  void childrenAmongThoseWhoseDataAreUsedAreMore() {
    assertWeight(
        Weight.WIDENING,
        "doelgroepen: [{id: h, naam: huurders}]",
        "doelgroepen: [{id: h, naam: huurders, minderjarigen: ja}]");
  }

  @Test
  void aCountryOutsideTheEeaProtectsLess() {
    assertWeight(
        Weight.WIDENING,
        "delen: {opslag: De gegevens staan in Nederland.}",
        "delen: {opslag: De gegevens staan in de Verenigde Staten.}");
    assertWeight(
        Weight.NARROWING,
        "ontvangers: [{id: a, naam: drukker, land: India}]",
        "ontvangers: [{id: a, naam: drukker, land: Nederland}]");
    assertWeight(
        Weight.TO_BE_JUDGED,
        "delen: {opslag: De gegevens staan in Nederland.}",
        "delen: {opslag: De gegevens staan niet in de Verenigde Staten.}");
  }

  @Test
  void whatWasVoluntaryAndIsObligatoryProtectsLess() {
    String health = "gegevens: [{id: g, naam: gezondheid, verplicht: %s}]";
    assertWeight(Weight.WIDENING, health.formatted("vrijwillig"), health.formatted("wet"));
    assertWeight(Weight.NARROWING, health.formatted("wet"), health.formatted("vrijwillig"));
    assertWeight(Weight.TO_BE_JUDGED, health.formatted("wet"), health.formatted("overeenkomst"));
  }

  @Test
  void aNumberWithinATextMustBeRead() {
    assertWeight(
        Weight.TO_BE_JUDGED,
        processing("waarschuwingslijst: {termijn: 2 jaar}"),
        processing("waarschuwingslijst: {termijn: 8 jaar}"));
    assertWeight(
        Weight.TO_BE_JUDGED,
        "datalek: {melding-ap: Wij melden het binnen 72 uur.}",
        "datalek: {melding-ap: Wij melden het binnen 2 weken.}");
    assertWeight(
        Weight.TO_BE_JUDGED,
        "rechten: {kosten: {gratis: ja}}",
        "rechten: {kosten: {gratis: ja, toelichting: Een kopie kost 50 euro.}}");
  }

  @Test
  void aConditionForSharingThatIsGoneProtectsLess() {
    assertWeight(
        Weight.WIDENING,
        "ontvangers: [{id: a, naam: aannemers, voorwaarde: Alleen als er werk in uw woning is.}]",
        "ontvangers: [{id: a, naam: aannemers}]");
  }

  @Test
  void anOfficerWhoIsNoMoreProtectsLess() {
    Change change = Written.ofCorporation("fg: {aanwezig: ja}", "fg: {aanwezig: nee}");
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals("minder bescherming", change.label());
  }

  @Test
  void anIntroductionOfCamerasThatTurnsRoundMustBeRead() {
    assertWeight(
        Weight.TO_BE_JUDGED,
        "cameras: {inleiding: Wij gebruiken geen verborgen camera's.}",
        "cameras: {inleiding: Wij gebruiken ook verborgen camera's.}");
  }

  @Test
  void aDescriptionThatComesOrGoesMustBeRead() {
    assertWeight(
        Weight.TO_BE_JUDGED,
        processing("reclame: nee"),
        processing("bijzondere-gegevens: {artikel: AVG 9, toelichting: U vindt het goed.}"));
    assertWeight(
        Weight.TO_BE_JUDGED,
        "titel: Privacy\ninleiding: Wij maken geen kopie van uw identiteitsbewijs.",
        "titel: Privacy");
  }

  @Test
  void onlySpellingOrderAndHowToReachUsAreHarmless() {
    assertEquals(
        Weight.EDITORIAL,
        Written.ofCorporation("contact: {telefoon: 010 1}", "contact: {telefoon: 010 2}").weight());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.ofCorporation(
                "contact: {telefoon: 010 1, e-mail: a@b.example}", "contact: {telefoon: 010 1}")
            .weight());
    assertEquals(
        Weight.EDITORIAL,
        Written.ofCorporation("huisstijl: {kleur: '#005a9c'}", "huisstijl: {kleur: '#006a9c'}")
            .weight());
    assertWeight(Weight.EDITORIAL, "inleiding: Wij zijn zuinig", "inleiding: wij zijn  zuinig.");
    assertWeight(Weight.TO_BE_JUDGED, "inleiding: Een kopie", "inleiding: Geen kopie");
    assertWeight(Weight.TO_BE_JUDGED, "inleiding: De huur innen.", "inleiding: Huur innen.");
  }

  @Test
  void aReasonOfTheLawThatComesOrGoesSaysNothingOfTheUseButForConsent() {
    assertWeight(
        Weight.TO_BE_JUDGED,
        processing("grondslagen: [{grondslag: overeenkomst}, {grondslag: algemeen-belang}]"),
        processing("grondslagen: [{grondslag: overeenkomst}]"));
    assertWeight(
        Weight.TO_BE_JUDGED,
        processing("reclame: nee"),
        processing("reclame: nee, grondslagen: [{grondslag: overeenkomst}]"));
    assertWeight(
        Weight.WIDENING,
        processing("grondslagen: [{grondslag: overeenkomst}, {grondslag: toestemming}]"),
        processing("grondslagen: [{grondslag: overeenkomst}]"));
    assertWeight(
        Weight.WIDENING,
        processing("grondslagen: [{grondslag: toestemming}]"),
        processing("grondslagen: [{grondslag: toestemming}, {grondslag: overeenkomst}]"));
  }

  @Test
  void anExampleThatIsNoLongerNamedMayStillBeSo() {
    assertWeight(
        Weight.TO_BE_JUDGED,
        processing("voorbeelden: [de huur innen, post scannen]"),
        processing("voorbeelden: [de huur innen]"));
    assertWeight(
        Weight.WIDENING,
        processing("voorbeelden: [de huur innen]"),
        processing("voorbeelden: [de huur innen, post scannen]"));
  }

  @Test
  void emphasisAloneIsHarmlessAndAnotherTargetOfALinkMustBeRead() {
    assertWeight(
        Weight.EDITORIAL,
        "inleiding: Lees [ons reglement](https://a.example).",
        "inleiding: Lees **[ons reglement](https://a.example)**.");
    Change change =
        Written.change(
            "inleiding: Lees [ons reglement](https://a.example).",
            "inleiding: Lees [ons reglement](https://b.example).");
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
    assertEquals("Lees ons reglement (https://b.example).", change.texts().orElseThrow().after());
  }

  @Test
  void aLineWhoseWordsStandInAnotherLineIsNoNarrowing() {
    String apart = "cameras: {bekijken-bij: [bij inbraak, bij vandalisme, bij brand]}";
    List<Change> changes =
        Written.changes(
            apart,
            "cameras: {bekijken-bij: [bij inbraak, bij brand en bij ernstig vandalisme in de"
                + " hal]}");
    Change gone =
        changes.stream().filter(c -> c.type() == ChangeType.REMOVED).findFirst().orElseThrow();
    assertEquals(Weight.TO_BE_JUDGED, gone.weight(), changes::toString);
    assertWeight(Weight.NARROWING, apart, "cameras: {bekijken-bij: [bij inbraak, bij vandalisme]}");
  }

  @Test
  void aKindOfCookiesThatIsNoLongerExplainedButStillInUseIsNoNarrowing() {
    String notice =
        "cookies: [{id: c, naam: video, soort: sociale-media}]\nsoorten: [{id: %s, toelichting:"
            + " 'Dit komt van een ander.'}]";
    String without = "cookies: [{id: c, naam: video, soort: sociale-media}]";
    Change gone = Written.ofNotice(notice.formatted("sociale-media"), without);
    assertEquals(Weight.TO_BE_JUDGED, gone.weight());
    assertEquals(
        "Niet meer uitgelegd, maar wel in gebruik: cookies van sociale media.", gone.sentence());
    assertEquals(
        Weight.TO_BE_JUDGED, Written.ofNotice(without, notice.formatted("sociale-media")).weight());
    assertEquals(
        Weight.NARROWING, Written.ofNotice(notice.formatted("tracking"), without).weight());
  }

  @Test
  void anotherOfficeIsHowToReachUsAndSharingWithASubsidiaryIsMore() {
    assertEquals(
        Weight.EDITORIAL,
        Written.ofCorporation(
                "contact: {telefoon: 010 1}",
                "contact: {telefoon: 010 1, vestigingen: [{id: a, naam: Zuid}]}")
            .weight());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.ofCorporation(
                "contact: {vestigingen: [{id: a, naam: Zuid}, {id: b, naam: Noord}]}",
                "contact: {vestigingen: [{id: a, naam: Zuid}]}")
            .weight());
    String subsidiary = "verbonden-organisaties: [{id: a, naam: Parkeren bv, deelt-gegevens: %s}]";
    Change sharing =
        assertWeight(Weight.WIDENING, subsidiary.formatted("nee"), subsidiary.formatted("ja"));
    assertEquals(
        "Bij de verbonden organisatie ‘Parkeren bv’: wij delen hiermee nu gegevens.",
        sharing.sentence());
    assertWeight(Weight.WIDENING, "verbonden-organisaties: []", subsidiary.formatted("ja"));
    assertWeight(
        Weight.TO_BE_JUDGED,
        "verbonden-organisaties: [{id: a, naam: A, geldt-ook: ja}]",
        "verbonden-organisaties: [{id: a, naam: A, geldt-ook: nee}]");
  }

  @Test
  void aListThatIsGoneWholeMayHaveBeenALimit() {
    String shared = "delen: {voorwaarden: [%s]}";
    String both = shared.replace("%s", "als het moet van de wet, bij een verhuizing");
    assertWeight(Weight.NARROWING, both, shared.replace("%s", "als het moet van de wet"));
    assertWeight(Weight.TO_BE_JUDGED, both, shared.replace("%s", ""));
    String given = "ontvangers: [{id: a, naam: aannemers%s}]";
    assertWeight(
        Weight.TO_BE_JUDGED,
        given.replace("%s", ", krijgt: [{id: n, naam: naam}]"),
        given.replace("%s", ""));
  }

  @Test
  void aNameThatCameIntoAnotherIsNotGone() {
    String group = "gegevens: [{id: g, naam: contact, items: [%s]}]";
    String apart = group.replace("%s", "{id: n, naam: naam}, {id: a, naam: adres}");
    List<Change> changes =
        Written.changes(apart, group.replace("%s", "{id: n, naam: naam en adres}"));
    assertTrue(changes.stream().noneMatch(c -> c.weight() == Weight.NARROWING), changes.toString());
  }

  @Test
  void aNewRecipientIsMoreUseAlsoWhenItsNameStoodInAnothers() {
    List<Change> changes =
        Written.changes(
            "ontvangers: [{id: a, naam: politie en gemeente}]",
            "ontvangers: [{id: a, naam: politie}, {id: g, naam: gemeente, krijgt: [{id: n, naam:"
                + " naam}]}]");
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.WIDENING), changes.toString());
  }

  @Test
  void aMarkThatIsNoLongerThereDoesNotSayThatTheUseStopped() {
    String item = "gegevens: [{id: g, naam: overlast, items: [{id: v, naam: vonnis%s}]}]";
    Change unmarked =
        assertWeight(
            Weight.TO_BE_JUDGED,
            item.replace("%s", ", strafrechtelijk: ja"),
            item.replace("%s", ""));
    assertEquals(
        "Bij het gegeven ‘vonnis’ bij de groep gegevens ‘overlast’ staat niet meer: dit is een"
            + " strafrechtelijk gegeven.",
        unmarked.sentence());
    assertWeight(
        Weight.TO_BE_JUDGED,
        "doelgroepen: [{id: h, naam: huurders, minderjarigen: ja}]",
        "doelgroepen: [{id: h, naam: huurders}]");
    assertWeight(Weight.TO_BE_JUDGED, processing("reclame: ja"), processing("reclame: nee"));
  }

  @Test
  void aTermOfOursThatIsGoneIsLessProtectionAndAnExtensionThatIsGoneIsMore() {
    String right = "rechten: {lijst: [{id: rectificatie, uitleg: Zo.%s}]}";
    assertEquals(
        Weight.WIDENING,
        Written.change(right.formatted(", termijn: P7D"), right.formatted("")).weight());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(right.formatted(""), right.formatted(", termijn: P7D")).weight());
    String term = "rechten: {termijn: {antwoord: P1M%s}}";
    assertEquals(
        Weight.NARROWING,
        Written.change(term.formatted(", verlenging: P2M"), term.formatted("")).weight());
  }

  @Test
  void thatNobodyGetsDataIsLessAndThatNothingIsSaidIsNot() {
    String purpose = "ontvangers: [{id: b, naam: bank}]\nverwerkingen: [{id: a, naam: Innen%s}]";
    Change none =
        Written.change(
            purpose.formatted(", ontvangers: [b]"), purpose.formatted(", ontvangers: geen"));
    assertEquals(Weight.NARROWING, none.weight());
    assertEquals("Krijgt geen gegevens meer bij het doel ‘Innen’: ‘bank’.", none.sentence());
    Change unsaid = Written.change(purpose.formatted(", ontvangers: [b]"), purpose.formatted(""));
    assertEquals(Weight.TO_BE_JUDGED, unsaid.weight());
    assertEquals(
        "Er staat niet meer bij wie gegevens krijgt bij het doel ‘Innen’. Er stond: ‘bank’.",
        unsaid.sentence());
  }

  @Test
  void aSectionWithTheUsualHeadingFilledInHasTheSameHeading() {
    Change change =
        Written.change(
            "onderdelen: [{id: cameras}]", "onderdelen: [{id: cameras, titel: Cameratoezicht}]");
    assertEquals(Weight.EDITORIAL, change.weight());
    assertEquals("Het onderdeel ‘Cameratoezicht’ houdt hetzelfde kopje.", change.sentence());
  }

  @Test
  void whatPeopleMaySeeOfTheirOwnDataIsNoMoreOrLessUse() {
    String portal = "website: {portalen: [{id: p, naam: Mijn huur, toont: [%s]}]}";
    String less = portal.formatted("{id: a, naam: adres}");
    String more = portal.formatted("{id: a, naam: adres}, {id: h, naam: huurprijs}");
    assertWeight(Weight.TO_BE_JUDGED, more, less);
    assertWeight(Weight.TO_BE_JUDGED, less, more);
  }

  private static Weight ofProfile(String was, String is) {
    String yaml = "verwerkingen: [{id: a, naam: Huren, doel: om te verhuren%s}]";
    return Written.change(yaml.formatted(was), yaml.formatted(is)).weight();
  }

  @Test
  void aTextThatSaysThatThereIsNoUseIsNoMoreUse() {
    String no = ", profilering: Nee. Wij maken geen profiel.";
    String denied = ", ai: Wij gebruiken geen kunstmatige intelligentie.";
    String yes = ", profilering: Ja. Wij maken een profiel dat niet openbaar is.";
    assertEquals(Weight.TO_BE_JUDGED, ofProfile("", no));
    assertEquals(Weight.TO_BE_JUDGED, ofProfile(no, ""));
    assertEquals(Weight.TO_BE_JUDGED, ofProfile("", denied));
    assertEquals(Weight.WIDENING, ofProfile("", yes));
    assertEquals(Weight.WIDENING, ofProfile(no, yes));
    assertEquals(Weight.TO_BE_JUDGED, ofProfile(yes, no));
  }

  @Test
  void whomAStatementAlsoHoldsForSaysNothingOfMoreUseNorOfLess() {
    String scope = "reikwijdte: {geldt-ook-voor: [%s]}";
    String two = scope.formatted("Parkeren bv, Warmte bv");
    String one = scope.formatted("Parkeren bv");
    assertEquals(Weight.TO_BE_JUDGED, Written.change(one, two).weight());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(two, one).weight());
  }
}
