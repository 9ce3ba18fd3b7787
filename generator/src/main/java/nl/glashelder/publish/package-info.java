/**
 * Plans and writes the site: plan, work, join, swap. Each corporation is worked on alone, and only
 * when something it is made of changed; what all share is made of summaries; then both sites are
 * swapped at once, or not at all.
 *
 * <p>In: a corporations folder, read, worded and checked by a {@link nl.glashelder.publish.Survey},
 * and what the generator does not know itself ({@link nl.glashelder.publish.Workshop}). Out: the
 * public and the review site ({@link nl.glashelder.publish.SiteBuild}), or one page or comparison
 * that stands alone ({@link nl.glashelder.publish.StandalonePage}, {@link
 * nl.glashelder.publish.RequestedComparison}). {@link nl.glashelder.publish.NewCorporation} goes
 * before it all: it writes the first files of a corporation.
 */
package nl.glashelder.publish;
