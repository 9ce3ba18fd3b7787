package nl.glashelder.model;

/** A case in which a right holds, for example the four cases of AVG 18(1). */
@Noun(singular = "het geval", plural = "gevallen")
public record RightCase(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "tekst",
            label = "de tekst",
            help = "Het geval, als zinsdeel na als: de gegevens niet kloppen.",
            clause = Clause.CASE,
            after = "Dat kan als",
            reach = Reach.DESCRIBES)
        Text text) {}
