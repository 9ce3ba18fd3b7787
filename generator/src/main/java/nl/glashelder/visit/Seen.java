package nl.glashelder.visit;

import java.time.Duration;
import java.util.Optional;
import nl.glashelder.model.CookieTechnique;

/**
 * Something a website kept on a device. Its value is not here on purpose.
 *
 * @param technique how it is kept
 * @param name its name
 * @param host the host it belongs to, without a leading point
 * @param lifetime how long it stays; empty when it goes with the browser, or when a technique has
 *     no lifetime
 * @param moment when it was first seen
 */
public record Seen(
    CookieTechnique technique,
    String name,
    String host,
    Optional<Duration> lifetime,
    Moment moment) {}
