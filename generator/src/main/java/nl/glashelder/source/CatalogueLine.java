package nl.glashelder.source;

/**
 * A line of what an entry of the catalogue says or asks, for people who choose among entries.
 *
 * @param key the key of the entry
 * @param text what it says there, with both forms of address where they differ: <code>{u|je}</code>
 * @param asked whether the entry asks this of whoever takes it, and says nothing there itself
 */
public record CatalogueLine(String key, String text, boolean asked) {}
