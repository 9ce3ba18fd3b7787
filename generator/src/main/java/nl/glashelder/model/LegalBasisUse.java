package nl.glashelder.model;

import java.time.LocalDate;
import java.util.Optional;

/** A legal basis as it is used for a purpose, AVG 6(1). */
@Noun(singular = "de grondslag", plural = "grondslagen")
public record LegalBasisUse(
    @Key(
            value = "grondslag",
            label = "de grondslag",
            help =
                "toestemming, overeenkomst, wettelijke-plicht, vitaal-belang, algemeen-belang of gerechtvaardigd-belang.",
            reach = Reach.WIDENS)
        LegalBasis basis,
    @Key(
            value = "wet",
            label = "de wet",
            help =
                "Bij een wettelijke plicht of algemeen belang: de wet, bijvoorbeeld Algemene wet inzake rijksbelastingen.",
            reach = Reach.DESCRIBES)
        Optional<String> law,
    @Key(
            value = "artikel",
            label = "het artikel",
            help = "Het artikel van die wet, bijvoorbeeld artikel 52, lid 4.",
            explains = "wet",
            reach = Reach.DESCRIBES)
        Optional<String> article,
    @Key(
            value = "belang",
            label = "het belang",
            help =
                "Bij een gerechtvaardigd belang: welk belang. Als zinsdeel: de veiligheid van bewoners.",
            clause = Clause.NOUN,
            after = "Om een goede reden (een gerechtvaardigd belang):",
            reach = Reach.DESCRIBES)
        Optional<Text> interest,
    @Key(
            value = "afweging",
            label = "de afweging",
            help =
                "Bij een gerechtvaardigd belang: waarom dit belang zwaarder weegt, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> balancing,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Waarvoor deze grondslag geldt, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "afweging-document",
            label = "het document met de afweging",
            help = "Document waarin de hele afweging staat, met een webadres als dat er is.",
            reach = Reach.PROTECTS)
        Optional<Document> balancingDocument,
    @Key(
            value = "afweging-datum",
            label = "de datum van de afweging",
            help =
                "Wanneer u de belangen hebt afgewogen. Alleen voor het register: komt niet op de pagina.",
            internal = true,
            reach = Reach.EDITORIAL)
        Optional<LocalDate> balancedOn) {}
