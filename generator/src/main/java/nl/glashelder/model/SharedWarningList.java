package nl.glashelder.model;

import java.util.Optional;

/**
 * A list of people who are warned of: one that is shared with others, UAVG 33(4)(c) and 33(5), or
 * the corporation's own.
 */
@Noun(singular = "de waarschuwingslijst", plural = "waarschuwingslijsten")
public record SharedWarningList(
    @Key(
            value = "gedeeld",
            label = "of wij de lijst delen",
            help =
                "ja of nee: deelt u de lijst met anderen? nee als hij alleen voor uw eigen medewerkers is, zoals bij agressie.",
            reach = Reach.WIDENS,
            claim = "Wij delen de waarschuwingslijst [|niet] met anderen.")
        Optional<Boolean> shared,
    @Key(
            value = "vergunning",
            label = "de vergunning",
            help = "De vergunning van de Autoriteit Persoonsgegevens.",
            guards = "gedeeld",
            reach = Reach.PROTECTS)
        Optional<Text> licence,
    @Key(
            value = "protocol",
            label = "het protocol",
            help = "Waar het protocol staat.",
            reach = Reach.DESCRIBES)
        Optional<Text> protocol,
    @Key(
            value = "termijn",
            label = "de termijn",
            help = "Hoe lang iemand op de lijst staat.",
            reach = Reach.DESCRIBES)
        Optional<Text> term,
    @Key(
            value = "bezwaar",
            label = "het bezwaar",
            help = "Hoe iemand bezwaar maakt.",
            reach = Reach.PROTECTS)
        Optional<Text> objection) {}
