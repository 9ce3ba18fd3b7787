package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** What holds for keeping and destroying in general, AVG 5(1)(e). */
@Noun(singular = "het bewaren", plural = "bewaarregels")
public record Storage(
    @Key(
            value = "uitgangspunten",
            label = "de uitgangspunten",
            help = "Algemene regels over bewaren, per regel een hele zin.",
            reach = Reach.DESCRIBES)
        List<Text> principles,
    @Key(
            value = "vernietigen",
            label = "de uitleg over vernietigen",
            help = "Hoe en door wie gegevens worden vernietigd, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> destruction,
    @Key(
            value = "oude-gegevens",
            label = "de omgang met oude gegevens",
            help = "Wat u doet met gegevens die nog in oude archieven staan, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> legacy) {
  /** Keeps its own copies of the lists. */
  public Storage {
    principles = List.copyOf(principles);
  }
}
