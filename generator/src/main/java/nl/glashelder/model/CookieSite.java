package nl.glashelder.model;

import java.util.Optional;

/** A website the notice is about. */
@Noun(singular = "de website", plural = "websites")
public record CookieSite(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(value = "naam", label = "de naam", help = "Naam van de website.", reach = Reach.NAMES)
        String name,
    @Key(
            value = "url",
            label = "het webadres",
            help = "Webadres met https://.",
            form = TextForm.URL,
            reach = Reach.DESCRIBES)
        Optional<String> url) {}
