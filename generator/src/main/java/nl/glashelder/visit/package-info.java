/**
 * What a website really does: a recorded or fresh visit, held against the declared cookies. Values
 * of cookies and storage are never kept, not even in memory longer than reading past them takes.
 */
package nl.glashelder.visit;
