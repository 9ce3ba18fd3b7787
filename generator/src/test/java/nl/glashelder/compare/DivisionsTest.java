package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A purpose or a group of data that became several, and several that became one. */
class DivisionsTest {
  private static final String HEAD =
      """
      doelgroepen: [{id: h, naam: huurders}, {id: z, naam: zoekers}]
      gegevens: [{id: c, naam: contact}, {id: g, naam: geld}]
      ontvangers: [{id: b, naam: bank}, {id: p, naam: politie}]
      bewaartermijnen: [{id: t, naam: huur, duur: P2Y}]
      """;

  private static String purpose(String id, String more) {
    return "  - {id: %s, naam: Doel %s, grondslagen: [{grondslag: overeenkomst}], bewaren: [t], %s}\n"
        .formatted(id, id, more);
  }

  private static String purposes(String... purposes) {
    return HEAD + "verwerkingen:\n" + String.join("", purposes);
  }

  private static List<String> sentences(String before, String after) {
    return Written.changes(before, after).stream().map(Change::sentence).toList();
  }

  @Test
  void aPurposeSplitByData() {
    String whole = purposes(purpose("a", "gegevens: [c, g], ontvangers: [b]"));
    String parts =
        purposes(
            purpose("d", "gegevens: [c], ontvangers: [b]"),
            purpose("e", "gegevens: [g, c], ontvangers: [b]"));
    Change split = Written.change(whole, parts);
    assertEquals("Het doel ‘Doel a’ is gesplitst in ‘Doel d’ en ‘Doel e’.", split.sentence());
    assertEquals(Weight.TO_BE_JUDGED, split.weight());
    assertEquals(
        List.of(
            "De doelen ‘Doel d’ en ‘Doel e’ zijn samengevoegd tot ‘Doel a’. Eerst stond alleen bij"
                + " ‘Doel e’: ‘geld’ (de gegevens)."),
        sentences(parts, whole));
  }

  @Test
  void aLimitThatOnlyOnePartKeepsIsLessForTheOther() {
    Change split =
        Written.change(
            purposes(purpose("a", "gegevens: [c, g], niet-voor: [om reclame te maken]")),
            purposes(
                purpose("d", "gegevens: [c], niet-voor: [om reclame te maken]"),
                purpose("e", "gegevens: [g]")));
    assertTrue(
        split.sentence().contains("Bij ‘Doel e’ staat niet meer ‘om reclame te maken’"),
        split::sentence);
    assertEquals(Weight.WIDENING, split.weight());
  }

  @Test
  void whatNeededConsentAndNowHasAnotherReasonTooIsMoreUse() {
    String both = "  - {id: %s, naam: %s, grondslagen: [%s], bewaren: [t], gegevens: [c]}\n";
    String consent = "{grondslag: toestemming}";
    String contract = "{grondslag: overeenkomst}";
    Change merged =
        Written.change(
            purposes(
                both.formatted("n", "Nieuws", consent), both.formatted("o", "Onderhoud", contract)),
            purposes(both.formatted("a", "Alles", consent + ", " + contract)));
    assertTrue(
        merged
            .sentence()
            .contains("Wat wij deden voor ‘Nieuws’, mag nu ook op grond van een overeenkomst."),
        merged::sentence);
    assertEquals(Weight.WIDENING, merged.weight());
  }

  @Test
  void aPurposeSplitByAudienceOfWhichOneKeepsTheId() {
    String one = purpose("a", "doel: om te wonen, gegevens: [c], doelgroepen: [%s]");
    String whole = purposes(one.formatted("h, z"));
    String parts =
        purposes(
            one.formatted("h"),
            purpose("e", "doel: om te zoeken, gegevens: [c], doelgroepen: [z]"));
    assertEquals(
        List.of("Het doel ‘Doel a’ is gesplitst in ‘Doel a’ en ‘Doel e’."),
        sentences(whole, parts));
    assertEquals(
        List.of(
            "De doelen ‘Doel a’ en ‘Doel e’ zijn samengevoegd tot ‘Doel a’. Eerst stond alleen bij"
                + " ‘Doel e’: ‘zoekers’ (de doelgroepen). Eerst stond alleen bij ‘Doel a’: ‘huurders’"
                + " (de doelgroepen)."),
        sentences(parts, whole));
  }

