package nl.glashelder.visit;

import java.util.List;
import java.util.Set;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Catalogue;

/** The cookies that the sector catalogue knows, as far as it is sure of them. */
public final class CommonCookies {
  private static final Set<String> LIFETIME = Set.of("duur", "sessie");

  private CommonCookies() {}

  /**
   * The cookies in a form of address. Of one whose lifetime is still to be verified, a visit says
   * itself how long it stays.
   */
  public static List<Cookie> of(Catalogue catalogue, FormOfAddress address) {
    return catalogue.records(address).value().map(CommonEntries::cookies).orElse(List.of()).stream()
        .map(cookie -> isToBeVerified(catalogue, cookie) ? cookie.withoutLifetime() : cookie)
        .toList();
  }

  /** Whether the catalogue asks how long a cookie stays, whatever it says of it. */
  static boolean isToBeVerified(Catalogue catalogue, Cookie cookie) {
    return catalogue.lines("cookies", cookie.id()).stream()
        .anyMatch(line -> line.asked() && LIFETIME.contains(line.key()));
  }
}
