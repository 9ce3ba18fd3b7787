package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.language.Concept;
import nl.glashelder.model.Channel;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSetter;

/** What follows people over the web, or watches what they read: Telecommunicatiewet 11.7a(4). */
final class FollowingRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onDraft(
              "R55",
              "trackers-derden",
              "Tw 11.7a(4); AVG 13(1)(e)-(f), 26",
              WARNING,
              FollowingRules::trackers),
          Rule.onStatement(
              "R72",
              "nieuwsbrief-meting",
              "Tw 11.7a(1), 11.7(1)",
              WARNING,
              (s, facts, found) -> measuring(s.channels(), found)));

  private static final Set<CookieKind> FOLLOWERS =
      Set.of(CookieKind.SOCIAL_MEDIA, CookieKind.TRACKING);

  private static final Concept MEASURES = Concept.of("meten-nieuwsbrief");

  private static final Pattern NO_TRACKING =
      Pattern.compile(
          "(?iu)(?:geen|nooit) (?:tracking|trackers|volgcookies|marketingcookies|advertentiecookies)"
              + "|\\bvolg(?:t|en) (?:u|je|bezoekers|mensen) ?(?:niet|nooit|$|\\.)"
              + "|\\bvolg(?:t|en) niemand\\b"
              + "|(?:u|je) wordt (?:niet|nooit) gevolgd");

  /** "Zonder uw toestemming plaatsen wij geen trackingcookies" denies nothing. */
  private static final Pattern UNDER_CONDITION =
      Pattern.compile(
          "(?iu)\\b(?:zonder|tenzij|behalve|voordat|totdat|als (?:u|je|jij)|zolang)\\b");

  private FollowingRules() {}

  static boolean isFollower(Cookie cookie) {
    return cookie.kind().filter(FOLLOWERS::contains).isPresent();
  }

  private static void trackers(Rule rule, Facts facts, List<Hit> hits) {
    facts
        .draft()
        .notice()
        .ifPresent(
            n -> {
              followers(n.document(), facts.found(rule, Sheet.NOTICE, hits));
              deniedInText(rule, n.document(), facts, hits);
            });
    facts
        .draft()
        .statement()
        .ifPresent(
            s -> {
              Found found = facts.found(rule, Sheet.STATEMENT, hits);
              for (Channel channel : s.document().channels()) {
                if (channel.kind().filter(ChannelKind.SOCIAL_MEDIA::equals).isPresent()
                    && channel.services().isEmpty()
                    && channel.recipients().isEmpty()) {
                  found.at(
                      "kanalen." + channel.id(),
                      "Bij '" + channel.name() + "' staat niet welke sociale media u gebruikt.",
                      "Noem ze bij diensten, bijvoorbeeld Facebook.");
                }
              }
            });
  }

  private static void followers(CookieNotice n, Found found) {
    for (Cookie cookie : n.cookies()) {
      cookie
          .transfer()
          .flatMap(RecipientRules::incomplete)
          .ifPresent(
              gaps ->
                  found.at(
                      "cookies." + cookie.id() + ".doorgifte",
                      "Bij de doorgifte van '"
                          + cookie.name()
                          + "' staat niet "
                          + gaps.words()
                          + ".",
                      "Vul bij doorgifte in: " + gaps.keys() + "."));
      if (!isFollower(cookie)) {
        continue;
      }
      boolean own = cookie.setter().filter(CookieSetter.OWN::equals).isPresent();
      boolean outside = cookie.country().filter(Countries::isOutsideEea).isPresent();
      boolean placed = cookie.country().isPresent() || cookie.transfer().isPresent();
      Missing missing =
          new Missing()
              .unless(
                  cookie.party().isPresent() || own, "partij", "welke partij de gegevens krijgt")
              .unless(placed || own, "land", "in welk land")
              .unless(
                  !outside || cookie.transfer().isPresent(),
                  "doorgifte",
                  "hoe de gegevens buiten de EER beschermd zijn");
      if (missing.any()) {
        found.at(
            "cookies." + cookie.id(),
            "De cookie '"
                + cookie.name()
                + "' volgt bezoekers, maar er staat niet "
                + missing.words()
                + ".",
            "Vul in: " + missing.keys() + ".");
      }
      if (cookie.kind().get() == CookieKind.TRACKING && n.tracking().filter(b -> !b).isPresent()) {
        found.at(
            "tracking",
            "Er staat dat de website mensen niet volgt, maar '"
                + cookie.name()
                + "' is een"
                + " trackingcookie.",
            "Zet tracking op ja, of haal de cookie van de website.");
      }
    }
    boolean usesTracking = n.uses().stream().anyMatch(u -> u.id() == CookieKind.TRACKING);
    if (usesTracking && n.tracking().filter(b -> !b).isPresent()) {
      found.at(
          "tracking",
          "Er staat dat de website mensen niet volgt, maar bij soorten staat tracking.",
          "Zet tracking op ja, of haal tracking weg bij soorten.");
    }
  }

  /** A sentence that says what the key "tracking" would say. */
  private static void deniedInText(Rule rule, CookieNotice n, Facts facts, List<Hit> hits) {
    Optional<String> tracker =
        n.cookies().stream()
            .filter(c -> c.kind().filter(CookieKind.TRACKING::equals).isPresent())
            .map(Cookie::name)
            .findFirst();
    if (tracker.isEmpty()) {
      return;
    }
    for (Passage passage : facts.passages()) {
      if (passage.prose()
          && passage.sentences().stream()
              .anyMatch(s -> NO_TRACKING.matcher(s).find() && !UNDER_CONDITION.matcher(s).find())) {
        facts
            .found(rule, passage.sheet(), hits)
            .at(
                passage.path(),
                "De tekst zegt dat u mensen niet volgt, maar '"
                    + tracker.get()
                    + "' is een trackingcookie.",
                "Verbeter de zin, of haal de cookie van de website.");
      }
    }
  }

  private static void measuring(List<Channel> channels, Found found) {
    for (Channel channel : channels) {
      boolean saysSo =
          Stream.of(channel.what(), channel.explanation(), channel.measuringNote())
              .flatMap(Optional::stream)
              .anyMatch(t -> MEASURES.said(t.markdown()).isPresent());
      if (channel.measuring().orElse(saysSo) && !channel.measuringConsent().orElse(false)) {
        found.at(
            "kanalen." + channel.id() + ".meten",
            "Bij '"
                + channel.name()
                + "' meet u wat mensen openen of aanklikken, maar er staat niet dat u toestemming"
                + " vraagt.",
            "Vraag vooraf toestemming en vul in: meten-met-toestemming: ja. Of meet niet.");
      }
    }
  }
}
