/** The goals of the Maven plugin, one class a goal, each a thin face of the generator. */
package nl.glashelder.maven;
