/**
 * Reading the corporations' YAML and the sector catalogue, with the place of every value and every
 * problem told in Dutch.
 *
 * <p>In: a folder with corporations, and the catalogue's files. Out: drafts in terms of the model,
 * the {@link nl.glashelder.source.Places} of their values, and {@link nl.glashelder.source.Finding
 * findings}. {@link nl.glashelder.source.ContentReader} is the way in for what editors write,
 * {@link nl.glashelder.source.RecordFile} for what Glashelder wrote itself, {@link
 * nl.glashelder.source.JsonSchema} tells an editor's program what may be written.
 */
package nl.glashelder.source;
