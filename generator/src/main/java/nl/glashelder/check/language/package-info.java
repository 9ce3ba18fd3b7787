/**
 * What can be said of Dutch text without knowing what it is about. In come plain texts or
 * sentences, without Markdown or HTML; out come words that were found in them, or figures. Where
 * the text stood is for the caller to know.
 */
package nl.glashelder.check.language;
