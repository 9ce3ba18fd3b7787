package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.glashelder.version.Fingerprint;
import org.jsoup.nodes.Element;

/** Numbers the changes of a redline and makes the words that announce them. */
final class HunkLog {
  private static final int ID_DIGITS = 10;

  private final List<Hunk> hunks = new ArrayList<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> taken;

  /**
   * @param taken ids that stand in the fragments
   */
  HunkLog(Set<String> taken) {
    this.taken = taken;
  }

  List<Hunk> hunks() {
    return List.copyOf(hunks);
  }

  /** Records a change and returns its id. */
  String record(Hunk.Kind kind, Block block, String oldText, String newText) {
    String id = id(kind, block, oldText, newText);
    hunks.add(new Hunk(id, kind, block.nearestKey(), oldText, newText));
    return id;
  }

  /**
   * Records words that went and came.
   *
   * @param words the old and the new ones; null where nothing shows
   * @return its id; null when neither shows anything
   */
  String recordEdit(Block block, String[] words) {
    if (words[0] == null && words[1] == null) {
      return null;
    }
    Hunk.Kind kind =
        words[0] == null
            ? Hunk.Kind.INSERTED
            : words[1] == null ? Hunk.Kind.DELETED : Hunk.Kind.CHANGED;
    return record(
        kind,
        block,
        Objects.requireNonNullElse(words[0], ""),
        Objects.requireNonNullElse(words[1], ""));
  }

  /** Records a moved block, whose id was made before. */
  void recordMove(Moves.Move move) {
    Hunk.Kind kind = move.stays() ? Hunk.Kind.FORMAT : Hunk.Kind.MOVED;
    Block fresh = move.fresh();
    String was = move.old().plainText();
    hunks.add(new Hunk(move.id(), kind, fresh.nearestKey(), was, fresh.plainText()));
  }

  String id(Hunk.Kind kind, Block block, String oldText, String newText) {
    String what = String.join("\u0000", block.nearestKey(), kind.name(), oldText, newText);
    String id;
    do {
      int time = times.merge(what, 1, Integer::sum);
      id = "wijziging-" + Fingerprint.of(what + '\u0000' + time).substring(0, ID_DIGITS);
    } while (taken.contains(id));
    return id;
  }

  /** Words for people, hidden from sight. */
  static Element note(String words, String id) {
    Element note = new Element("span").attr("class", Markup.HIDDEN_CLASS).attr(Markup.UI, "");
    if (id != null) {
      note.attr("id", id);
    }
    return note.text(words + ": ");
  }
}
