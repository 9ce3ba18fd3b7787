package nl.glashelder.model;

import java.util.Optional;

/** The corporation’s own complaints scheme. */
@Noun(singular = "de eigen klachtenregeling", plural = "klachtenregelingen")
public record OwnComplaints(
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Waarover en hoe iemand klaagt bij de corporatie, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Text explanation,
    @Key(
            value = "commissie",
            label = "de klachtencommissie",
            help = "Naam van de klachtencommissie.",
            reach = Reach.NAMES)
        Optional<String> committee,
    @Key(
            value = "url",
            label = "het adres van de klachtenregeling",
            help = "Webadres van de klachtenregeling.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> url,
    @Key(
            value = "e-mail",
            label = "het e-mailadres",
            help = "E-mailadres voor klachten.",
            form = TextForm.EMAIL,
            reach = Reach.REPLACEABLE)
        Optional<String> email,
    @Key(
            value = "telefoon",
            label = "het telefoonnummer",
            help = "Telefoonnummer voor klachten.",
            form = TextForm.PHONE,
            reach = Reach.REPLACEABLE)
        Optional<String> phone,
    @Key(
            value = "postadres",
            label = "het postadres",
            help = "Postadres voor klachten, bijvoorbeeld van de klachtencommissie.",
            reach = Reach.REPLACEABLE)
        Optional<PostalAddress> postalAddress,
    @Key(
            value = "termijn",
            label = "de antwoordtermijn",
            help = "Binnen hoeveel tijd u op een klacht antwoordt.",
            reach = Reach.LIMITS)
        Optional<IsoDuration> term,
    @Key(
            value = "daarna",
            label = "het vervolg",
            help = "Hoe iemand de beslissing hoort, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> afterwards) {}
