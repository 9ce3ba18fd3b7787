package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.version.ChangeKind;

/**
 * What changed between two sides, in meaning and in words.
 *
 * @param older the older side
 * @param newer the newer side
 * @param changes the changes in meaning, in the order of the document
 * @param redline the changes in words
 */
public record Comparison(Side older, Side newer, List<Change> changes, Redline redline) {
  /** Keeps its own list. */
  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two sides.
   *
   * @throws IllegalArgumentException when they are different documents
   */
  public static Comparison of(Side older, Side newer) {
    return new Comparison(
        older,
        newer,
        Meaning.between(older.data(), newer.data()),
        Redline.between(older.words(), newer.words()));
  }

  /** Whether only the standard wording differs: the data say the same. */
  public boolean isTemplateOnly() {
    return changes.isEmpty() && !older.words().equals(newer.words());
  }

  /** Whether nothing differs at all. */
  public boolean isEmpty() {
    return changes.isEmpty() && older.words().equals(newer.words());
  }

  /** What kind of change this is, by its most weighty part. */
  public ChangeKind kind() {
    Optional<Weight> heaviest = Meaning.heaviest(changes);
    if (heaviest.isEmpty()) {
      return ChangeKind.TEMPLATE;
    }
    return switch (heaviest.get()) {
      case WIDENING -> ChangeKind.WIDENING;
      case NARROWING -> ChangeKind.NARROWING;
      case EDITORIAL -> ChangeKind.EDITORIAL;
    };
  }

  /** One sentence for a history or feed. */
  public String summary() {
    if (isEmpty()) {
      return "Er is niets veranderd.";
    }
    return isTemplateOnly()
        ? "Alleen de standaardtekst is veranderd; de gegevens zijn gelijk."
        : Summary.of(changes);
  }

  /** The changes by the part of the document they belong to, the most weighty first within each. */
  public Map<String, List<Change>> byPart() {
    Map<String, List<Change>> parts = new LinkedHashMap<>();
    for (Change change : changes) {
      parts.computeIfAbsent(change.part(), p -> new ArrayList<>()).add(change);
    }
    parts.values().forEach(list -> list.sort(Comparator.comparing(Change::weight)));
    return parts;
  }
}
