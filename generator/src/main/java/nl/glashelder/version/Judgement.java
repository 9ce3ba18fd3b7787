package nl.glashelder.version;

import nl.glashelder.model.Key;
import nl.glashelder.model.Noun;
import nl.glashelder.model.Reach;
import nl.glashelder.model.Text;

/**
 * What an editor found of a change of which data alone cannot tell what it means.
 *
 * @param change the id of the change, which stays the same as long as the change does
 * @param what the change as a sentence
 * @param kind what it is
 * @param reason why
 */
@Noun(singular = "de beoordeling", plural = "beoordelingen")
public record Judgement(
    @Key(value = "wijziging", help = "De id van de wijziging.", reach = Reach.EDITORIAL)
        String change,
    @Key(value = "wat", help = "De wijziging als zin.", reach = Reach.EDITORIAL) Text what,
    @Key(value = "aard", help = "uitbreiding, inperking of redactioneel.", reach = Reach.EDITORIAL)
        ChangeKind kind,
    @Key(value = "reden", help = "Waarom het dat is.", reach = Reach.EDITORIAL) Text reason) {}
