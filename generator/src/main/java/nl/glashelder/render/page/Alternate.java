package nl.glashelder.render.page;

/**
 * The same thing in another form, for {@code <link rel="alternate">} and for people.
 *
 * @param type media type, for example {@code application/pdf}
 * @param title what it is, in Dutch
 * @param href its address, relative to the page
 */
public record Alternate(String type, String title, String href) {}
