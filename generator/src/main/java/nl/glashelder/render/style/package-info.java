/**
 * The look of a corporation: its colour and logo become colours that stay readable, a stylesheet,
 * and files whose names change with their content.
 */
package nl.glashelder.render.style;
