package nl.glashelder.model;

import java.util.Optional;

/** What happens after a data breach, AVG 33-34. */
@Noun(singular = "het datalek", plural = "datalekken")
public record DataBreach(
    @Key(
            value = "uitleg",
            label = "de uitleg",
            help = "Wat een datalek is, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "melding-ap",
            label = "de melding aan de toezichthouder",
            help = "Wanneer u een datalek meldt bij de Autoriteit Persoonsgegevens, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> toAuthority,
    @Key(
            value = "melding-mensen",
            label = "de melding aan mensen",
            help = "Wanneer u het aan mensen zelf vertelt, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> toPeople,
    @Key(
            value = "melden",
            label = "de uitleg over een datalek melden",
            help = "Waar iemand een datalek bij u meldt, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> reporting,
    @Key(
            value = "registratie",
            label = "de registratie van datalekken",
            help = "Dat u datalekken bijhoudt, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> register) {}
