package nl.glashelder.wording;

import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;

/**
 * The boundary to whatever writes the sentences. The generator knows no template: {@code
 * templates/} implements this with jte, a test with a few lines.
 */
public interface Words {
  /** The words of a statement as HTML, without layout. */
  String statement(Corporation corporation, PrivacyStatement statement, Voice voice);

  /** The words of a cookie notice as HTML, without layout. */
  String notice(Corporation corporation, CookieNotice notice, Voice voice);
}
