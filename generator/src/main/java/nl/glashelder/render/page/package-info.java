/**
 * What each kind of page shows, ready for a template: no look-up or decision is left to it.
 *
 * <p>In: frozen words and links. Out: one record a page, each with the {@link
 * nl.glashelder.render.page.Frame} around it.
 */
package nl.glashelder.render.page;
