package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** What the website records, AVG 13. */
@Noun(singular = "de website", plural = "websites")
public record Website(
    @Key(
            value = "doelen",
            label = "de doelen",
            help = "Waarvoor de website gegevens gebruikt, per regel een zinsdeel met om.",
            clause = Clause.PURPOSE,
            after = "Wij gebruiken gegevens",
            reach = Reach.WIDENS)
        List<Text> purposes,
    @Key(
            value = "vastgelegd",
            label = "de vastgelegde gegevens",
            help = "Wat de website vastlegt, per regel een hele zin.",
            reach = Reach.WIDENS)
        List<Text> logged,
    @Key(
            value = "niet-vastgelegd",
            label = "de gegevens die de website niet vastlegt",
            help =
                "Wat de website niet vastlegt, per regel een zinsdeel na Wij leggen niet vast: welke andere websites iemand bezoekt.",
            clause = Clause.ITEM,
            after = "Wij leggen niet vast:",
            denies = "vastgelegd",
            reach = Reach.PROTECTS)
        List<Text> notRecorded,
    @Key(
            value = "bewaren",
            label = "de bewaartermijn",
            help = "Ids van bewaartermijnen van wat de website vastlegt.",
            refersTo = "bewaartermijnen",
            reach = Reach.DESCRIBES)
        List<String> retention,
    @Key(
            value = "formulieren",
            label = "de formulieren",
            help = "Wat er met formulieren gebeurt, per regel een hele zin.",
            reach = Reach.WIDENS)
        List<Text> forms,
    @Key(
            value = "portalen",
            label = "de portalen",
            help = "Accounts en apps met eigen gegevens.",
            reach = Reach.WIDENS)
        List<Portal> portals,
    @Key(
            value = "links",
            label = "de uitleg over links",
            help = "Wat er geldt voor andere websites, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> links) {
  /** Keeps its own copies of the lists. */
  public Website {
    purposes = List.copyOf(purposes);
    logged = List.copyOf(logged);
    forms = List.copyOf(forms);
    portals = List.copyOf(portals);
    notRecorded = List.copyOf(notRecorded);
    retention = List.copyOf(retention);
  }
}
