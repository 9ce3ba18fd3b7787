/**
 * The words: a statement in a corporation's form of address becomes an HTML fragment in which every
 * block carries a key built from ids. From there jsoup is the one way to look at words.
 */
package nl.glashelder.wording;
