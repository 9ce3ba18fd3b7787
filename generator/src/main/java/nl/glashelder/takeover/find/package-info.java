/**
 * Finds what an old text says: recognisers for each kind of fact, over sentences that know under
 * which heading and behind which words they stand. What they look for is data, in the files beside
 * these classes.
 */
package nl.glashelder.takeover.find;