  @Test
  void anotherPurposeThatComesAtTheSameTimeIsToldBesideIt() {
    String whole = purposes(purpose("a", "gegevens: [c, g]"));
    String parts =
        purposes(
            purpose("d", "gegevens: [c]"),
            purpose("e", "gegevens: [g]"),
            purpose("n", "gegevens: [c], ontvangers: [p]"));
    List<Change> changes = Written.changes(whole, parts);
    assertEquals(2, changes.size(), changes::toString);
    assertTrue(
        changes.stream()
            .anyMatch(c -> c.weight() == Weight.WIDENING && c.sentence().contains("Doel n")));
  }

  @Test
  void aPartThatDoesMoreIsNoPart() {
    String whole = purposes(purpose("a", "gegevens: [c, g]"));
    for (String more :
        List.of(
            "ontvangers: [p]",
            "reclame: ja",
            "profilering: Wij maken een profiel.",
            "doelgroepen: [z]")) {
      String parts =
          purposes(purpose("d", "gegevens: [c]"), purpose("e", "gegevens: [g], " + more));
      assertTrue(
          Written.changes(whole, parts).stream().anyMatch(c -> c.weight() == Weight.WIDENING),
          more);
    }
  }

  private static String groups(String groups, String used) {
    return "gegevens: ["
        + groups
        + "]\nverwerkingen: [{id: v, naam: Huren, gegevens: ["
        + used
        + "]}]";
  }

  private static String group(String id, String... items) {
    return "{id: %s, naam: %s, verplicht: wet, items: [%s]}"
        .formatted(
            id,
            id,
            String.join(
                ", ",
                List.of(items).stream().map(i -> "{id: %s, naam: %s}".formatted(i, i)).toList()));
  }

  @Test
  void aGroupOfDataSplitInTwoIsToldOnceWithWhoUsesIt() {
    String whole = groups(group("gezin", "namen", "leeftijd"), "gezin");
    String parts = groups(group("wie", "namen") + ", " + group("oud", "leeftijd"), "wie, oud");
    assertEquals(
        List.of("De groep gegevens ‘gezin’ is gesplitst in ‘wie’ en ‘oud’."),
        sentences(whole, parts));
    assertEquals(
        List.of("De groepen gegevens ‘wie’ en ‘oud’ zijn samengevoegd tot ‘gezin’."),
        sentences(parts, whole));
  }

  @Test
  void aGroupOfDataThatWentOnWithLess() {
    String whole = groups(group("gezin", "namen", "leeftijd"), "gezin");
    String parts = groups(group("gezin", "namen") + ", " + group("oud", "leeftijd"), "gezin, oud");
    assertEquals(
        List.of("De groep gegevens ‘gezin’ is gesplitst in ‘gezin’ en ‘oud’."),
        sentences(whole, parts));
    assertEquals(
        List.of("De groepen gegevens ‘gezin’ en ‘oud’ zijn samengevoegd tot ‘gezin’."),
        sentences(parts, whole));
  }

  @Test
  void aPurposeThatNowUsesOnlyOneOfThePartsOrMoreThanItsPartIsStillTold() {
    String whole = groups(group("gezin", "namen", "leeftijd"), "gezin");
    String two = group("wie", "namen") + ", " + group("oud", "leeftijd");
    assertTrue(sentences(whole, groups(two, "wie")).size() > 1);
    assertTrue(
        Written.changes(groups(two, "wie"), whole).stream()
            .anyMatch(c -> c.weight() == Weight.WIDENING));
  }

