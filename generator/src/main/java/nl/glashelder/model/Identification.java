package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** How people show who they are, AVG 12(6). */
@Noun(singular = "de identificatie", plural = "identificaties")
public record Identification(
    @Key(
            value = "manieren",
            label = "de manieren",
            help =
                "Hoe iemand laat zien wie hij is, per regel een zinsdeel na U kunt: langskomen op kantoor.",
            clause = Clause.ITEM,
            after = "{U kunt|Je kunt}:",
            reach = Reach.DESCRIBES)
        List<Text> ways,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer verder moet weten, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "kopie-afschermen",
            label = "de stappen om een kopie af te schermen",
            help = "Wat iemand moet doen met een kopie, per regel een stap.",
            reach = Reach.PROTECTS)
        List<Text> maskingSteps,
    @Key(
            value = "kopie-toelichting",
            label = "de toelichting bij een kopie",
            help = "Wat er over een kopie te zeggen is, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> copyNote) {
  /** Keeps its own copies of the lists. */
  public Identification {
    ways = List.copyOf(ways);
    maskingSteps = List.copyOf(maskingSteps);
  }
}
