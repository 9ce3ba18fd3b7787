/**
 * What a corporation, a statement, a processing and a cookie are: records in GDPR terms, without
 * any I/O.
 *
 * <p>First step of the route; it takes and gives nothing, all others speak in its terms. Every
 * component says in a {@link nl.glashelder.model.Key} how it is written and spoken of in Dutch;
 * whatever handles all keys alike walks a record's {@link nl.glashelder.model.RecordShape}.
 */
package nl.glashelder.model;
