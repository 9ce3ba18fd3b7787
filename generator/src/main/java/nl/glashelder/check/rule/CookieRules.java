package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.glashelder.model.AnalyticsMeasure;
import nl.glashelder.model.Channel;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.Contact;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieConsent;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSetter;
import nl.glashelder.source.Draft;

/** Cookies and what is like them: Telecommunicatiewet 11.7a. */
final class CookieRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onDraft("R51", "cookielijst", "Tw 11.7a(1)(a); AVG 13", ERROR, CookieRules::list),
          Rule.onNotice(
              "R52",
              "cookie-toestemming",
              "Tw 11.7a(1)(b), 11.7a(3); AVG 4(11), 7",
              ERROR,
              CookieRules::consent),
          Rule.onNotice("R53", "cookie-intrekken", "AVG 7(3)", ERROR, CookieRules::withdrawing),
          Rule.onNotice(
              "R54",
              "analytisch-privacyvriendelijk",
              "Tw 11.7a(3)(b)",
              WARNING,
              CookieRules::minorEffect),
          Rule.onDraft(
              "R55",
              "trackers-derden",
              "Tw 11.7a(4); AVG 13(1)(e)-(f), 26",
              WARNING,
              CookieRules::trackers),
          Rule.onStatement(
              "R72",
              "nieuwsbrief-meting",
              "Tw 11.7a(1), 11.7(1)",
              WARNING,
              (s, facts, found) -> measuring(s.channels(), found)));

  private static final Set<CookieKind> NEED_CONSENT =
      Set.of(CookieKind.ANALYTICS, CookieKind.SOCIAL_MEDIA, CookieKind.TRACKING);
  private static final Set<CookieKind> FOLLOWERS =
      Set.of(CookieKind.SOCIAL_MEDIA, CookieKind.TRACKING);

  private CookieRules() {}

  private static void list(Rule rule, Facts facts, List<Hit> hits) {
    Draft draft = facts.draft();
    if (draft.notice().isEmpty()) {
      draft
          .corporation()
          .contact()
          .flatMap(Contact::website)
          .ifPresent(
              site ->
                  facts
                      .found(rule, Sheet.CORPORATION, hits)
                      .at(
                          "contact.website",
                          "Voor " + site + " is er geen cookieverklaring.",
                          "Maak cookieverklaring.yaml, ook als de website geen cookies plaatst:"
                              + " plaatst-cookies: nee."));
      return;
    }
    CookieNotice notice = draft.notice().get().document();
    Found found = facts.found(rule, Sheet.NOTICE, hits);
    if (notice.cookies().isEmpty() && notice.usesCookies().orElse(true)) {
      found.at(
          "cookies",
          "Er is geen lijst met cookies.",
          "Noem bij cookies elke cookie met naam, plaatser, soort, doel en duur. Plaatst de website"
              + " er geen? Vul dan in: plaatst-cookies: nee.");
    }
    for (Cookie cookie : notice.cookies()) {
      List<String> missing = new ArrayList<>();
      if (cookie.setter().isEmpty() && cookie.party().isEmpty()) {
        missing.add("plaatser");
      }
      if (cookie.kind().isEmpty()) {
        missing.add("soort");
      }
      if (cookie.purpose().isEmpty()) {
        missing.add("doel");
      }
      if (cookie.duration().isEmpty() && !cookie.session()) {
        missing.add("duur");
      }
      if (!missing.isEmpty()) {
        found.at(
            "cookies." + cookie.id(),
            "Bij de cookie '" + cookie.name() + "' ontbreekt: " + Dutch.and(missing) + ".",
            "De bezoeker moet weten wie de cookie plaatst, waarvoor en hoe lang.");
      }
    }
  }

  private static boolean needsConsent(Cookie cookie) {
    return cookie.kind().filter(NEED_CONSENT::contains).isPresent();
  }

  private static void consent(CookieNotice n, Facts facts, Found found) {
    boolean needed = false;
    for (Cookie cookie : n.cookies()) {
      if (needsConsent(cookie)) {
        needed = true;
        if (!cookie.consent().orElse(false)) {
          found.at(
              "cookies." + cookie.id(),
              "De cookie '"
                  + cookie.name()
                  + "' ("
                  + cookie.kind().get().yaml()
                  + ") is niet strikt nodig, maar er staat niet dat u toestemming vraagt.",
              cookie.kind().get() == CookieKind.ANALYTICS
                  ? "Vraag eerst toestemming en vul in: toestemming: ja. Of neem maatregelen en kies"
                      + " de soort privacyvriendelijk-analytisch."
                  : "Vraag eerst toestemming en vul in: toestemming: ja.");
        }
      }
    }
    boolean usesNeed = n.uses().stream().anyMatch(u -> NEED_CONSENT.contains(u.id()));
    if ((needed || usesNeed)
        && n.consent().flatMap(CookieConsent::needed).filter(b -> !b).isPresent()) {
      found.at(
          "toestemming.nodig",
          "Er staat dat geen toestemming nodig is, maar de website plaatst cookies waarvoor dat wel"
              + " moet.",
          "Vul in: nodig: ja, en beschrijf hoe u toestemming vraagt.");
    }
  }

  private static void withdrawing(CookieNotice n, Facts facts, Found found) {
    boolean asked =
        n.cookies().stream().anyMatch(c -> c.consent().orElse(false) || needsConsent(c))
            || n.consent().flatMap(CookieConsent::needed).orElse(false);
    boolean explained =
        n.consent()
            .filter(c -> c.withdrawing().isPresent() || c.settings().isPresent())
            .isPresent();
    if (asked && !explained) {
      found.at(
          "toestemming",
          "U vraagt toestemming voor cookies, maar er staat niet hoe een bezoeker die keuze"
              + " verandert.",
          "Schrijf dat bij toestemming, intrekken. Of zet bij instellingen de link naar de"
              + " cookie-instellingen.");
    }
  }

  private static void minorEffect(CookieNotice n, Facts facts, Found found) {
    for (Cookie cookie : n.cookies()) {
      boolean exempt =
          cookie.kind().filter(CookieKind.PRIVACY_FRIENDLY_ANALYTICS::equals).isPresent()
              && !cookie.consent().orElse(false);
      if (!exempt) {
        continue;
      }
      List<String> missing =
          Arrays.stream(AnalyticsMeasure.values())
              .filter(m -> !cookie.measures().contains(m))
              .map(AnalyticsMeasure::yaml)
              .toList();
      if (!missing.isEmpty()) {
        found.at(
            "cookies." + cookie.id(),
            "De cookie '"
                + cookie.name()
                + "' plaatst u zonder toestemming, maar deze maatregelen ontbreken: "
                + Dutch.and(missing)
                + ".",
            "Neem alle vier de maatregelen en noem ze bij maatregelen. Of vraag toestemming.");
      }
    }
  }

  private static void trackers(Rule rule, Facts facts, List<Hit> hits) {
    facts
        .draft()
        .notice()
        .ifPresent(n -> followers(n.document(), facts.found(rule, Sheet.NOTICE, hits)));
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
      if (cookie.kind().filter(FOLLOWERS::contains).isEmpty()) {
        continue;
      }
      List<String> missing = new ArrayList<>();
      boolean own = cookie.setter().filter(CookieSetter.OWN::equals).isPresent();
      if (cookie.party().isEmpty() && !own) {
        missing.add("partij");
      }
      if (cookie.country().isEmpty() && cookie.transfer().isEmpty() && !own) {
        missing.add("land");
      }
      boolean outside = cookie.country().filter(Countries::isOutsideEea).isPresent();
      if (outside && cookie.transfer().isEmpty()) {
        missing.add("doorgifte");
      }
      if (!missing.isEmpty()) {
        found.at(
            "cookies." + cookie.id(),
            "De cookie '"
                + cookie.name()
                + "' volgt bezoekers, maar er ontbreekt: "
                + Dutch.and(missing)
                + ".",
            "Noem welke partij de gegevens krijgt, in welk land, en bij een land buiten de EER de"
                + " waarborg.");
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

  private static void measuring(List<Channel> channels, Found found) {
    for (Channel channel : channels) {
      if (channel.measuring().orElse(false) && !channel.measuringConsent().orElse(false)) {
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
