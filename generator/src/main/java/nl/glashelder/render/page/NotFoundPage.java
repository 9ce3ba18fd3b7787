package nl.glashelder.render.page;

/**
 * What a server sends when there is no such page. It can appear at any address, so its links start
 * from the site's own root.
 *
 * @param frame what is around it
 */
public record NotFoundPage(Frame frame) {}
