package nl.glashelder.render;

import java.util.Locale;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Text;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;

/** What things are called on pages. */
final class Names {
  private Names() {}

  /** "Privacyverklaring", or what the corporation itself calls it. */
  static String document(Version version) {
    return version
        .data()
        .statement()
        .flatMap(PrivacyStatement::title)
        .or(() -> version.data().notice().flatMap(CookieNotice::title))
        .orElse(document(version.kind()));
  }

  /** "Privacyverklaring". */
  static String document(DocumentKind kind) {
    return kind.dutch().substring(0, 1).toUpperCase(Locale.ROOT) + kind.dutch().substring(1);
  }

  /** Dates and sentences in the form of address of a version. */
  static Voice voice(Version version) {
    return new Voice(version.data().corporation().formOfAddress());
  }

  /** Markdown as plain text. */
  static String plain(Text text, Voice voice) {
    return Jsoup.parseBodyFragment(voice.sentence(text)).text();
  }
}