  @Test
  void aSplitGroupThatIsKeptLongerOrComesFromElsewhereIsNoSplit() {
    String whole = groups(group("gezin", "namen", "leeftijd"), "gezin");
    String parts =
        groups(
            group("wie", "namen")
                + ", "
                + group("oud", "leeftijd")
                    .replace("verplicht", "bronnen: [{id: b, naam: BRP}], verplicht"),
            "wie, oud");
    assertTrue(Written.changes(whole, parts).stream().anyMatch(c -> c.weight() == Weight.WIDENING));
  }

  private static String weighed(String id, String data, String said, String more) {
    return "  - {id: %s, naam: Doel %s, grondslagen: [{grondslag: gerechtvaardigd-belang, belang: orde%s}], gegevens: [%s]%s}\n"
        .formatted(id, id, said, data, more);
  }

  @Test
  void whatNoPartOfASplitPurposeSaysAnyMoreIsNamed() {
    String whole =
        purposes(
            weighed(
                "a",
                "c, g",
                ", afweging: Rust weegt zwaarder., toelichting: Alleen bij overlast.",
                ", moment: Na een melding."));
    String parts = purposes(weighed("d", "c", "", ""), weighed("e", "g", "", ""));
    Change split = Written.change(whole, parts);
    assertEquals(
        "Het doel ‘Doel a’ is gesplitst in ‘Doel d’ en ‘Doel e’. Weg zijn ook de afweging (‘Rust"
            + " weegt zwaarder’), de toelichting (‘Alleen bij overlast’) en het moment (‘Na een"
            + " melding’).",
        split.sentence());
    assertEquals(Weight.TO_BE_JUDGED, split.weight());
    assertTrue(
        Written.change(parts, whole).sentence().contains("Er staat nu ook bij: de afweging"));
    String kept =
        purposes(
            weighed("d", "c", ", afweging: Rust weegt zwaarder.", ", moment: Na een melding."),
            weighed("e", "g", ", toelichting: Alleen bij overlast.", ""));
    assertEquals(
        List.of("Het doel ‘Doel a’ is gesplitst in ‘Doel d’ en ‘Doel e’."), sentences(whole, kept));
  }

  @Test
  void aDocumentThatNoPartNamesAnyMoreIsLessProtection() {
    String whole = purposes(weighed("a", "c, g", ", afweging-document: {naam: Afweging}", ""));
    String parts = purposes(weighed("d", "c", "", ""), weighed("e", "g", "", ""));
    assertEquals(Weight.WIDENING, Written.change(whole, parts).weight());
  }

  @Test
  void groupsThatDoNotQuiteDivideAreWeighedByTheirItems() {
    String whole = groups(group("contact", "naam", "adres", "telefoon", "mail"), "contact");
    String less = groups(group("wie", "naam", "adres") + ", " + group("hoe", "mail"), "wie, hoe");
    List<Change> changes = Written.changes(whole, less);
    assertTrue(
        changes.stream().allMatch(c -> c.weight() == Weight.TO_BE_JUDGED), changes::toString);
    assertTrue(
        changes.stream()
            .anyMatch(
                c ->
                    c.sentence()
                        .startsWith(
                            "De groep gegevens ‘contact’ staat er niet meer. Nu in een andere groep:"
                                + " ‘naam’, ‘adres’ en ‘mail’. In geen groep meer: ‘telefoon’.")),
        changes::toString);
    String more =
        groups(group("wie", "naam", "adres", "bsn") + ", " + group("hoe", "mail"), "wie, hoe");
    assertTrue(
        Written.changes(whole, more).stream()
            .anyMatch(
                c -> c.weight() == Weight.WIDENING && c.sentence().contains(" Nieuw: ‘bsn’.")));
  }

  @Test
  void aGroupThatIsNewForAPurposeIsMoreUseWhateverItsItems() {
    String whole =
        groups(group("contact", "naam", "telefoon"), "contact").replaceAll("}]$", "}")
            + ", {id: w, naam: Post}]";
    String parts =
        groups(group("wie", "naam"), "wie").replaceAll("}]$", "}")
            + ", {id: w, naam: Post, gegevens: [wie]}]";
    assertTrue(
        Written.changes(whole, parts).stream().anyMatch(c -> c.weight() == Weight.WIDENING),
        () -> Written.changes(whole, parts).toString());
  }

