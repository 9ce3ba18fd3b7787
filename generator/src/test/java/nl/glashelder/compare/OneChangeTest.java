package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.model.Text;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.Judgement;
import org.junit.jupiter.api.Test;

/** What is one change is told once, with its places, and no heavier than it is. */
class OneChangeTest {
  @Test
  void anotherFormOfAddressIsOneChange() {
    String statement =
        """
        inleiding: Hier <lees je|leest u> welke gegevens wij van <je|u> hebben, als <je|u> bij ons huurt.
        uitgangspunten: [{id: a, tekst: 'Wij vragen niet meer dan wij voor <jou|u> nodig hebben.'}]
        rechten:
          niet-getoond: ['gegevens die <je|u> zelf al <hebt|hebt>']
          lijst: [{id: inzage, uitleg: '<Je|U> mag vragen wat wij van <je|u> weten. <Vind je|Vindt u> dat fout, zeg het ons.'}]
        """;
    String informal = "corporatie:\n  naam: Voorbeeld\n  aanspreekvorm: je\n";
    List<Change> changes =
        Meaning.between(
            Written.data(informal, statement.replaceAll("<([^|>]*)[|][^>]*>", "$1")),
            Written.data(Written.CORPORATION, statement.replaceAll("<[^|>]*[|]([^>]*)>", "$1")));
    assertEquals(List.of("corporatie.aanspreekvorm"), changes.stream().map(Change::path).toList());
    assertEquals(Weight.EDITORIAL, changes.get(0).weight());
  }

