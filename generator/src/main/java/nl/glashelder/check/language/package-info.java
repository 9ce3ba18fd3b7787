/** What can be said of Dutch text without knowing what it is about. */
package nl.glashelder.check.language;
