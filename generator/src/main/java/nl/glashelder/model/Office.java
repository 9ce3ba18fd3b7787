package nl.glashelder.model;

import java.util.Optional;

/** Another office of the corporation, with what differs there from its general contact. */
@Noun(singular = "de vestiging", plural = "vestigingen")
public record Office(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van de vestiging, bijvoorbeeld Wijkkantoor Zuid.",
            reach = Reach.REPLACEABLE)
        String name,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help =
                "Voor wie of waarvoor deze vestiging is, als hele zin: Hier komen huurders uit Zuid.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "bezoekadres",
            label = "het bezoekadres",
            help = "Het adres van deze vestiging.",
            reach = Reach.REPLACEABLE)
        Optional<PostalAddress> visitingAddress,
    @Key(
            value = "postadres",
            label = "het postadres",
            help = "Het adres voor brieven, als dat een ander is.",
            reach = Reach.REPLACEABLE)
        Optional<PostalAddress> postalAddress,
    @Key(
            value = "e-mail",
            label = "het e-mailadres",
            help = "E-mailadres van deze vestiging.",
            form = TextForm.EMAIL,
            reach = Reach.REPLACEABLE)
        Optional<String> email,
    @Key(
            value = "telefoon",
            label = "het telefoonnummer",
            help = "Telefoonnummer van deze vestiging.",
            form = TextForm.PHONE,
            reach = Reach.REPLACEABLE)
        Optional<String> phone,
    @Key(
            value = "bereikbaar",
            label = "de bereikbaarheid",
            help = "Wanneer deze vestiging open is, als hele zin: Op werkdagen van 9 tot 12 uur.",
            reach = Reach.REPLACEABLE)
        Optional<Text> availability) {}