  @Test
  void aWordFewerIsNeverAnAccusation() {
    Change change =
        Written.change(
            "verwerkingen: [{id: a, naam: Huur, doel: om de huur te innen}]",
            "verwerkingen: [{id: a, naam: Huur, doel: om huur te innen}]");
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void theSameRecipientUnderAnotherIdIsOneEditorialChange() {
    String recipient = "ontvangers: [{id: %1$s, naam: drukker, waarvoor: om post te drukken}]\n";
    String used = recipient + "verwerkingen: [{id: a, naam: Post, ontvangers: [%1$s]}]";
    Change change = Written.change(used.formatted("drukker"), used.formatted("drukkerij"));
    assertEquals(Weight.EDITORIAL, change.weight());
    assertEquals("De vaste naam (id) van de ontvanger ‘drukker’ is veranderd.", change.sentence());
  }

  @Test
  void anOwnMeasureThatTheCatalogueHasInTheSameWordsIsEditorial() {
    String measures =
        "beveiliging: {maatregelen: [{id: %s, tekst: Wij slaan alles versleuteld op.}]}";
    assertEquals(
        Weight.EDITORIAL,
        Written.change(measures.formatted("eigen"), measures.formatted("versleuteling")).weight());
  }

  @Test
  void anItemInAnotherGroupMoved() {
    String groups =
        """
        gegevens:
          - {id: a, naam: contact, items: [{id: n, naam: naam}%s]}
          - {id: b, naam: huur, items: [{id: h, naam: huurprijs}%s]}
        verwerkingen: [{id: p, naam: Huren, gegevens: [a%s]}]
        """;
    String item = ", {id: e, naam: e-mailadres}";
    Change change =
        Written.change(groups.formatted(item, "", ", b"), groups.formatted("", item, ", b"));
    assertEquals(
        "‘e-mailadres’ staat nu bij de groep gegevens ‘huur’ in plaats van bij de groep gegevens"
            + " ‘contact’.",
        change.sentence());
    assertEquals(Weight.EDITORIAL, change.weight());
    assertEquals(
        Weight.NARROWING,
        Written.change(groups.formatted(item, "", ""), groups.formatted("", item, "")).weight());
  }

  @Test
  void aTermThatIsNeverLongerIsNoWidening() {
    Change change =
        Written.change(
            "rechten: {termijn: {antwoord: P1M}}", "rechten: {termijn: {antwoord: P4W}}");
    assertEquals(Weight.NARROWING, change.weight());
    assertEquals("De antwoordtermijn is nu 4 weken. Dat was 1 maand.", change.sentence());
    assertEquals("De termijn is nooit langer dan eerst.", change.reason());
  }

  @Test
  void lessTimeForTheCourtSaysWhyItIsLess() {
    String court = "klachten: {rechter: {toelichting: U kunt naar de rechter., termijn: %s}}";
    Change change = Written.change(court.formatted("P6W"), court.formatted("P1M"));
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals("U hebt minder tijd.", change.reason());
  }

  @Test
  void twoThatChangedPlacesAreBothMoved() {
    String list = "ontvangers: [{id: %s, naam: %s}, {id: x, naam: bank}, {id: %s, naam: %s}]";
    Change change =
        Written.change(
            list.formatted("a", "aannemer", "b", "drukker"),
            list.formatted("b", "drukker", "a", "aannemer"));
    assertEquals(ChangeType.MOVED, change.type());
    assertTrue(change.sentence().contains("zijn van plaats gewisseld"), change::sentence);
    assertEquals(
        List.of("ontvangers.a", "ontvangers.b"), change.paths().stream().sorted().toList());
  }

  @Test
  void aCriterionThatBecomesAPeriodMustBeJudged() {
    String period = "bewaartermijnen: [{id: a, naam: klachten, %s}]";
    Change change =
        Written.change(
            period.formatted("criterium: tot de klacht klaar is"), period.formatted("duur: P2Y"));
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
    assertEquals(
        "Klachten: wij bewaren dit nu 2 jaar. Dat was tot de klacht klaar is.", change.sentence());
  }

  @Test
  void aNewRecipientIsToldOnceWithWhereItGetsData() {
    String before = "ontvangers: []\nverwerkingen: [{id: a, naam: Huur innen}]";
    String after =
        "ontvangers: [{id: b, naam: bank}]\n"
            + "verwerkingen: [{id: a, naam: Huur innen, ontvangers: [b]}]";
    Change change = Written.change(before, after);
    assertEquals("Nieuwe ontvanger: bank. Dat is zo bij: ‘Huur innen’.", change.sentence());
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals(Weight.NARROWING, Written.change(after, before).weight());
  }

  @Test
  void aRecipientInThePlaceOfAnotherIsToldOnce() {
    String used =
        "ontvangers: [{id: %1$s, naam: %1$s}]\n"
            + "verwerkingen: [{id: a, naam: Huur innen, ontvangers: [%1$s]}]";
    Change change = Written.change(used.formatted("incassobureau"), used.formatted("deurwaarder"));
    assertEquals(
        "‘deurwaarder’ komt in de plaats van ‘incassobureau’. Dat is zo bij: ‘Huur innen’.",
        change.sentence());
    assertEquals(Weight.WIDENING, change.weight());
  }

  @Test
  void anotherLegalBasisIsToldOnce() {
    String basis = "verwerkingen: [{id: a, naam: Huren, grondslagen: [{grondslag: %s}]}]";
    Change change =
        Written.change(
            basis.formatted("wettelijke-plicht, wet: Woningwet, artikel: artikel 46"),
            basis.formatted("gerechtvaardigd-belang, belang: een veilige buurt"));
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
    assertEquals(
        "Waarom mag dit bij het doel ‘Huren’? Eerst: een wettelijke plicht. Nu: een gerechtvaardigd"
            + " belang.",
        change.sentence());
    assertEquals(
        Weight.WIDENING,
        Written.change(basis.formatted("toestemming"), basis.formatted("algemeen-belang"))
            .weight());
  }

  @Test
  void theSameChangeAtSeveralEntriesIsToldOnce() {
    String groups = "gegevens: [{id: a, naam: een%1$s}, {id: b, naam: twee%1$s}]";
    Change change = Written.change(groups.formatted(""), groups.formatted(", verplicht: wet"));
    assertTrue(change.sentence().endsWith("Hetzelfde geldt bij: ‘twee’."), change::sentence);
  }

  @Test
  void whatGoesWithAnOfficerIsToldWithHim() {
    Change change =
        Written.ofCorporation(
            "fg: {aanwezig: ja, naam: Noor Jansen, telefoon: 010 2}",
            "fg: {aanwezig: nee, reden: Wij zijn te klein.}");
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals(
        "Wij hebben geen functionaris gegevensbescherming (FG) meer. Weg zijn ook de naam (‘Noor"
            + " Jansen’) en het telefoonnummer (‘010 2’). Er staat nu ook bij: de reden (‘Wij zijn"
            + " te klein’).",
        change.sentence());
  }

  @Test
  void dataThatAnotherRecipientGetsNowIsMoreUse() {
    String recipients = "ontvangers: [{id: a, naam: drukker%s}, {id: b, naam: deurwaarder%s}]";
    String phone = ", krijgt: [{id: t, naam: telefoonnummer}]";
    Change change =
        Written.change(recipients.formatted(phone, ""), recipients.formatted("", phone));
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals("Deze ontvanger kreeg dit eerst niet.", change.reason());
  }

  @Test
  void whyThereWasNoOfficerGoesWithHisComing() {
    Change change =
        Written.ofCorporation(
            "fg: {aanwezig: nee, reden: Wij zijn te klein.}", "fg: {aanwezig: ja, naam: Noor}");
    assertEquals(Weight.NARROWING, change.weight());
    assertTrue(
        change.sentence().contains("Weg is ook de reden (‘Wij zijn te klein’)."), change::sentence);
  }

  @Test
  void anExplanationThatFallsAwayWithWhatItExplainsWeighsNothingByItself() {
    String note = "{meten: ja, meten-toelichting: Wij zien wie de nieuwsbrief opent.";
    String channel = "kanalen: [{id: a, naam: nieuwsbrief, ";
    Change change = Written.change(channel + note.substring(1) + "}]", channel + "meten: nee}]");
    assertEquals(Weight.NARROWING, change.weight());
    assertTrue(change.sentence().contains("Weg is ook de uitleg over meten"), change::sentence);
    assertEquals(
        2,
        Written.changes(
                channel + "meten: nee}]",
                channel
                    + "meten: nee, meten-toelichting: Maar"
                    + " wel hoeveel mensen hem openen.}, {id: b, naam: chat}]")
            .size());
  }

  @Test
  void anotherLawWithAnotherArticleIsOneChange() {
    String basis =
        "verwerkingen: [{id: a, naam: Huren, grondslagen: [{grondslag: wettelijke-plicht, wet: %s,"
            + " artikel: %s}]}]";
    assertEquals(
        "De wet bij de grondslag ‘een wettelijke plicht’ bij het doel ‘Huren’ is anders. Er stond:"
            + " ‘Woningwet’. Er staat nu: ‘Huisvestingswet’. Ook anders is het artikel: eerst"
            + " ‘artikel 46’, nu ‘artikel 10’.",
        Written.change(
                basis.formatted("Woningwet", "artikel 46"),
                basis.formatted("Huisvestingswet", "artikel 10"))
            .sentence());
  }

  private static final String TWO_PERIODS =
      """
      bewaartermijnen:
        - {id: %s, naam: logboek, duur: P3M}
        - {id: %s, naam: meter, duur: P2Y}
      gegevens: [{id: a, naam: bezoek, bewaren: [%s]}, {id: b, naam: verbruik, bewaren: [%s]}]
      """;

  @Test
  void idsThatChangedPlacesWithTheirReferencesChangeNothing() {
    List<Change> changes =
        Written.changes(
            TWO_PERIODS.formatted("x", "y", "x", "y"), TWO_PERIODS.formatted("y", "x", "y", "x"));
    assertEquals(
        List.of(
            "De vaste naam (id) van de bewaartermijn ‘logboek’ is veranderd.",
            "De vaste naam (id) van de bewaartermijn ‘meter’ is veranderd."),
        changes.stream().map(Change::sentence).toList());
  }

  @Test
  void idsThatChangedPlacesWithoutTheirReferencesAreFollowedToWhatTheyMean() {
    List<Change> changes =
        Written.changes(
            TWO_PERIODS.formatted("x", "y", "x", "y"), TWO_PERIODS.formatted("y", "x", "x", "y"));
    assertEquals(
        "Bij de groep gegevens ‘bezoek’ geldt nu de bewaartermijn ‘meter’ (2 jaar). Dat was"
            + " ‘logboek’ (3 maanden).",
        changes.get(0).sentence());
    assertEquals(Weight.WIDENING, changes.get(0).weight());
    assertEquals(Weight.NARROWING, changes.get(1).weight());
  }

  @Test
  void theSameOtherReferenceAtAPurposeAndAGroupOfDataIsToldOnce() {
    String periods =
        """
        bewaartermijnen: [{id: x, naam: kort, duur: P3M}, {id: y, naam: lang, duur: P2Y}]
        gegevens: [{id: a, naam: bezoek, bewaren: [%1$s]}]
        verwerkingen: [{id: b, naam: De website tonen, bewaren: [%1$s]}]
        website: {bewaren: [%1$s]}
        """;
    Change change = Written.change(periods.formatted("x"), periods.formatted("y"));
    assertTrue(
        change.sentence().endsWith("Hetzelfde geldt bij: ‘De website tonen’ en de website."),
        change::sentence);
  }

  private static final String FILMED = "cameras: {bekijken-bij: [%s]}";

  @Test
  void aLineThatWasSplitIsOneChangeAndNoWidening() {
    Change split =
        Written.change(
            FILMED.formatted("bij inbraak of vandalisme, bij brand"),
            FILMED.formatted("bij inbraak, bij vandalisme, bij brand"));
    assertEquals(ChangeType.SPLIT, split.type());
    assertEquals(Weight.TO_BE_JUDGED, split.weight());
    assertTrue(
        split
            .sentence()
            .endsWith(
                "is gesplitst. Er stond: ‘bij inbraak of vandalisme’. Er staat nu: ‘bij inbraak’ en"
                    + " ‘bij vandalisme’."),
        split::sentence);
  }

  @Test
  void linesThatWereJoinedAreOneChangeAndNoNarrowing() {
    Change joined =
        Written.change(
            FILMED.formatted("bij inbraak, bij vandalisme, bij brand"),
            FILMED.formatted("bij inbraak of vandalisme, bij brand"));
    assertEquals(ChangeType.MERGED, joined.type());
    assertEquals(Weight.TO_BE_JUDGED, joined.weight());
  }

  @Test
  void aLineWithOneMoreWordIsNotSaidToBeSplit() {
    List<Change> changes =
        Written.changes(
            FILMED.formatted("bij inbraak of vandalisme"),
            FILMED.formatted("bij inbraak, bij elk vandalisme"));
    assertTrue(changes.stream().noneMatch(c -> c.type() == ChangeType.SPLIT), changes::toString);
  }

  @Test
  void severalLinesThatCameToOneListAreOneChangeWithTheWeightOfTheHeaviest() {
    Change come =
        Written.change(
            FILMED.formatted("bij inbraak"),
            FILMED.formatted("bij inbraak, na een melding van geweld, nooit voor reclame"));
    assertEquals(Weight.WIDENING, come.weight());
    assertTrue(
        come.sentence().endsWith(": ‘na een melding van geweld’ en ‘nooit voor reclame’."),
        come::sentence);
    assertEquals(List.of(), come.details());
  }

  @Test
  void manyLinesThatWentAreCountedAndListed() {
    Change gone =
        Written.change(
            FILMED.formatted("bij inbraak, na geweld, om te helpen, voor toezicht, per dag, zo"),
            FILMED.formatted("zo"));
    assertEquals(Weight.NARROWING, gone.weight());
    assertTrue(gone.sentence().endsWith(": 5 regels."), gone::sentence);
    assertEquals(5, gone.details().size());
  }

  @Test
  void recipientsOfOnePurposeAreToldTogetherAndTheirOtherPlacesToo() {
    String statement =
        """
        ontvangers: [{id: a, naam: drukker}, {id: b, naam: bank}]
        verwerkingen:
          - {id: p, naam: Huren, ontvangers: [%s]}
          - {id: q, naam: Post, ontvangers: [%s]}
        """;
    assertEquals(
        List.of("Krijgen nu ook gegevens bij het doel ‘Huren’: ‘drukker’ en ‘bank’."),
        Written.changes(statement.formatted("", "a, b"), statement.formatted("a, b", "a, b"))
            .stream()
            .map(Change::sentence)
            .toList());
    assertEquals(
        List.of(
            "Krijgen geen gegevens meer bij het doel ‘Huren’: ‘drukker’ en ‘bank’. Hetzelfde geldt"
                + " bij: ‘Post’."),
        Written.changes(statement.formatted("a, b", "a, b"), statement.formatted("", "")).stream()
            .map(Change::sentence)
            .toList());
  }

  @Test
  void itemsOfOneGroupWithNothingToTellButTheirNamesAreToldTogether() {
    String group = "gegevens: [{id: g, naam: contact, items: [{id: n, naam: naam}%s]}]";
    Change come =
        Written.change(
            group.formatted(""),
            group.formatted(", {id: t, naam: telefoonnummer}, {id: e, naam: e-mailadres}"));
    assertEquals(
        "Nieuwe gegevens bij de groep gegevens ‘contact’: ‘telefoonnummer’ en ‘e-mailadres’.",
        come.sentence());
  }

  @Test
  void itemsThatWereJoinedOrSplitAreOneChangeAndNoAccusation() {
    String group = "gegevens: [{id: g, naam: contact, items: [%s{id: t, naam: telefoon}]}]";
    String apart = group.replace("%s", "{id: n, naam: naam}, {id: a, naam: adres}, ");
    String joined = group.replace("%s", "{id: naw, naam: naam en adres}, ");
    Change one = Written.change(apart, joined);
    assertEquals(Weight.TO_BE_JUDGED, one.weight());
    assertEquals(
        "De gegevens ‘naam’ en ‘adres’ bij de groep gegevens ‘contact’ zijn samengevoegd tot ‘naam"
            + " en adres’.",
        one.sentence());
    assertEquals(
        "Het gegeven ‘naam en adres’ bij de groep gegevens ‘contact’ is gesplitst in ‘naam’ en"
            + " ‘adres’.",
        Written.change(joined, apart).sentence());
  }

  @Test
  void aDenialThatMovedIsNoMereJoin() {
    List<Change> changes =
        Written.changes(
            "uitgangspunten: [{id: a, tekst: Wij wissen de gegevens.}, {id: b, tekst: Wij geven de"
                + " gegevens niet door.}]",
            "uitgangspunten: [{id: c, tekst: Wij wissen de gegevens niet en wij geven de gegevens"
                + " door.}]");
    assertEquals(
        List.of(
            "Regels bij de uitgangspunten zijn samengevoegd en veranderd. Er stond: ‘Wij wissen de"
                + " gegevens’ en ‘Wij geven de gegevens niet door’. Er staat nu: ‘Wij wissen de"
                + " gegevens niet en wij geven de gegevens door’."),
        changes.stream().map(Change::sentence).toList());
    assertEquals(Weight.TO_BE_JUDGED, changes.get(0).weight());
  }

  @Test
  void whatARecipientDidNotGetAndGetsNowIsOneChange() {
    String recipient = "ontvangers: [{id: a, naam: aannemers, %s}]";
    String denied = recipient.replace("%s", "krijgt-niet: [uw inkomen]");
    String given = recipient.replace("%s", "krijgt: [{id: i, naam: inkomen}]");
    Change now = Written.change(denied, given);
    assertEquals(Weight.WIDENING, now.weight());
    assertEquals(
        "Nieuw gegeven bij de ontvanger ‘aannemers’: inkomen. Eerst stond dit bij de gegevens"
            + " die deze partij niet krijgt.",
        now.sentence());
    assertEquals(Weight.NARROWING, Written.change(given, denied).weight());
  }

  @Test
  void principlesAreLinesOfAList() {
    String principles =
        "uitgangspunten: [%s{id: c, tekst: 'Wij zijn zuinig met alles wat wij van u weten.'}]";
    Change gone =
        Written.change(
            principles.replace(
                "%s", "{id: a, tekst: Wij luisteren.}, {id: b, tekst: Wij leggen alles uit.}, "),
            principles.replace("%s", ""));
    assertEquals(
        "Deze uitgangspunten staan er niet meer: ‘Wij luisteren’ en ‘Wij leggen alles uit’.",
        gone.sentence());
  }

  @Test
  void aPartyThatSetsACookieInsteadOfUsIsOneChange() {
    assertEquals(
        Weight.WIDENING,
        Written.ofNotice(
                "cookies: [{id: c, naam: teller, plaatser: eigen}]",
                "cookies: [{id: c, naam: teller, plaatser: derde, partij: Meta, land: Ierland}]")
            .weight());
  }

  @Test
  void anotherAddressIsOneChange() {
    String office =
        "contact: {vestigingen: [{id: o, naam: Oost, bezoekadres: {straat: %s, postcode: %s,"
            + " plaats: Dorp}}]}";
    Change moved =
        Written.ofCorporation(
            office.replaceFirst("%s", "Kade 1").replaceFirst("%s", "1000 AB"),
            office.replaceFirst("%s", "Laan 9").replaceFirst("%s", "1000 AZ"));
    assertEquals(Weight.EDITORIAL, moved.weight());
    assertEquals(
        "Het bezoekadres bij de vestiging ‘Oost’ is anders. Er stond: ‘Kade 1, 1000 AB’. Er staat"
            + " nu: ‘Laan 9, 1000 AZ’.",
        moved.sentence());
  }

  @Test
  void anotherShareWithAnotherRelationIsOneChange() {
    String related = "verbonden-organisaties: [{id: a, naam: Kade cv, relatie: %s}]";
    Change change =
        Written.change(
            related.replace("%s", "deelneming, aandeel: 40 procent"),
            related.replace("%s", "dochter, aandeel: 60 procent"));
    assertTrue(change.sentence().contains("Ook anders is het aandeel"), change::sentence);
  }

  @Test
  void rightsThatGetTheUsualHeadingsAreOneChange() {
    Change headings =
        Written.change(
            "rechten: {lijst: [{id: inzage, titel: Bekijken}, {id: wissing, titel: Weg ermee}]}",
            "rechten: {lijst: [{id: inzage}, {id: wissing}]}");
    assertEquals("2 rechten hebben een ander kopje.", headings.sentence());
    assertEquals(Weight.TO_BE_JUDGED, headings.weight());
    assertEquals("‘Bekijken’ heet nu ‘inzage’.", headings.details().get(0).line());
  }

  private static final String RELATED =
      "verbonden-organisaties: [{id: w, naam: Warmte bv, deelt-gegevens: %s}]\nontvangers: [%s]";

  @Test
  void sharingWithANewRecipientIsToldOnce() {
    String recipient = "{id: w, naam: Warmte B.V.}";
    Change began =
        Written.change(
            RELATED.formatted("nee", ""), RELATED.formatted("ja, ontvanger: w", recipient));
    assertEquals(Weight.WIDENING, began.weight());
    assertEquals(
        "Nieuwe ontvanger: Warmte B.V. Dat is de verbonden organisatie ‘Warmte bv’.",
        began.sentence());
    Change ended =
        Written.change(
            RELATED.formatted("ja, ontvanger: w", recipient), RELATED.formatted("nee", ""));
    assertEquals(Weight.NARROWING, ended.weight());
  }

  @Test
  void sharingWithARecipientThatWasThereIsToldOnce() {
    String recipient = "{id: w, naam: energiebedrijf}";
    Change change =
        Written.change(
            RELATED.formatted("nee", recipient), RELATED.formatted("ja, ontvanger: w", recipient));
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals(
        "Bij de verbonden organisatie ‘Warmte bv’: wij delen hiermee nu gegevens. Om welke gegevens"
            + " het gaat, staat bij de ontvanger ‘energiebedrijf’.",
        change.sentence());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(
                RELATED.formatted("ja", recipient),
                RELATED.formatted("ja, ontvanger: w", recipient))
            .weight());
  }

