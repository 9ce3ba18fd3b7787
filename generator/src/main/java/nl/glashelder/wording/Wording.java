package nl.glashelder.wording;

import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;

/**
 * The words of one document.
 *
 * @param title the text of its main heading
 * @param fragment the words as HTML in canonical form (see {@link Fragment}): the main heading,
 *     then sections, every block with a {@code data-key}
 */
public record Wording(String title, String fragment) {
  /** Words a statement. */
  public static Wording of(Corporation corporation, PrivacyStatement statement, Words words) {
    Voice voice = new Voice(corporation.formOfAddress());
    return finish(words.statement(corporation, statement, voice));
  }

  /** Words a cookie notice. */
  public static Wording of(Corporation corporation, CookieNotice notice, Words words) {
    Voice voice = new Voice(corporation.formOfAddress());
    return finish(words.notice(corporation, notice, voice));
  }

  private static Wording finish(String html) {
    Fragment fragment = Fragment.finish(html);
    return new Wording(fragment.title(), fragment.html());
  }
}
