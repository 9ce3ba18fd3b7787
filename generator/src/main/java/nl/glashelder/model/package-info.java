/**
 * What a corporation, a statement, a processing and a cookie are: records in GDPR terms, without
 * any I/O.
 */
package nl.glashelder.model;
