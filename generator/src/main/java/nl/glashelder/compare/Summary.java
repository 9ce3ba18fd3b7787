package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.model.Noun;

/** Says in one sentence what changed: the most weighty things by name, the rest as a number. */
final class Summary {
  /** What comes in one list of versions or in a feed may be no longer than this. */
  static final int LONGEST = 240;

  private static final List<String> NUMBERS =
      List.of(
          "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
          "elf", "twaalf");

  /** A sentence that goes on with what stood there: that is too much for a summary. */
  private static final String QUOTES = "\\. (?:Er stond|Het was|Dat staat).*";

  /** More clauses make no plain sentence. */
  private static final int MOST_CLAUSES = 3;

  private final List<Told> told;

  private Summary(List<Told> told) {
    this.told = told;
  }

  /** For a history or feed; there must be changes. */
  static String of(List<Told> told) {
    return new Summary(told).sentence();
  }

  /** "2 uitbreidingen, 1 inperking en 3 redactionele wijzigingen"; empty without changes. */
  static String counts(List<Change> changes) {
    List<String> counts = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      long count = changes.stream().filter(c -> c.weight() == weight).count();
      if (count > 0) {
        counts.add(count + " " + noun(weight) + (count == 1 ? "" : "en"));
      }
    }
    return and(counts);
  }

  private static String noun(Weight weight) {
    return switch (weight) {
      case WIDENING -> "uitbreiding";
      case NARROWING -> "inperking";
      case EDITORIAL -> "redactionele wijziging";
    };
  }

  /** As many clauses as fit: what is new, what is gone, and what changed otherwise. */
  private String sentence() {
    boolean editorial = of(Weight.WIDENING).isEmpty() && of(Weight.NARROWING).isEmpty();
    String start = editorial ? "Alleen redactioneel: " : "";
    List<Clause> fitting = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      if (weight != Weight.EDITORIAL || editorial) {
        for (Clause clause : clauses(of(weight))) {
          List<Clause> more = new ArrayList<>(fitting);
          more.add(clause);
          if (more.size() <= MOST_CLAUSES && sentence(start, more).length() <= LONGEST) {
            fitting = more;
          }
        }
      }
    }
    return fitting.isEmpty()
        ? Spoken.capital(counts(told.stream().map(Told::change).toList())) + "."
        : sentence(start, fitting);
  }

  private String sentence(String start, List<Clause> clauses) {
    String words = clauses.stream().map(Clause::words).collect(Collectors.joining("; "));
    return Spoken.capital(start + words) + rest(clauses.stream().mapToInt(Clause::named).sum());
  }

  private List<Told> of(Weight weight) {
    return told.stream().filter(t -> t.change().weight() == weight).toList();
  }

  private String rest(int named) {
    int left = told.size() - named;
    return left == 0
        ? "."
        : "; verder " + number(left) + (left == 1 ? " andere wijziging." : " andere wijzigingen.");
  }

  /**
   * Part of the sentence.
   *
   * @param words begins with a small letter
   * @param named how many changes it names
   */
  private record Clause(String words, int named) {}

  private static List<Clause> clauses(List<Told> told) {
    List<Clause> clauses = new ArrayList<>();
    entries(told, ChangeType.ADDED, "nieuw").ifPresent(clauses::add);
    entries(told, ChangeType.REMOVED, "vervallen").ifPresent(clauses::add);
    told.stream()
        .filter(t -> !isEntry(t))
        .map(t -> t.change().sentence().replaceFirst(QUOTES, "").replaceFirst("\\.$", ""))
        .map(s -> new Clause(s.substring(0, 1).toLowerCase(Locale.ROOT) + s.substring(1), 1))
        .forEach(clauses::add);
    return clauses;
  }

  private static boolean isEntry(Told told) {
    ChangeType type = told.change().type();
    return told.entry().isPresent() && (type == ChangeType.ADDED || type == ChangeType.REMOVED);
  }

  /** Entries that came or went, by what they are; those of the document itself first. */
  private static Optional<Clause> entries(List<Told> told, ChangeType type, String word) {
    Map<Class<?>, List<Told>> byKind = new LinkedHashMap<>();
    told.stream()
        .filter(t -> isEntry(t) && t.change().type() == type)
        .sorted(Comparator.comparing(t -> KeyPath.length(t.change().path())))
        .forEach(t -> byKind.computeIfAbsent(t.entry().get(), k -> new ArrayList<>()).add(t));
    List<String> kinds = new ArrayList<>();
    int named = 0;
    for (Map.Entry<Class<?>, List<Told>> kind : byKind.entrySet()) {
      String words = words(kind.getKey(), kind.getValue());
      if (String.join(", ", kinds).length() + words.length() < LONGEST / 2) {
        kinds.add(words);
        named += kind.getValue().size();
      }
    }
    return named == 0
        ? Optional.empty()
        : Optional.of(new Clause(word + (named == 1 ? " is " : " zijn ") + and(kinds), named));
  }

  private static String words(Class<?> kind, List<Told> entries) {
    if (entries.size() == 1) {
      Told only = entries.get(0);
      List<String> words = only.after().isEmpty() ? only.before() : only.after();
      return Subject.noun(kind) + " '" + words.get(0) + "'";
    }
    return number(entries.size()) + " " + kind.getAnnotation(Noun.class).plural();
  }

  private static String number(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
  }

  private static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
  }
}
