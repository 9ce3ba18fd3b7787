package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** An account or app with a person’s own data. */
@Noun(singular = "het portaal", plural = "portalen")
public record Portal(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van het portaal of de app.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "toont",
            label = "de getoonde gegevens",
            help = "Welke gegevens in het account staan: ids van items.",
            catalogue = "items",
            reach = Reach.DESCRIBES)
        List<DataItem> shows,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Waarvoor het account is, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {
  /** Keeps its own copies of the lists. */
  public Portal {
    shows = List.copyOf(shows);
  }
}
