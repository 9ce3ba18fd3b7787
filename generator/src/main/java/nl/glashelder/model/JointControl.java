package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** Controllers that decide together, AVG 26. */
@Noun(
    singular = "de gezamenlijke verantwoordelijkheid",
    plural = "gezamenlijke verantwoordelijkheden")
public record JointControl(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(value = "naam", label = "de naam", help = "Naam van de samenwerking.", reach = Reach.NAMES)
        String name,
    @Key(
            value = "partijen",
            label = "de partijen",
            help = "De organisaties die samen verantwoordelijk zijn.",
            reach = Reach.WIDENS)
        List<String> parties,
    @Key(
            value = "waarvoor",
            label = "het doel",
            help = "Waarvoor u samenwerkt, als zinsdeel: om woningen te verdelen.",
            clause = Clause.PURPOSE,
            after = "Wij werken samen",
            reach = Reach.WIDENS)
        Optional<Text> purpose,
    @Key(
            value = "taakverdeling",
            label = "de taakverdeling",
            help = "Wie wat doet, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> division,
    @Key(
            value = "contactpunt",
            label = "het contactpunt",
            help = "Waar mensen terechtkunnen, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> contact,
    @Key(
            value = "document",
            label = "het document",
            help =
                "De onderlinge regeling of een samenvatting, met een webadres als die openbaar is.",
            reach = Reach.PROTECTS)
        Optional<Document> document) {
  /** Keeps its own copies of the lists. */
  public JointControl {
    parties = List.copyOf(parties);
  }
}
