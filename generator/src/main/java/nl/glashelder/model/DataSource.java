package nl.glashelder.model;

/** Where data come from when people do not give them themselves, AVG 14(2)(f). */
@Noun(singular = "de bron", plural = "bronnen")
public record DataSource(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van de bron, bijvoorbeeld de Basisregistratie Personen (BRP).",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "openbaar",
            label = "of de bron openbaar is",
            help = "ja als iedereen de bron kan inzien.",
            reach = Reach.DESCRIBES)
        boolean publicSource) {}
