package nl.glashelder.model;

import java.util.Optional;

/** The look of a corporation. */
@Noun(singular = "de huisstijl", plural = "huisstijlen")
public record HouseStyle(
    @Key(
            value = "kleur",
            label = "de kleur",
            help =
                "Hoofdkleur, bijvoorbeeld #005a9c. Te lichte kleuren worden donkerder gemaakt tot tekst leesbaar is.",
            form = TextForm.COLOUR,
            reach = Reach.EDITORIAL)
        Optional<String> colour,
    @Key(
            value = "tweede-kleur",
            label = "de tweede kleur",
            help = "Tweede kleur, als die er is.",
            form = TextForm.COLOUR,
            reach = Reach.EDITORIAL)
        Optional<String> secondColour,
    @Key(
            value = "logo",
            label = "het logo",
            help = "Bestand met het logo (svg, png of jpg) in de map van de corporatie.",
            form = TextForm.FILE,
            reach = Reach.EDITORIAL)
        Optional<String> logo) {}
