package nl.glashelder.model;

import java.util.Optional;

/** The place and title of a section. */
@Noun(singular = "het onderdeel", plural = "onderdelen")
public record SectionChoice(
    @Key(value = "id", help = "Id van het onderdeel.", reach = Reach.EDITORIAL) SectionId id,
    @Key(
            value = "titel",
            label = "de titel",
            help = "Eigen kopje; weglaten voor het gewone kopje.",
            reach = Reach.NAMES)
        Optional<String> title) {}
