package nl.glashelder.model;

import java.util.Optional;

/** When one group of people give data and whether they must, where groups differ, AVG 13(2)(e). */
@Noun(singular = "de regel per doelgroep", plural = "regels per doelgroep")
public record AudienceTerms(
    @Key(
            value = "id",
            label = "de doelgroep",
            help = "De id van de doelgroep waarvoor dit geldt.",
            form = TextForm.ID,
            refersTo = "doelgroepen",
            reach = Reach.DESCRIBES)
        String id,
    @Key(
            value = "moment",
            label = "het moment",
            help =
                "Wanneer u deze gegevens van deze doelgroep vastlegt, als zinsdeel: bij de inschrijving.",
            clause = Clause.CIRCUMSTANCE,
            after = "Dan verzamelen wij ze",
            reach = Reach.DESCRIBES)
        Optional<Text> moment,
    @Key(
            value = "verplicht",
            label = "de verplichting om gegevens te geven",
            help = "wet, overeenkomst, voorwaarde of vrijwillig.",
            reach = Reach.DESCRIBES)
        Optional<Obligation> obligation,
    @Key(
            value = "gevolg",
            label = "het gevolg van niet geven",
            help = "Wat er gebeurt als iemand uit deze doelgroep ze niet geeft, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> consequence,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat er voor deze doelgroep nog meer anders is, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {}
