package nl.glashelder.model;

import java.util.Optional;

/** A law or code the corporation names. */
@Noun(singular = "de wet of code", plural = "wetten en codes")
public record Law(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID)
        String id,
    @Key(value = "naam", label = "de naam", help = "Volledige naam.") String name,
    @Key(value = "afkorting", label = "de afkorting", help = "Afkorting, bijvoorbeeld AVG.")
        Optional<String> abbreviation,
    @Key(value = "soort", label = "de soort", help = "wet of code.") LawKind kind,
    @Key(value = "toelichting", label = "de toelichting", help = "Wat erin staat, in hele zinnen.")
        Optional<Text> explanation) {}
