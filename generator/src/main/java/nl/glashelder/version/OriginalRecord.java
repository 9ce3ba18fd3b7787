package nl.glashelder.version;

import nl.glashelder.model.Key;
import nl.glashelder.model.Noun;
import nl.glashelder.model.Reach;

/**
 * What a version's record says of the corporation's own document that was frozen with it.
 *
 * @param file its name in the version's folder
 * @param name what its file was called in the corporation's folder
 * @param fingerprint SHA-256 of its bytes, in hexadecimal
 */
@Noun(singular = "het oorspronkelijke document", plural = "oorspronkelijke documenten")
public record OriginalRecord(
    @Key(value = "bestand", help = "De naam in de map van de versie.", reach = Reach.EDITORIAL)
        String file,
    @Key(value = "naam", help = "Hoe het bestand heette.", reach = Reach.EDITORIAL) String name,
    @Key(value = "vingerafdruk", help = "SHA-256 van het bestand.", reach = Reach.EDITORIAL)
        String fingerprint) {}
