package nl.glashelder.model;

import java.util.Optional;

/** Another document on privacy, for other people or another subject. */
@Noun(singular = "het andere document", plural = "andere documenten")
public record OtherDocument(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van het document, bijvoorbeeld Privacyverklaring voor medewerkers.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "url",
            label = "het webadres",
            help = "Webadres van het document.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> url,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Voor wie of waarover het document is, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {}
