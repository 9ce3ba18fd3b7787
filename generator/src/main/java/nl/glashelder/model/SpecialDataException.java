package nl.glashelder.model;

/** The exception that allows special or criminal data, AVG 9(2) and 10, UAVG 22-33. */
@Noun(singular = "de uitzondering", plural = "uitzonderingen")
public record SpecialDataException(
    @Key(
            value = "artikel",
            label = "het artikel",
            help = "Artikel dat het gebruik toestaat, bijvoorbeeld AVG 9(2)(a) en UAVG 22(2)(a).",
            reach = Reach.DESCRIBES)
        String article,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Waarom het gebruik mag, als hele zin.",
            reach = Reach.DESCRIBES)
        Text explanation) {}
