/**
 * The archive of what was published, and the freezing of a draft. A frozen version never changes:
 * its words are kept, not rendered again, and its fingerprints are verified at every build.
 */
package nl.glashelder.version;
