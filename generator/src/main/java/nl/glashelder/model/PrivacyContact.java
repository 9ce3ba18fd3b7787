package nl.glashelder.model;

import java.util.Optional;

/** The one clear contact for questions about privacy, AVG 12(2). */
@Noun(singular = "het privacycontact", plural = "privacycontacten")
public record PrivacyContact(
    @Key(
            value = "functie",
            label = "de functie",
            help = "Functie, bijvoorbeeld privacy officer.",
            reach = Reach.NAMES)
        Optional<String> role,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van de persoon, als die er bij hoort te staan.",
            reach = Reach.REPLACEABLE)
        Optional<String> name,
    @Key(
            value = "taak",
            label = "de taak",
            help = "Wat deze persoon doet, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> task,
    @Key(
            value = "e-mail",
            label = "het e-mailadres",
            help = "E-mailadres voor vragen over privacy.",
            form = TextForm.EMAIL,
            reach = Reach.REPLACEABLE)
        Optional<String> email,
    @Key(
            value = "telefoon",
            label = "het telefoonnummer",
            help = "Telefoonnummer voor vragen over privacy.",
            form = TextForm.PHONE,
            reach = Reach.REPLACEABLE)
        Optional<String> phone,
    @Key(
            value = "formulier",
            label = "het formulier",
            help = "Webadres van een contactformulier.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> form,
    @Key(
            value = "postadres",
            label = "het postadres",
            help = "Postadres voor vragen over privacy.",
            reach = Reach.REPLACEABLE)
        Optional<PostalAddress> postalAddress,
    @Key(
            value = "bereikbaar",
            label = "de bereikbaarheid",
            help = "Wanneer u bereikbaar bent, als hele zin: Op werkdagen van 9 tot 12 uur.",
            reach = Reach.REPLACEABLE)
        Optional<Text> availability) {}
