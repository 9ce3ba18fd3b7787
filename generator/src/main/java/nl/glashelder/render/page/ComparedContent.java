package nl.glashelder.render.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.compare.Change.Texts;
import nl.glashelder.compare.ChangedSection;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Detail;
import nl.glashelder.compare.Weight;
import nl.glashelder.compare.words.Hunk;

/**
 * What a comparison found, as pages and prints show it.
 *
 * @param audience for whom it is
 * @param summary what changed, in a few sentences
 * @param counts how many changes there are of each weight, in words; empty without changes
 * @param sections the changes in meaning by section, the most weighty first
 * @param wordingOnly how many places only say the same in other words
 * @param redline the redline of the two texts
 */
public record ComparedContent(
    Audience audience,
    String summary,
    String counts,
    List<Section> sections,
    int wordingOnly,
    String redline) {
  /** For whom a comparison is shown: it says the same in their words. */
  public enum Audience {
    /** Whoever the data are about. */
    READERS,
    /** Whoever writes and judges the text. */
    EDITORS
  }

  /** To so many places of one change there is a link. */
  public static final int MOST_PLACES = 8;

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
   * @param weight {@code uitbreiding}, {@code na-te-gaan}, {@code inperking} or {@code
   *     redactioneel}
   * @param label the weight in words for whom it is shown to
   * @param gone whether it is about something that is no longer there
   * @param sentence what changed, as a sentence in plain text
   * @param reason why it has this weight
   * @param details what the entry says that came or went
   * @param texts what was said and what is said now, where that is too long for the sentence
   * @param hunks the ids of the changes in the redline where it shows
   */
  public record Change(
      int number,
      String weight,
      String label,
      boolean gone,
      String sentence,
      String reason,
      List<Detail> details,
      Optional<Texts> texts,
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

  /** What a comparison found, for whoever the data are about. */
  public static ComparedContent of(Comparison comparison) {
    return of(comparison, Audience.READERS);
  }

  /** What a comparison found, for whom it is shown to. */
  public static ComparedContent of(Comparison comparison, Audience audience) {
    return new ComparedContent(
        audience,
        comparison.summary(),
        audience == Audience.READERS ? comparison.countsForReaders() : comparison.counts(),
        comparison.sections().stream().map(s -> section(s, comparison, audience)).toList(),
        (int) comparison.binding().wordingOnly().stream().filter(ComparedContent::isWords).count(),
        comparison.redline().html());
  }

  /** Not a mark that only the markup is another. */
  private static boolean isWords(Hunk hunk) {
    return !hunk.newText().startsWith("<");
  }

  private static Section section(ChangedSection section, Comparison comparison, Audience audience) {
    return new Section(
        section.heading(),
        section.changes().stream()
            .map(numbered -> change(numbered, comparison, audience))
            .toList());
  }

  private static Change change(
      ChangedSection.Numbered numbered, Comparison comparison, Audience audience) {
    nl.glashelder.compare.Change change = numbered.change();
    return new Change(
        numbered.number(),
        change.weight().yaml(),
        audience == Audience.READERS ? change.label() : change.weight().dutch(),
        change.type() == nl.glashelder.compare.ChangeType.REMOVED,
        change.sentence(),
        audience == Audience.READERS
            ? change.reason()
            : change.reasonForEditors() + note(change.weight()),
        change.details(),
        change.texts(),
        comparison.binding().hunksOf(change).stream().map(Hunk::id).toList());
  }

  /** What an editor must do with a change. */
  private static String note(Weight weight) {
    return weight == Weight.TO_BE_JUDGED
        ? " Ga na of het gebruik van gegevens ruimer is. Leg uw oordeel vast als u publiceert."
        : "";
  }

  /** What a weight is called for whom this is. */
  public String name(String weight) {
    Weight known =
        Arrays.stream(Weight.values())
            .filter(w -> w.yaml().equals(weight))
            .findFirst()
            .orElseThrow();
    return audience == Audience.READERS ? known.forReaders() : known.dutch();
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