  @Test
  void aNewOrganisationThatIsANewRecipientIsMoreUseOnce() {
    List<Change> changes =
        Written.changes(
            "titel: Privacy",
            RELATED.formatted("ja, ontvanger: w", "{id: w, naam: Warmte B.V.}")
                + "\ntitel: Privacy");
    assertEquals(
        1, changes.stream().filter(c -> c.weight() == Weight.WIDENING).count(), changes::toString);
  }

  @Test
  void whatAWarningListDoesIsToldWithItsPurpose() {
    String list =
        "verwerkingen: [{id: a, naam: Overlast, waarschuwingslijst: {protocol: Zo gaat het%s}}]";
    assertEquals(
        "Bij het doel ‘Overlast’ staat nu: wij delen de waarschuwingslijst met anderen.",
        Written.change(list.formatted(""), list.formatted(", gedeeld: ja")).sentence());
    assertEquals(
        "Bij het doel ‘Overlast’: wij delen de waarschuwingslijst nu met anderen.",
        Written.change(list.formatted(", gedeeld: nee"), list.formatted(", gedeeld: ja"))
            .sentence());
  }

  @Test
  void whatWasNotRecordedAndIsNowIsOneChange() {
    String statement =
        "niet-vastgelegd: [%s]\ngegevens: [{id: a, naam: energie, items: [{id: m, naam: stand}%s]}]";
    Change change =
        Written.change(
            statement.formatted("hoe laat u thuis bent", ""),
            statement.formatted("", ", {id: t, naam: hoe laat u thuis bent}"));
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals(
        "Nieuw gegeven bij de groep gegevens ‘energie’: hoe laat u thuis bent. Eerst stond dit bij"
            + " de gegevens die wij niet vastleggen.",
        change.sentence());
  }

