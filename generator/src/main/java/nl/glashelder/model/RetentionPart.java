package nl.glashelder.model;

import java.util.Optional;

/** A term of its own within a retention period, for some cases or some of the data, AVG 5(1)(e). */
@Noun(singular = "de aparte termijn", plural = "aparte termijnen")
public record RetentionPart(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "het geval",
            help = "Voor welk geval of welke gegevens, bijvoorbeeld: bij een huurschuld.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "duur",
            label = "de duur",
            help = "Duur in ISO 8601: P2Y is 2 jaar, P6M 6 maanden, P4W 4 weken.",
            reach = Reach.WIDENS)
        Optional<IsoDuration> duration,
    @Key(
            value = "duur-tot",
            label = "de langste duur",
            help = "Bij 7 tot 14 dagen: P14D, met P7D bij duur.",
            reach = Reach.WIDENS)
        Optional<IsoDuration> longestDuration,
    @Key(
            value = "criterium",
            label = "het criterium",
            help =
                "Zonder vaste duur: hoe u de termijn bepaalt. Als zinsdeel: tot de schuld is betaald.",
            clause = Clause.LENGTH,
            after = "Wij bewaren ze",
            reach = Reach.DESCRIBES)
        Optional<Text> criterion,
    @Key(
            value = "start",
            label = "het startmoment",
            help = "Vanaf wanneer de termijn telt. Als zinsdeel: na de laatste betaling.",
            clause = Clause.START,
            after = "tot 1 jaar",
            reach = Reach.DESCRIBES)
        Optional<String> start,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Waarom dit geval anders is, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {}
