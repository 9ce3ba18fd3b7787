/**
 * From the words to a PDF that a screen reader can follow and an archive can keep.
 *
 * <p>In: the HTML fragment of words and what the cover says ({@link
 * nl.glashelder.render.pdf.PdfDocument}), and how it looks ({@link
 * nl.glashelder.render.pdf.PdfDesign}, loaded once). Out: the bytes of a file that conforms to
 * PDF/UA-1 and PDF/A-2a at once, and the findings about what could not be shown as written ({@link
 * nl.glashelder.render.pdf.PdfResult}). The same document gives the same bytes on every machine.
 *
 * <p>The way of a document: {@link nl.glashelder.render.pdf.PrintedDocument} makes a whole page of
 * the fragment, openhtmltopdf lays it out, {@link nl.glashelder.render.pdf.TagTree} and {@link
 * nl.glashelder.render.pdf.PageContent} mend what the engine leaves, {@link
 * nl.glashelder.render.pdf.DocumentMetadata} says what the file is.
 */
package nl.glashelder.render.pdf;