  @Test
  void aUseThatWasExcludedAndIsAnExampleNowIsOneChange() {
    String purpose = "verwerkingen: [{id: a, naam: Meten, %s: [om te zien of u thuis bent]}]";
    Change change =
        Written.change(purpose.formatted("niet-voor"), purpose.formatted("voorbeelden"));
    assertEquals(Weight.WIDENING, change.weight());
    assertTrue(change.sentence().endsWith("Eerst stond dit bij het uitgesloten gebruik."));
  }

  @Test
  void theWordsOfADenialThatStandInATextNowAreSaidToBeThere() {
    String statement =
        "niet-vastgelegd: [%s]\ngegevens: [{id: a, naam: energie, afgeleid: Wij rekenen uit %s.}]";
    List<Change> changes =
        Written.changes(
            statement.formatted("hoe laat u thuis bent", "wat u gebruikt"),
            statement.formatted("", "wat u gebruikt en hoe laat u thuis bent"));
    assertTrue(
        changes.stream()
            .anyMatch(c -> c.sentence().contains("Deze woorden staan nu bij de uitleg over")),
        changes::toString);
  }

  @Test
  void aHeadingInTheWordsOfThePageIsNoOtherHeading() {
    String rights = "rechten: {lijst: [{id: inzage, uitleg: Zo.%s}, {id: wissing, uitleg: Zo.%s}]}";
    Change same =
        Written.change(
            rights.formatted("", ""),
            rights.formatted(
                ", titel: Gegevens bekijken (inzage)", ", titel: Gegevens laten verwijderen"));
    assertEquals(Weight.EDITORIAL, same.weight());
    assertEquals("2 rechten houden hetzelfde kopje.", same.sentence());
    List<Change> one =
        Written.changes(
            rights.formatted("", ""),
            rights.formatted(", titel: Inzage", ", titel: Gegevens laten verwijderen"));
    assertEquals(
        List.of(
            "Het recht ‘inzage’ heeft nu een eigen kopje: ‘Inzage’.",
            "Het recht ‘verwijdering’ houdt hetzelfde kopje."),
        one.stream().map(Change::sentence).toList());
  }

