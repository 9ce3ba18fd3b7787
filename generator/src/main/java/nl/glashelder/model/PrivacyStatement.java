package nl.glashelder.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A privacy statement, AVG 12-14. The file {@code privacyverklaring.yaml}. */
@Noun(singular = "de privacyverklaring", plural = "privacyverklaringen")
public record PrivacyStatement(
    @Key(
            value = "titel",
            label = "de titel",
            help = "Titel van het document, bijvoorbeeld Privacyverklaring of Privacyreglement.",
            reach = Reach.NAMES)
        Optional<String> title,
    @Key(
            value = "lidwoord",
            label = "het lidwoord van de titel",
            help =
                "de of het: wat voor de titel hoort. Alleen nodig als Glashelder het fout heeft.",
            reach = Reach.EDITORIAL)
        Optional<Article> article,
    @Key(
            value = "ondertitel",
            label = "de ondertitel",
            help = "Ondertitel, bijvoorbeeld voor wie het document is.",
            reach = Reach.NAMES)
        Optional<String> subtitle,
    @Key(
            value = "kenmerk",
            label = "het kenmerk",
            help = "Eigen versienummer of kenmerk van de tekst, bijvoorbeeld versie 2.1.",
            reach = Reach.REPLACEABLE)
        Optional<String> reference,
    @Key(
            value = "herzien-voor",
            label = "de datum van herziening",
            help = "Voor welke datum u de verklaring opnieuw bekijkt.",
            reach = Reach.REPLACEABLE)
        Optional<LocalDate> reviewBefore,
    @Key(
            value = "samenvatting",
            label = "de samenvatting",
            help = "Extra zinnen voor In het kort, per regel een zin.",
            reach = Reach.DESCRIBES)
        List<Text> summary,
    @Key(
            value = "inleiding",
            label = "de inleiding",
            help = "Inleiding, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> introduction,
    @Key(
            value = "reikwijdte",
            label = "de reikwijdte",
            help =
                "Waarvoor deze verklaring ook geldt, waarvoor niet, en welke andere verklaringen er zijn.",
            reach = Reach.DESCRIBES)
        Optional<Scope> scope,
    @Key(
            value = "uitgangspunten",
            label = "de uitgangspunten",
            help = "Uitgangspunten: ids uit de catalogus, of eigen.",
            catalogue = "uitgangspunten",
            reach = Reach.PROTECTS)
        List<Principle> principles,
    @Key(
            value = "doelgroepen",
            label = "de doelgroepen",
            help = "Van wie u gegevens gebruikt.",
            catalogue = "doelgroepen",
            reach = Reach.WIDENS)
        List<Audience> audiences,
    @Key(
            value = "gegevens",
            label = "de gegevens",
            help = "Welke gegevens u gebruikt.",
            catalogue = "gegevens",
            reach = Reach.WIDENS)
        List<DataCategory> data,
    @Key(
            value = "niet-vastgelegd",
            label = "de gegevens die wij niet vastleggen",
            help =
                "Wat u nergens vastlegt, per regel een zinsdeel na Wij leggen niet vast: geloof of afkomst. Alleen voor een groep gegevens? Zet het dan daar.",
            clause = Clause.ITEM,
            after = "Wij leggen niet vast:",
            denies = "items",
            reach = Reach.PROTECTS)
        List<Text> notRecorded,
    @Key(
            value = "verwerkingen",
            label = "de verwerkingen",
            help = "Waarvoor u gegevens gebruikt.",
            catalogue = "verwerkingen",
            reach = Reach.WIDENS)
        List<Processing> processings,
    @Key(
            value = "grondslagen",
            label = "de algemene grondslagen",
            help =
                "Grondslagen die u in het algemeen noemt. Beter is een grondslag per verwerking.",
            reach = Reach.DESCRIBES)
        List<LegalBasisUse> bases,
    @Key(
            value = "besluitvorming",
            label = "de besluitvorming",
            help = "Of computers zonder mens beslissen en of u profielen maakt.",
            reach = Reach.DESCRIBES)
        Optional<AutomatedDecisionStance> decisions,
    @Key(
            value = "ander-doel",
            label = "het gebruik voor een ander doel",
            help = "Wat u doet voordat u gegevens voor een ander doel gebruikt, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> otherPurpose,
    @Key(
            value = "ontvangers",
            label = "de ontvangers",
            help = "Met wie u gegevens deelt.",
            catalogue = "ontvangers",
            reach = Reach.WIDENS)
        List<Recipient> recipients,
    @Key(
            value = "delen",
            label = "het delen van gegevens",
            help = "Algemene regels over delen.",
            reach = Reach.DESCRIBES)
        Optional<Sharing> sharing,
    @Key(
            value = "gezamenlijk",
            label = "de gezamenlijke verantwoordelijkheid",
            help = "Samenwerkingen waarin u samen verantwoordelijk bent.",
            reach = Reach.WIDENS)
        List<JointControl> jointControl,
    @Key(
            value = "verbonden-organisaties",
            label = "de verbonden organisaties",
            help =
                "Organisaties waarmee u verbonden bent: een dochter, een deelneming, een samenwerkingsverband, een VvE. Met wat u deelt en of deze verklaring ook voor hen geldt.",
            reach = Reach.DESCRIBES)
        List<RelatedOrganisation> relatedOrganisations,
    @Key(
            value = "bewaartermijnen",
            label = "de bewaartermijnen",
            help = "Hoe lang u gegevens bewaart.",
            catalogue = "bewaartermijnen",
            reach = Reach.DESCRIBES)
        List<RetentionPeriod> retention,
    @Key(
            value = "bewaren",
            label = "het bewaren van gegevens",
            help = "Algemene regels over bewaren en vernietigen.",
            reach = Reach.DESCRIBES)
        Optional<Storage> storage,
    @Key(
            value = "website",
            label = "de website",
            help = "Wat de website vastlegt.",
            reach = Reach.WIDENS)
        Optional<Website> website,
    @Key(
            value = "kanalen",
            label = "de kanalen",
            help = "Nieuwsbrief, sociale media, telefoon, WhatsApp, chat, app en foto’s.",
            catalogue = "kanalen",
            reach = Reach.WIDENS)
        List<Channel> channels,
    @Key(
            value = "cameras",
            label = "het cameratoezicht",
            help = "Cameratoezicht.",
            reach = Reach.WIDENS)
        Optional<Cameras> cameras,
    @Key(
            value = "onderzoek",
            label = "het onderzoek",
            help =
                "Onderzoek en statistiek, per regel een hele zin. Grondslag, ontvangers en termijn van een onderzoek: zet het als verwerking bij verwerkingen, met onderzoek: ja.",
            reach = Reach.WIDENS)
        List<Text> research,
    @Key(
            value = "beveiliging",
            label = "de beveiliging",
            help = "Beveiliging, geheimhouding en toegang.",
            reach = Reach.PROTECTS)
        Optional<Security> security,
    @Key(
            value = "datalek",
            label = "het datalek",
            help = "Wat u doet bij een datalek.",
            reach = Reach.PROTECTS)
        Optional<DataBreach> breach,
    @Key(
            value = "rechten",
            label = "de rechten",
            help = "De rechten en hoe iemand ze gebruikt.",
            reach = Reach.PROTECTS)
        Optional<Rights> rights,
    @Key(
            value = "overlijden",
            label = "de uitleg over overlijden",
            help = "Wat er met gegevens gebeurt als iemand overlijdt, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> afterDeath,
    @Key(
            value = "klachten",
            label = "de klachten",
            help = "Waar iemand een klacht indient.",
            reach = Reach.PROTECTS)
        Optional<Complaints> complaints,
    @Key(
            value = "begrippen",
            label = "de begrippen",
            help = "Woorden met uitleg.",
            catalogue = "begrippen",
            reach = Reach.DESCRIBES)
        List<Definition> definitions,
    @Key(
            value = "wetten",
            label = "de wetten en codes",
            help = "Wetten en codes die u noemt.",
            catalogue = "wetten",
            reach = Reach.DESCRIBES)
        List<Law> laws,
    @Key(
            value = "wijzigingen",
            label = "de wijzigingen",
            help = "Hoe mensen horen dat de verklaring verandert.",
            reach = Reach.PROTECTS)
        Optional<Changes> changes,
    @Key(
            value = "eigen-onderdelen",
            label = "de eigen onderdelen",
            help = "Onderdelen in eigen woorden.",
            reach = Reach.DESCRIBES)
        List<OwnSection> ownSections,
    @Key(
            value = "onderdelen",
            label = "de volgorde van de onderdelen",
            help = "Eigen volgorde en kopjes; niet genoemde onderdelen volgen daarna.",
            reach = Reach.EDITORIAL)
        List<SectionChoice> sections,
    @Key(
            value = "oorspronkelijk-document",
            label = "het oorspronkelijke document",
            help =
                "Het eigen document waaruit u de feiten overnam: de naam van een bestand in de map van uw corporatie (pdf, docx, html of tekst). Bij publiceren wordt het bij de versie bewaard, en de pagina van die versie verwijst ernaar.",
            internal = true,
            reach = Reach.EDITORIAL)
        Optional<String> original,
    @Key(
            value = "afwijkingen",
            label = "de afwijkingen",
            help = "Regels die hier bewust niet gelden.",
            internal = true,
            reach = Reach.EDITORIAL)
        List<Deviation> deviations) {
  /** Keeps its own copies of the lists. */
  public PrivacyStatement {
    summary = List.copyOf(summary);
    principles = List.copyOf(principles);
    audiences = List.copyOf(audiences);
    data = List.copyOf(data);
    processings = List.copyOf(processings);
    bases = List.copyOf(bases);
    recipients = List.copyOf(recipients);
    jointControl = List.copyOf(jointControl);
    relatedOrganisations = List.copyOf(relatedOrganisations);
    retention = List.copyOf(retention);
    channels = List.copyOf(channels);
    research = List.copyOf(research);
    definitions = List.copyOf(definitions);
    laws = List.copyOf(laws);
    ownSections = List.copyOf(ownSections);
    sections = List.copyOf(sections);
    deviations = List.copyOf(deviations);
    notRecorded = List.copyOf(notRecorded);
  }
}
