package nl.glashelder.model;

import java.util.Optional;

/** How consent for cookies is asked, refused and withdrawn, AVG 4(11) and 7, Tw 11.7a. */
@Noun(singular = "de toestemming voor cookies", plural = "toestemmingen voor cookies")
public record CookieConsent(
    @Key(
            value = "nodig",
            label = "of toestemming nodig is",
            help = "ja of nee: is er voor cookies op de website toestemming nodig?",
            guards = "plaatst-cookies",
            reach = Reach.PROTECTS,
            claim = "Voor cookies is [|geen] toestemming^ nodig.")
        Optional<Boolean> needed,
    @Key(
            value = "vragen",
            label = "de manier om toestemming te vragen",
            help = "Hoe u toestemming vraagt, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> asking,
    @Key(
            value = "weigeren",
            label = "de uitleg over weigeren",
            help = "Hoe iemand weigert, in hele zinnen.",
            guards = "plaatst-cookies",
            reach = Reach.PROTECTS)
        Optional<Text> refusing,
    @Key(
            value = "intrekken",
            label = "de uitleg over een andere keuze",
            help = "Hoe iemand de keuze later verandert, in hele zinnen.",
            guards = "plaatst-cookies",
            reach = Reach.PROTECTS)
        Optional<Text> withdrawing,
    @Key(
            value = "instellingen",
            label = "het adres van de instellingen",
            help = "Webadres van de cookie-instellingen.",
            form = TextForm.URL,
            reach = Reach.REPLACEABLE)
        Optional<String> settings,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Waarom toestemming wel of niet nodig is, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {}
