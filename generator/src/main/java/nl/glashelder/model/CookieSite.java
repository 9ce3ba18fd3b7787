package nl.glashelder.model;

import java.util.Optional;

/** A website the notice is about. */
@Noun(singular = "de website", plural = "websites")
public record CookieSite(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID)
        String id,
    @Key(value = "naam", label = "de naam", help = "Naam van de website.") String name,
    @Key(
            value = "url",
            label = "het webadres",
            help = "Webadres met https://.",
            form = TextForm.URL)
        Optional<String> url) {}
