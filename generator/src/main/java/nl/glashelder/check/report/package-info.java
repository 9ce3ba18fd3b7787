/**
 * One list of findings, written for people and for tools. In comes a {@link
 * nl.glashelder.check.report.Report}, which joins what reading and checking found; out come lines
 * for a terminal, JSON or SARIF 2.1.0, with the same findings in the same order, but that on a
 * terminal what keeps a site from being made stands first in its file.
 */
package nl.glashelder.check.report;
