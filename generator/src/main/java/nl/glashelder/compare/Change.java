package nl.glashelder.compare;

/**
 * One change in meaning.
 *
 * @param id stable for the same change in every build, so that remarks on it survive: a hash of
 *     path and type
 * @param path where in the data, for example {@code bewaartermijnen.camerabeelden.duur}
 * @param type how it changed
 * @param weight what it means for people
 * @param sentence the change as one plain Dutch sentence
 * @param reason why it has this weight, as one Dutch sentence
 */
public record Change(
    String id, String path, ChangeType type, Weight weight, String sentence, String reason) {
  /** The first key of the path: the part of the document the change belongs to. */
  public String part() {
    int point = path.indexOf('.');
    return point < 0 ? path : path.substring(0, point);
  }
}
