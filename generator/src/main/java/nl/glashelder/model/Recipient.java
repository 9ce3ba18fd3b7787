package nl.glashelder.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who gets data, AVG 4(9) and 13(1)(e). */
@Noun(singular = "de ontvanger", plural = "ontvangers")
public record Recipient(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam of soort in het meervoud, bijvoorbeeld aannemers.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "rol",
            label = "de rol",
            help = "verwerker, zelfstandig, gezamenlijk of overheid.",
            unseats = {"overeenkomst"},
            reach = Reach.CLASSIFIES)
        Optional<RecipientRole> role,
    @Key(
            value = "overeenkomst",
            label = "de overeenkomst",
            help = "verwerkersovereenkomst, convenant, andere-overeenkomst of geen.",
            explains = "rol",
            reach = Reach.PROTECTS)
        Optional<Agreement> agreement,
    @Key(
            value = "waarvoor",
            label = "het doel",
            help =
                "Waarvoor deze partij de gegevens krijgt. Als zinsdeel: om reparaties uit te"
                    + " voeren.",
            reach = Reach.WIDENS)
        Optional<Text> purpose,
    @Key(
            value = "voorbeelden",
            label = "de voorbeelden",
            help = "Voorbeelden, per regel een zinsdeel: glazenwassers.",
            reach = Reach.EXEMPLIFIES)
        List<Text> examples,
    @Key(
            value = "krijgt",
            label = "de gegevens die deze partij krijgt",
            help = "Welke gegevens deze partij krijgt: ids van items.",
            catalogue = "items",
            reach = Reach.WIDENS)
        List<DataItem> data,
    @Key(
            value = "krijgt-niet",
            label = "de gegevens die deze partij niet krijgt",
            help = "Wat deze partij niet krijgt, per regel een zinsdeel: het burgerservicenummer.",
            clause = Clause.ITEM,
            after = "Welke gegevens niet?",
            denies = "krijgt",
            reach = Reach.PROTECTS)
        List<Text> dataWithheld,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer verder moet weten, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "voorwaarde",
            label = "de voorwaarde",
            help = "Wanneer deze partij gegevens krijgt, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> condition,
    @Key(
            value = "beloften",
            label = "de beloften van deze partij",
            help =
                "Wat deze partij heeft beloofd of moet doen, per regel een hele zin: Zij wissen de"
                    + " gegevens na de reparatie.",
            reach = Reach.PROTECTS)
        List<Text> promises,
    @Key(
            value = "wet",
            label = "de wet",
            help = "De wet die u verplicht of toestaat om te delen.",
            reach = Reach.DESCRIBES)
        Optional<String> law,
    @Key(
            value = "land",
            label = "het land",
            help = "Land waar deze partij de gegevens heeft.",
            reach = Reach.DESCRIBES)
        Optional<String> country,
    @Key(
            value = "doorgifte",
            label = "de doorgifte buiten de EER",
            help = "Alleen als gegevens buiten de Europese Economische Ruimte komen.",
            reach = Reach.WIDENS)
        Optional<Transfer> transfer,
    @Key(
            value = "vera",
            label = "de VERA-code",
            help = "Code uit de VERA-standaard, als u die gebruikt.",
            reach = Reach.EDITORIAL)
        Optional<String> vera,
    @Key(
            value = "privacyverklaring",
            label = "de privacyverklaring van deze partij",
            help = "Webadres van de privacyverklaring van deze partij.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> privacyStatement,
    @Key(
            value = "overeenkomst-datum",
            label = "de datum van de overeenkomst",
            help =
                "Wanneer de overeenkomst is getekend. Alleen voor het register: komt niet op de"
                    + " pagina.",
            internal = true,
            reach = Reach.EDITORIAL)
        Optional<LocalDate> agreedOn) {
  /** Keeps its own copies of the lists. */
  public Recipient {
    examples = List.copyOf(examples);
    data = List.copyOf(data);
    dataWithheld = List.copyOf(dataWithheld);
    promises = List.copyOf(promises);
  }
}
