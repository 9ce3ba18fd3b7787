/**
 * The archive of what was published, and the freezing of a draft. A frozen version never changes:
 * its words are kept, not rendered again, and its fingerprints are verified at every build.
 *
 * <p>In: a corporations folder; to publish, a draft with its words, and when, why and by whom. Out:
 * the {@link nl.glashelder.version.History} of each document, or findings that say what is not as
 * it was published. Two ways in: {@link nl.glashelder.version.Archive} reads and verifies
 * everything that was published, {@link nl.glashelder.version.Publication} adds a version to it.
 * Neither knows git.
 */
package nl.glashelder.version;
