package nl.glashelder.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.compare.words.Hunk;

/** A change in the words, with the changes in the data that it turns out to show. */
final class Place {
  private final Hunk hunk;
  private final PlainText gone;
  private final PlainText come;
  private final Set<Sought> shown = new LinkedHashSet<>();

  Place(Hunk hunk) {
    this.hunk = hunk;
    this.gone = PlainText.of(hunk.oldText());
    this.come = PlainText.of(hunk.newText());
  }

  Hunk hunk() {
    return hunk;
  }

  String key() {
    return hunk.key();
  }

  Set<Sought> shown() {
    return shown;
  }

  boolean isExplained() {
    return !shown.isEmpty();
  }

  /** Whether its words say nothing by themselves: "en", a comma. */
  boolean isSmall() {
    return !come.isTelling() && !gone.isTelling();
  }

  /** A move shows as a move, or as words that went here and came there. */
  boolean canShow(Sought change) {
    return !change.isMove() || hunk.kind() != Hunk.Kind.CHANGED;
  }

  /** Whether any of some texts is new here. */
  boolean gains(List<PlainText> texts) {
    return texts.stream().anyMatch(text -> come.holds(text) && !gone.holds(text));
  }

  /** Whether any of some texts is gone here. */
  boolean loses(List<PlainText> texts) {
    return texts.stream().anyMatch(text -> gone.holds(text) && !come.holds(text));
  }

  /** Whether nothing went and one of some texts came, or nothing came and one of others went. */
  boolean isAllOf(List<PlainText> newer, List<PlainText> older) {
    return gone.isEmpty() && come.isTelling() && newer.contains(come)
        || come.isEmpty() && gone.isTelling() && older.contains(gone);
  }

  /** Whether all that came is part of some texts, and all that went part of others. */
  boolean isWithin(List<PlainText> newer, List<PlainText> older) {
    return (come.isTelling() || gone.isTelling())
        && (come.isEmpty() || newer.stream().anyMatch(text -> text.holds(come)))
        && (gone.isEmpty() || older.stream().anyMatch(text -> text.holds(gone)));
  }

  /** Whether the words that came are part of some texts, or those that went of others. */
  boolean isPartOf(List<PlainText> newer, List<PlainText> older) {
    return come.isTelling() && newer.stream().anyMatch(text -> text.holds(come))
        || gone.isTelling() && older.stream().anyMatch(text -> text.holds(gone));
  }
}
