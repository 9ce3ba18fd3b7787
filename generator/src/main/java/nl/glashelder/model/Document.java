package nl.glashelder.model;

import java.util.Optional;

/** A document to read further. */
@Noun(singular = "het document", plural = "documenten")
public record Document(
    @Key(value = "naam", label = "de naam", help = "Naam van het document.", reach = Reach.NAMES)
        String name,
    @Key(
            value = "url",
            label = "het webadres",
            help = "Webadres van het document.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> url) {}
