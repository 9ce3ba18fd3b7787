package nl.glashelder.takeover.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who gets data. */
final class Recipients implements Recogniser {
  /** What stands behind the name of a recipient. */
  private static final Pattern WHAT_FOR =
      Pattern.compile(
          "(?iu)(?:[:(]|\\s(?:zoals|die|dat|om|voor|bijvoorbeeld|waaronder|met|als|bij|in verband|ten behoeve)\\s).*");

  private static final Pattern CONDITION =
      Pattern.compile(
          "(?iu)\\b(?:indien|wanneer|mits|tenzij|alleen|uitsluitend|slechts|voor zover|toestemming|op verzoek"
              + "|als (?:u|je|wij|we|dat|dit|het|er|de|een|zij|ze|iemand|daar\\p{L}*))\\b");

  private static final Pattern BY_LAW =
      Pattern.compile(
          "(?iu)\\b(?:als|indien|wanneer|alleen|tenzij)\\b[^.;]*\\b(?:wettelijk(?:e)? (?:verplicht|verplichting)|wet[^.;]{0,30}\\bverplicht)");

  private static final Pattern WITH_CONSENT =
      Pattern.compile("(?iu)\\b(?:als|indien|wanneer|alleen|na|met)\\b[^.;]*\\btoestemming\\b");

