package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import org.jsoup.nodes.Entities;

/**
 * A cookie notice as settings for the consent tool Orejime 3 (npm: {@code orejime}): per kind of
 * cookies a purpose, with the services of that kind below it. What needs no consent is shown, and
 * always on; see {@link ConsentServices}. The rest is off until the visitor says yes. All words are
 * in the corporation's form of address; Orejime's own Dutch mixes both.
 */
public final class OrejimeConfig {
  /** Orejime 3.2 only asks the browser to forget cookies of a domain and those above it. */
  private static final List<String> REMARKS =
      List.of(
          "Let op: wie toestemming intrekt, raakt met Orejime 3.2 geen cookies kwijt die zonder",
          "domein (Domain=) zijn gezet. Laat de website die zelf wissen.");

  /** The version with which the settings are tested. */
  static final String VERSION = "3.2.1";

  /** Buttons of the website itself, also those of the banner, make a choice in one act. */
  private static final String CODE =
      """
      document.addEventListener('click', function (event) {
        var button = event.target.closest && event.target.closest('[data-cookiekeuze]');
        if (!button || !window.orejime) return;
        if (button.getAttribute('data-cookiekeuze') === 'accepteren') {
          window.orejime.manager.acceptAll();
        } else {
          window.orejime.manager.declineAll();
        }
      });
      """;

  private OrejimeConfig() {}

  /**
   * Writes the script {@code orejime.js}, which sets {@code orejimeConfig}.
   *
   * @param notice a notice of which at least one cookie needs consent
   * @param corporation who speaks, in its form of address
   * @param address where the notice is
   * @throws IllegalArgumentException when no cookie of the notice needs consent
   */
  public static String of(CookieNotice notice, Corporation corporation, String address) {
    ConsentWords words = new ConsentWords(notice, corporation);
    ConsentScript script = new ConsentScript("Orejime", VERSION, "orejime", words, address);
    Map<String, Object> cookie = new LinkedHashMap<>();
    cookie.put("name", "orejime");
    cookie.put("duration", script.days());
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("privacyPolicyUrl", address);
    settings.put("forceModal", false);
    settings.put("forceBanner", false);
    settings.put("cookie", cookie);
    settings.put("translations", translations(words));
    settings.put("purposes", purposes(words));
    return script.with(
        "orejimeConfig", id -> "<template data-purpose=\"" + id + "\">", REMARKS, CODE, settings);
  }

  private static List<Object> purposes(ConsentWords words) {
    List<Object> purposes = new ArrayList<>();
    words
        .services()
        .byKind()
        .forEach(
            (kind, services) -> {
              Map<String, Object> purpose = new LinkedHashMap<>();
              purpose.put("id", kind.map(CookieKind::yaml).orElse("overig"));
              purpose.put("title", words.title(kind));
              words.description(kind).ifPresent(text -> purpose.put("description", html(text)));
              // For the group this only decides whether its box can be ticked.
              purpose.put("isMandatory", services.stream().noneMatch(ConsentService::needsConsent));
              purpose.put("purposes", services.stream().map(s -> service(s, words)).toList());
              purposes.add(purpose);
            });
    return purposes;
  }

  private static Map<String, Object> service(ConsentService service, ConsentWords words) {
    Map<String, Object> purpose = new LinkedHashMap<>();
    purpose.put("id", service.id());
    purpose.put("title", service.title());
    purpose.put("description", html(words.description(service)));
    purpose.put("cookies", CookiePattern.orejime(service, words.services()));
    purpose.put("isMandatory", !service.needsConsent());
    purpose.put("default", false);
    return purpose;
  }

  /** Orejime takes descriptions as HTML. */
  private static String html(String text) {
    return Entities.escape(text);
  }

  private static Map<String, Object> translations(ConsentWords words) {
    Map<String, Object> banner = new LinkedHashMap<>();
    banner.put("title", "Cookies");
    banner.put("description", words.firstLayer());
    banner.put("privacyPolicyLabel", "cookieverklaring");
    banner.put("accept", ConsentWords.ACCEPT);
    banner.put("acceptTitle", "Alle cookies accepteren");
    banner.put("decline", ConsentWords.REFUSE);
    banner.put("declineTitle", "Cookies weigeren waarvoor toestemming nodig is");
    banner.put("configure", "Zelf kiezen");
    banner.put("configureTitle", "Zelf cookies kiezen");
    Map<String, Object> modal = new LinkedHashMap<>();
    modal.put("title", "Cookies kiezen");
    modal.put("description", words.choosing() + " Lees meer in onze {privacyPolicy}.");
    modal.put("privacyPolicyLabel", "cookieverklaring");
    modal.put("close", "Sluiten");
    modal.put("closeTitle", "Sluiten zonder te bewaren");
    modal.put("globalPreferences", "Alle cookies");
    modal.put("acceptAll", "Alles accepteren");
    modal.put("declineAll", "Alles weigeren");
    modal.put("save", "Keuze bewaren");
    modal.put("saveTitle", words.of("Uw keuze bewaren", "Je keuze bewaren"));
    Map<String, Object> contextual = new LinkedHashMap<>();
    contextual.put("title", "{purpose} staat uit");
    contextual.put(
        "description",
        words.of("Wilt u dit zien? Sta dan", "Wil je dit zien? Sta dan")
            + " de cookies van {purpose} toe. Lees eerst onze {privacyPolicy}.");
    contextual.put("privacyPolicyLabel", "cookieverklaring");
    contextual.put("accept", "Toestaan");
    contextual.put("accepted", "{purpose} staat aan.");
    Map<String, Object> purpose = new LinkedHashMap<>();
    purpose.put("mandatory", "altijd aan");
    purpose.put("mandatoryTitle", "Hiervoor is geen toestemming nodig");
    purpose.put("accept", ConsentWords.ACCEPT);
    purpose.put("decline", ConsentWords.REFUSE);
    purpose.put("enabled", "aan");
    purpose.put("disabled", "uit");
    purpose.put("partial", "deels aan");
    Map<String, Object> misc = new LinkedHashMap<>();
    misc.put("updateNeeded", words.changed());
    misc.put("poweredBy", "Gemaakt met Orejime");
    Map<String, Object> translations = new LinkedHashMap<>();
    translations.put("banner", banner);
    translations.put("modal", modal);
    translations.put("contextual", contextual);
    translations.put("purpose", purpose);
    translations.put("misc", misc);
    return translations;
  }
}
