package nl.glashelder.model;

import java.util.Optional;

/** A law or code the corporation names. */
@Noun(singular = "de wet of code", plural = "wetten en codes")
public record Law(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(value = "naam", label = "de naam", help = "Volledige naam.", reach = Reach.NAMES)
        String name,
    @Key(
            value = "afkorting",
            label = "de afkorting",
            help = "Afkorting, bijvoorbeeld AVG.",
            reach = Reach.NAMES)
        Optional<String> abbreviation,
    @Key(value = "soort", label = "de soort", help = "wet of code.", reach = Reach.DESCRIBES)
        LawKind kind,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat erin staat, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {}
