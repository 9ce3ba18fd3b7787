/**
 * Reads what corporations already have: spreadsheets of Excel (XLSX), LibreOffice (ODS) and text
 * with separators (CSV). An artifact of its own, because the libraries are large.
 *
 * <p>In: a file. Out: {@link nl.glashelder.register.Table}s of texts. Formulas are never computed,
 * macros never run, nothing is fetched.
 */
package nl.glashelder.inlezen;