  @Test
  void aJudgementOfOneLineCountsForTheLinesTogether() {
    String watched = "cameras: {borden: B, bekijken-bij: [%s]}";
    String before = watched.formatted("bij inbraak");
    String after = watched.formatted("bij inbraak, niet bij ruzie, alleen na geweld");
    List<Change> lines =
        Meaning.apart(
            Written.data(Written.CORPORATION, before), Written.data(Written.CORPORATION, after));
    assertEquals(2, lines.size());
    assertEquals(Weight.TO_BE_JUDGED, judged(before, after, List.of()).weight());
    assertEquals(Weight.TO_BE_JUDGED, judged(before, after, lines.subList(0, 1)).weight());
    Change settled = judged(before, after, lines);
    assertEquals(Weight.NARROWING, settled.weight());
    assertEquals("Zo hebben wij dit beoordeeld: Dat is minder.", settled.reason());
  }

  private static Change judged(String before, String after, List<Change> settled) {
    List<Judgement> judgements =
        settled.stream()
            .map(
                c ->
                    new Judgement(
                        c.id(),
                        new Text(c.sentence()),
                        ChangeKind.NARROWING,
                        new Text("dat is minder")))
            .toList();
    List<Change> changes =
        Meaning.between(
            Written.data(Written.CORPORATION, before),
            Written.data(Written.CORPORATION, after),
            judgements);
    assertEquals(1, changes.size(), changes::toString);
    return changes.get(0);
  }

