package nl.glashelder.source;

import java.util.Optional;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;

/**
 * What the YAML of one corporation says now.
 *
 * @param slug the name of its folder, for example {@code woonpartners}
 * @param corporation who it is
 * @param corporationPlaces where its values stand
 * @param statement the draft of the privacy statement
 * @param notice the draft of the cookie notice
 */
public record Draft(
    String slug,
    Corporation corporation,
    Places corporationPlaces,
    Optional<Placed<PrivacyStatement>> statement,
    Optional<Placed<CookieNotice>> notice) {

  /**
   * A document with the places of its values.
   *
   * @param document the document
   * @param places where its values stand
   */
  public record Placed<T extends Record>(T document, Places places) {}
}