  @Test
  void aGroupInThePlaceOfOneWithMoreItemsIsNoMoreUse() {
    String whole = groups(group("contact", "naam", "adres", "telefoon", "mail"), "contact");
    String less = groups(group("wie", "naam"), "wie");
    List<Change> changes = Written.changes(whole, less);
    assertTrue(changes.stream().noneMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }

  private static String called(String id, String name, String aim, String more) {
    return "  - {id: %s, naam: %s, doel: %s, grondslagen: [{grondslag: overeenkomst}], bewaren: [t], %s}\n"
        .formatted(id, name, aim, more);
  }

  private static final String WHOLE =
      purposes(
          called(
              "a",
              "Huur en overlast",
              "om huur te innen en overlast te stoppen",
              "gegevens: [c, g], ontvangers: [b, p]"));

  @Test
  void aPurposeThatSplitsNotQuiteExactlyIsSplitAndWhatDiffersHasItsOwnWeight() {
    String parts =
        purposes(
            called("d", "Huur", "om huur te innen", "gegevens: [c, g], ontvangers: [b]"),
            called("e", "Overlast", "om overlast te stoppen", "gegevens: [c], reclame: ja"));
    List<Change> split = Written.changes(WHOLE, parts);
    assertEquals(
        List.of(
            "Het doel ‘Huur en overlast’ is gesplitst in ‘Huur’ en ‘Overlast’.",
            "Krijgt geen gegevens meer bij het doel ‘Huur en overlast’: ‘politie’.",
            "Bij het doel ‘Overlast’ staat nu: dit is reclame."),
        split.stream().map(Change::sentence).toList());
    assertEquals(
        List.of(Weight.TO_BE_JUDGED, Weight.NARROWING, Weight.WIDENING),
        split.stream().map(Change::weight).toList());
    assertTrue(split.get(0).reason().startsWith("Wat niet samen gelijk is"), split::toString);
    assertEquals(
        List.of(
            "De doelen ‘Huur’ en ‘Overlast’ zijn samengevoegd tot ‘Huur en overlast’. Eerst stond"
                + " alleen bij ‘Huur’: ‘geld’ (de gegevens), ‘bank’ (de ontvangers).",
            "Bij het doel ‘Overlast’ staat niet meer: dit is reclame.",
            "Krijgt nu ook gegevens bij het doel ‘Huur en overlast’: ‘politie’."),
        sentences(parts, WHOLE));
  }

  @Test
  void aPurposeThatWentOnWithLessBesideOneThatDoesMore() {
    String parts =
        purposes(
                called("a", "Huur", "om huur te innen", "gegevens: [g], ontvangers: [b, p]"),
                called(
                    "e", "Overlast", "om overlast te stoppen", "gegevens: [c], ontvangers: [p, z]"))
            .replace("{id: p,", "{id: z, naam: zorg}, {id: p,");
    String whole = WHOLE.replace("{id: p,", "{id: z, naam: zorg}, {id: p,");
    assertEquals(
        List.of(
            "Het doel ‘Huur en overlast’ is gesplitst in ‘Huur’ en ‘Overlast’.",
            "Krijgt nu ook gegevens bij het doel ‘Overlast’: ‘zorg’."),
        sentences(whole, parts));
  }

  @Test
  void purposesThatAreCalledOtherwiseAreNoPartsWhereTheyAlsoDoMore() {
    String parts =
        purposes(
            called("d", "Nieuws", "om nieuws te sturen", "gegevens: [c, g], ontvangers: [b]"),
            called(
                "e",
                "Feesten",
                "om feesten te vieren",
                "gegevens: [c], ontvangers: [p], reclame: ja"));
    assertTrue(
        sentences(WHOLE, parts).stream().noneMatch(said -> said.contains("gesplitst")),
        () -> sentences(WHOLE, parts).toString());
  }

  private static String recipients(String recipients, String used) {
    return "ontvangers: ["
        + recipients
        + "]\nverwerkingen: [{id: v, naam: Onderhoud, ontvangers: ["
        + used
        + "]}]";
  }

  private static String recipient(String id, String name, String more) {
    return "{id: %s, naam: '%s', rol: zelfstandig, waarvoor: om te werken%s}"
        .formatted(id, name, more);
  }

  @Test
  void twoRecipientsThatBecameOneThatNamesThemAreOneChange() {
    String two =
        recipients(
            recipient("a", "schilders", "") + ", " + recipient("b", "loodgieters", ""), "a, b");
    String one = recipients(recipient("c", "schilders en loodgieters", ""), "c");
    assertEquals(
        List.of(
            "De ontvangers ‘schilders’ en ‘loodgieters’ zijn samengevoegd tot ‘schilders en loodgieters’."),
        sentences(two, one));
    assertEquals(
        List.of(
            "De ontvanger ‘schilders en loodgieters’ is gesplitst in ‘schilders’ en ‘loodgieters’."),
        sentences(one, two));
    String examples = ", voorbeelden: [schilders, loodgieters]";
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(two, recipients(recipient("a", "aannemers", examples), "a")).weight());
  }

