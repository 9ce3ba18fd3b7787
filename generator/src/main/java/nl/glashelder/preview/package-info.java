/**
 * Shows both sites as they would be now, on this machine alone, and shows them again when a file
 * changes. From a corporations folder to http.
 */
package nl.glashelder.preview;
