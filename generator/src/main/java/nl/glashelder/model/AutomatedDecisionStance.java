package nl.glashelder.model;

import java.util.Optional;

/** Whether computers decide alone and profiles are made at all, AVG 13(2)(f). */
@Noun(singular = "de besluitvorming", plural = "besluitvorming")
public record AutomatedDecisionStance(
    @Key(
            value = "geautomatiseerd",
            label = "of computers zonder mens beslissen",
            help =
                "ja of nee: neemt een computer besluiten zonder dat er een mens naar kijkt? Een mens die de"
                    + " uitkomst alleen overneemt, telt niet.",
            reach = Reach.WIDENS,
            claim = "Een computer neemt [|geen] besluiten^ zonder dat er een mens naar kijkt.")
        Optional<Boolean> automated,
    @Key(
            value = "profilering",
            label = "of er profielen worden gemaakt",
            help = "ja of nee: maakt u profielen van mensen?",
            reach = Reach.WIDENS,
            claim = "Wij maken [|geen] profielen^ van mensen.")
        Optional<Boolean> profiling,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat de lezer verder moet weten, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "ai",
            label = "het gebruik van kunstmatige intelligentie",
            help = "Of en hoe u kunstmatige intelligentie (AI) gebruikt, als hele zin.",
            reach = Reach.WIDENS)
        Optional<Text> artificialIntelligence) {}
