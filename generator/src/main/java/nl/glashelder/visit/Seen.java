package nl.glashelder.visit;

import nl.glashelder.model.CookieTechnique;

/**
 * Something a website kept on a device. Its value is not here on purpose.
 *
 * @param technique how it is kept
 * @param name its name
 * @param host the host it belongs to, without a leading point
 * @param lifetime how long it stays
 * @param moment when it was first seen
 */
public record Seen(
    CookieTechnique technique, String name, String host, Lifetime lifetime, Moment moment) {}
