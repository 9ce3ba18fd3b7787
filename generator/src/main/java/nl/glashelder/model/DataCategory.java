package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** A category of data that belong together, AVG 14(1)(d). */
@Noun(singular = "de categorie gegevens", plural = "categorieën gegevens")
public record DataCategory(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van de groep gegevens, bijvoorbeeld contactgegevens.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer hierover moet weten, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "items",
            label = "de gegevens",
            help =
                "De gegevens in deze groep: ids uit de catalogus, of eigen gegevens met id en naam.",
            catalogue = "items",
            reach = Reach.WIDENS)
        List<DataItem> items,
    @Key(
            value = "doelgroepen",
            label = "de doelgroepen",
            help = "Over wie deze gegevens gaan: ids van doelgroepen.",
            refersTo = "doelgroepen",
            reach = Reach.WIDENS)
        List<String> audiences,
    @Key(
            value = "moment",
            label = "het moment",
            help =
                "Wanneer u deze gegevens vastlegt, bijvoorbeeld: bij de inschrijving als woningzoekende.",
            clause = Clause.CIRCUMSTANCE,
            after = "Wij verzamelen ze",
            reach = Reach.DESCRIBES)
        Optional<Text> moment,
    @Key(
            value = "van-uzelf",
            label = "of mensen deze gegevens zelf geven",
            help = "ja als de tekst moet zeggen dat mensen deze gegevens zelf geven.",
            reach = Reach.DESCRIBES,
            claim = "Deze gegevens krijgen wij [|niet] van {u|jou} zelf.")
        boolean fromYourself,
    @Key(
            value = "waargenomen",
            label = "of wij deze gegevens zelf waarnemen",
            help =
                "ja als deze gegevens ontstaan doordat u meet, filmt of vastlegt wat iemand doet: camerabeelden, een IP-adres, een meterstand.",
            reach = Reach.WIDENS,
            claim = "Deze gegevens nemen wij [|niet] zelf waar.")
        boolean observed,
    @Key(
            value = "waarneming",
            label = "de uitleg over waarnemen",
            help =
                "Hoe u deze gegevens waarneemt, als hele zin: De meter stuurt elke dag de stand.",
            explains = "waargenomen",
            reach = Reach.WIDENS)
        Optional<Text> observation,
    @Key(
            value = "afgeleid",
            label = "de uitleg over afleiden",
            help =
                "Als u deze gegevens berekent of afleidt uit andere gegevens: hoe, als hele zin.",
            reach = Reach.WIDENS)
        Optional<Text> derivation,
    @Key(
            value = "bronnen",
            label = "de bronnen",
            help = "Bronnen anders dan de persoon zelf.",
            catalogue = "bronnen",
            reach = Reach.WIDENS)
        List<DataSource> sources,
    @Key(
            value = "verplicht",
            label = "de verplichting om gegevens te geven",
            help = "wet, overeenkomst, voorwaarde of vrijwillig.",
            reach = Reach.DESCRIBES)
        Optional<Obligation> obligation,
    @Key(
            value = "gevolg",
            label = "het gevolg van niet geven",
            help = "Wat er gebeurt als iemand deze gegevens niet geeft, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> consequence,
    @Key(
            value = "bewaren",
            label = "de bewaartermijn",
            help = "Ids van bewaartermijnen die voor deze gegevens gelden.",
            refersTo = "bewaartermijnen",
            reach = Reach.DESCRIBES)
        List<String> retention,
    @Key(
            value = "per-doelgroep",
            label = "de regels per doelgroep",
            help =
                "Waar moment, verplicht of gevolg per doelgroep verschilt: per regel de id van de doelgroep en wat daar anders is.",
            reach = Reach.DESCRIBES)
        List<AudienceTerms> byAudience,
    @Key(
            value = "niet-vastgelegd",
            label = "de gegevens die wij niet vastleggen",
            help =
                "Wat u bij deze gegevens bewust niet vastlegt, per regel een zinsdeel na Wij leggen niet vast: de uitslag van een medisch onderzoek.",
            clause = Clause.ITEM,
            after = "Wij leggen niet vast:",
            denies = "items",
            reach = Reach.PROTECTS)
        List<Text> notRecorded) {
  /** Keeps its own copies of the lists. */
  public DataCategory {
    items = List.copyOf(items);
    audiences = List.copyOf(audiences);
    sources = List.copyOf(sources);
    retention = List.copyOf(retention);
    byAudience = List.copyOf(byAudience);
    notRecorded = List.copyOf(notRecorded);
  }
}
