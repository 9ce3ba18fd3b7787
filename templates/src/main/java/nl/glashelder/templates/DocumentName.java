package nl.glashelder.templates;

import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Article;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.wording.Voice;

/**
 * What a document calls itself in running text.
 *
 * @param word "privacyverklaring", "privacyreglement"
 * @param article the article that goes with it
 */
record DocumentName(String word, Article article) {
  /** How words for documents end that take "het". */
  private static final List<String> NEUTER =
      List.of(
          "reglement",
          "statement",
          "beleid",
          "document",
          "protocol",
          "convenant",
          "overzicht",
          "besluit",
          "plan",
          "handboek",
          "boekje",
          "stuk",
          "contract",
          "blad",
          "register",
          "manifest",
          "kader",
          "bericht");

  private static final List<String> COMMON =
      List.of(
          "verklaring",
          "notitie",
          "policy",
          "wijzer",
          "nota",
          "regeling",
          "informatie",
          "folder",
          "brochure",
          "tekst",
          "uitleg",
          "code",
          "gids",
          "notice",
          "voorwaarden",
          "belofte",
          "richtlijn");

  /**
   * The word for a document: the first word of its title that names a document, or the title where
   * it is one word; else just "deze tekst".
   */
  static DocumentName of(PrivacyStatement statement, Voice voice) {
    String title = statement.title().orElse("Privacyverklaring").strip();
    Optional<Article> stated = statement.article();
    for (String word : title.split("\\s+")) {
      String small = voice.small(word);
      if (endsWith(small, NEUTER)) {
        return new DocumentName(small, stated.orElse(Article.HET));
      }
      if (endsWith(small, COMMON)) {
        return new DocumentName(small, stated.orElse(Article.DE));
      }
    }
    boolean oneWord = title.indexOf(' ') < 0;
    return stated
        .map(article -> new DocumentName(voice.small(title), article))
        .orElse(
            oneWord
                ? new DocumentName(voice.small(title), Article.DE)
                : new DocumentName("tekst", Article.DE));
  }

  private static boolean endsWith(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }

  /** "deze privacyverklaring", "dit privacyreglement". */
  String withThis() {
    return (article == Article.HET ? "dit " : "deze ") + word;
  }
}
