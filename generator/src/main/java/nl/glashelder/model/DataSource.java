package nl.glashelder.model;

import java.util.Optional;

/** Where data come from when people do not give them themselves, AVG 14(2)(f). */
@Noun(singular = "de bron", plural = "bronnen")
public record DataSource(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van de bron, bijvoorbeeld de Basisregistratie Personen (BRP).",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "openbaar",
            label = "of de bron openbaar is",
            help = "ja als iedereen de bron kan inzien.",
            reach = Reach.DESCRIBES,
            claim = "Iedereen kan deze bron [|niet] inzien.")
        boolean publicSource,
    @Key(
            value = "eigen",
            label = "of de bron de eigen administratie is",
            help =
                "ja als u deze gegevens uit uw eigen administratie haalt, bijvoorbeeld een ouder dossier.",
            reach = Reach.DESCRIBES,
            claim = "Dit komt [|niet] uit onze eigen administratie.")
        boolean own,
    @Key(
            value = "waarvoor",
            label = "het doel",
            help = "Waarvoor u deze bron gebruikt, als zinsdeel: om het inkomen te toetsen.",
            clause = Clause.PURPOSE,
            after = "Deze gegevens komen uit deze bron,",
            reach = Reach.WIDENS)
        Optional<Text> purpose,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat u uit deze bron haalt, of wanneer, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation) {}
