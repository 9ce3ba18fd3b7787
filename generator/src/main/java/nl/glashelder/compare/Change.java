package nl.glashelder.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One change in meaning.
 *
 * @param id the same for the same change in every build, so that remarks on it survive: a hash of
 *     path and type
 * @param path where in the data, for example {@code bewaartermijnen.camerabeelden.duur}
 * @param elsewhere where else the same change shows in the data
 * @param type how it changed
 * @param weight what it means for people
 * @param label the same in a few words for a reader: "minder bescherming"
 * @param sentence the change as plain Dutch, for a reader
 * @param reason why it has this weight, as one Dutch sentence for a reader
 * @param reasonForEditors the same for whoever writes and judges the text: always with "u"
 * @param details what the entry says that came or went, key by key; empty for other changes
 * @param texts what was said and what is said now, where that does not fit in the sentence
 */
public record Change(
    String id,
    String path,
    List<String> elsewhere,
    ChangeType type,
    Weight weight,
    String label,
    String sentence,
    String reason,
    String reasonForEditors,
    List<Detail> details,
    Optional<Texts> texts) {
  /**
   * Two texts to read beside each other.
   *
   * @param before what was said
   * @param after what is said now
   */
  public record Texts(String before, String after) {}

  /** Keeps its own lists. */
  public Change {
    elsewhere = List.copyOf(elsewhere);
    details = List.copyOf(details);
  }

  /** Its path and the others. */
  List<String> paths() {
    return Stream.concat(Stream.of(path), elsewhere.stream()).toList();
  }

  /** The same change that also shows at some paths, said otherwise. */
  Change alsoAt(List<String> others, String said) {
    return new Change(
        id,
        path,
        Stream.concat(elsewhere.stream(), others.stream())
            .filter(other -> !other.equals(path))
            .distinct()
            .toList(),
        type,
        weight,
        label,
        said,
        reason,
        reasonForEditors,
        details,
        texts);
  }

  /** The same change under another id, at another path. */
  Change called(String other, String at) {
    return new Change(
        other,
        at,
        elsewhere,
        type,
        weight,
        label,
        sentence,
        reason,
        reasonForEditors,
        details,
        texts);
  }

  /** The same change, that means for people what another change means. */
  Change meaning(Change other) {
    return new Change(
        id,
        path,
        elsewhere,
        type,
        other.weight,
        other.label,
        sentence,
        other.reason,
        other.reasonForEditors,
        details,
        texts);
  }

  /** The same change, that means something else for people. */
  Change weighing(Verdict verdict, String said, String forEditors) {
    return new Change(
        id,
        path,
        elsewhere,
        type,
        verdict.weight(),
        verdict.label(),
        sentence,
        said,
        forEditors,
        details,
        texts);
  }

  /** The same change with what an entry says. */
  Change withDetails(List<Detail> said) {
    return new Change(
        id, path, elsewhere, type, weight, label, sentence, reason, reasonForEditors, said, texts);
  }

  /** The same change with two texts to read. */
  Change with(Texts both) {
    return new Change(
        id,
        path,
        elsewhere,
        type,
        weight,
        label,
        sentence,
        reason,
        reasonForEditors,
        details,
        Optional.of(both));
  }

  /** The same change with another weight, given by whoever judged it. */
  Change judged(Weight judgement, String why) {
    return new Change(
        id,
        path,
        elsewhere,
        type,
        judgement,
        judgement.forReaders(),
        sentence,
        why,
        why,
        details,
        texts);
  }
}
