/** The look of a corporation: colours that stay readable, its logo, and the files of the design. */
package nl.glashelder.render.style;
