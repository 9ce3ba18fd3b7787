/**
 * The redline of two HTML fragments: blocks are matched, then the words in them, and both are
 * written as one fragment whose marks anyone can take or refuse.
 */
package nl.glashelder.compare.words;
