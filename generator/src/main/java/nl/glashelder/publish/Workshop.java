package nl.glashelder.publish;

import nl.glashelder.render.Pages;
import nl.glashelder.render.pdf.PdfDesign;
import nl.glashelder.source.Catalogue;
import nl.glashelder.wording.Words;

/**
 * What the generator needs and does not know itself: the words, the pages, the look, the catalogue.
 *
 * @param catalogue the sector catalogue
 * @param words writes sentences
 * @param pages lays out pages
 * @param pdf how a PDF looks
 */
public record Workshop(Catalogue catalogue, Words words, Pages pages, PdfDesign pdf) {}
