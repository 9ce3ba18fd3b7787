package nl.glashelder.model;

import java.util.Optional;

/** A group of people whose data are used: the data subjects, AVG 4(1). */
@Noun(singular = "de doelgroep", plural = "doelgroepen")
public record Audience(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam in het meervoud, bijvoorbeeld huurders.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "omschrijving",
            label = "de omschrijving",
            help = "Wie hier precies bij horen.",
            reach = Reach.DESCRIBES)
        Optional<Text> description,
    @Key(
            value = "minderjarigen",
            label = "of er kinderen onder de 16 bij zijn",
            help = "ja als deze groep kinderen onder de 16 jaar bevat.",
            reach = Reach.WIDENS,
            claim = "Daar kunnen [|geen] kinderen onder de 16 jaar^ bij zijn.")
        boolean minors) {}
