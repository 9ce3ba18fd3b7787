/**
 * Shows both sites as they would be now, on this machine alone, and shows them again when a file
 * changes.
 *
 * <p>In: a corporations folder. Out: pages over http; nothing is written. {@link
 * nl.glashelder.preview.Preview} reads again what changed and makes a file when it is asked for,
 * {@link nl.glashelder.preview.PreviewServer} hands it to a browser.
 */
package nl.glashelder.preview;
