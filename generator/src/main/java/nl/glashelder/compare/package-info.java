/** What changed between two versions, in meaning and in words. */
package nl.glashelder.compare;