  /** Whether words set a condition. */
  static boolean isConditional(String words) {
    return CONDITION.matcher(words).find();
  }

  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.prose()) {
      if (isElsewhere(passage) || isLostRow(passage.text())) {
        continue;
      }
      Optional<Enumeration> listed = Enumeration.of(passage);
      if (listed.filter(e -> e.isAbout("ontvangers") && isList(e)).isPresent()) {
        listed(listed.orElseThrow(), finds);
      } else if (passage.isAbout("ontvangers") || saysSharing(passage)) {
        told(passage, finds);
      }
    }
  }

  /** "Deurwaarders nee Politie nooit": what is left of a table whose cells ran together. */
  private static boolean isLostRow(String text) {
    return !text.matches(".*[.!:;]") && text.matches("(?iu).*\\b(?:nee|neen|nooit|geen|niet)\\b.*");
  }

  /** A list of conditions or promises is none of people. */
  private static boolean isList(Enumeration enumeration) {
    return !enumeration
        .introduction()
        .matches("(?iu).*\\b(?:wanneer|als|indien|afspraken|tenzij|behalve|alleen)\\s*:$");
  }

  private static boolean isElsewhere(Passage passage) {
    return passage.isHeading()
        || List.of(
                "cookies",
                "klachten",
                "rechten",
                "cameras",
                "datalek",
                "begrippen",
                "wijzigingen",
                "contact")
            .stream()
            .anyMatch(passage::isAbout)
        || passage.text().endsWith("?");
  }

  /** "Wij delen uw gegevens met de gemeente", wherever it stands. */
  private static boolean saysSharing(Passage passage) {
    return passage
            .text()
            .matches(
                "(?iu).*\\b(?:delen|deelt|verstrekken|verstrekt|doorgeven|geven|sturen|wisselen)\\b.*\\b(?:gegevens|persoonsgegevens|informatie|adresgegevens)\\b.*\\b(?:met|aan|door)\\b.*")
        && !passage.isAbout("beveiliging");
  }

  private static void listed(Enumeration enumeration, Finds finds) {
    Passage passage = enumeration.passage();
    Set<String> known = new LinkedHashSet<>(in(passage));
    boolean processor = enumeration.introduction().matches("(?iu).*\\bverwerkers\\b.*");
    String lead = passage.block().lead();
    String words = lead.isEmpty() ? WHAT_FOR.matcher(enumeration.words()).replaceFirst("") : lead;
    boolean sentence =
        passage
            .text()
            .matches(
                "(?iu).*\\b(?:wij|we|u|krijgt|krijgen|dan|wordt|worden|is|kan|kunnen|heeft|hebben|moet|moeten)\\b.*");
    if (passage.isItem() && !sentence) {
      for (String part : Names.parts(words)) {
        String name = Names.small(Names.bare(part));
        if (Meanings.of("ontvangers.txt").in(part).isEmpty() && Names.isName(name, 5)) {
          String id = Names.id(name);
          finds.statement().put("ontvangers[" + id + "].naam", name, passage.source());
          known.add(id);
        }
      }
    }
    put(known, passage, processor, finds);
  }

  private static void told(Passage passage, Finds finds) {
    Set<String> known = in(passage);
    if (known.isEmpty()) {
      return;
    }
    boolean processor = passage.text().matches("(?iu).*\\bonze verwerkers\\b.*");
    put(known, passage, processor, finds);
    others(passage, finds);
    if (known.size() == 1) {
      received(known.iterator().next(), passage, finds);
    }
  }

  /** What one recipient gets, and what for. */
  private static void received(String id, Passage passage, Finds finds) {
    String text = passage.text();
    if (text.matches(
            "(?iu).*\\b(?:onderhoud|reparatie|reparatieverzoek|onderhoudsklacht|reparaties)\\b.*")
        && List.of("aannemers", "bouwbedrijven", "leveranciers").contains(id)) {
      finds
          .statement()
          .put(
              "ontvangers[" + id + "].waarvoor",
              "om onderhoud of reparaties te doen",
              sources(Set.of(id), passage));
    }
    if (text.matches(
        "(?iu).*\\b(?:krijgt|krijgen|ontvangt|ontvangen|geven|delen|verstrekken|door)\\b.*")) {
      for (String item :
          PortalFacts.examples(
              text.replaceFirst("[.,]? ?(?:zodat|aan (?:het|de)|om te|die de)\\b.*", ""))) {
        finds
            .statement()
            .put("ontvangers[" + id + "].krijgt[" + item + "]", "", sources(Set.of(id), passage));
      }
    }
  }

  /** "Aannemers, elektriciens en glazenwassers": the rest of a row of which one is known. */
  private static void others(Passage passage, Finds finds) {
    String row =
        passage.text().replaceFirst("(?iu)^.*\\b(?:bijvoorbeeld|zoals|waaronder|namelijk)\\s+", "");
    if (row.length() == passage.text().length()) {
      return;
    }
    List<String> parts = Names.parts(row.replaceAll("[.;]$", ""));
    boolean single =
        parts.size() > 1 && parts.stream().allMatch(p -> Names.bare(p).split(" ").length < 3);
    for (String part : parts) {
      String name = Names.small(Names.bare(part));
      if (single
          && Meanings.of("ontvangers.txt").in(part).isEmpty()
          && name.matches("[\\p{L}-]{5,}s|[\\p{L}-]{5,}en")) {
        finds.statement().put("ontvangers[" + Names.id(name) + "].naam", name, passage.source());
      }
    }
  }

  /** What one recipient gets under a condition that is known, in our own words. */
  private static Optional<String> condition(Set<String> ids, Passage passage) {
    String text = passage.text();
    if (ids.size() != 1) {
      return Optional.empty();
    }
    boolean law = BY_LAW.matcher(text).find();
    boolean consent = WITH_CONSENT.matcher(text).find();
    if (law == consent) {
      return Optional.empty();
    }
    return Optional.of(
        law
            ? "Zij krijgen gegevens als de wet ons daartoe verplicht."
            : "Zij krijgen gegevens als {u|je} daarvoor toestemming geeft.");
  }

  /** None where a condition would be lost: then the sentence is still to be done. */
  private static List<Integer> sources(Set<String> ids, Passage passage) {
    boolean lost = CONDITION.matcher(passage.text()).find() && condition(ids, passage).isEmpty();
    return lost ? List.of() : passage.source();
  }

  private static void put(Set<String> ids, Passage passage, boolean processor, Finds finds) {
    boolean covenant =
        passage.text().matches("(?iu).*\\b(?:\\p{L}*convenant|\\p{L}*convenanten)\\b.*");
    Optional<String> condition = condition(ids, passage);
    for (String id : ids) {
      finds.statement().put("ontvangers[" + id + "]", "", sources(ids, passage));
      condition.ifPresent(
          c -> finds.statement().put("ontvangers[" + id + "].voorwaarde", c, passage.source()));
      if (processor) {
        finds.statement().put("ontvangers[" + id + "].rol", "verwerker", sources(ids, passage));
      }
      if (covenant) {
        finds
            .statement()
            .put("ontvangers[" + id + "].overeenkomst", "convenant", sources(ids, passage));
      }
    }
  }

  private static Set<String> in(Passage passage) {
    Set<String> ids = new LinkedHashSet<>();
    for (Meaning meaning : Meanings.of("ontvangers.txt").all()) {
      boolean said =
          meaning.concept().named(passage.reading()).stream()
              .anyMatch(m -> !m.isInDenial() && !m.isQuoted() && !m.isPast() && !m.isAsked());
      if (said) {
        ids.add(meaning.name());
      }
    }
    return ids;
  }
}