  @Test
  void aRecipientThatAlsoGotTheNameOfAnotherIsOneChangeAndSoIsItsMirror() {
    String two =
        recipients(
            recipient("a", "accountant", "") + ", " + recipient("b", "deurwaarder", ""), "a, b");
    for (String id : List.of("a", "b", "c")) {
      String one = recipients(recipient(id, "accountant en deurwaarder", ""), id);
      Change merged = Written.change(two, one);
      assertEquals(ChangeType.MERGED, merged.type());
      assertEquals(Weight.TO_BE_JUDGED, merged.weight());
      Change split = Written.change(one, two);
      assertEquals(ChangeType.SPLIT, split.type());
      assertEquals(Weight.TO_BE_JUDGED, split.weight());
    }
  }

  @Test
  void aNameMadeOfNamesThatAreGoneIsNoNewPartyAndItsMirrorNoneThatGetsNothing() {
    String two =
        recipients(
            recipient("a", "accountant", "")
                + ", "
                + recipient("b", "deurwaarder", ", krijgt: [{id: n, naam: naam}]"),
            "a, b");
    String one = recipients(recipient("c", "accountant en deurwaarder", ", land: Nederland"), "c");
    String said =
        " Deze woorden %s in de namen ‘accountant’ en ‘deurwaarder’. Dat is zo bij: ‘Onderhoud’.";
    assertEquals(
        List.of(
            "De ontvanger ‘accountant en deurwaarder’ staat er nu bij."
                + said.formatted("stonden")),
        named(Written.changes(two, one)));
    assertEquals(
        List.of(
            "De ontvanger ‘accountant en deurwaarder’ staat er niet meer bij."
                + said.formatted("staan nu")),
        named(Written.changes(one, two)));
  }

  /** What is said of the party with both names, to be judged; nothing ended or begins. */
  private static List<String> named(List<Change> changes) {
    assertTrue(
        changes.stream()
            .noneMatch(c -> c.sentence().matches("Nieuwe ontvanger.*|.*geen gegevens meer.*")),
        changes::toString);
    return changes.stream()
        .filter(c -> c.weight() == Weight.TO_BE_JUDGED)
        .map(Change::sentence)
        .filter(sentence -> sentence.contains("in de namen"))
        .toList();
  }

