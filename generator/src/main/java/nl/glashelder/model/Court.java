package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** Going to court, AVG 79 and UAVG 35. */
@Noun(singular = "de rechter", plural = "rechters")
public record Court(
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Hoe iemand naar de rechter gaat, in hele zinnen.",
            reach = Reach.PROTECTS)
        Text explanation,
    @Key(
            value = "termijn",
            label = "de termijn",
            help = "Binnen hoeveel tijd, in ISO 8601. Wettelijk: P6W.",
            reach = Reach.PROTECTS)
        Optional<IsoDuration> term,
    @Key(
            value = "start",
            label = "het begin van de termijn",
            help = "Vanaf wanneer de termijn telt, als zinsdeel: na ons antwoord.",
            clause = Clause.START,
            after = "binnen 6 weken",
            reach = Reach.DESCRIBES)
        Optional<String> start,
    @Key(
            value = "uitzonderingen",
            label = "de uitzonderingen",
            help = "Bijzondere gevallen, per regel een hele zin.",
            reach = Reach.DESCRIBES)
        List<Text> exceptions) {
  /** Keeps its own copies of the lists. */
  public Court {
    exceptions = List.copyOf(exceptions);
  }
}
