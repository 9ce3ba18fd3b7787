/** A draft while it is made: keys and values with the old sentences they rest on, then YAML. */
package nl.glashelder.takeover.draft;
