package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** One right and what it means here, AVG 12-22. */
@Noun(singular = "het recht", plural = "rechten")
public record RightEntry(
    @Key(
            value = "id",
            help =
                "inzage, rectificatie, wissing, beperking, overdraagbaarheid, bezwaar, menselijk-oordeel of toestemming-intrekken.",
            reach = Reach.EDITORIAL)
        Right id,
    @Key(
            value = "titel",
            label = "de titel",
            help = "Kopje, bijvoorbeeld Inzage.",
            reach = Reach.NAMES)
        Optional<String> title,
    @Key(
            value = "uitleg",
            label = "de uitleg",
            help = "Wat het recht inhoudt, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "omvat",
            label = "de inhoud",
            help = "Wat iemand krijgt of kan vragen, per regel een zinsdeel.",
            clause = Clause.ITEM,
            after = "{U krijgt|Je krijgt} dan:",
            reach = Reach.PROTECTS)
        List<Text> includes,
    @Key(
            value = "gevallen",
            label = "de gevallen",
            help = "In welke gevallen het recht geldt: ids uit de catalogus, of eigen gevallen.",
            catalogue = "gevallen",
            reach = Reach.PROTECTS)
        List<RightCase> cases,
    @Key(
            value = "uitzonderingen",
            label = "de uitzonderingen",
            help = "Wanneer het recht niet geldt, per regel een hele zin.",
            reach = Reach.LIMITS)
        List<Text> exceptions,
    @Key(
            value = "aanvragen",
            label = "de uitleg over aanvragen",
            help = "Wat voor dit recht anders gaat dan voor de andere, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> how,
    @Key(
            value = "termijn",
            label = "de termijn",
            help = "Termijn alleen voor dit recht, in ISO 8601.",
            reach = Reach.LIMITS)
        Optional<IsoDuration> term,
    @Key(
            value = "daarna",
            label = "het vervolg",
            help = "Wat u doet na een toegewezen verzoek, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> afterwards) {
  /** Keeps its own copies of the lists. */
  public RightEntry {
    includes = List.copyOf(includes);
    cases = List.copyOf(cases);
    exceptions = List.copyOf(exceptions);
  }
}
