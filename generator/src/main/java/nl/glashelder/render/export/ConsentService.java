package nl.glashelder.render.export;

import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;

/**
 * What a visitor allows or refuses as one: the cookies of one service for one purpose. Consent
 * holds for a purpose (AVG 4(11)), so a service with cookies of two kinds is two of these, and one
 * that becomes of another kind gets another id: visitors are asked again.
 *
 * @param id its name in the page's code, unique within the notice
 * @param title what the visitor reads
 * @param kind its purpose; empty when the notice does not say
 * @param needsConsent whether it waits for consent
 * @param cookies its cookies, in the order of the notice
 */
record ConsentService(
    String id,
    String title,
    Optional<CookieKind> kind,
    boolean needsConsent,
    List<Cookie> cookies) {
  /** Keeps its own list. */
  ConsentService {
    cookies = List.copyOf(cookies);
  }
}
