package nl.glashelder.templates;

import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;

/** Documents with anything filled in that their records have, for tests in other packages. */
public final class GeneratedDocuments {
  private GeneratedDocuments() {}

  /** A corporation. */
  public static Corporation corporation(long seed) {
    return SomeDocument.of(Corporation.class, seed).document();
  }

  /** A privacy statement. */
  public static PrivacyStatement statement(long seed) {
    return SomeDocument.of(PrivacyStatement.class, seed).document();
  }

  /** A cookie notice. */
  public static CookieNotice notice(long seed) {
    return SomeDocument.of(CookieNotice.class, seed).document();
  }
}
