package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieConsent;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.OwnSection;
import nl.glashelder.model.Text;

/** Whether visitors are given a real choice: AVG 4(11), 7, Telecommunicatiewet 11.7a(1)(b). */
final class CookieChoiceRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onNotice("C24", "controledatum", "AVG 5(1)(d)", WARNING, CookieChoiceRules::checked),
          Rule.onNotice(
              "C25",
              "toestemming-door-gebruik",
              "AVG 4(11), overweging 32; Tw 11.7a(1)(b)",
              ERROR,
              CookieChoiceRules::byUse),
          Rule.onNotice(
              "C26",
              "cookie-weigeren",
              "AVG 4(11), 7(3)-(4); Tw 11.7a(1)(b)",
              WARNING,
              CookieChoiceRules::refusing),
          Rule.onNotice(
              "C28", "intrekken-in-browser", "AVG 7(3)", WARNING, CookieChoiceRules::clearing));

  private static final String GOING_ON =
      "(?:(?:verder|door)\\s?(?:te\\s)?(?:surf|klik|ga|gebruik|lees|lezen|blader|navigeer)\\p{L}*"
          + "|(?:surf|klik|ga|gebruik|lees|blader|navigeer|scrol)\\p{L}* (?:u|je) (?:gewoon )?(?:verder|door)"
          + "|blijf\\p{L}* (?:u|je) (?:op|bij) (?:deze|onze|de) (?:web)?site"
          + "|(?:blijf\\p{L}*|blijven) \\p{L}*\\s?(?:gebruik|surf|bezoek)\\p{L}*"
          + "|gebruik (?:te )?ma(?:ken|akt|ak) van|(?:te )?(?:bezoek|gebruik)(?:en|t)\\b"
          + "|(?:het )?gebruik van (?:deze|onze|de) (?:web)?site"
          + "|(?:een |elk )?bezoek aan (?:deze|onze|de) (?:web)?site"
          + "|op (?:deze|onze|de) (?:web)?site (?:bent|komt|blijft)|niets (?:doet|kiest)"
          + "|door [^.]{0,40}\\bte (?:bekijken|lezen|zoeken|kijken|bladeren)"
          + "|geen keuze maakt|(?:deze|de) (?:melding|balk|banner) (?:sluit|wegklikt|negeert))";

  private static final String AGREEING =
      "(?:akkoord|toestemming|plaats\\p{L}* (?:wij|we) (?:alle|ook|onze)\\b|stem(?:t|men)?\\b[^.]{0,40}\\bin\\b|instemm\\p{L}+|accepte\\p{L}+"
          + "|aanvaard\\p{L}*|goed ?(?:vindt|keurt)|(?:vind|keur)\\p{L}* [^.]{0,25}\\bgoed\\b"
          + "|ervan uit dat[^.]{0,40}\\b(?:goed|prima|oké|ok|mag|mogen)\\b|zegt? (?:u|je) (?:dus )?ja\\b"
          + "|(?:geldt|telt|zien wij)[^.]{0,20} als (?:een )?ja\\b)";

  private static final Pattern BY_USE =
      Pattern.compile(
          "(?iu)(?:\\b"
              + GOING_ON
              + ".{0,90}"
              + AGREEING
              + "|"
              + AGREEING
              + ".{0,60}\\b(?:door|als|wanneer|zodra|indien)\\b.{0,60}"
              + GOING_ON
              + ")");

  /** "Surft u verder? Dan ..." is a condition. */
  private static final Pattern QUESTION = Pattern.compile("\\?\\s+Dan\\b");

  private static final Pattern DENIED =
      Pattern.compile(
          "(?iu)\\b(?:geen|niet|nooit|zonder (?:uw |je )?(?:toestemming|akkoord)|pas (?:als|na)|eerst|tenzij)\\b|\\bvragen\\b");

  private static final Pattern IN_BROWSER =
      Pattern.compile(
          "(?iu)\\b(?:wis(?:t|sen)?|verwijder(?:t|en)?|leeg(?:t)?|opschonen|schoon|blokkeer(?:t)?|"
              + "blokkeren|uitzetten|zet\\b.{0,40}\\buit)\\b.{0,60}\\b(?:cookies?|browser\\p{L}*)"
              + "|\\bbrowser\\p{L}*.{0,60}\\b(?:wis|verwijder|blokkeer|leeg|uit\\b)");

  private static final Pattern ON_WEBSITE =
      Pattern.compile(
          "(?iu)cookie-?(?:instelling|voorkeur|keuze|knop|melding|balk|banner|icoon)|\\bknop\\b|\\blink\\b"
              + "|onderaan|\\b(?:op|in|van) (?:onze|deze|de|elke|iedere) (?:web)?(?:site|pagina)");

  private CookieChoiceRules() {}

  private static void checked(CookieNotice n, Facts facts, Found found) {
    if (n.checkedOn().isEmpty()) {
      return;
    }
    if (n.checkedOn().get().isAfter(facts.onDate())) {
      found.warning(
          "gecontroleerd-op",
          "De datum waarop u de lijst met de website vergeleek, is nog niet geweest.",
          "Vul bij gecontroleerd-op de dag in waarop u het echt deed.");
    } else if (n.checkedOn().get().isBefore(facts.onDate().minusYears(1))) {
      found.at(
          "gecontroleerd-op",
          "De lijst met cookies is meer dan een jaar geleden met de website vergeleken.",
          "Vergelijk de lijst opnieuw met de website, en vul de nieuwe datum in.");
    }
  }

  private static void byUse(CookieNotice n, Facts facts, Found found) {
    texts(n)
        .forEach(
            (path, text) -> {
              boolean says =
                  Stream.of(
                          QUESTION
                              .matcher(text.markdown())
                              .replaceAll(", dan ")
                              .split("(?<=[.!?])\\s+"))
                      .anyMatch(s -> BY_USE.matcher(s).find() && !DENIED.matcher(s).find());
              if (says) {
                found.at(
                    path,
                    "Er staat dat iemand toestemming geeft door de website te gebruiken. Dat is geen"
                        + " toestemming.",
                    "Vraag toestemming met een knop, en plaats niets voordat iemand kiest.");
              }
            });
  }

  private static Map<String, Text> texts(CookieNotice n) {
    Map<String, Text> texts = new LinkedHashMap<>();
    n.introduction().ifPresent(t -> texts.put("inleiding", t));
    n.consent()
        .ifPresent(
            c -> {
              c.asking().ifPresent(t -> texts.put("toestemming.vragen", t));
              c.refusing().ifPresent(t -> texts.put("toestemming.weigeren", t));
              c.withdrawing().ifPresent(t -> texts.put("toestemming.intrekken", t));
              c.explanation().ifPresent(t -> texts.put("toestemming.toelichting", t));
            });
    for (Cookie cookie : n.cookies()) {
      cookie
          .consentReason()
          .ifPresent(t -> texts.put("cookies." + cookie.id() + ".toestemming-reden", t));
    }
    for (OwnSection section : n.ownSections()) {
      texts.put("eigen-onderdelen." + section.id() + ".tekst", section.text());
    }
    return texts;
  }

  private static void refusing(CookieNotice n, Facts facts, Found found) {
    boolean byKind = n.cookies().stream().anyMatch(CookieChoiceRules::needsConsent);
    // Where the notice says itself that it asks consent, R82 says this.
    if (byKind
        && !RecentLawRules.saysItAsks(n)
        && n.consent().flatMap(CookieConsent::refusing).isEmpty()) {
      found.at(
          "toestemming",
          "Voor deze soorten cookies is toestemming nodig, maar er staat niet hoe een bezoeker"
              + " weigert.",
          "Schrijf dat bij toestemming, weigeren. Weigeren moet even makkelijk zijn als ja zeggen.");
    }
  }

  /** Cookies that a website needs may be placed without a choice. */
  static boolean asksConsent(CookieNotice n) {
    return n.consent().flatMap(CookieConsent::needed).orElse(false)
        || n.cookies().stream().anyMatch(CookieChoiceRules::needsConsent)
        || n.uses().stream().anyMatch(use -> needsConsent(use.id()));
  }

  static boolean needsConsent(Cookie cookie) {
    return cookie.kind().filter(CookieChoiceRules::needsConsent).isPresent()
        || cookie.consent().orElse(false);
  }

  /** Whether cookies of a kind need consent, whatever they are called. */
  static boolean needsConsent(CookieKind kind) {
    return kind == CookieKind.ANALYTICS
        || kind == CookieKind.SOCIAL_MEDIA
        || kind == CookieKind.TRACKING;
  }

  private static void clearing(CookieNotice n, Facts facts, Found found) {
    Optional<CookieConsent> consent = n.consent().filter(c -> c.settings().isEmpty());
    consent
        .flatMap(CookieConsent::withdrawing)
        .map(Text::markdown)
        .filter(text -> IN_BROWSER.matcher(text).find() && !ON_WEBSITE.matcher(text).find())
        .ifPresent(
            text ->
                found.at(
                    "toestemming.intrekken",
                    "Intrekken kan hier alleen door cookies in de browser te wissen of te"
                        + " blokkeren. Dat is moeilijker dan ja zeggen.",
                    "Laat bezoekers hun keuze op de website zelf veranderen, en schrijf hoe."));
  }
}
