package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** How a request can be made, AVG 12(2). */
@Noun(singular = "het verzoek", plural = "verzoeken")
public record RequestMethod(
    @Key(
            value = "wegen",
            label = "de manieren",
            help = "schriftelijk, brief, e-mail, formulier, website, balie, mondeling of telefoon.",
            reach = Reach.PROTECTS)
        List<RequestWay> ways,
    @Key(
            value = "formulier",
            label = "het formulier",
            help = "Naam van het formulier.",
            reach = Reach.NAMES)
        Optional<String> formName,
    @Key(
            value = "formulier-url",
            label = "het adres van het formulier",
            help = "Webadres van het formulier.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> formUrl,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat iemand in het verzoek zet, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {
  /** Keeps its own copies of the lists. */
  public RequestMethod {
    ways = List.copyOf(ways);
  }
}
