/**
 * The check: what the AVG, the UAVG and the Telecommunicatiewet ask of a statement, held against
 * one corporation.
 *
 * <p>In come a {@link nl.glashelder.source.Draft} (what the YAML says, with the place of each
 * value), {@link nl.glashelder.check.Outputs} (the words it became and the dates of what was
 * published) and the day on which it is judged. Out comes {@link nl.glashelder.check.Checked}: what
 * is to be mended, what was set aside on purpose, and how easy the words are to read. {@link
 * nl.glashelder.check.Check} is the way in; {@link nl.glashelder.check.Explanation} says what each
 * rule asks.
 */
package nl.glashelder.check;
