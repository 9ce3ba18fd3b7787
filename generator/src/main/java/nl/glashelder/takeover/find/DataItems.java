package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Match;

/** Finds which data the corporation uses, and of whom. */
final class DataItems implements Recogniser {
  private static final Map<String, String> GROUP_OF =
      Map.of(
          "huurders", "huurdergegevens",
          "woningzoekenden", "inschrijfgegevens",
          "sollicitanten", "sollicitaties",
          "medewerkers", "personeelsgegevens",
          "kopers", "koopgegevens",
          "leveranciers", "leveranciersgegevens",
          "websitebezoekers", "websitebezoek",
          "vve-leden", "vve-gegevens");

  private static final String GENERAL = "gegevens-over-personen";

  /** What the old text does not group: all groups are personal data, so that this says no more. */
  private static final String GENERAL_NAME = "gegevens over {u|je}";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(.{3,50}?)(?::\\s+|,?\\s+(?:waaronder|zoals|namelijk|bestaande uit|te weten|bijvoorbeeld)\\s+|\\s+\\((?!indien|voor zover|als |wanneer)(?:zoals|bijvoorbeeld|o\\.a\\.|waaronder|denk aan)?\\s*)(.+?)\\)?$");

  private static final Pattern IF_APPLICABLE =
      Pattern.compile(
          "(?iu),? (?:voor zover|indien|alleen als|alleen indien|alleen wanneer) .*$|(?iu)\\((?:[^)]*\\b)?(?:indien|als|wanneer|voor zover) (?:dit |dat )?(?:van toepassing|nodig)[^)]*\\)|,? (?:indien|voor zover) van toepassing");

  private static final Set<String> FILLERS =
      Set.of(
          "uw",
          "je",
          "jouw",
          "de",
          "het",
          "een",
          "van",
          "en",
          "of",
          "gegevens",
          "volledige",
          "huidige",
          "eventuele",
          "eventueel",
          "vaste",
          "prive",
          "zakelijke",
          "eigen",
          "uit",
          "over",
          "zoals",
          "andere",
          "naw",
          "ook",
          "persoonlijke",
          "nummer",
          "nummers",
          "zowel",
          "alle",
          "kopie",
          "bruto",
          "netto",
          "op",
          "hoogte",
          "bij",
          "in",
          "bedrag");

  @Override
  public void find(Finds finds) {
    Set<String> recent = Set.of();
    int recentBlock = -9;
    for (Passage passage : finds.prose()) {
      if (passage.isHeading()) {
        recent = Set.of();
      }
      Set<String> said = Audiences.of(passage.text());
      if (!said.isEmpty() && !passage.isItem()) {
        recent = said;
        recentBlock = passage.blockNumber();
      }
      if (isElsewhere(passage)) {
        continue;
      }
      Optional<Enumeration> listed = Enumeration.of(passage);
      boolean data = listed.filter(DataItems::isOfData).isPresent();
      if (data) {
        Enumeration enumeration = listed.orElseThrow();
        Set<String> audiences =
            audiences(enumeration, passage.blockNumber() - recentBlock < 14 ? recent : Set.of());
        enumeration(enumeration, audiences, finds);
      } else if (!passage.isItem() && isTold(passage)) {
        told(passage, finds);
      }
    }
  }

  /** Whether what is not known may be a datum too: only in a list, not in a sentence about it. */
  private static boolean isBare(Enumeration enumeration) {
    Passage passage = enumeration.passage();
    boolean first = passage.block().text().startsWith(passage.text());
    return first
        && !enumeration
            .words()
            .matches("(?iu).*(?:\\p{L}-(?:\\s|,)|\\b(?:wij|we|kunt|worden|wordt|indien u)\\b).*");
  }

  private static boolean isOfData(Enumeration enumeration) {
    return enumeration.isAbout("gegevens")
        && !enumeration.isAbout("doelen")
        && !enumeration.isAbout("grondslagen")
        && !enumeration.introduction().matches("(?iu).*\\b(?:wanneer|als|indien|tenzij)\\s*:$");
  }

  private static boolean isElsewhere(Passage passage) {
    return passage.isHeading()
        || List.of(
                "cookies",
                "rechten",
                "begrippen",
                "beveiliging",
                "contact",
                "cameras",
                "klachten",
                "ontvangers",
                "bewaren")
            .stream()
            .anyMatch(passage::isAbout);
  }

  private static Set<String> audiences(Enumeration enumeration, Set<String> recent) {
    Set<String> introduced = Audiences.named(List.of(enumeration.introduction()));
    if (!introduced.isEmpty()) {
      return introduced;
    }
    Set<String> headed = Audiences.named(List.of(enumeration.passage().heading()));
    return headed.isEmpty() ? recent : headed;
  }

  private static void enumeration(Enumeration enumeration, Set<String> audiences, Finds finds) {
    String words = enumeration.words();
    String group =
        audiences.size() == 1
            ? GROUP_OF.getOrDefault(audiences.iterator().next(), GENERAL)
            : GENERAL;
    Matcher label = LABEL.matcher(words.replaceAll("[.;,]$", ""));
    if (label.matches()) {
      Set<String> labelled = Meanings.of("gegevensgroepen.txt").in(label.group(1));
      boolean item = item(label.group(1)).isPresent();
      if (!labelled.isEmpty()) {
        group = labelled.iterator().next();
        words = label.group(2);
      } else if (item) {
        words = label.group(1);
      }
    }
    List<Found> found = items(words, isBare(enumeration));
    put(found, group, audiences, enumeration.passage(), finds);
  }

