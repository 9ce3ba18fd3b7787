package nl.glashelder.model;

/** A question people ask, with its answer. */
@Noun(singular = "de vraag", plural = "vragen")
public record Question(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "vraag",
            label = "de vraag",
            help = "De vraag zoals een lezer die stelt.",
            unseats = {"antwoord"},
            reach = Reach.DESCRIBES)
        String question,
    @Key(
            value = "antwoord",
            label = "het antwoord",
            help = "Het antwoord, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Text answer) {}
