/**
 * The record of processing activities (AVG 30(1)), which every corporation keeps beside its
 * statement: written from what the statement says, and held against it.
 *
 * <p>In: drafts, and tables as a spreadsheet holds them. Out: a register ({@link
 * nl.glashelder.register.Register}) as a workbook or as text with separators, and findings where an
 * own register and the statement say something else.
 */
package nl.glashelder.register;
