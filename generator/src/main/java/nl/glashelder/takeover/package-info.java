/**
 * Takes over an old statement: a document of any common kind becomes a first draft. Precision comes
 * first: what is not certain stays open, and a report says of every old sentence where it went. Old
 * sentences are never copied; what they say is said anew, by catalogue entries and by sentences of
 * Glashelder.
 */
package nl.glashelder.takeover;
