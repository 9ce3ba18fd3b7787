package nl.glashelder.model;

/** Who acts for children and others who cannot, AVG 8, UAVG 5. */
@Noun(singular = "de minderjarigen", plural = "minderjarigen")
public record Minors(
    @Key(
            value = "tekst",
            label = "de tekst",
            help =
                "Wie het verzoek doet voor kinderen onder de 16 en voor wie niet zelf mag beslissen, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Text text) {}
