package nl.glashelder.compare;

import java.util.List;
import java.util.Optional;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.PublishedData;

/**
 * The comparison in meaning: two versions' data, matched by id. Everything that differs is told
 * ({@link Walk}), and what is one change in several places is told once ({@link Gathering}).
 */
public final class Meaning {
  private Meaning() {}

  /**
   * All changes from one version's data to another's, in the order of the document.
   *
   * @throws IllegalArgumentException when the two are versions of different documents
   */
  public static List<Change> between(PublishedData older, PublishedData newer) {
    return told(older, newer).stream().map(Told::change).toList();
  }

  /** The same, each with the words to find it by. */
  static List<Told> told(PublishedData older, PublishedData newer) {
    if (older.statement().isPresent() != newer.statement().isPresent()) {
      throw new IllegalArgumentException(
          "Een privacyverklaring en een cookieverklaring kunnen niet worden vergeleken.");
    }
    Record oldDocument = document(older);
    Record newDocument = document(newer);
    FormOfAddress address = newer.corporation().formOfAddress();
    Names names = Names.of(oldDocument, newDocument, address);
    Sides sides =
        new Sides(oldDocument, newDocument, older.corporation().formOfAddress() != address);
    Telling telling = new Telling(names, address);
    Walk walk = new Walk(sides, telling);
    walk.records(older.corporation(), newer.corporation(), "corporatie", Subject.corporation());
    walk.records(oldDocument, newDocument, "", Subject.document());
    return new Gathering(sides, telling).gathered(walk.told());
  }

  /**
   * All changes from one entry of a list to another of the same kind, whatever their ids.
   *
   * @param part the list that they are entries of
   * @param names what things they refer to are called
   * @param address the form of address of the sentences
   */
  static List<Change> entries(
      Record older, Record newer, Part part, Names names, FormOfAddress address) {
    Walk walk = new Walk(new Sides(older, newer, false), new Telling(names, address));
    Subject entry =
        Subject.document().entry(part.valueType(), names.nameOf(older), names.nameOf(newer));
    walk.records(older, newer, "", entry);
    return walk.told().stream().map(Told::change).toList();
  }

  /** The document among the data. */
  static Record document(PublishedData data) {
    return data.statement().<Record>map(s -> s).orElseGet(() -> data.notice().orElseThrow());
  }

  /**
   * The kind of change from one version's data to another's that differ, by its most weighty part.
   *
   * @throws IllegalArgumentException when the two are versions of different documents
   */
  public static ChangeKind kind(PublishedData older, PublishedData newer) {
    return heaviest(between(older, newer)).orElse(Weight.EDITORIAL).kind();
  }

  /** The most weighty kind of change among some; empty when there is none. */
  static Optional<Weight> heaviest(List<Change> changes) {
    return changes.stream().map(Change::weight).min(Enum::compareTo);
  }
}
