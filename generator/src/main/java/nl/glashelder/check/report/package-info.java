/** One list of findings, written for people and for tools. */
package nl.glashelder.check.report;
