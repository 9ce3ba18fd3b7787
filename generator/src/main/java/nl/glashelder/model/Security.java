package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** Security and confidentiality, AVG 32 and 28(3)(b). */
@Noun(singular = "de beveiliging", plural = "beveiliging")
public record Security(
    @Key(
            value = "maatregelen",
            label = "de maatregelen",
            help = "Maatregelen: ids uit de catalogus, of eigen.",
            catalogue = "maatregelen",
            reach = Reach.PROTECTS)
        List<SecurityMeasure> measures,
    @Key(
            value = "geheimhouding",
            label = "de geheimhouding",
            help = "Wie geheim moet houden en hoe dat geregeld is.",
            catalogue = "maatregelen",
            reach = Reach.PROTECTS)
        List<SecurityMeasure> confidentiality,
    @Key(
            value = "toegang",
            label = "de toegang",
            help = "Wie bij de gegevens kan.",
            catalogue = "maatregelen",
            reach = Reach.PROTECTS)
        List<SecurityMeasure> access,
    @Key(
            value = "zwakke-plek-melden",
            label = "de uitleg over een zwakke plek melden",
            help = "Hoe iemand een zwakke plek in uw beveiliging meldt, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> weakSpots) {
  /** Keeps its own copies of the lists. */
  public Security {
    measures = List.copyOf(measures);
    confidentiality = List.copyOf(confidentiality);
    access = List.copyOf(access);
  }
}
