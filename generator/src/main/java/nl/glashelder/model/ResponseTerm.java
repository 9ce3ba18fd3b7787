package nl.glashelder.model;

import java.util.Optional;

/** When people get an answer, AVG 12(3). */
@Noun(singular = "de antwoordtermijn", plural = "antwoordtermijnen")
public record ResponseTerm(
    @Key(
            value = "antwoord",
            label = "de antwoordtermijn",
            help = "Binnen hoeveel tijd u antwoordt. Wettelijk: P1M.",
            reach = Reach.LIMITS)
        IsoDuration answer,
    @Key(
            value = "verlenging",
            label = "de verlenging",
            help = "Hoeveel tijd er hoogstens bij komt. Wettelijk: P2M.",
            reach = Reach.LIMITS)
        Optional<IsoDuration> extension,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer verder moet weten, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {}
