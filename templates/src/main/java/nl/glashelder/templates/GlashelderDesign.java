package nl.glashelder.templates;

import nl.glashelder.publish.Workshop;
import nl.glashelder.render.pdf.PdfDesign;

/** Glashelder's own words, pages, look and catalogue, together. */
public final class GlashelderDesign {
  private static final String PDF = "nl/glashelder/templates/pdf";

  private GlashelderDesign() {}

  /** Everything the generator needs from templates. */
  public static Workshop load() {
    return new Workshop(
        SectorCatalogue.read(),
        new JteWords(),
        new JtePages(),
        PdfDesign.load(GlashelderDesign.class.getClassLoader(), PDF));
  }
}
