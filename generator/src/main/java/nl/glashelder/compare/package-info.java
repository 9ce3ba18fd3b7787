/**
 * What changed between two versions, in meaning and in words.
 *
 * <p>In: two {@link nl.glashelder.compare.Side sides}, each the data and the words of a version or
 * draft. Out: a {@link nl.glashelder.compare.Comparison}: changes as sentences with their weight
 * ({@link nl.glashelder.compare.Meaning}), the redline of the words, and which of them belong
 * together ({@link nl.glashelder.compare.Binding}). {@link
 * nl.glashelder.compare.CatalogueDifferences} holds drafts against the sector catalogue.
 */
package nl.glashelder.compare;
