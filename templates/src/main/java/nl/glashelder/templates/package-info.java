/**
 * What a page says and how it looks: the jte templates behind the generator's boundaries, and the
 * sector catalogue.
 *
 * <p>In: records of the model, and of {@link nl.glashelder.render.page}. Out: HTML. {@link
 * nl.glashelder.templates.GlashelderDesign} hands it all to the generator at once.
 */
package nl.glashelder.templates;
