package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** A way of contact by which data come in, AVG 13(1)(c)-(e). */
@Noun(singular = "het kanaal", plural = "kanalen")
public record Channel(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van het kanaal, als kopje.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "soort",
            label = "de soort",
            help =
                "nieuwsbrief, sociale-media, telefoon, e-mail, webformulier, whatsapp, chat,"
                    + " chatbot, sms, videobellen, app, foto-en-video of anders.",
            reach = Reach.DESCRIBES)
        Optional<ChannelKind> kind,
    @Key(
            value = "diensten",
            label = "de diensten",
            help = "Namen van diensten, bijvoorbeeld Facebook.",
            reach = Reach.WIDENS)
        List<String> services,
    @Key(
            value = "wat",
            label = "de uitleg over wat wij vastleggen",
            help = "Wat u vastlegt en bewaart, in hele zinnen.",
            reach = Reach.WIDENS)
        Optional<Text> what,
    @Key(
            value = "gegevens",
            label = "de gegevens",
            help = "Welke gegevens: ids van categorieën gegevens.",
            refersTo = "gegevens",
            reach = Reach.WIDENS)
        List<String> data,
    @Key(
            value = "niet-vastgelegd",
            label = "de gegevens die wij niet vastleggen",
            help =
                "Wat u via dit kanaal niet vastlegt, per regel een zinsdeel na Wij leggen niet"
                    + " vast: de inhoud van gesprekken.",
            clause = Clause.ITEM,
            after = "Wij leggen niet vast:",
            denies = "gegevens",
            reach = Reach.PROTECTS)
        List<Text> notRecorded,
    @Key(
            value = "computer-antwoordt",
            label = "of een computer antwoordt",
            help = "ja of nee: antwoordt een computer, zoals een chatbot of AI-assistent?",
            reach = Reach.WIDENS,
            claim = "Een computer geeft [|geen] antwoord^.")
        Optional<Boolean> answeredByComputer,
    @Key(
            value = "meldt-computer",
            label = "of de computer zegt dat hij geen mens is",
            help =
                "ja als de chatbot of assistent zelf aan het begin zegt dat hij een computer is"
                    + " (AI-verordening, artikel 50).",
            guards = "computer-antwoordt",
            reach = Reach.PROTECTS,
            claim = "De computer zegt [|niet] dat hij geen mens is.")
        Optional<Boolean> saysItIsComputer,
    @Key(
            value = "medewerker",
            label = "de uitleg over een medewerker spreken",
            help = "Hoe iemand een medewerker spreekt in plaats van de computer, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> human,
    @Key(
            value = "doel",
            label = "het doel",
            help = "Waarvoor, als zinsdeel: om u sneller te helpen.",
            clause = Clause.PURPOSE,
            after = "Wij doen dit",
            reach = Reach.WIDENS)
        Optional<Text> purpose,
    @Key(
            value = "grondslagen",
            label = "de grondslagen",
            help =
                "De wettelijke grondslagen van dit kanaal, als het niet bij een verwerking hoort.",
            reach = Reach.DESCRIBES)
        List<LegalBasisUse> bases,
    @Key(
            value = "bewaren",
            label = "de bewaartermijn",
            help = "Ids van bewaartermijnen.",
            refersTo = "bewaartermijnen",
            reach = Reach.DESCRIBES)
        List<String> retention,
    @Key(
            value = "ontvangers",
            label = "de ontvangers",
            help = "Ids van ontvangers die meekijken.",
            refersTo = "ontvangers",
            reach = Reach.WIDENS)
        List<String> recipients,
    @Key(
            value = "meten",
            label = "of wij meten wat mensen doen",
            help = "ja als u meet of mensen berichten openen of erop klikken.",
            unseats = {"meten-toelichting", "meten-met-toestemming"},
            reach = Reach.WIDENS,
            claim = "Wij meten [|niet] wat mensen doen.")
        Optional<Boolean> measuring,
    @Key(
            value = "meten-toelichting",
            label = "de uitleg over meten",
            help = "Wat u meet en waarvoor, als hele zin.",
            explains = "meten",
            reach = Reach.WIDENS)
        Optional<Text> measuringNote,
    @Key(
            value = "meten-met-toestemming",
            label = "of wij toestemming vragen om te meten",
            help = "ja als u vooraf toestemming vraagt om te meten.",
            guards = "meten",
            reach = Reach.PROTECTS,
            claim = "Wij vragen [|geen] toestemming^ om te meten.")
        Optional<Boolean> measuringConsent,
    @Key(
            value = "stoppen",
            label = "de uitleg over stoppen",
            help = "Hoe iemand zich afmeldt, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> stop,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer verder moet weten, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {
  /** Keeps its own copies of the lists. */
  public Channel {
    services = List.copyOf(services);
    retention = List.copyOf(retention);
    recipients = List.copyOf(recipients);
    data = List.copyOf(data);
    notRecorded = List.copyOf(notRecorded);
    bases = List.copyOf(bases);
  }
}
