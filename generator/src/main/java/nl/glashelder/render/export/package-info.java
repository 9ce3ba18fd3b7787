/**
 * What machines read beside the pages, each as one text: feeds, site map, lists of versions, the
 * data, comparisons as Markdown and JSON, settings for consent tools, words for another site.
 */
package nl.glashelder.render.export;
