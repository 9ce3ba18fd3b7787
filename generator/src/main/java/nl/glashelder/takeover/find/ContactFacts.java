package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how to reach the corporation, its officer and whoever answers questions about privacy: each
 * address goes to whom the words around it name.
 */
final class ContactFacts implements Recogniser {
  private static final Pattern EMAIL =
      Pattern.compile("(?i)[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,10}");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d.])(?:\\+31|0031|0)(?:[\\s()./–-]{0,3}\\d){8,10}(?!\\d)");
  private static final Pattern CHAMBER =
      Pattern.compile(
          "(?iu)(?:kvk|k\\.v\\.k\\.|kamer van koophandel|handelsregister)[^\\d]{0,40}(\\d(?:[\\s.]?\\d){7})(?!\\d)");
  private static final Pattern SITE =
      Pattern.compile("(?i)\\b(?:https?://)?(www\\.(?:[a-z0-9-]+\\.)+[a-z]{2,10})\\b");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)autoriteitpersoonsgegevens|rijksoverheid|politie\\.nl|consumentenbond|huurcommissie|allaboutcookies|google|aedes\\.nl|woningnet|facebook|youronlinechoices|microsoft|mozilla|apple");
  private static final Pattern OFFICER =
      Pattern.compile(
          "(?u)\\bFG\\b|(?i:functionaris (?:voor )?(?:de )?gegevensbescherming|data protection officer|\\bDPO\\b)");
  private static final Pattern PRIVACY =
      Pattern.compile(
          "(?iu)privacy[ -]?officer|privacy[ -]?(?:contact|medewerker|functionaris|co[öo]rdinator|team|vraag|vragen)");
  private static final Pattern GENERAL_BOX =
      Pattern.compile(
          "(?i)(?:info|post|contact|klantenservice|kcc|mail|wonen|welkom|service|secretariaat|algemeen|klantcontact|huurders)@.*");

  /** Whose address it is. */
  enum Whom {
    OFFICER,
    PRIVACY,
    COMPLAINTS,
    AUTHORITY,
    GENERAL,
    UNKNOWN
  }

  @Override
  public void find(Finds finds) {
    Map<String, Integer> sites = new LinkedHashMap<>();
    List<String> domains = new ArrayList<>();
    PostalAddresses addresses = PostalAddresses.in(finds.passages());
    for (int i = 0; i < finds.passages().size(); i++) {
      Passage passage = finds.passages().get(i);
      String text = passage.text();
      Whom whom = whom(finds.passages(), i);
      emails(passage, whom, domains, finds);
      phones(passage, whom, addresses.office(i).isPresent(), finds);
      Matcher chamber = CHAMBER.matcher(text);
      if (chamber.find()) {
        finds.corporation().put("kvk", chamber.group(1).replaceAll("\\D", ""), passage.source());
      }
      Matcher site = SITE.matcher(text);
      while (site.find()) {
        String host = site.group(1).toLowerCase(Locale.ROOT);
        if (!OTHERS.matcher(host).find()) {
          sites.putIfAbsent(host, passage.number());
        }
      }
      officer(passage, finds);
    }
    addresses.say(finds);
    site(sites, domains, finds);
  }

  /** Whom the words around an address name: in its own sentence, the one before, the heading. */
  static Whom whom(List<Passage> passages, int at) {
    Passage passage = passages.get(at);
    Whom own = named(passage.text());
    if (own != Whom.UNKNOWN) {
      return own;
    }
    if (isGeneral(passages, at)) {
      return Whom.GENERAL;
    }
    Whom introduced = named(passage.lead());
    if (introduced != Whom.UNKNOWN) {
      return introduced;
    }
    for (int back = 1; back <= 3 && at - back >= 0; back++) {
      Passage before = passages.get(at - back);
      if (before.blockNumber() < passage.blockNumber() - 3 || before.isHeading()) {
        break;
      }
      Whom earlier = named(before.text());
      if (earlier != Whom.UNKNOWN) {
        return earlier;
      }
    }
    Whom headed = named(passage.heading());
    if (headed != Whom.UNKNOWN) {
      return headed;
    }
    return passage.isNear("contact") ? Whom.GENERAL : Whom.UNKNOWN;
  }

  /** Beside the general mailbox of an organisation stand its general number and address. */
  private static boolean isGeneral(List<Passage> passages, int at) {
    for (int i = Math.max(0, at - 1); i <= Math.min(passages.size() - 1, at + 1); i++) {
      Matcher email = EMAIL.matcher(passages.get(i).text());
      boolean near = passages.get(i).heading().equals(passages.get(at).heading());
      if (near
          && email.find()
          && GENERAL_BOX.matcher(email.group()).matches()
          && named(passages.get(i).text()) == Whom.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private static Whom named(String text) {
    if (text.matches("(?iu).*autoriteit persoonsgegevens.*")) {
      return Whom.AUTHORITY;
    }
    if (OFFICER.matcher(text).find()) {
      return Whom.OFFICER;
    }
    if (PRIVACY.matcher(text).find()) {
      return Whom.PRIVACY;
    }
    if (text.matches("(?iu).*\\b(?:klachtencommissie|geschillencommissie|klacht)\\b.*")) {
      return Whom.COMPLAINTS;
    }
    return Whom.UNKNOWN;
  }

  private static void emails(Passage passage, Whom whom, List<String> domains, Finds finds) {
    List<String> found = new ArrayList<>();
    Matcher email = EMAIL.matcher(passage.text());
    while (email.find()) {
      found.add(email.group());
    }
    for (String link : passage.block().links()) {
      if (link.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
        Matcher linked = EMAIL.matcher(link);
        if (linked.find()
            && found.stream().noneMatch(linked.group()::equalsIgnoreCase)
            && passage.text().matches("(?iu).*(?:mail|@).*")) {
          found.add(linked.group());
        }
      }
    }
    for (String address : found) {
      if (OTHERS.matcher(address).find()) {
        continue;
      }
      domains.add(address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT));
      String local = address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT);
      boolean privacyBox =
          local.matches(".*(?:privacy|avg|gegevensbescherming|persoonsgegevens).*");
      boolean officers =
          whom == Whom.OFFICER && (named(passage.text()) == Whom.OFFICER || !privacyBox);
      if (officers || local.matches("fg|dpo|functionaris\\p{L}*")) {
        finds.corporation().put("fg.e-mail", address, passage.source());
      } else if (whom == Whom.PRIVACY || privacyBox) {
        finds.corporation().put("privacycontact.e-mail", address, passage.source());
        Matcher function = Pattern.compile("(?iu)privacy[ -]?officer").matcher(passage.text());
        if (function.find()) {
          finds.corporation().put("privacycontact.functie", "privacy officer", passage.source());
        }
      } else if (whom == Whom.COMPLAINTS && local.matches(".*(?:klacht|geschil).*")) {
        finds.statement().put("klachten.eigen.e-mail", address, passage.source());
      } else if (GENERAL_BOX.matcher(address).matches()
          && !finds.corporation().has("contact.e-mail")) {
        finds.corporation().put("contact.e-mail", address, passage.source());
      }
    }
  }

  private static void phones(Passage passage, Whom whom, boolean ofOffice, Finds finds) {
    Matcher phone = PHONE.matcher(passage.text());
    while (phone.find()) {
      String number =
          phone
              .group()
              .replace("(0)", "")
              .replaceAll("[()./–]", " ")
              .replaceAll("\\s+", " ")
              .strip();
      String digits = number.replaceAll("\\D", "");
      boolean others =
          digits.equals("0881805250")
              || digits.startsWith("0900")
              || digits.length() > 12
              || passage
                  .text()
                  .substring(0, phone.start())
                  .matches("(?isu).*(?:kvk|koophandel|iban|btw|rekening)[^,;]{0,25}$");
      if (others) {
        continue;
      }
      if (ofOffice) {
        // Whose number it is, we know of its address alone.
        continue;
      }
      String place =
          switch (whom) {
            case OFFICER -> "fg.telefoon";
            case PRIVACY -> "privacycontact.telefoon";
            case GENERAL -> "contact.telefoon";
            case UNKNOWN ->
                passage
                            .text()
                            .matches("(?iu).*\\b(?:bel|belt|bellen|telefoon|telefonisch|tel)\\b.*")
                        && passage.text().matches("(?iu).*\\b(?:ons|wij|we)\\b.*")
                    ? "contact.telefoon"
                    : "";
            default -> "";
          };
      if (!place.isEmpty() && !finds.corporation().has(place)) {
        finds.corporation().put(place, number, passage.source());
      }
    }
  }

  /** A website is the corporation's own when its mail goes there, or when it is the only one. */
  private static void site(Map<String, Integer> sites, List<String> domains, Finds finds) {
    for (Map.Entry<String, Integer> site : sites.entrySet()) {
      String host = site.getKey().substring("www.".length());
      if (domains.contains(host) || sites.size() == 1 && domains.isEmpty()) {
        finds
            .corporation()
            .put("contact.website", "https://" + site.getKey(), List.of(site.getValue()));
        return;
      }
    }
  }

  private static void officer(Passage passage, Finds finds) {
    if (passage.isHeading() || passage.text().endsWith("?")) {
      return;
    }
    Matcher officer = OFFICER.matcher(passage.text());
    if (!officer.find()) {
      PRIVACY_OFFICER.say(passage, finds);
      return;
    }
    PRIVACY_OFFICER.say(passage, finds);
    boolean denied =
        passage.reading().isDeniedAt(officer.start())
            || passage.text().matches("(?iu).*\\b(?:nog geen|geen)\\s+(?:fg\\b|functionaris).*");
    boolean has =
        passage
                .text()
                .matches(
                    "(?iu).*\\b(?:aangesteld|benoemd|aangewezen|bereiken|bereikbaar|mailen|contact opnemen|heeft een|hebben een|via|onze)\\b.*")
            || passage.text().contains("@");
    if (denied) {
      finds.corporation().put("fg.aanwezig", "nee", passage.source());
    } else if (has && passage.text().matches("(?iu).*\\b(?:wij|we|ons|onze|heeft|hebben)\\b.*")) {
      finds.corporation().put("fg.aanwezig", "ja", passage.source());
    }
    Matcher name = OFFICER_NAME.matcher(passage.text());
    if (!denied && name.find()) {
      finds.corporation().put("fg.naam", name.group(1).strip(), passage.source());
      finds.corporation().put("fg.aanwezig", "ja", passage.source());
    }
  }

  private static final Pattern OFFICER_NAME =
      Pattern.compile(
          "(?:FG|[Ff]unctionaris (?:voor )?(?:de )?[Gg]egevensbescherming)(?: \\(FG\\))?(?:\\s+(?:is|heet)\\s*:?|\\s*:)\\s+((?:(?:de heer|mevrouw|dhr\\.|mevr?\\.|mw\\.|mr\\.|drs\\.)\\s+)?(?:\\p{Lu}[\\p{L}'.-]*)(?:\\s(?:van|de|der|den|ten|ter|\\p{Lu}[\\p{L}'-]+)){1,4})");

  /** Who answers questions about privacy, where no address stands with it. */
  private static final class PRIVACY_OFFICER {
    static void say(Passage passage, Finds finds) {
      boolean own =
          passage
              .text()
              .matches(
                  "(?iu).*\\b(?:onze privacy[ -]?officer|(?:heeft|hebben) een privacy[ -]?officer)\\b.*");
      if (own) {
        finds.corporation().put("privacycontact.functie", "privacy officer", passage.source());
      }
    }
  }
}
