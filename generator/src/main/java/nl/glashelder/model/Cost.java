package nl.glashelder.model;

import java.util.Optional;

/** What a request costs, AVG 12(5). */
@Noun(singular = "de kosten", plural = "kosten")
public record Cost(
    @Key(
            value = "gratis",
            label = "of een verzoek gratis is",
            help = "ja of nee.",
            reach = Reach.PROTECTS,
            claim = "Een verzoek is [|niet altijd] gratis.")
        Optional<Boolean> free,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Uitzonderingen, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {}
