package nl.glashelder.render.page;

/**
 * A link for people.
 *
 * @param text its words
 * @param href its address, relative to the page it stands on
 */
public record Link(String text, String href) {}
