package nl.glashelder.compare;

import java.util.List;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.Judgement;

/**
 * What changed between two sides, in meaning and in words.
 *
 * @param older the older side
 * @param newer the newer side
 * @param changes the changes in meaning, in the order of the data
 * @param redline the changes in words
 * @param binding which of the one belong to which of the other
 * @param sections the changes in meaning as a reader meets them, numbered
 * @param summary what changed in one sentence, for a history or feed
 */
public record Comparison(
    Side older,
    Side newer,
    List<Change> changes,
    Redline redline,
    Binding binding,
    List<ChangedSection> sections,
    String summary) {
  /** Keeps its own lists. */
  public Comparison {
    changes = List.copyOf(changes);
    sections = List.copyOf(sections);
  }

  /**
   * Compares two sides.
   *
   * @throws IllegalArgumentException when they are different documents
   */
  public static Comparison of(Side older, Side newer) {
    return of(older, newer, List.of());
  }

  /**
   * Compares a version with the one before it, knowing what was found of the changes between them.
   *
   * @param judgements what the editor found who published the newer side
   * @throws IllegalArgumentException when they are different documents
   */
  public static Comparison of(Side older, Side newer, List<Judgement> judgements) {
    List<Told> told = Meaning.told(older.data(), newer.data(), judgements);
    Redline redline = Redline.between(older.words(), newer.words());
    Binding binding =
        Binding.of(
            told,
            redline.hunks(),
            References.in(Meaning.document(older.data()), Meaning.document(newer.data())),
            Meaning.page(newer.data()));
    List<Change> changes = told.stream().map(Told::change).toList();
    return new Comparison(
        older,
        newer,
        changes,
        redline,
        binding,
        Sections.of(older.words(), newer.words(), changes, binding),
        summary(told, older.words().equals(newer.words())));
  }

  /** Whether nothing differs at all. */
  public boolean isEmpty() {
    return changes.isEmpty() && older.words().equals(newer.words());
  }

  /** What kind of change this is, by its most weighty part. */
  public ChangeKind kind() {
    return Meaning.heaviest(changes).map(Weight::kind).orElse(ChangeKind.TEMPLATE);
  }

  private static String summary(List<Told> told, boolean sameWords) {
    if (!told.isEmpty()) {
      return Summary.of(told);
    }
    return sameWords
        ? "Er is niets veranderd."
        : "Alleen de standaardtekst is veranderd; de gegevens zijn gelijk.";
  }

  /** How many changes there are of each weight: "2 uitbreidingen en 1 inperking". */
  public String counts() {
    return Summary.counts(changes);
  }

  /** The same for readers, who need not know the words of the field. */
  public String countsForReaders() {
    return Summary.countsForReaders(changes);
  }
}
