package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** A transfer outside the EEA, AVG 13(1)(f) and 44-49. */
@Noun(singular = "de doorgifte", plural = "doorgiften")
public record Transfer(
    @Key(
            value = "landen",
            label = "de landen",
            help = "Landen buiten de EER.",
            reach = Reach.WIDENS)
        List<String> countries,
    @Key(
            value = "waarborg",
            label = "de waarborg",
            help =
                "adequaatheidsbesluit, modelcontract, bindende-bedrijfsvoorschriften of uitzondering.",
            reach = Reach.DESCRIBES)
        SafeguardKind safeguard,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de waarborg inhoudt, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "kopie",
            label = "de plek waar een kopie te krijgen is",
            help = "Waar de lezer een kopie van de waarborg krijgt, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> copy) {
  /** Keeps its own copies of the lists. */
  public Transfer {
    countries = List.copyOf(countries);
  }
}
