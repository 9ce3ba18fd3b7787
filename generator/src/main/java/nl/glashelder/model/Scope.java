package nl.glashelder.model;

import java.util.List;

/** What a statement is about and what it is not, AVG 12(1). */
@Noun(singular = "de reikwijdte", plural = "reikwijdtes")
public record Scope(
    @Key(
            value = "geldt-ook-voor",
            label = "de organisaties waarvoor dit ook geldt",
            help =
                "Namen van andere organisaties waarvoor deze verklaring ook geldt, bijvoorbeeld een dochter.",
            reach = Reach.DESCRIBES)
        List<String> alsoFor,
    @Key(
            value = "geldt-niet-voor",
            label = "het gebruik waarvoor de verklaring niet geldt",
            help =
                "Waarvoor deze verklaring niet geldt, per regel een zinsdeel: gegevens van onze eigen medewerkers.",
            clause = Clause.ITEM,
            after = "Deze verklaring geldt niet voor:",
            reach = Reach.DESCRIBES)
        List<Text> notFor,
    @Key(
            value = "andere-documenten",
            label = "de andere documenten over privacy",
            help = "Andere privacyverklaringen en reglementen, bijvoorbeeld die voor medewerkers.",
            reach = Reach.DESCRIBES)
        List<OtherDocument> otherDocuments) {
  /** Keeps its own copies of the lists. */
  public Scope {
    alsoFor = List.copyOf(alsoFor);
    notFor = List.copyOf(notFor);
    otherDocuments = List.copyOf(otherDocuments);
  }
}
