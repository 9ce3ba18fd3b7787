package nl.glashelder.model;

/** A technical or organisational measure, AVG 32. */
@Noun(singular = "de maatregel", plural = "maatregelen")
public record SecurityMeasure(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "tekst",
            label = "de tekst",
            help = "De maatregel, als hele zin.",
            reach = Reach.PROTECTS)
        Text text) {}
