package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;

/**
 * A cookie notice as settings for the consent tool Klaro 0.7 (npm: {@code klaro}).
 *
 * <p>Everything that needs consent is off until the visitor says yes, the page can be read without
 * choosing, and accepting and refusing are two buttons of one colour in the first layer: refusing
 * is as easy as accepting (AVG 4(11) and 7(3)). What needs no consent is shown, and always on; see
 * {@link ConsentServices}. All words are plain text in the corporation's form of address; Klaro's
 * own Dutch knows only "u".
 */
public final class KlaroConfig {
  private static final String BUTTON = "#1f4e79";

  private KlaroConfig() {}

  /** The version with which the settings are tested. */
  static final String VERSION = "0.7.22";

  /**
   * Buttons of the website itself, also those of the banner, make a choice in one act. The colours
   * are given again for the notice in place of a film, which Klaro draws outside its own window.
   */
  private static final String CODE =
      """
      document.addEventListener('click', function (event) {
        var button = event.target.closest && event.target.closest('[data-cookiekeuze]');
        if (!button || !window.klaro) return;
        var manager = window.klaro.getManager(klaroConfig);
        manager.changeAll(button.getAttribute('data-cookiekeuze') === 'accepteren');
        manager.saveAndApplyConsents();
      });
      try {
        var glashelderStyle = new CSSStyleSheet();
        glashelderStyle.replaceSync('.klaro .context-notice { --green1: BUTTON; --blue1: BUTTON; }');
        document.adoptedStyleSheets = document.adoptedStyleSheets.concat(glashelderStyle);
      } catch (e) { /* An old browser keeps Klaro's own colours. */ }
      """
          .replace("BUTTON", BUTTON);

  /**
   * Writes the script {@code klaro.js}, which sets {@code klaroConfig}.
   *
   * @param notice a notice of which at least one cookie needs consent
   * @param corporation who speaks, in its form of address
   * @param address where the notice is
   * @throws IllegalArgumentException when no cookie of the notice needs consent
   */
  public static String of(CookieNotice notice, Corporation corporation, String address) {
    ConsentWords words = new ConsentWords(notice, corporation);
    ConsentScript script = new ConsentScript("Klaro", VERSION, "klaro", words, address);
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("version", 1);
    settings.put("lang", "nl");
    settings.put("storageMethod", script.isInLocalStorage() ? "localStorage" : "cookie");
    settings.put("cookieName", "klaro");
    settings.put("cookieExpiresAfterDays", script.days());
    settings.put("default", false);
    settings.put("mustConsent", false);
    settings.put("acceptAll", true);
    settings.put("hideDeclineAll", false);
    settings.put("htmlTexts", false);
    settings.put("groupByPurpose", true);
    settings.put("showNoticeTitle", true);
    settings.put("styling", styling());
    settings.put("translations", Map.of("nl", translations(words, address)));
    settings.put("services", services(words));
    return script.with(
        "klaroConfig",
        id ->
            "<script type=\"text/plain\" data-type=\"application/javascript\" data-name=\""
                + id
                + "\">",
        List.of(),
        CODE,
        settings);
  }

  /** Dark on light, with one colour for all buttons: Klaro's own make accepting stand out. */
  private static Map<String, Object> styling() {
    Map<String, Object> styling = new LinkedHashMap<>();
    styling.put("dark1", "#ffffff");
    styling.put("light1", "#1a1a1a");
    styling.put("dark3", "#4d4d4d");
    styling.put("light3", "#4d4d4d");
    styling.put("white2", "#767676");
    styling.put("white3", "#ffffff");
    styling.put("green2", "#4d4d4d");
    for (String button : List.of("dark2", "green1", "blue1")) {
      styling.put(button, BUTTON);
    }
    styling.put("button-text-color", "#ffffff");
    return styling;
  }

  private static List<Object> services(ConsentWords words) {
    List<Object> services = new ArrayList<>();
    for (ConsentService service : words.services().all()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("name", service.id());
      json.put("title", service.title());
      // In the place of a film Klaro looks for the title here, and else shows the name.
      json.put("translations", Map.of("nl", Map.of("title", service.title())));
      json.put("description", words.description(service));
      json.put("purposes", List.of(purpose(service.kind())));
      json.put("cookies", CookiePattern.klaro(service, words.services()));
      json.put("required", !service.needsConsent());
      json.put("default", false);
      // Without this a choice for one service runs the scripts of all others again.
      json.put("onlyOnce", true);
      services.add(json);
    }
    return services;
  }

  private static String purpose(Optional<CookieKind> kind) {
    return kind.map(CookieKind::yaml).orElse("overig");
  }

  private static Map<String, Object> translations(ConsentWords words, String address) {
    Map<String, Object> nl = new LinkedHashMap<>();
    nl.put("privacyPolicyUrl", address);
    nl.put(
        "privacyPolicy",
        texts("name", "cookieverklaring", "text", "Lees meer in onze {privacyPolicy}."));
    nl.put(
        "consentNotice",
        texts(
            "title",
            "Cookies",
            "description",
            words.firstLayer(),
            "learnMore",
            "Zelf kiezen",
            "changeDescription",
            words.changed()));
    nl.put("consentModal", texts("title", "Cookies kiezen", "description", words.choosing()));
    nl.put(
        "contextualConsent",
        texts(
            "description",
            words.of("Wilt u de inhoud van {title} zien?", "Wil je de inhoud van {title} zien?"),
            "acceptOnce",
            "Eén keer",
            "acceptAlways",
            "Altijd",
            "descriptionEmptyStore",
            words.of("Wilt u", "Wil je") + " dit altijd zien? Zet {title} dan aan bij {link}.",
            "modalLinkText",
            "cookies kiezen"));
    nl.put("ok", ConsentWords.ACCEPT);
    nl.put("decline", ConsentWords.REFUSE);
    nl.put("acceptAll", ConsentWords.ACCEPT);
    nl.put("acceptSelected", "Keuze bewaren");
    nl.put("save", "Keuze bewaren");
    nl.put("close", "Sluiten");
    nl.put("purposeItem", texts("service", "dienst", "services", "diensten"));
    nl.put("purposes", purposes(words));
    nl.put("service", serviceTexts());
    return nl;
  }

  private static Map<String, Object> purposes(ConsentWords words) {
    Map<String, Object> purposes = new LinkedHashMap<>();
    for (Optional<CookieKind> kind : words.services().byKind().keySet()) {
      Map<String, Object> purpose = new LinkedHashMap<>();
      purpose.put("title", words.title(kind));
      words.description(kind).ifPresent(text -> purpose.put("description", text));
      purposes.put(purpose(kind), purpose);
    }
    return purposes;
  }

  private static Map<String, Object> serviceTexts() {
    Map<String, Object> service = new LinkedHashMap<>();
    service.put("purpose", "Soort");
    service.put("purposes", "Soorten");
    service.put(
        "required",
        texts("title", "(altijd aan)", "description", "Hiervoor is geen toestemming nodig."));
    service.put(
        "disableAll",
        texts(
            "title",
            "Alles aan of uit",
            "description",
            "Zet alle cookies aan of uit waarvoor toestemming nodig is."));
    return service;
  }

  private static Map<String, Object> texts(String... keysAndTexts) {
    Map<String, Object> texts = new LinkedHashMap<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
    }
    return texts;
  }
}
