package nl.glashelder.model;

import java.util.Optional;

/** What happens to data of others in a file, AVG 15(4). */
@Noun(singular = "de gegevens van anderen", plural = "gegevens van anderen")
public record ThirdParties(
    @Key(
            value = "afschermen",
            label = "het afschermen",
            help = "Wat u doet met gegevens van anderen, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> masking,
    @Key(
            value = "overleg",
            label = "het overleg",
            help = "Of u vooraf met die ander overlegt, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> consultation,
    @Key(
            value = "bezwaartermijn",
            label = "de bezwaartermijn",
            help = "Hoe lang die ander heeft om bezwaar te maken, in ISO 8601.",
            reach = Reach.PROTECTS)
        Optional<IsoDuration> objectionTerm,
    @Key(
            value = "bezwaar",
            label = "het bezwaar",
            help = "Waartegen die ander bezwaar kan maken, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> objection) {}
