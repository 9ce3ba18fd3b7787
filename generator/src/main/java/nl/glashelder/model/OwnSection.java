package nl.glashelder.model;

/** A section in the corporation’s own words. */
@Noun(singular = "het eigen onderdeel", plural = "eigen onderdelen")
public record OwnSection(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "titel",
            label = "de titel",
            help = "Kopje van het onderdeel.",
            reach = Reach.NAMES)
        String title,
    @Key(
            value = "na",
            label = "de plaats",
            help = "Na welk onderdeel dit komt: de id van dat onderdeel, of begin.",
            suggestions = {
              "begin",
              "inleiding",
              "uitgangspunten",
              "verantwoordelijke",
              "doelgroepen",
              "gegevens",
              "verwerkingen",
              "grondslagen",
              "besluitvorming",
              "ontvangers",
              "bewaartermijnen",
              "website",
              "kanalen",
              "cameras",
              "onderzoek",
              "beveiliging",
              "datalek",
              "rechten",
              "klachten",
              "begrippen",
              "wetten",
              "wijzigingen",
              "contact"
            },
            reach = Reach.EDITORIAL)
        String after,
    @Key(
            value = "tekst",
            label = "de tekst",
            help = "De tekst in Markdown.",
            reach = Reach.DESCRIBES)
        Text text) {}
