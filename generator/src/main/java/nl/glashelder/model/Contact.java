package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** How to reach the corporation, AVG 13(1)(a). */
@Noun(singular = "het contact", plural = "contactgegevens")
public record Contact(
    @Key(
            value = "postadres",
            label = "het postadres",
            help = "Het adres voor brieven.",
            reach = Reach.REPLACEABLE)
        Optional<PostalAddress> postalAddress,
    @Key(
            value = "bezoekadres",
            label = "het bezoekadres",
            help = "Het adres van het kantoor.",
            reach = Reach.REPLACEABLE)
        Optional<PostalAddress> visitingAddress,
    @Key(
            value = "e-mail",
            label = "het e-mailadres",
            help = "Algemeen e-mailadres.",
            form = TextForm.EMAIL,
            reach = Reach.REPLACEABLE)
        Optional<String> email,
    @Key(
            value = "telefoon",
            label = "het telefoonnummer",
            help = "Algemeen telefoonnummer.",
            form = TextForm.PHONE,
            reach = Reach.REPLACEABLE)
        Optional<String> phone,
    @Key(
            value = "website",
            label = "de website",
            help = "Adres van de website, met https://.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> website,
    @Key(
            value = "bereikbaar",
            label = "de bereikbaarheid",
            help = "Wanneer u bereikbaar bent, als hele zin: Op werkdagen van 9 tot 17 uur.",
            reach = Reach.REPLACEABLE)
        Optional<Text> availability,
    @Key(
            value = "vestigingen",
            label = "de andere vestigingen",
            help =
                "Andere kantoren dan dat op het bezoekadres, elk met naam, adres, telefoon en openingstijden.",
            reach = Reach.REPLACEABLE)
        List<Office> offices) {
  /** Keeps its own copy of the list. */
  public Contact {
    offices = List.copyOf(offices);
  }
}
