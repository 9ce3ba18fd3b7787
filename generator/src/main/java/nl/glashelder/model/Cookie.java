package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** A cookie or like technique, Tw 11.7a. */
@Noun(singular = "de cookie", plural = "cookies")
public record Cookie(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam zoals in de browser; een sterretje staat voor wisselende tekens: _ga_*.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "dienst",
            label = "de dienst",
            help = "Naam van de dienst, bijvoorbeeld Matomo.",
            reach = Reach.NAMES)
        Optional<String> service,
    @Key(
            value = "techniek",
            label = "de techniek",
            help =
                "cookie, local-storage, session-storage, indexed-db, cache-storage,"
                    + " bestandssysteem, pixel of sdk.",
            reach = Reach.DESCRIBES)
        Optional<CookieTechnique> technique,
    @Key(
            value = "soort",
            label = "de soort",
            help =
                "functioneel, analytisch, privacyvriendelijk-analytisch, sociale-media of"
                    + " tracking.",
            reach = Reach.CLASSIFIES)
        Optional<CookieKind> kind,
    @Key(
            value = "plaatser",
            label = "de plaatser",
            help = "eigen of derde.",
            reach = Reach.DESCRIBES)
        Optional<CookieSetter> setter,
    @Key(
            value = "partij",
            label = "de partij",
            help = "Bij derde: welke partij.",
            explains = "plaatser",
            reach = Reach.WIDENS)
        Optional<String> party,
    @Key(
            value = "land",
            label = "het land",
            help = "Bij derde: in welk land.",
            explains = "plaatser",
            reach = Reach.DESCRIBES)
        Optional<String> country,
    @Key(
            value = "doorgifte",
            label = "de doorgifte buiten de EER",
            help = "Alleen als gegevens buiten de Europese Economische Ruimte komen.",
            reach = Reach.WIDENS)
        Optional<Transfer> transfer,
    @Key(
            value = "doel",
            label = "het doel",
            help = "Waarvoor, als zinsdeel met om.",
            reach = Reach.WIDENS)
        Optional<Text> purpose,
    @Key(
            value = "duur",
            label = "de duur",
            help = "Hoe lang de cookie blijft staan, in ISO 8601. Weglaten bij sessie.",
            unseats = "sessie",
            reach = Reach.WIDENS)
        Optional<IsoDuration> duration,
    @Key(
            value = "sessie",
            label = "of de cookie verdwijnt als de browser sluit",
            help = "ja als de cookie verdwijnt bij het sluiten van de browser.",
            unseats = "duur",
            reach = Reach.PROTECTS,
            claim = "De cookie verdwijnt [|niet] als de browser sluit.")
        boolean session,
    @Key(
            value = "gegevens",
            label = "de inhoud",
            help = "Welke gegevens de cookie bevat of doorgeeft.",
            reach = Reach.WIDENS)
        Optional<Text> data,
    @Key(
            value = "toestemming",
            label = "of toestemming nodig is",
            help = "ja of nee.",
            reach = Reach.PROTECTS,
            claim = "Voor deze cookie is [|geen] toestemming^ nodig.")
        Optional<Boolean> consent,
    @Key(
            value = "toestemming-reden",
            label = "de reden voor wel of geen toestemming",
            help = "Waarom toestemming wel of niet nodig is, als hele zin.",
            explains = "toestemming",
            reach = Reach.DESCRIBES)
        Optional<Text> consentReason,
    @Key(
            value = "maatregelen",
            label = "de maatregelen",
            help =
                "Bij privacyvriendelijke analyse: ip-gemaskeerd, niet-gedeeld,"
                    + " verwerkersovereenkomst, geen-ander-gebruik.",
            reach = Reach.PROTECTS)
        List<AnalyticsMeasure> measures,
    @Key(
            value = "domein",
            label = "het domein",
            help = "Domein waarop de cookie staat.",
            reach = Reach.DESCRIBES)
        Optional<String> domain,
    @Key(
            value = "websites",
            label = "de websites",
            help = "Op welke websites: ids; weglaten voor alle.",
            refersTo = "websites",
            reach = Reach.DESCRIBES)
        List<String> sites,
    @Key(
            value = "bron",
            label = "de bron",
            help = "Waar deze gegevens staan beschreven. Komt niet op de pagina.",
            form = TextForm.URL,
            reach = Reach.EDITORIAL)
        Optional<String> source) {
  /** Keeps its own copies of the lists. */
  public Cookie {
    measures = List.copyOf(measures);
    sites = List.copyOf(sites);
  }

  /** The same cookie, of which is not said how long it stays. */
  public Cookie withoutLifetime() {
    return new Cookie(
        id,
        name,
        service,
        technique,
        kind,
        setter,
        party,
        country,
        transfer,
        purpose,
        Optional.empty(),
        false,
        data,
        consent,
        consentReason,
        measures,
        domain,
        sites,
        source);
  }
}
