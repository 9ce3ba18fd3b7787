package nl.glashelder.takeover.text;

import java.util.List;

/**
 * An old document.
 *
 * @param blocks all that it says, in order
 * @param notes what was left out or may surprise, as whole Dutch sentences
 */
public record OldText(List<Block> blocks, List<String> notes) {
  /** Keeps its own copies. */
  public OldText {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
