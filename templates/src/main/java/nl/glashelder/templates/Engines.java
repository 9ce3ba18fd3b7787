package nl.glashelder.templates;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** Makes the template engine. */
final class Engines {
  private static final String PACKAGE = "nl.glashelder.templates.jte";

  private Engines() {}

  /**
   * The engine over the templates in this artifact. It is made with this artifact's own class
   * loader, not with whatever the calling thread carries.
   */
  static TemplateEngine precompiled() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Engines.class.getClassLoader());
    try {
      return TemplateEngine.createPrecompiled(
          null, ContentType.Html, Engines.class.getClassLoader(), PACKAGE);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
