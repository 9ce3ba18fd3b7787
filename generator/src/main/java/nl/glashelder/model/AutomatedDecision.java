package nl.glashelder.model;

/** A decision by a computer alone, AVG 22 and 13(2)(f). */
@Noun(singular = "het geautomatiseerde besluit", plural = "geautomatiseerde besluiten")
public record AutomatedDecision(
    @Key(
            value = "logica",
            label = "de logica",
            help = "Hoe het besluit tot stand komt, als hele zin.",
            reach = Reach.DESCRIBES)
        Text logic,
    @Key(
            value = "gevolg",
            label = "het gevolg",
            help = "Wat het besluit voor iemand betekent, als hele zin.",
            reach = Reach.DESCRIBES)
        Text consequence,
    @Key(
            value = "mens",
            label = "het menselijk oordeel",
            help = "Hoe iemand een mens laat meekijken, zijn mening geeft en het besluit aanvecht.",
            reach = Reach.PROTECTS)
        Text human) {}
