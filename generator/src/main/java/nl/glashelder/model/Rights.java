package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** The rights and how to use them, AVG 12-22. */
@Noun(singular = "de rechten", plural = "rechten")
public record Rights(
    @Key(
            value = "lijst",
            label = "de rechten",
            help = "De rechten: ids uit de catalogus, of met eigen uitleg.",
            catalogue = "rechten",
            reach = Reach.PROTECTS)
        List<RightEntry> entries,
    @Key(
            value = "verzoek",
            label = "het indienen van een verzoek",
            help = "Hoe iemand een verzoek doet.",
            reach = Reach.PROTECTS)
        Optional<RequestMethod> request,
    @Key(
            value = "identificatie",
            label = "de identiteitscontrole",
            help = "Hoe iemand laat zien wie hij is.",
            reach = Reach.DESCRIBES)
        Optional<Identification> identification,
    @Key(
            value = "termijn",
            label = "de antwoordtermijn",
            help = "Binnen hoeveel tijd u antwoordt.",
            reach = Reach.DESCRIBES)
        Optional<ResponseTerm> term,
    @Key(
            value = "kosten",
            label = "de regel over kosten",
            help = "Of een verzoek iets kost.",
            reach = Reach.DESCRIBES)
        Optional<Cost> cost,
    @Key(
            value = "weigering",
            label = "de weigering",
            help = "Wanneer u kunt weigeren.",
            reach = Reach.DESCRIBES)
        Optional<Refusal> refusal,
    @Key(
            value = "niet-getoond",
            label = "de gegevens die wij niet laten zien",
            help = "Wat iemand bij inzage niet krijgt, per regel een zinsdeel.",
            clause = Clause.ITEM,
            after = "Dit {krijgt u|krijg je} niet te zien:",
            reach = Reach.LIMITS)
        List<Text> notDisclosed,
    @Key(
            value = "derden",
            label = "de omgang met gegevens van anderen",
            help = "Wat u doet met gegevens van anderen in een dossier.",
            reach = Reach.DESCRIBES)
        Optional<ThirdParties> thirdParties,
    @Key(
            value = "minderjarigen",
            label = "de regel over minderjarigen",
            help = "Wie het verzoek doet voor kinderen.",
            reach = Reach.DESCRIBES)
        Optional<Minors> minors,
    @Key(
            value = "beperkingen",
            label = "de uitleg over beperkingen",
            help = "Wanneer de wet rechten beperkt, in hele zinnen.",
            reach = Reach.LIMITS)
        Optional<Text> limits,
    @Key(
            value = "doorgeven",
            label = "het doorgeven van verbeteringen",
            help = "Dat u verbeteringen doorgeeft aan wie de gegevens kreeg, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> passingOn) {
  /** Keeps its own copies of the lists. */
  public Rights {
    entries = List.copyOf(entries);
    notDisclosed = List.copyOf(notDisclosed);
  }
}
