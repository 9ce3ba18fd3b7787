package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieConsent;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSetter;
import nl.glashelder.model.CookieUse;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;

/**
 * What a visitor reads before choosing, in plain text: the same in the banner and in both consent
 * tools, and nothing that the notice does not say.
 */
final class ConsentWords {
  /** The two buttons: equally short, neither of them praised. */
  static final String ACCEPT = "Accepteren";

  static final String REFUSE = "Weigeren";

  private static final String OTHER = "andere cookies";

  private final Corporation corporation;
  private final CookieNotice notice;
  private final ConsentServices services;
  private final Voice voice;

  ConsentWords(CookieNotice notice, Corporation corporation) {
    this.corporation = corporation;
    this.notice = notice;
    this.services = ConsentServices.of(notice);
    this.voice = new Voice(corporation.formOfAddress());
  }

  ConsentServices services() {
    return services;
  }

  /** One of two wordings. */
  String of(String formal, String informal) {
    return voice.of(formal, informal);
  }

  /** Who places what, and for what consent is asked: whole sentences. */
  List<String> introduction() {
    List<String> sentences = new ArrayList<>();
    List<ConsentService> exempt = services.withConsent(false);
    List<ConsentService> asked = services.withConsent(true);
    if (!exempt.isEmpty()) {
      sentences.add(corporation.name() + " gebruikt " + voice.and(kinds(exempt)) + ".");
      sentences.add(
          of(
              "Daarvoor hebben wij uw toestemming niet nodig.",
              "Daarvoor hebben wij je toestemming niet nodig."));
    }
    if (!asked.isEmpty()) {
      sentences.add(
          exempt.isEmpty()
              ? corporation.name()
                  + " wil "
                  + voice.and(kinds(asked))
                  + " gebruiken. Dat doen wij alleen als "
                  + of("u dat goedvindt.", "je dat goedvindt.")
              : of("Alleen als u dat goedvindt", "Alleen als je dat goedvindt")
                  + ", gebruiken wij ook "
                  + voice.and(kinds(asked))
                  + ".");
    }
    List<String> parties = services.partiesWithConsent();
    if (!parties.isEmpty()) {
      sentences.add(
          (parties.size() == 1
                  ? "Ook deze partij plaatst dan cookies: "
                  : "Ook deze partijen plaatsen dan cookies: ")
              + voice.phrase(voice.and(parties))
              + ".");
    }
    List<String> receivers = services.receiversWithConsent();
    if (!receivers.isEmpty()) {
      sentences.add(
          (receivers.size() == 1
                  ? "Deze partij krijgt dan gegevens: "
                  : "Deze partijen krijgen dan gegevens: ")
              + voice.phrase(voice.and(receivers))
              + ".");
    }
    return sentences;
  }

  /**
   * The first layer for a consent tool, which puts a link to the notice where it reads {@code
   * {privacyPolicy}}. Other braces would be gaps too, so they go.
   */
  String firstLayer() {
    List<String> sentences = new ArrayList<>(introduction());
    withdrawing().ifPresent(sentences::add);
    return String.join(" ", sentences).replaceAll("[{}]", "") + " Lees onze {privacyPolicy}.";
  }

  /** Above the second layer of a consent tool. */
  String choosing() {
    return of("Kies hier welke cookies u goedvindt.", "Kies hier welke cookies je goedvindt.");
  }

  /** Why a consent tool asks again. */
  String changed() {
    return of(
        "Onze cookies zijn veranderd. Daarom vragen wij het u opnieuw.",
        "Onze cookies zijn veranderd. Daarom vragen wij het je opnieuw.");
  }

  /** How a choice is changed, as the notice says it. */
  Optional<String> withdrawing() {
    return notice.consent().flatMap(CookieConsent::withdrawing).map(this::sentence);
  }

  /** Where a choice is made or changed, as the notice says it. */
  Optional<String> settings() {
    return notice.consent().flatMap(CookieConsent::settings);
  }

  /** "Functionele cookies". */
  String title(Optional<CookieKind> kind) {
    return voice.capital(kind.map(CookieKind::dutch).orElse(OTHER));
  }

  /** What the notice says of a kind as a whole. */
  Optional<String> description(Optional<CookieKind> kind) {
    List<String> sentences =
        notice.uses().stream()
            .filter(use -> kind.filter(use.id()::equals).isPresent())
            .flatMap(this::sentences)
            .toList();
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  /** What the notice says of the cookies of a service: what for, by whom, where, how long. */
  String description(ConsentService service) {
    List<String> sentences = new ArrayList<>();
    service.cookies().stream()
        .flatMap(c -> c.purpose().stream())
        .map(this::sentence)
        .distinct()
        .forEach(sentences::add);
    List<String> setters =
        service.cookies().stream().flatMap(c -> setter(c).stream()).distinct().toList();
    if (!setters.isEmpty()) {
      sentences.add("Geplaatst door " + voice.phrase(voice.and(setters)) + ".");
    }
    List<String> receivers =
        service.cookies().stream().flatMap(c -> receiver(c).stream()).distinct().toList();
    if (!receivers.isEmpty()) {
      sentences.add("De gegevens gaan naar " + voice.phrase(voice.and(receivers)) + ".");
    }
    List<String> countries =
        service.cookies().stream()
            .flatMap(c -> c.transfer().stream())
            .flatMap(t -> t.countries().stream())
            .distinct()
            .toList();
    if (!countries.isEmpty()) {
      sentences.add("Gegevens gaan ook naar " + voice.phrase(voice.and(countries)) + ".");
    }
    List<String> names = service.cookies().stream().map(this::nameAndDuration).distinct().toList();
    sentences.add("Naam en duur: " + String.join(", ", names) + ".");
    return String.join(" ", sentences);
  }

  private Stream<String> sentences(CookieUse use) {
    return Stream.concat(
        use.explanation().stream().map(this::sentence),
        use.purposes().isEmpty()
            ? Stream.empty()
            : Stream.of(
                "Wij gebruiken deze cookies "
                    + voice.and(use.purposes().stream().map(this::phrase).toList())
                    + "."));
  }

  private static Optional<String> setter(Cookie cookie) {
    Optional<String> own =
        cookie.setter().filter(CookieSetter.OWN::equals).map(CookieSetter::dutch);
    return own.or(() -> party(cookie)).or(() -> cookie.setter().map(CookieSetter::dutch));
  }

  /** Who gets what a cookie of the website itself gathers. */
  private static Optional<String> receiver(Cookie cookie) {
    return cookie.setter().filter(CookieSetter.OWN::equals).isPresent()
        ? party(cookie)
        : Optional.empty();
  }

  private static Optional<String> party(Cookie cookie) {
    return cookie
        .party()
        .map(party -> cookie.country().map(land -> party + " (" + land + ")").orElse(party));
  }

  private String nameAndDuration(Cookie cookie) {
    Optional<String> stays =
        cookie.session()
            ? Optional.of(of("tot u de browser sluit", "tot je de browser sluit"))
            : cookie.duration().map(d -> d.dutch());
    return cookie.name() + stays.map(s -> " (" + s + ")").orElse("");
  }

  private List<String> kinds(List<ConsentService> of) {
    return of.stream().map(s -> s.kind().map(CookieKind::dutch).orElse(OTHER)).distinct().toList();
  }

  private String sentence(Text text) {
    return plain(voice.sentence(text));
  }

  private String phrase(Text text) {
    return plain(voice.phrase(text));
  }

  private static String plain(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
