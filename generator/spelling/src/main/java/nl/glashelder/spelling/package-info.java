/** OpenTaal's dictionary, offered to the check of free text. */
package nl.glashelder.spelling;
