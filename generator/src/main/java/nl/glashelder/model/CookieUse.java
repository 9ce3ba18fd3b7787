package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** What a kind of cookie is used for, where it is described as a whole. */
@Noun(singular = "het soort cookies", plural = "soorten cookies")
public record CookieUse(
    @Key(
            value = "id",
            help =
                "functioneel, analytisch, privacyvriendelijk-analytisch, sociale-media of tracking.",
            reach = Reach.EDITORIAL)
        CookieKind id,
    @Key(
            value = "doelen",
            label = "de doelen",
            help = "Waarvoor, per regel een zinsdeel met om.",
            clause = Clause.PURPOSE,
            after = "Wij gebruiken deze cookies",
            reach = Reach.WIDENS)
        List<Text> purposes,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer verder moet weten, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {
  /** Keeps its own copies of the lists. */
  public CookieUse {
    purposes = List.copyOf(purposes);
  }
}
