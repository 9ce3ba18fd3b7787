package nl.glashelder.model;

import java.time.LocalDate;
import java.util.Optional;

/** A finding that is silenced on purpose. */
@Noun(singular = "de afwijking", plural = "afwijkingen")
public record Deviation(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "regel",
            label = "de regel",
            help = "Nummer van de regel, bijvoorbeeld R17.",
            reach = Reach.EDITORIAL)
        String rule,
    @Key(
            value = "plaats",
            label = "de plaats",
            help =
                "Waar de afwijking geldt, bijvoorbeeld bewaartermijnen.camerabeelden; weglaten voor het hele bestand.",
            reach = Reach.EDITORIAL)
        Optional<String> place,
    @Key(
            value = "reden",
            label = "de reden",
            help = "Waarom de regel hier niet geldt.",
            reach = Reach.EDITORIAL)
        Text reason,
    @Key(
            value = "wie",
            label = "de beslisser",
            help = "Wie dit heeft besloten.",
            reach = Reach.EDITORIAL)
        String who,
    @Key(
            value = "tot",
            label = "de einddatum",
            help = "Tot en met welke datum, bijvoorbeeld 2027-06-30.",
            reach = Reach.EDITORIAL)
        LocalDate until) {}
