package nl.glashelder.version;

import java.util.Optional;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.Key;
import nl.glashelder.model.Noun;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Reach;
import nl.glashelder.source.Draft;

/**
 * The data of a version as published: the file {@code gegevens.yaml}, catalogue resolved. Exactly
 * one of the two documents is there.
 *
 * @param corporation who published it, as it was then; without its own list of words
 * @param statement the statement
 * @param notice the cookie notice
 */
@Noun(singular = "de gepubliceerde gegevens", plural = "gepubliceerde gegevens")
public record PublishedData(
    @Key(
            value = "corporatie",
            label = "de corporatie",
            help = "Wie de corporatie was.",
            reach = Reach.DESCRIBES)
        Corporation corporation,
    @Key(
            value = "privacyverklaring",
            label = "de privacyverklaring",
            help = "De verklaring.",
            reach = Reach.DESCRIBES)
        Optional<PrivacyStatement> statement,
    @Key(
            value = "cookieverklaring",
            label = "de cookieverklaring",
            help = "De cookieverklaring.",
            reach = Reach.DESCRIBES)
        Optional<CookieNotice> notice) {
  /** Leaves out what was for the check alone. */
  public PublishedData {
    corporation = corporation.published();
  }

  /** The data that a draft would be published with; empty when it lacks the document. */
  public static Optional<PublishedData> of(Draft draft, DocumentKind kind) {
    return switch (kind) {
      case STATEMENT ->
          draft
              .statement()
              .map(
                  s ->
                      new PublishedData(
                          draft.corporation(), Optional.of(s.document()), Optional.empty()));
      case NOTICE ->
          draft
              .notice()
              .map(
                  n ->
                      new PublishedData(
                          draft.corporation(), Optional.empty(), Optional.of(n.document())));
    };
  }

  /** Whether these are the data of such a document, and of no other. */
  boolean isOf(DocumentKind kind) {
    return statement.isPresent() == (kind == DocumentKind.STATEMENT)
        && notice.isPresent() == (kind == DocumentKind.NOTICE);
  }
}
