/**
 * Reads old documents: HTML, Markdown, plain text, DOCX and PDF become the same blocks, headings,
 * paragraphs, items of lists and rows of tables. It knows nothing of what they say.
 */
package nl.glashelder.takeover.text;
