package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;

/** Says in a few short sentences what changed: the most weighty things by name. */
final class Summary {
  /** What comes in one list of versions or in a feed may be no longer than this. */
  static final int LONGEST = 240;

  private static final List<String> NUMBERS =
      List.of(
          "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
          "elf", "twaalf");

  /** A sentence that goes on with what stood there: that is too much for a summary. */
  private static final String QUOTES =
      "(?s)\\. (?:Er stond|Er staat nu|Dat was|Dat is zo bij|Hetzelfde geldt)\\b.*";

  private static final String OTHERS = "Ook anders: ";

  /** So many of a kind are named; more are counted. */
  private static final int NAMED = 2;

  private final List<Told> told;

  private Summary(List<Told> told) {
    this.told = told;
  }

  /** For a history or feed; there must be changes. */
  static String of(List<Told> told) {
    return new Summary(told).sentences();
  }

  /** "2 uitbreidingen, 1 inperking en 3 redactionele wijzigingen"; empty without changes. */
  static String counts(List<Change> changes) {
    return counts(changes, false);
  }

  /** The same for readers, who need not know the words of the field. */
  static String countsForReaders(List<Change> changes) {
    return counts(changes, true);
  }

  private static String counts(List<Change> changes, boolean readers) {
    List<String> counts = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      long count = changes.stream().filter(c -> c.weight() == weight).count();
      if (count > 0) {
        counts.add(count + " " + (readers ? forReaders(weight) : noun(weight, count == 1)));
      }
    }
    return and(counts);
  }

  private static String noun(Weight weight, boolean one) {
    String ending = one ? "" : "en";
    return switch (weight) {
      case WIDENING -> "uitbreiding" + ending;
      case TO_BE_JUDGED -> "wijziging" + ending + " om na te gaan";
      case NARROWING -> "inperking" + ending;
      case EDITORIAL -> "redactionele wijziging" + ending;
    };
  }

  private static String forReaders(Weight weight) {
    return switch (weight) {
      case WIDENING -> "met meer gebruik of minder bescherming";
      case TO_BE_JUDGED -> "om zelf te lezen";
      case NARROWING -> "met minder gebruik of meer bescherming";
      case EDITORIAL -> "waarbij het gebruik gelijk blijft";
    };
  }

  private String sentences() {
    boolean editorial = told.stream().allMatch(t -> t.change().weight() == Weight.EDITORIAL);
    List<String> said = new ArrayList<>();
    if (editorial) {
      said.add("Het gebruik van gegevens blijft gelijk.");
    }
    List<Told> left = new ArrayList<>(told);
    if (told.size() > 1) {
      entries(left, ChangeType.ADDED, "Nieuw: ").ifPresent(said::add);
      entries(left, ChangeType.REMOVED, "Niet meer: ").ifPresent(said::add);
    }
    left.sort(Comparator.comparing(t -> t.change().weight()));
    for (Told one : List.copyOf(left)) {
      int room = LONGEST - length(said) - topics(without(left, one), LONGEST).length();
      for (String sentence : List.of(one.change().sentence(), brief(one))) {
        if (left.contains(one) && sentence.length() < room) {
          said.add(sentence);
          left.remove(one);
        }
      }
    }
    String topics = topics(left, LONGEST - length(said));
    if (!topics.isEmpty()) {
      said.add(topics);
    }
    return said.isEmpty() ? shortest() : String.join(" ", said);
  }

  private String shortest() {
    String number = number(told.size());
    return FirstLetter.capital(number) + (told.size() == 1 ? " wijziging." : " wijzigingen.");
  }

  private static List<Told> without(List<Told> some, Told one) {
    return some.stream().filter(t -> t != one).toList();
  }

  private static int length(List<String> said) {
    return said.stream().mapToInt(s -> s.length() + 1).sum();
  }

  private static String brief(Told one) {
    String brief = one.change().sentence().replaceFirst(QUOTES, ".");
    return brief.isEmpty() ? one.change().sentence() : brief;
  }

  /** "Ook anders: de bewaartermijnen, de rechten en het contact."; as much as there is room for. */
  private static String topics(List<Told> left, int room) {
    List<String> topics =
        new ArrayList<>(left.stream().map(t -> topic(t.change().path())).distinct().toList());
    String said = topics.isEmpty() ? "" : OTHERS + and(topics) + ".";
    while (said.length() > room && topics.size() > 1) {
      topics.remove(topics.size() - 1);
      said = OTHERS + String.join(", ", topics) + " en meer.";
    }
    return said.length() > room ? "" : said;
  }

  private static String topic(String path) {
    String[] keys = path.split("\\.");
    boolean corporation = keys[0].equals("corporatie") && keys.length > 1;
    List<Class<?>> holders =
        corporation
            ? List.of(Corporation.class)
            : List.of(PrivacyStatement.class, CookieNotice.class);
    String key = corporation ? keys[1] : keys[0];
    return holders.stream()
        .flatMap(type -> RecordShape.of(type).part(key).stream())
        .map(part -> Contents.inText(part))
        .findFirst()
        .orElse(key);
  }

  /** Of what is to be judged it is not certain that it is new, or there no more. */
  private static boolean isCertain(Weight weight) {
    return weight == Weight.WIDENING || weight == Weight.NARROWING;
  }

  private static boolean isEntry(Told told) {
    return told.entry().isPresent() && KeyPath.length(told.change().path()) == 2;
  }

  /** Entries of the document that came or went, by what they are; they are left no more. */
  private static Optional<String> entries(List<Told> left, ChangeType type, String start) {
    Map<Class<?>, List<Told>> byKind = new LinkedHashMap<>();
    left.stream()
        .filter(t -> isEntry(t) && t.isA(type) && isCertain(t.change().weight()))
        .forEach(t -> byKind.computeIfAbsent(t.entry().get(), k -> new ArrayList<>()).add(t));
    List<String> kinds = new ArrayList<>();
    byKind.forEach(
        (kind, entries) -> {
          String words = words(kind, entries);
          if (String.join(", ", kinds).length() + words.length() < LONGEST / 3) {
            kinds.add(words);
            left.removeAll(entries);
          }
        });
    return kinds.isEmpty() ? Optional.empty() : Optional.of(start + and(kinds) + ".");
  }

  private static String words(Class<?> kind, List<Told> entries) {
    List<String> names =
        entries.stream()
            .map(t -> t.after().isEmpty() ? t.before().get(0) : t.after().get(0))
            .map(Spoken::quoted)
            .toList();
    if (names.size() == 1) {
      return Subject.noun(kind) + " " + names.get(0);
    }
    return names.size() <= NAMED
        ? Subject.nouns(kind).replaceFirst("^", "de ") + " " + and(names)
        : number(names.size()) + " " + Subject.nouns(kind);
  }

  private static String number(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
  }

  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
  }
}
