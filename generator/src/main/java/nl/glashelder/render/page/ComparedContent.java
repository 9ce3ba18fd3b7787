package nl.glashelder.render.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.compare.ChangedSection;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Detail;
import nl.glashelder.compare.Weight;
import nl.glashelder.compare.words.Hunk;

/**
 * What a comparison found, as pages and prints show it.
 *
 * @param summary one sentence on what changed
 * @param counts how many changes there are of each weight, in words; empty without changes
 * @param sections the changes in meaning by section, the most weighty first
 * @param wordingOnly how many places only say the same in other words
 * @param redline the redline of the two texts
 */
public record ComparedContent(
    String summary, String counts, List<Section> sections, int wordingOnly, String redline) {
  /** The weight in filters of a place where only the wording is another. */
  public static final String WORDING = "tekst";

  /** Up to so many changes, all are shown unfolded. */
  public static final int FEW = 12;

  /** Up to so many lines, what an entry says is shown unfolded. */
  public static final int FEW_LINES = 3;

  /**
   * A section in which something changed.
   *
   * @param heading its heading in the document
   * @param changes its changes, the most weighty first
   */
  public record Section(String heading, List<Change> changes) {
    /** Keeps its own copy of the list. */
    public Section {
      changes = List.copyOf(changes);
    }

    /** The weights that occur in it. */
    public Set<String> weights() {
      return ComparedContent.weights(changes);
    }

    /** Whether something in it matters to people's data. */
    public boolean isWeighty() {
      return weights().stream().anyMatch(w -> !w.equals(Weight.EDITORIAL.yaml()));
    }
  }

  /**
   * A change in meaning.
   *
   * @param number its number, the same wherever it is shown
   * @param weight {@code uitbreiding}, {@code inperking} or {@code redactioneel}
   * @param gone whether it is about something that is no longer there
   * @param sentence what changed, as a sentence in plain text
   * @param reason why it has this weight
   * @param details what the entry says that came or went
   * @param hunks the ids of the changes in the redline where it shows
   */
  public record Change(
      int number,
      String weight,
      boolean gone,
      String sentence,
      String reason,
      List<Detail> details,
      List<String> hunks) {
    /** Keeps its own copies of the lists. */
    public Change {
      details = List.copyOf(details);
      hunks = List.copyOf(hunks);
    }

    /** How many lines its details take. */
    public int detailLines() {
      return lines(details);
    }

    private static int lines(List<Detail> details) {
      return details.stream().mapToInt(d -> 1 + lines(d.details())).sum();
    }
  }

  /** Keeps its own copy of the list. */
  public ComparedContent {
    sections = List.copyOf(sections);
  }

  /** What a comparison found. */
  public static ComparedContent of(Comparison comparison) {
    return new ComparedContent(
        comparison.summary(),
        comparison.counts(),
        comparison.sections().stream().map(s -> section(s, comparison)).toList(),
        (int) comparison.binding().wordingOnly().stream().filter(ComparedContent::isWords).count(),
        comparison.redline().html());
  }

  /** Not a mark that only the markup is another. */
  private static boolean isWords(Hunk hunk) {
    return !hunk.newText().startsWith("<");
  }

  private static Section section(ChangedSection section, Comparison comparison) {
    return new Section(
        section.heading(),
        section.changes().stream().map(numbered -> change(numbered, comparison)).toList());
  }

  private static Change change(ChangedSection.Numbered numbered, Comparison comparison) {
    nl.glashelder.compare.Change change = numbered.change();
    return new Change(
        numbered.number(),
        change.weight().yaml(),
        change.type() == nl.glashelder.compare.ChangeType.REMOVED,
        change.sentence(),
        change.reason(),
        change.details(),
        comparison.binding().hunksOf(change).stream().map(Hunk::id).toList());
  }

  /** All changes, by number. */
  public List<Change> changes() {
    return sections.stream().flatMap(s -> s.changes().stream()).toList();
  }

  /** How many changes have a weight. */
  public int count(String weight) {
    return (int) changes().stream().filter(c -> c.weight().equals(weight)).count();
  }

  /** What can be chosen to see: the weights that occur, and the wording where only that changed. */
  public List<String> choices() {
    return Stream.concat(
            weights(changes()).stream(), wordingOnly > 0 ? Stream.of(WORDING) : Stream.empty())
        .toList();
  }

  /** The weights of some changes, the most weighty first. */
  static Set<String> weights(List<Change> changes) {
    Set<String> weights = new LinkedHashSet<>();
    Arrays.stream(Weight.values())
        .map(Weight::yaml)
        .filter(w -> changes.stream().anyMatch(c -> c.weight().equals(w)))
        .forEach(weights::add);
    return weights;
  }
}
