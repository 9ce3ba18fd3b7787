package nl.glashelder.visit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why there is nothing to visit at an address, in words that say what to do. What is no page of the
 * website says nothing about its cookies.
 */
final class NotAPage {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "");
  private static final Set<Integer> KEPT_OUT = Set.of(401, 403, 407, 429, 451);

  private static final Map<String, String> CAUSES =
      Map.ofEntries(
          Map.entry("NAME_NOT_RESOLVED", "die naam bestaat niet, of is nu niet op te zoeken"),
          Map.entry("CONNECTION_REFUSED", "daar luistert geen website"),
          Map.entry("CONNECTION_RESET", "de website verbrak de verbinding"),
          Map.entry("CONNECTION_CLOSED", "de website verbrak de verbinding"),
          Map.entry("EMPTY_RESPONSE", "de website verbrak de verbinding zonder antwoord"),
          Map.entry("CONNECTION_TIMED_OUT", "de website gaf geen antwoord"),
          Map.entry("TIMED_OUT", "de website gaf geen antwoord"),
          Map.entry("INTERNET_DISCONNECTED", "deze computer heeft geen internet"),
          Map.entry("ADDRESS_UNREACHABLE", "die computer is niet te bereiken"),
          Map.entry("PROXY_CONNECTION_FAILED", "de proxy van uw netwerk geeft geen verbinding"),
          Map.entry("TOO_MANY_REDIRECTS", "de website blijft doorverwijzen in een kring"),
          Map.entry(
              "CERT_DATE_INVALID",
              "het certificaat van de website is verlopen of nog niet"
                  + " geldig; bezoekers krijgen een waarschuwing"),
          Map.entry(
              "CERT_COMMON_NAME_INVALID",
              "het certificaat is van een andere website;" + " bezoekers krijgen een waarschuwing"),
          Map.entry(
              "CERT_AUTHORITY_INVALID",
              "het certificaat is niet van een erkende uitgever;"
                  + " bezoekers krijgen een waarschuwing"),
          Map.entry("SSL_PROTOCOL_ERROR", "de website spreekt geen https op dit adres"),
          Map.entry("SSL_VERSION_OR_CIPHER_MISMATCH", "de website spreekt alleen verouderde https"),
          Map.entry("ABORTED", "daar staat geen pagina maar een bestand om op te slaan"),
          Map.entry("UNSAFE_PORT", "browsers bezoeken die poort niet"),
          Map.entry("BLOCKED_BY_CLIENT", "deze browser mag dat adres niet bezoeken"),
          Map.entry("BLOCKED_BY_ADMINISTRATOR", "deze browser mag dat adres niet bezoeken"));

  private NotAPage() {}

  /** The server kept the line open and said nothing. */
  static String silent(String address) {
    return "De pagina " + address + " gaf geen antwoord. Werkt de website nu? Probeer het later.";
  }

  /**
   * The problem as a Dutch message; empty for a page.
   *
   * @param error what the browser calls the error, as in {@code net::ERR_ABORTED}
   * @param answer what the server answered
   */
  static Optional<String> problem(
      String address, Optional<String> error, Optional<Traffic.Answer> answer) {
    Optional<Integer> status = answer.map(Traffic.Answer::status).filter(s -> s >= 400);
    boolean refusedWithoutWords =
        error.filter(e -> e.endsWith("ERR_HTTP_RESPONSE_CODE_FAILURE")).isPresent()
            || error.filter(e -> e.endsWith("ERR_INVALID_AUTH_CREDENTIALS")).isPresent();
    if (status.filter(KEPT_OUT::contains).isPresent()) {
      return Optional.of(
          "De website laat dit bezoek niet toe op "
              + address
              + ": zij antwoordt met status "
              + status.get()
              + ". Kan iedereen de pagina zien, ook zonder in te loggen? Bewaar dan in uw eigen"
              + " browser een bezoek als HAR-bestand, en geef dat op met -Dhar.");
    }
    if (status.isPresent() || refusedWithoutWords) {
      return Optional.of(
          "De pagina "
              + address
              + " is er niet: de website antwoordt met "
              + status.map(s -> "status " + s).orElse("een status die een fout betekent")
              + ". Kijk na of het adres klopt, en of de website nu werkt.");
    }
    if (error.isPresent()) {
      String name = error.get().replaceFirst("^net::ERR_", "");
      String cause = CAUSES.getOrDefault(name, "de browser meldt " + error.get());
      return Optional.of("De pagina " + address + " opent niet: " + cause + ".");
    }
    return answer
        .map(Traffic.Answer::type)
        .filter(type -> !PAGES.contains(type))
        .map(
            type ->
                "Op "
                    + address
                    + " staat geen webpagina maar een bestand ("
                    + type
                    + "). Daaraan is niet te zien welke cookies de website plaatst. Geef het adres"
                    + " van een pagina op, zoals de voorpagina.");
  }
}
