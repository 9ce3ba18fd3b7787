/**
 * Pages, PDFs, feeds and exports: frozen words and data become the files of a site.
 *
 * <p>In: histories, comparisons, drafts and findings. Out: a {@link nl.glashelder.render.SiteFile}
 * for each address, whose bytes are made when asked for. {@link nl.glashelder.render.SiteRenderer}
 * makes the public site, {@link nl.glashelder.render.ReviewRenderer} the one for reviewers, {@link
 * nl.glashelder.render.PdfFiles} the print of both. {@link nl.glashelder.render.Pages} is the
 * boundary to whatever lays a page out.
 */
package nl.glashelder.render;
