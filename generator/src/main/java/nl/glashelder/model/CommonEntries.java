package nl.glashelder.model;

import java.util.List;

/** What the sector catalogue holds: common entries that corporations refer to by id. */
@Noun(singular = "de catalogus", plural = "catalogi")
public record CommonEntries(
    @Key(
            value = "uitgangspunten",
            label = "de uitgangspunten",
            help = "Uitgangspunten.",
            reach = Reach.DESCRIBES)
        List<Principle> principles,
    @Key(
            value = "doelgroepen",
            label = "de doelgroepen",
            help = "Doelgroepen.",
            reach = Reach.DESCRIBES)
        List<Audience> audiences,
    @Key(value = "items", label = "de items", help = "Losse gegevens.", reach = Reach.DESCRIBES)
        List<DataItem> items,
    @Key(value = "bronnen", label = "de bronnen", help = "Bronnen.", reach = Reach.DESCRIBES)
        List<DataSource> sources,
    @Key(
            value = "gegevens",
            label = "de gegevens",
            help = "Categorieën gegevens.",
            catalogue = "gegevens",
            reach = Reach.DESCRIBES)
        List<DataCategory> data,
    @Key(
            value = "verwerkingen",
            label = "de verwerkingen",
            help = "Verwerkingen.",
            reach = Reach.DESCRIBES)
        List<Processing> processings,
    @Key(
            value = "ontvangers",
            label = "de ontvangers",
            help = "Ontvangers.",
            reach = Reach.DESCRIBES)
        List<Recipient> recipients,
    @Key(
            value = "bewaartermijnen",
            label = "de bewaartermijnen",
            help = "Bewaartermijnen.",
            reach = Reach.DESCRIBES)
        List<RetentionPeriod> retention,
    @Key(
            value = "gevallen",
            label = "de gevallen",
            help = "Gevallen waarin een recht geldt.",
            reach = Reach.DESCRIBES)
        List<RightCase> cases,
    @Key(value = "rechten", label = "de rechten", help = "Rechten.", reach = Reach.DESCRIBES)
        List<RightEntry> rights,
    @Key(
            value = "toezichthouders",
            label = "de toezichthouders",
            help = "Toezichthouders.",
            reach = Reach.DESCRIBES)
        List<SupervisoryAuthority> authorities,
    @Key(
            value = "vragen",
            label = "de vragen",
            help = "Vragen en antwoorden.",
            reach = Reach.DESCRIBES)
        List<Question> questions,
    @Key(value = "kanalen", label = "de kanalen", help = "Kanalen.", reach = Reach.DESCRIBES)
        List<Channel> channels,
    @Key(
            value = "maatregelen",
            label = "de maatregelen",
            help = "Maatregelen.",
            reach = Reach.DESCRIBES)
        List<SecurityMeasure> measures,
    @Key(value = "begrippen", label = "de begrippen", help = "Begrippen.", reach = Reach.DESCRIBES)
        List<Definition> definitions,
    @Key(
            value = "wetten",
            label = "de wetten en codes",
            help = "Wetten en codes.",
            reach = Reach.DESCRIBES)
        List<Law> laws,
    @Key(
            value = "cookiesoorten",
            label = "de soorten cookies",
            help = "Soorten cookies.",
            reach = Reach.DESCRIBES)
        List<CookieUse> cookieUses,
    @Key(value = "cookies", label = "de cookies", help = "Cookies.", reach = Reach.DESCRIBES)
        List<Cookie> cookies) {
  /** Keeps its own copies of the lists. */
  public CommonEntries {
    principles = List.copyOf(principles);
    audiences = List.copyOf(audiences);
    items = List.copyOf(items);
    sources = List.copyOf(sources);
    data = List.copyOf(data);
    processings = List.copyOf(processings);
    recipients = List.copyOf(recipients);
    retention = List.copyOf(retention);
    cases = List.copyOf(cases);
    rights = List.copyOf(rights);
    authorities = List.copyOf(authorities);
    questions = List.copyOf(questions);
    channels = List.copyOf(channels);
    measures = List.copyOf(measures);
    definitions = List.copyOf(definitions);
    laws = List.copyOf(laws);
    cookieUses = List.copyOf(cookieUses);
    cookies = List.copyOf(cookies);
  }
}
