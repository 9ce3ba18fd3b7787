package nl.glashelder.model;

import java.util.Optional;

/** One kind of datum, for example an e-mail address. */
@Noun(singular = "het gegeven", plural = "gegevens")
public record DataItem(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van het gegeven, bijvoorbeeld e-mailadres.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "indien-van-toepassing",
            label = "of het alleen soms nodig is",
            help = "ja als u dit gegeven alleen vraagt wanneer het van toepassing is.",
            reach = Reach.PROTECTS,
            claim = "Wij vragen dit [alleen als het nodig is|altijd].")
        boolean ifApplicable,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wanneer of waarvoor, bijvoorbeeld: alleen als u gescheiden bent.",
            reach = Reach.DESCRIBES)
        Optional<Text> note,
    @Key(
            value = "bijzonder",
            label = "of het een bijzonder gegeven is",
            help = "ja bij gegevens over gezondheid, geloof, afkomst en dergelijke (AVG 9).",
            reach = Reach.CLASSIFIES,
            claim = "Dit is [een|geen] bijzonder gegeven^.")
        boolean special,
    @Key(
            value = "strafrechtelijk",
            label = "of het een strafrechtelijk gegeven is",
            help = "ja bij gegevens over strafbare feiten (AVG 10).",
            reach = Reach.CLASSIFIES,
            claim = "Dit is [een|geen] strafrechtelijk gegeven^.")
        boolean criminal,
    @Key(
            value = "bsn",
            label = "of het een burgerservicenummer is",
            help = "ja als dit het BSN is of bevat.",
            reach = Reach.CLASSIFIES,
            claim = "Dit is [een|geen] burgerservicenummer (BSN)^.")
        boolean nationalNumber,
    @Key(
            value = "id-kopie",
            label = "of het een kopie van een identiteitsbewijs is",
            help = "ja als dit een kopie van een identiteitsbewijs of een pasfoto is.",
            reach = Reach.CLASSIFIES,
            claim = "Dit is [een|geen] kopie van een identiteitsbewijs^.")
        boolean identityCopy,
    @Key(
            value = "vera",
            label = "de VERA-code",
            help = "Code uit de VERA-standaard, als u die gebruikt.",
            reach = Reach.EDITORIAL)
        Optional<String> vera) {}
