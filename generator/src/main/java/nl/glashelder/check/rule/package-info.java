/** The rules, grouped by what they look at, and what they are given to look at. */
package nl.glashelder.check.rule;
