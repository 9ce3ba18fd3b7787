package nl.glashelder.model;

import java.util.Optional;

/** The supervisory authority, AVG 77. */
@Noun(singular = "de toezichthouder", plural = "toezichthouders")
public record SupervisoryAuthority(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van de toezichthouder.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat iemand daar kan vragen, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "url",
            label = "het webadres",
            help = "Webadres om een klacht in te dienen.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> url,
    @Key(
            value = "postadres",
            label = "het postadres",
            help = "Postadres van de toezichthouder.",
            reach = Reach.REPLACEABLE)
        Optional<PostalAddress> address,
    @Key(
            value = "telefoon",
            label = "het telefoonnummer",
            help = "Telefoonnummer van de toezichthouder.",
            form = TextForm.PHONE,
            reach = Reach.REPLACEABLE)
        Optional<String> phone) {}
