/**
 * The words: a statement in a corporation's form of address becomes an HTML fragment in which every
 * block carries a key built from ids. From there jsoup is the one way to look at words.
 *
 * <p>In: a corporation and a document of the model, and whatever writes the sentences ({@link
 * nl.glashelder.wording.Words}). Out: {@link nl.glashelder.wording.Wording}, a title and a {@link
 * nl.glashelder.wording.Fragment} in canonical form. Own text in Markdown is written by {@link
 * nl.glashelder.wording.Voice}.
 */
package nl.glashelder.wording;
