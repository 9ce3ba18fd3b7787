package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds postal addresses: each goes to whom the words around it name, or to the office that it is
 * said to be of.
 */
final class PostalAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(Postbus\\s+\\d{1,6}|(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,2}e)(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|van|de|der|den|het|ten|ter|aan|en|op|'t|’t)){0,4}\\s\\d{1,5}(?:\\s?[-/]?\\s?[a-zA-Z0-9]{1,3}(?=[\\s,;|(]))?)"
              + "[\\s,;|–()-]{1,6}(?:te\\s)?(\\d{4}\\s?[A-Z]{2})[\\s,;|]{1,4}(?:te\\s)?"
              + "((?:Den |De |Het |Sint |St\\. |Nieuw |Oud |'s-|’s-)?\\p{Lu}[\\p{L}-]+(?:\\s(?:aan|op|bij|van|a/d)(?:\\sde[nr]?)?\\s\\p{Lu}[\\p{L}-]+)?)");

  /** "Wijkkantoor Noord" is one of several by its name. */
  private static final Pattern LOCAL =
      office("Wijkkantoor|Buurtkantoor|Wijkpost|Servicepunt|Nevenvestiging");

  /** "Vestiging Ede" may be the only office there is: then its address is the general one. */
  private static final Pattern NAMED = office("Vestiging|Kantoor|Locatie|Woonwinkel");

  private record Found(
      String street, String code, String town, int passage, List<Integer> sources) {
    boolean isBox() {
      return street.startsWith("Postbus");
    }

    boolean isOfAuthority() {
      return code.replace(" ", "").matches("2509AJ|2594AV|2500BH|2594AN");
    }
  }

  private final List<Passage> passages;
  private final List<Found> found = new ArrayList<>();
  private final boolean several;

  private PostalAddresses(List<Passage> passages) {
    this.passages = passages;
    find();
    this.several = hasSeveral();
  }

  static PostalAddresses in(List<Passage> passages) {
    return new PostalAddresses(passages);
  }

  private static Pattern office(String kinds) {
    return Pattern.compile(
        "^((?:" + kinds + ") \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)(?:\\s*[:,(–-].*|\\s*)$");
  }

  /** The office that a sentence is about, when there are others. */
  Optional<String> office(int at) {
    return named(LOCAL, at).or(() -> several ? named(NAMED, at) : Optional.empty());
  }

  /** By its own words, by a line with nothing but the name just above it, or by its heading. */
  private Optional<String> named(Pattern pattern, int at) {
    Passage passage = passages.get(at);
    Matcher own = pattern.matcher(passage.text().strip());
    if (own.matches() && !passage.isHeading()) {
      return Optional.of(own.group(1));
    }
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      Passage before = passages.get(back);
      Matcher line = pattern.matcher(before.text().strip());
      if (before.isHeading() || passage.blockNumber() - before.blockNumber() > at - back) {
        break;
      }
      if (line.matches()) {
        return Optional.of(line.group(1));
      }
    }
    Matcher headed = pattern.matcher(passage.heading().strip());
    return headed.matches() ? Optional.of(headed.group(1)) : Optional.empty();
  }

  /**
   * Whether a named office is one of several: another has an address too, or there is a general
   * one.
   */
  private boolean hasSeveral() {
    Set<String> offices = new LinkedHashSet<>();
    Set<String> codes = new LinkedHashSet<>();
    for (Found address : found) {
      ContactFacts.Whom whom = ContactFacts.whom(passages, address.passage());
      boolean ours =
          !address.isBox()
              && !address.isOfAuthority()
              && whom != ContactFacts.Whom.AUTHORITY
              && whom != ContactFacts.Whom.COMPLAINTS;
      if (ours) {
        offices.add(named(NAMED, address.passage()).orElse(""));
        codes.add(address.code().replace(" ", ""));
      }
    }
    return offices.size() > 1 && codes.size() > 1;
  }

  /** An address may stand on several lines: it is looked for in the lines of a part together. */
  private void find() {
    for (int i = 0; i < passages.size(); i++) {
      StringBuilder joined = new StringBuilder();
      List<Integer> sources = new ArrayList<>();
      for (int at = i; at < Math.min(passages.size(), i + 3); at++) {
        if (at > i && passages.get(at).isHeading()) {
          break;
        }
        joined.append(at == i ? "" : " | ").append(passages.get(at).text());
        sources.add(passages.get(at).number());
      }
      Matcher address = ADDRESS.matcher(joined);
      int first = passages.get(i).text().length();
      while (address.find()) {
        if (address.start() < first) {
          String street =
              address
                  .group(1)
                  .replaceAll("\\s+", " ")
                  .strip()
                  .replaceFirst(
                      "^(?:Bezoekadres|Adres|Postadres|Kantoor|Correspondentieadres|Ons kantoor|Aan)\\s+",
                      "");
          String town =
              address
                  .group(3)
                  .replaceAll(
                      "\\s+(?:Telefoon|Tel|E-mail|Email|Mail|KvK|Website|Postbus|Bezoekadres)$",
                      "");
          boolean across = address.end() > first;
          found.add(
              new Found(
                  street,
                  address.group(2),
                  town,
                  i,
                  across ? sources.subList(0, 2) : passages.get(i).source()));
        }
      }
    }
  }

  void say(Finds finds) {
    found.forEach(address -> say(address, finds));
  }

  private void say(Found address, Finds finds) {
    ContactFacts.Whom whom = ContactFacts.whom(passages, address.passage());
    if (address.isOfAuthority()
        || whom == ContactFacts.Whom.AUTHORITY
        || whom == ContactFacts.Whom.COMPLAINTS) {
      return;
    }
    Optional<String> office = office(address.passage());
    String own = office.map(o -> "contact.vestigingen[" + Names.id(o) + "].").orElse("");
    String kind = address.isBox() ? "postadres" : "bezoekadres";
    String place =
        switch (whom) {
          case OFFICER -> "fg.postadres";
          case PRIVACY, GENERAL, UNKNOWN -> own.isEmpty() ? "contact." + kind : own + kind;
          default -> "";
        };
    if (place.isEmpty() || finds.corporation().has(place)) {
      return;
    }
    String code = address.code();
    if (place.startsWith(own) && !own.isEmpty()) {
      finds.corporation().put(own + "naam", office.get(), address.sources());
    }
    finds.corporation().put(place + ".straat", address.street(), address.sources());
    finds
        .corporation()
        .put(
            place + ".postcode",
            code.substring(0, 4) + " " + code.substring(code.length() - 2),
            address.sources());
    finds.corporation().put(place + ".plaats", address.town(), address.sources());
  }
}
