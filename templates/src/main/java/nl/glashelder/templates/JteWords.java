package nl.glashelder.templates;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.wording.Voice;
import nl.glashelder.wording.Words;

/** Glashelder's own standard wording, in jte templates under {@code woorden/}. */
public final class JteWords implements Words {
  private final TemplateEngine engine;

  /** Uses the templates that were compiled into this artifact. */
  public JteWords() {
    this(Engines.precompiled());
  }

  /** Uses an engine, for example one that looks in a user's own folder first. */
  public JteWords(TemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public String statement(Corporation corporation, PrivacyStatement statement, Voice voice) {
    return render(
        "woorden/privacyverklaring.jte", new StatementText(corporation, statement, voice));
  }

  @Override
  public String notice(Corporation corporation, CookieNotice notice, Voice voice) {
    return render("woorden/cookieverklaring.jte", new NoticeText(corporation, notice, voice));
  }

  private String render(String template, Object text) {
    StringOutput output = new StringOutput(32_768);
    engine.render(template, text, output);
    return output.toString();
  }
}
