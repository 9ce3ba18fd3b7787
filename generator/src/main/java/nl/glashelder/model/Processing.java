package nl.glashelder.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A processing of data with its purpose, AVG 4(2), 5(1)(b) and 13(1)(c). */
@Noun(singular = "de verwerking", plural = "verwerkingen")
public record Processing(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van het doel, als kopje. Bijvoorbeeld: Huur innen.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "doel",
            label = "het doel",
            help =
                "Waarvoor u de gegevens gebruikt. Als zinsdeel na Wij gebruiken gegevens: om de"
                    + " huur te innen.",
            clause = Clause.PURPOSE,
            after = "Wij gebruiken gegevens",
            unseats = {"toelichting", "voorbeelden"},
            reach = Reach.WIDENS)
        Optional<Text> purpose,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer verder moet weten, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "voorbeelden",
            label = "de voorbeelden",
            help = "Waar dit doel uit bestaat, per regel een zinsdeel: onderhoud en reparaties.",
            clause = Clause.ITEM,
            after = "Bijvoorbeeld:",
            reach = Reach.EXEMPLIFIES)
        List<Text> examples,
    @Key(
            value = "doelgroepen",
            label = "de doelgroepen",
            help = "Over wie het gaat: ids van doelgroepen.",
            refersTo = "doelgroepen",
            reach = Reach.WIDENS)
        List<String> audiences,
    @Key(
            value = "gegevens",
            label = "de gegevens",
            help = "Welke gegevens: ids van categorieën gegevens.",
            refersTo = "gegevens",
            reach = Reach.WIDENS)
        List<String> data,
    @Key(
            value = "grondslagen",
            label = "de grondslagen",
            help = "De wettelijke grondslagen van dit doel.",
            reach = Reach.DESCRIBES)
        List<LegalBasisUse> bases,
    @Key(
            value = "bijzondere-gegevens",
            label = "de uitzondering voor bijzondere gegevens",
            help = "De uitzondering als het om bijzondere gegevens gaat.",
            reach = Reach.DESCRIBES)
        Optional<SpecialDataException> special,
    @Key(
            value = "strafrechtelijke-gegevens",
            label = "de uitzondering voor strafrechtelijke gegevens",
            help = "De uitzondering als het om strafrechtelijke gegevens gaat.",
            reach = Reach.DESCRIBES)
        Optional<SpecialDataException> criminal,
    @Key(
            value = "bsn-wet",
            label = "de wet voor het BSN",
            help = "De wet die het gebruik van het BSN voorschrijft.",
            reach = Reach.DESCRIBES)
        Optional<String> nationalNumberLaw,
    @Key(
            value = "id-kopie-reden",
            label = "de reden voor een kopie van het identiteitsbewijs",
            help =
                "Waarom een kopie nodig is, wat iemand mag afschermen en wanneer u de kopie wist.",
            reach = Reach.DESCRIBES)
        Optional<Text> identityCopyReason,
    @Key(
            value = "ontvangers",
            label = "de ontvangers",
            help = "Wie de gegevens krijgen: ids van ontvangers, of geen.",
            refersTo = "ontvangers",
            reach = Reach.WIDENS)
        Optional<List<String>> recipients,
    @Key(
            value = "bewaren",
            label = "de bewaartermijn",
            help = "Hoe lang: ids van bewaartermijnen.",
            refersTo = "bewaartermijnen",
            reach = Reach.DESCRIBES)
        List<String> retention,
    @Key(
            value = "moment",
            label = "het moment",
            help = "Wanneer u de gegevens verzamelt.",
            reach = Reach.DESCRIBES)
        Optional<Text> moment,
    @Key(
            value = "profilering",
            label = "de profilering",
            help = "Of en hoe u een profiel maakt, als hele zin.",
            reach = Reach.WIDENS)
        Optional<Text> profiling,
    @Key(
            value = "geautomatiseerd-besluit",
            label = "het geautomatiseerde besluit",
            help = "Alleen als een computer zonder mens beslist.",
            reach = Reach.WIDENS)
        Optional<AutomatedDecision> decision,
    @Key(
            value = "ander-doel",
            label = "het gebruik voor een ander doel",
            help = "Of u de gegevens ook voor iets anders gebruikt, als hele zin.",
            reach = Reach.WIDENS)
        Optional<Text> otherPurpose,
    @Key(
            value = "niet-voor",
            label = "het uitgesloten gebruik",
            help =
                "Waarvoor u deze gegevens niet gebruikt, per regel een zinsdeel: om reclame te"
                    + " maken.",
            denies = "voorbeelden",
            reach = Reach.PROTECTS)
        List<Text> notFor,
    @Key(
            value = "ai",
            label = "het gebruik van kunstmatige intelligentie",
            help =
                "Of en hoe u kunstmatige intelligentie (AI) gebruikt zonder dat die beslist, als"
                    + " hele zin.",
            reach = Reach.WIDENS)
        Optional<Text> artificialIntelligence,
    @Key(
            value = "onderzoek",
            label = "of het om onderzoek of statistiek gaat",
            help =
                "ja bij onderzoek of statistiek, zoals een enquête. Het onderdeel over onderzoek"
                    + " verwijst dan hiernaar.",
            reach = Reach.DESCRIBES,
            claim = "Dit is [|geen] onderzoek of statistiek^.")
        boolean research,
    @Key(
            value = "reclame",
            label = "of het om reclame gaat",
            help = "ja bij reclame of een nieuwsbrief.",
            reach = Reach.WIDENS,
            claim = "Dit is [|geen] reclame^.")
        boolean marketing,
    @Key(
            value = "waarschuwingslijst",
            label = "de waarschuwingslijst",
            help =
                "Een lijst van mensen voor wie u waarschuwt. Deelt u hem niet met anderen? Zet dan gedeeld: nee.",
            reach = Reach.WIDENS)
        Optional<SharedWarningList> warningList,
    @Key(
            value = "hoog-risico",
            label = "of het een hoog risico is",
            help = "ja als een DPIA nodig is. Komt niet op de pagina.",
            internal = true,
            reach = Reach.DESCRIBES,
            claim = "Dit is [een|geen] hoog risico^.")
        boolean highRisk,
    @Key(
            value = "dpia",
            label = "de datum van de DPIA",
            help = "Datum waarop de DPIA klaar was. Komt niet op de pagina.",
            internal = true,
            explains = "hoog-risico",
            reach = Reach.REPLACEABLE)
        Optional<LocalDate> dpia,
    @Key(
            value = "dpia-document",
            label = "het document van de DPIA",
            help = "De DPIA of een samenvatting ervan, met een webadres als die openbaar is.",
            reach = Reach.PROTECTS)
        Optional<Document> dpiaDocument,
    @Key(
            value = "proceseigenaar",
            label = "de proceseigenaar",
            help =
                "Wie in de corporatie over dit doel gaat. Alleen voor het register: komt niet op de"
                    + " pagina.",
            internal = true,
            reach = Reach.EDITORIAL)
        Optional<String> owner,
    @Key(
            value = "systemen",
            label = "de systemen",
            help =
                "Waarin de gegevens staan, per regel een systeem. Alleen voor het register: komt"
                    + " niet op de pagina.",
            internal = true,
            reach = Reach.EDITORIAL)
        List<String> systems) {
  /** Keeps its own copies of the lists. */
  public Processing {
    examples = List.copyOf(examples);
    audiences = List.copyOf(audiences);
    data = List.copyOf(data);
    bases = List.copyOf(bases);
    retention = List.copyOf(retention);
    notFor = List.copyOf(notFor);
    systems = List.copyOf(systems);
  }
}
