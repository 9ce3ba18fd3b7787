/**
 * Pages, feeds and exports: frozen words and data become the files of a site. {@link
 * nl.glashelder.render.SiteRenderer} is the way in; {@link nl.glashelder.render.Pages} is the
 * boundary to whatever lays a page out.
 */
package nl.glashelder.render;