  /** "Wij leggen uw naam, adres en geboortedatum vast": known data only. */
  private static boolean isTold(Passage passage) {
    boolean here =
        passage.isAbout("gegevens")
            || passage.isAbout("doelen")
            || passage.isAbout("website")
            || passage.headingTopics().isEmpty();
    return here
        && passage.text().matches("(?iu).*\\b(?:wij|we|ons)\\b.*")
        && passage
            .text()
            .matches(
                "(?iu).*\\b(?:verzamelen|verwerken|registreren|leggen|hebben|vragen|noteren|gebruiken|ontvangen|bewaren|slaan)\\b.*")
        && passage.text().matches("(?iu).*(?:\\b(?:uw|je|jouw)\\s|zoals |namelijk |waaronder ).*")
        && !passage
            .text()
            .matches(
                "(?iu).*\\b(?:geen|niet|nooit|kopie|voorbeeld|voorbeelden|persoonsgegevens zijn|doorgeven|geven wij|sturen)\\b.*");
  }

  private static void told(Passage passage, Finds finds) {
    Set<String> audiences = Audiences.named(List.of(passage.text()));
    List<Found> known = new ArrayList<>();
    for (String part : Names.parts(passage.text())) {
      String bare =
          part.replaceFirst(
              "(?iu)^.*\\b(?:uw|je|jouw|zoals|namelijk|waaronder|de|het|een|bijvoorbeeld)\\s+", "");
      item(bare).ifPresent(id -> known.add(new Found(id, "", false)));
    }
    if (known.size() > 1) {
      String group =
          audiences.size() == 1
              ? GROUP_OF.getOrDefault(audiences.iterator().next(), GENERAL)
              : GENERAL;
      put(known, group, audiences, passage, finds);
    }
  }

  private static void put(
      List<Found> found, String group, Set<String> audiences, Passage passage, Finds finds) {
    if (found.isEmpty()) {
      return;
    }
    String place = "gegevens[" + group + "]";
    if (group.equals(GENERAL)) {
      finds.statement().put(place + ".naam", GENERAL_NAME, passage.source());
    }
    for (Found item : found) {
      String at = place + ".items[" + item.id() + "]";
      finds.statement().put(at, "", passage.source());
      if (!item.name().isEmpty()) {
        finds.statement().put(at + ".naam", item.name(), passage.source());
      }
      if (item.ifApplicable()) {
        finds.statement().put(at + ".indien-van-toepassing", "ja", passage.source());
      }
    }
    for (String audience : audiences) {
      finds.statement().put("doelgroepen[" + audience + "]", "", passage.source());
      finds.statement().put(place + ".doelgroepen[]", audience, passage.source());
    }
  }

  /** A datum: by its id of the catalogue, or with a name of its own. */
  record Found(String id, String name, boolean ifApplicable) {}

  /** The data that words enumerate; what is no name stays out. */
  static List<Found> items(String words, boolean own) {
    List<Found> found = new ArrayList<>();
    if (words.matches("(?iu).*\\bvoor(?:naam)?-?,? (?:en|als) achternaam\\b.*")
        && words.split(" ").length < 9) {
      return List.of(new Found("voornaam", "", false), new Found("achternaam", "", false));
    }
    boolean whole = IF_APPLICABLE.matcher(words).find() && Names.parts(words).size() == 1;
    Optional<String> one = item(words);
    if (one.isPresent()) {
      return List.of(new Found(one.get(), "", whole));
    }
    for (String part : words.split("\\s*[;,]\\s*")) {
      boolean applicable = IF_APPLICABLE.matcher(part).find();
      String rest = IF_APPLICABLE.matcher(part).replaceAll("");
      if (rest.matches("(?iu).*\\p{L}-(?:\\s|$).*")) {
        // "Onderhouds- en andere gegevens": the parts are no words by themselves.
        continue;
      }
      Optional<String> known = item(rest);
      if (known.isPresent()) {
        found.add(new Found(known.get(), "", applicable));
        continue;
      }
      for (String piece : Names.parts(rest)) {
        Optional<String> id = item(piece);
        String name = Names.small(Names.bare(piece));
        if (id.isPresent()) {
          found.add(new Found(id.get(), "", applicable));
        } else if (own && Names.isName(name, 5) && !isGroup(name)) {
          found.add(new Found(Names.id(name), name, applicable));
        }
      }
    }
    return found;
  }

  private static boolean isGroup(String name) {
    return name.matches("(?iu).*(?:gegevens|informatie)$") && name.split(" ").length > 3;
  }

  /** The catalogue's datum that words name, when they name nothing else. */
  static Optional<String> item(String words) {
    String bare = words.replaceAll("\\([^)]*\\)?", " ").strip();
    nl.glashelder.check.language.Reading reading = nl.glashelder.check.language.Reading.of(bare);
    Set<String> ids = new LinkedHashSet<>();
    for (Meaning meaning : Meanings.of("items.txt").all()) {
      for (Match match : meaning.concept().named(reading)) {
        if (covers(bare, match)) {
          ids.add(meaning.name());
        }
      }
    }
    return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
  }

  private static boolean covers(String words, Match match) {
    String rest = words;
    for (String word : match.words().split("\\s+")) {
      rest = rest.replaceFirst(Pattern.quote(word), " ");
    }
    for (String word :
        rest.toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^\\p{L}\\s-]", " ")
            .strip()
            .split("\\s+")) {
      if (!word.isEmpty() && !FILLERS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