  @Test
  void ofOneThatStandsInANameOfTheOtherSideNothingIsSaidToHaveEndedOrBegun() {
    String parties =
        recipients(
            recipient("a", "accountant", "")
                + ", "
                + recipient("b", "deurwaarder", ", krijgt: [{id: n, naam: naam}]"),
            "a, b");
    String party = recipients(recipient("a", "accountant en deurwaarder", ""), "a");
    List<Change> merged = Written.changes(parties, party);
    assertTrue(
        merged.stream().anyMatch(c -> c.sentence().contains("staat er niet meer apart bij")),
        merged::toString);
    assertTrue(
        merged.stream().noneMatch(c -> c.sentence().contains("geen gegevens meer")),
        merged::toString);
    assertTrue(merged.stream().noneMatch(c -> c.weight() == Weight.NARROWING), merged::toString);
    List<Change> split = Written.changes(party, parties);
    assertTrue(
        split.stream()
            .filter(c -> c.weight() == Weight.WIDENING)
            .anyMatch(c -> c.sentence().contains("staat er nu apart bij")),
        split::toString);
    assertTrue(
        split.stream().noneMatch(c -> c.sentence().matches("Nieuwe ontvanger.*|.*nu ook.*")),
        split::toString);
  }

  @Test
  void aRecipientThatWentIsSaidToGetNothingMoreWhateverElseIsCalledOtherwise() {
    String two =
        recipients(
            recipient("a", "accountant", "") + ", " + recipient("b", "deurwaarder", ""), "a, b");
    List<String> sentences =
        sentences(two, recipients(recipient("a", "accountant en drukker", ""), "a"));
    assertTrue(
        sentences.stream().anyMatch(said -> said.contains("geen gegevens meer: deurwaarder")),
        sentences::toString);
  }

  @Test
  void ofRecipientsThatBecameOneEachGetsWhatOnlyTheOtherGot() {
    String name = ", krijgt: [{id: n, naam: naam}]";
    String phone = ", krijgt: [{id: t, naam: telefoon}]";
    String both = ", krijgt: [{id: n, naam: naam}, {id: t, naam: telefoon}]";
    Change merged =
        Written.change(
            recipients(
                recipient("a", "schilders", name) + ", " + recipient("b", "loodgieters", phone),
                "a, b"),
            recipients(recipient("a", "schilders en loodgieters", both), "a"));
    assertTrue(
        merged
            .sentence()
            .contains("Eerst stond alleen bij ‘loodgieters’: ‘telefoon’ (de gegevens die"),
        merged::sentence);
    assertEquals(Weight.WIDENING, merged.weight());
  }

  @Test
  void aRecipientThatNobodyNamedBeforeIsNew() {
    String two =
        recipients(
            recipient("a", "schilders", "") + ", " + recipient("b", "loodgieters", ""), "a, b");
    for (String other : List.of("aannemers", "schilders, loodgieters en glaszetters")) {
      assertTrue(
          Written.changes(two, recipients(recipient("c", other, ""), "c")).stream()
              .anyMatch(c -> c.weight() == Weight.WIDENING),
          other);
    }
  }

  @Test
  void twoPlacesWithCamerasThatBecameOneAreOneChangeUnlessOneIsNew() {
    String two =
        "cameras: {plekken: [{id: a, naam: hal, plek: in de hal}, {id: b, naam: garage, plek: in de"
            + " garage}]}";
    String one = "cameras: {plekken: [{id: %s, naam: hal en garage, plek: '%s'}]}";
    for (String id : List.of("a", "c")) {
      String merged = one.formatted(id, "in de hal en in de garage");
      assertEquals(
          List.of("De cameraplekken ‘hal’ en ‘garage’ zijn samengevoegd tot ‘hal en garage’."),
          sentences(two, merged));
      assertEquals(
          List.of("De cameraplek ‘hal en garage’ is gesplitst in ‘hal’ en ‘garage’."),
          sentences(merged, two));
    }
    List<Change> more =
        Written.changes(two, one.formatted("c", "in de hal, de kelder en de garage"));
    assertTrue(more.stream().anyMatch(c -> c.weight() == Weight.WIDENING), more::toString);
  }