  @Test
  void aLineThatGotAnExceptionOrLostItIsOneChangeToBeJudged() {
    String yaml = "ontvangers: [{id: a, naam: aannemers, krijgt-niet: ['%s']}]";
    String all = yaml.formatted("uw inkomen");
    String most = yaml.formatted("uw inkomen, behalve bij een aanvraag");
    assertEquals(
        "Bij de ontvanger ‘aannemers’: een regel bij de gegevens die deze partij niet krijgt is"
            + " anders. Er stond: ‘uw inkomen’. Er staat nu: ‘uw inkomen, behalve bij een aanvraag’.",
        Written.change(all, most).sentence());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(all, most).weight());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(most, all).weight());
  }

  @Test
  void purposesThatTookEachOthersPlacesUseOtherDataNow() {
    String two =
        "gegevens: [{id: c, naam: contact}, {id: g, naam: geld}]\n"
            + "verwerkingen: [{id: a, naam: %1$s, doel: om te %1$s, gegevens: [g]}, {id: b, naam:"
            + " %2$s, doel: om te %2$s, gegevens: [c]}]";
    List<String> more =
        Written.changes(two.formatted("innen", "bouwen"), two.formatted("bouwen", "innen")).stream()
            .filter(c -> c.weight() == Weight.WIDENING)
            .map(Change::sentence)
            .toList();
    assertEquals(
        List.of(
            "Bij het doel ‘innen’: wij gebruiken nu ook ‘contact’.",
            "Bij het doel ‘bouwen’: wij gebruiken nu ook ‘geld’."),
        more);
  }

  @Test
  void anItemThatStandsByItselfNowIsNotNewThoughItIsNotAlwaysAsked() {
    String group = "gegevens: [{id: g, naam: betaling, items: [%s]}]";
    List<Change> changes =
        Written.changes(
            group.formatted("{id: r, naam: rekening en achterstand}"),
            group.formatted(
                "{id: r, naam: rekening}, {id: h, naam: achterstand, indien-van-toepassing: ja}"));
    assertTrue(changes.stream().noneMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }
}
