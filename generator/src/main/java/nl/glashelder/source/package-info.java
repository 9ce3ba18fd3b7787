/**
 * Reading the corporations' YAML and the sector catalogue into the model, with the place of every
 * value and every problem told in Dutch.
 */
package nl.glashelder.source;
