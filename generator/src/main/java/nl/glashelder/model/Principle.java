package nl.glashelder.model;

/** A general principle the corporation holds itself to, AVG 5. */
@Noun(singular = "het uitgangspunt", plural = "uitgangspunten")
public record Principle(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "tekst",
            label = "de tekst",
            help = "Het uitgangspunt, als hele zin die met Wij begint.",
            reach = Reach.PROTECTS)
        Text text) {}
