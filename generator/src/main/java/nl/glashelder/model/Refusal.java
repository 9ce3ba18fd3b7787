package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** When a request may be refused and what then, AVG 12(4)-(5). */
@Noun(singular = "de weigering", plural = "weigeringen")
public record Refusal(
    @Key(
            value = "gronden",
            label = "de redenen",
            help =
                "Wanneer u kunt weigeren, per regel een zinsdeel na als: iemand onredelijk vaak om inzage vraagt.",
            clause = Clause.CASE,
            after = "Wij kunnen een verzoek weigeren als",
            reach = Reach.LIMITS)
        List<Text> grounds,
    @Key(
            value = "gemotiveerd",
            label = "of wij een weigering uitleggen",
            help = "ja als u altijd uitlegt waarom u weigert.",
            reach = Reach.PROTECTS,
            claim = "Wij leggen [|niet] altijd uit waarom wij een verzoek weigeren.")
        boolean reasoned,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer verder moet weten, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {
  /** Keeps its own copies of the lists. */
  public Refusal {
    grounds = List.copyOf(grounds);
  }
}
