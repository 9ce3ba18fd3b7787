package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** How people hear of changes, AVG 12(1) and 13(3). */
@Noun(singular = "de wijzigingen", plural = "wijzigingen")
public record Changes(
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Dat en waarom de verklaring kan veranderen, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "bekendmaking",
            label = "de bekendmaking",
            help = "Waar u wijzigingen bekendmaakt, per regel een zinsdeel: op onze website.",
            clause = Clause.CIRCUMSTANCE,
            after = "Dat laten wij weten",
            reach = Reach.PROTECTS)
        List<Text> channels,
    @Key(
            value = "besluit",
            label = "het besluit over wijzigingen",
            help = "Wie een wijziging vaststelt, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> decidedBy,
    @Key(
            value = "opvragen",
            label = "de uitleg over opvragen",
            help = "Waar iemand de verklaring krijgt, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> copies,
    @Key(
            value = "geldigheid",
            label = "de geldigheid",
            help = "Hoe lang de verklaring geldt, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> validity) {
  /** Keeps its own copies of the lists. */
  public Changes {
    channels = List.copyOf(channels);
  }
}
