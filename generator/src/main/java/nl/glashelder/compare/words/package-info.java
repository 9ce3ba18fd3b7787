/**
 * The redline of two HTML fragments. {@code WordComparison} is the way in; the route is:
 *
 * <ol>
 *   <li>{@code Fragment} reads both, {@code InputGuard} sets marks apart that stood in them;
 *   <li>{@code Block} makes a tree of blocks, each with a number that is equal for equal blocks;
 *   <li>{@code Planner} decides what becomes of each block ({@code Step}), with {@code Alignment}
 *       for lists of blocks, {@code TablePlan} for tables, {@code Joins} for paragraphs split or
 *       merged; {@code Moves} finds, among what is gone and new, what stands elsewhere;
 *   <li>{@code WordMatch} aligns the words of two matched blocks, {@code Calming} makes that
 *       readable;
 *   <li>{@code RedlineWriter} writes the blocks and {@code InlineWriter} the words in them, with
 *       the names of {@code Markup}; {@code HunkLog} keeps the changes;
 *   <li>{@code Resolution} takes or refuses all changes of a redline, from the redline alone; each
 *       redline is resolved before it is given out, and {@code Canonical} says whether it gives
 *       both.
 * </ol>
 */
package nl.glashelder.compare.words;
