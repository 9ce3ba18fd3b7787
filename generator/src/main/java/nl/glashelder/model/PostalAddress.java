package nl.glashelder.model;

import java.util.Optional;

/** A postal or visiting address in the Netherlands. */
@Noun(singular = "het adres", plural = "adressen")
public record PostalAddress(
    @Key(
            value = "naam",
            label = "de naam bij het adres",
            help = "Naam van de organisatie of afdeling op het adres.",
            reach = Reach.REPLACEABLE)
        Optional<String> name,
    @Key(
            value = "straat",
            label = "de straat of postbus",
            help = "Straat met huisnummer, of postbus. Bijvoorbeeld: Postbus 93374.",
            reach = Reach.REPLACEABLE)
        String street,
    @Key(
            value = "postcode",
            label = "de postcode",
            help = "Postcode, bijvoorbeeld 2509 AJ.",
            form = TextForm.POSTAL_CODE,
            reach = Reach.REPLACEABLE)
        String postalCode,
    @Key(value = "plaats", label = "de plaats", help = "Plaatsnaam.", reach = Reach.REPLACEABLE)
        String city) {}
