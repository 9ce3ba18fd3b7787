package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** The general rules by which data are shared. */
@Noun(singular = "het delen van gegevens", plural = "afspraken over delen")
public record Sharing(
    @Key(
            value = "voorwaarden",
            label = "de voorwaarden",
            help =
                "Wanneer u gegevens deelt, per regel een zinsdeel na Wij delen gegevens alleen: als de wet dat eist.",
            clause = Clause.CIRCUMSTANCE,
            after = "Wij delen gegevens alleen",
            reach = Reach.WIDENS)
        List<Text> conditions,
    @Key(
            value = "beloften",
            label = "de beloften",
            help = "Wat u belooft over delen, per regel een hele zin.",
            reach = Reach.PROTECTS)
        List<Text> promises,
    @Key(
            value = "eisen-aan-verwerkers",
            label = "de eisen aan verwerkers",
            help = "Wat u van partijen eist die voor u werken, per regel een hele zin.",
            reach = Reach.PROTECTS)
        List<Text> processorDemands,
    @Key(
            value = "anders-toestemming",
            label = "of voor ander delen toestemming nodig is",
            help = "ja als u in alle andere gevallen eerst toestemming vraagt.",
            reach = Reach.PROTECTS,
            claim = "Voor ander delen vragen wij eerst [|geen] toestemming^.")
        boolean consentOtherwise,
    @Key(
            value = "buiten-eer",
            label = "of gegevens buiten de EER komen",
            help = "ja of nee: komen gegevens buiten de Europese Economische Ruimte?",
            reach = Reach.WIDENS,
            claim = "Gegevens komen [|niet] buiten de EER.")
        Optional<Boolean> outsideEea,
    @Key(
            value = "opslag",
            label = "de opslag",
            help = "Waar de gegevens digitaal staan, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> storage) {
  /** Keeps its own copies of the lists. */
  public Sharing {
    conditions = List.copyOf(conditions);
    promises = List.copyOf(promises);
    processorDemands = List.copyOf(processorDemands);
  }
}
