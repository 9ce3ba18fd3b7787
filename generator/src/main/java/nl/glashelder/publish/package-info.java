/**
 * Plans and writes the site: everything is made first, and written only when all of it could be
 * made.
 */
package nl.glashelder.publish;
