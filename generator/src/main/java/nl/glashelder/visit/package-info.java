/**
 * What a website really does, held against the cookie notice. Values of cookies and storage are
 * never kept, not even in memory longer than reading past them takes.
 *
 * <p>In: a recorded visit ({@link nl.glashelder.visit.HarReader}) or a fresh one ({@link
 * nl.glashelder.visit.BrowserVisit}), and a notice with its places. Out: findings ({@link
 * nl.glashelder.visit.VisitCheck}) and lines to paste into the notice ({@link
 * nl.glashelder.visit.NoticeDraft}).
 */
package nl.glashelder.visit;
