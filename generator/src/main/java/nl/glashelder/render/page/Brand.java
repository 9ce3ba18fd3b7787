package nl.glashelder.render.page;

import java.util.Optional;

/**
 * Whose page it is.
 *
 * @param name the corporation's name
 * @param home address of its own page, relative
 * @param logo address of its logo, relative; empty when there is none that can be shown
 * @param fictitious whether it exists only as an example
 */
public record Brand(String name, String home, Optional<String> logo, boolean fictitious) {}