  private static final String NO = "profilering: Nee. Wij maken geen profiel.";
  private static final String YES = "profilering: Ja. Wij maken een profiel.";

  @Test
  void aPartThatAnswersYesWhereTheWholeAnsweredNoIsToldOnceAsMoreUse() {
    String whole = purposes(purpose("a", "doel: om te verhuren, gegevens: [c, g], " + NO));
    for (List<String> answers : List.of(List.of(NO, YES), List.of(YES, NO))) {
      List<Change> changes =
          Written.changes(
              whole,
              purposes(
                  purpose("a", "doel: om te verhuren, gegevens: [c], " + answers.get(0)),
                  purpose("e", "doel: om te verhuren, gegevens: [g], " + answers.get(1))));
      assertEquals(
          1,
          changes.stream().filter(c -> c.weight() == Weight.WIDENING).count(),
          changes::toString);
    }
  }

  @Test
  void aPartThatNoLongerAnswersNoIsNamed() {
    Change split =
        Written.change(
            purposes(purpose("a", "doel: om te verhuren, gegevens: [c, g], " + NO)),
            purposes(
                purpose("d", "doel: om te verhuren, gegevens: [c], " + NO),
                purpose("e", "doel: om te verhuren, gegevens: [g]")));
    assertTrue(
        split.sentence().contains("Bij ‘Doel e’ staat niet meer ‘Nee. Wij maken geen profiel"),
        split::sentence);
  }

  private static final String TWO_AIMS =
      "verwerkingen: [{id: a, naam: Buurt, doel: om de buurt veilig te houden}, {id: b, naam: Mensen,"
          + " doel: om medewerkers te beschermen}]";

  @Test
  void purposesWithoutDataBecomeOneThatSaysBoth() {
    for (String id : List.of("a", "c")) {
      String one =
          "verwerkingen: [{id: %s, naam: Veilig, doel: om de buurt veilig te houden en medewerkers te beschermen}]"
              .formatted(id);
      assertEquals(
          List.of("De doelen ‘Buurt’ en ‘Mensen’ zijn samengevoegd tot ‘Veilig’."),
          sentences(TWO_AIMS, one));
      assertEquals(
          List.of("Het doel ‘Veilig’ is gesplitst in ‘Buurt’ en ‘Mensen’."),
          sentences(one, TWO_AIMS));
    }
  }

  @Test
  void aPurposeThatAnotherTookUpBesideMoreIsNotLessUse() {
    List<Change> changes =
        Written.changes(
            TWO_AIMS,
            "verwerkingen: [{id: a, naam: Buurt, doel: 'om de buurt veilig te houden, medewerkers te"
                + " beschermen en reclame te maken'}]");
    assertTrue(changes.stream().noneMatch(c -> c.weight() == Weight.NARROWING), changes::toString);
  }

  @Test
  void whatOnlyOneOfTheMergedPlacesOrPurposesDidIsSaid() {
    String two =
        "cameras: {plekken: [{id: a, naam: hal, plek: in de hal, geluid: ja}, {id: b, naam: garage,"
            + " plek: in de garage}]}";
    String one =
        "cameras: {plekken: [{id: c, naam: hal en garage, plek: in de hal en in de garage, geluid:"
            + " ja}]}";
    assertEquals(
        List.of(
            "De cameraplekken ‘hal’ en ‘garage’ zijn samengevoegd tot ‘hal en garage’. Eerst stond"
                + " alleen bij ‘hal’: de camera’s nemen daar geluid op."),
        sentences(two, one));
    Change merged =
        Written.change(
            purposes(purpose("d", "gegevens: [c], reclame: ja"), purpose("e", "gegevens: [c]")),
            purposes(purpose("a", "gegevens: [c], reclame: ja")));
    assertTrue(
        merged.sentence().contains("Eerst stond alleen bij ‘Doel d’: dit is reclame"),
        merged::sentence);
    assertEquals(Weight.TO_BE_JUDGED, merged.weight());
  }
}
