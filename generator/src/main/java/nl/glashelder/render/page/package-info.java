/** What each kind of page shows, ready for a template: no look-up or decision is left to it. */
package nl.glashelder.render.page;
