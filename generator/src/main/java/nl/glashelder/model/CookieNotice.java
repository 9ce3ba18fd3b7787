package nl.glashelder.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A cookie notice, Tw 11.7a. The file {@code cookieverklaring.yaml}. */
@Noun(singular = "de cookieverklaring", plural = "cookieverklaringen")
public record CookieNotice(
    @Key(value = "titel", label = "de titel", help = "Titel van het document.", reach = Reach.NAMES)
        Optional<String> title,
    @Key(
            value = "inleiding",
            label = "de inleiding",
            help = "Inleiding, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> introduction,
    @Key(
            value = "websites",
            label = "de websites",
            help = "De websites waar deze verklaring over gaat.",
            reach = Reach.WIDENS)
        List<CookieSite> sites,
    @Key(
            value = "plaatst-cookies",
            label = "of de website cookies plaatst",
            help = "ja of nee. Weglaten als u het nog niet weet.",
            reach = Reach.WIDENS,
            claim = "Onze website gebruikt [|geen] cookies^.")
        Optional<Boolean> usesCookies,
    @Key(
            value = "tracking",
            label = "of er trackingcookies zijn",
            help = "ja of nee: volgt de website mensen over andere websites?",
            reach = Reach.WIDENS,
            claim = "Er zijn [|geen] trackingcookies^.")
        Optional<Boolean> tracking,
    @Key(
            value = "soorten",
            label = "de soorten cookies",
            help = "Welke soorten cookies er zijn en waarvoor.",
            catalogue = "cookiesoorten",
            reach = Reach.WIDENS)
        List<CookieUse> uses,
    @Key(
            value = "cookies",
            label = "de cookies",
            help = "Elke cookie: ids uit de catalogus, of eigen.",
            catalogue = "cookies",
            reach = Reach.WIDENS)
        List<Cookie> cookies,
    @Key(
            value = "toestemming",
            label = "de toestemming voor cookies",
            help = "Hoe u toestemming vraagt en hoe iemand die intrekt.",
            reach = Reach.DESCRIBES)
        Optional<CookieConsent> consent,
    @Key(
            value = "statistiek",
            label = "de statistiek",
            help = "Wat u meet over het gebruik van de website, per regel een hele zin.",
            reach = Reach.WIDENS)
        List<Text> statistics,
    @Key(
            value = "gecontroleerd-op",
            label = "de datum van controle",
            help = "Wanneer u de lijst voor het laatst met de website vergeleek.",
            reach = Reach.REPLACEABLE)
        Optional<LocalDate> checkedOn,
    @Key(
            value = "eigen-onderdelen",
            label = "de eigen onderdelen",
            help = "Onderdelen in eigen woorden.",
            reach = Reach.DESCRIBES)
        List<OwnSection> ownSections,
    @Key(
            value = "oorspronkelijk-document",
            label = "het oorspronkelijke document",
            help =
                "Het eigen document waaruit u de feiten overnam: de naam van een bestand in de map van uw corporatie (pdf, docx, html of tekst). Bij publiceren wordt het bij de versie bewaard, en de pagina van die versie verwijst ernaar.",
            internal = true,
            reach = Reach.EDITORIAL)
        Optional<String> original,
    @Key(
            value = "afwijkingen",
            label = "de afwijkingen",
            help = "Regels die hier bewust niet gelden.",
            internal = true,
            reach = Reach.EDITORIAL)
        List<Deviation> deviations) {
  /** A notice that says nothing yet. */
  public static CookieNotice empty() {
    return new CookieNotice(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** Keeps its own copies of the lists. */
  public CookieNotice {
    sites = List.copyOf(sites);
    uses = List.copyOf(uses);
    cookies = List.copyOf(cookies);
    statistics = List.copyOf(statistics);
    ownSections = List.copyOf(ownSections);
    deviations = List.copyOf(deviations);
  }
}
