/** What a page says and how it looks: the jte templates behind the generator's boundaries. */
package nl.glashelder.templates;
