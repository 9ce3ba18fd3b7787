package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.glashelder.wording.Whereabouts;

/**
 * A change in the data for which places in the words are sought, with where and how it may show.
 */
final class Sought {
  private final Told told;
  private final List<String> paths;
  private final List<String> referring;
  private final boolean everywhere;
  private final boolean mayYield;
  private final List<PlainText> before;
  private final List<PlainText> after;

  Sought(Told told, References references, Whereabouts whereabouts) {
    this.told = told;
    List<String> all = told.change().paths();
    paths = withEchoes(all, whereabouts);
    referring =
        withEchoes(all.stream().flatMap(p -> references.to(p).stream()).toList(), whereabouts);
    everywhere = all.stream().anyMatch(whereabouts::isEverywhere);
    mayYield = all.stream().allMatch(whereabouts::mayYield);
    before = told.before().stream().map(PlainText::of).toList();
    after = told.after().stream().map(PlainText::of).toList();
  }

  private static List<String> withEchoes(List<String> paths, Whereabouts whereabouts) {
    List<String> all = new ArrayList<>(paths);
    paths.forEach(path -> all.addAll(whereabouts.elsewhere(path)));
    return all;
  }

  Change change() {
    return told.change();
  }

  boolean isMove() {
    return change().type() == ChangeType.MOVED && told.before().equals(told.after());
  }

  /** Whether any of the changes of the text may be due to it. */
  boolean isEverywhere() {
    return everywhere;
  }

  /** Whether the words may be the same with and without it. */
  boolean mayYield() {
    return mayYield;
  }

  /** Whether a block is about it alone. */
  boolean isAround(String key) {
    return any(path -> KeyPath.isWithin(key, path));
  }

  /** The same for its place in the data alone, wherever else it shows. */
  boolean isAroundItself(String key) {
    return change().paths().stream().anyMatch(path -> KeyPath.isWithin(key, path));
  }

  /** Whether a block is about another entry of its list. */
  boolean isOfAnotherEntry(String key) {
    return KeyPath.length(key) > 1
        && change().paths().stream()
            .allMatch(path -> KeyPath.length(path) > 1 && KeyPath.shared(key, path) < 2);
  }

  /** Whether it lies in what a block is about. */
  boolean isIn(String key) {
    return any(path -> KeyPath.isWithin(path, key));
  }

  /** The same for the place in the data alone, wherever else it shows. */
  boolean isItselfIn(String key) {
    return change().paths().stream().anyMatch(path -> KeyPath.isWithin(path, key));
  }

  /** Whether a block is about something that refers to it. */
  boolean isReferredToBy(String key) {
    return referring.stream().anyMatch(path -> KeyPath.isWithin(key, path));
  }

  /** How near a block is: the number of names its key begins with, too. */
  int shared(String key) {
    return paths.stream().mapToInt(path -> KeyPath.shared(key, path)).max().orElse(0);
  }

  /** Whether a block is about its neighbour: the same entry, another key. */
  boolean isBeside(String key) {
    return any(
        path -> KeyPath.length(path) > 1 && KeyPath.shared(key, path) == KeyPath.length(path) - 1);
  }

  /** Whether a block is about the entry that it is a part of. */
  boolean isInEntryOf(String key) {
    return any(path -> KeyPath.length(path) > 2 && KeyPath.shared(key, path) > 1);
  }

  /** Whether a block could change places with its own. */
  boolean isPeerOf(String key) {
    return any(
        path ->
            KeyPath.length(path) == KeyPath.length(key)
                && KeyPath.shared(key, path) == KeyPath.length(path) - 1);
  }

  private boolean any(Predicate<String> holds) {
    return paths.stream().anyMatch(holds);
  }

  /** Whether words that came hold something the newer side says, or words that went the older. */
  boolean isNamed(Place place) {
    return place.gains(after) || place.loses(before);
  }

  /** Whether all that came, or all that went, is what one side says. */
  boolean isSaidBy(Place place) {
    return place.isAllOf(after, before);
  }

  /** Whether what came is within what the newer side says, and what went within the older. */
  boolean isAllOf(Place place) {
    return place.isWithin(after, before);
  }

  /** Whether words that came or went are some of the words of this change. */
  boolean isPartly(Place place) {
    return place.isPartOf(after, before);
  }

  /** Whether an entry that came, went or got another name is named there. */
  boolean isNamesake(Place place) {
    return (told.entry().isPresent() || change().type() == ChangeType.RENAMED)
        && (place.gains(first(after)) || place.loses(first(before)));
  }

  private static List<PlainText> first(List<PlainText> texts) {
    return texts.subList(0, Math.min(1, texts.size()));
  }
}
