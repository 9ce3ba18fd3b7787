package nl.glashelder.model;

import java.util.List;

/** A word explained. */
@Noun(singular = "het begrip", plural = "begrippen")
public record Definition(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "begrip",
            label = "het begrip",
            help = "Het woord, met kleine letter.",
            reach = Reach.NAMES)
        String term,
    @Key(
            value = "uitleg",
            label = "de uitleg",
            help = "Wat het betekent, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Text explanation,
    @Key(
            value = "voorbeelden",
            label = "de voorbeelden",
            help = "Voorbeelden, per regel een zinsdeel.",
            clause = Clause.ITEM,
            after = "Voorbeelden zijn:",
            reach = Reach.DESCRIBES)
        List<Text> examples) {
  /** Keeps its own copies of the lists. */
  public Definition {
    examples = List.copyOf(examples);
  }
}
