/** What machines read beside the pages: feeds, site map, lists of versions and the data. */
package nl.glashelder.render.export;
