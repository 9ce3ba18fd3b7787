package nl.glashelder.compare.words;

import java.util.List;

/** One step of writing a redline: what becomes of a block, in the order of the page. */
sealed interface Step {
  /** A block that is equal on both sides. */
  record Same(Block old, Block fresh) implements Step {}

  /**
   * A block that stays in its place.
   *
   * @param inside what becomes of the blocks in it; null when it holds text
   */
  record Pair(Block old, Block fresh, List<Step> inside) implements Step {}

  /**
   * A block of the old side only.
   *
   * @param columns for a table row the place of the cell for each column, or -1; else null
   */
  record Gone(Block block, int[] columns) implements Step {}

  /**
   * A block of the new side only.
   *
   * @param columns for a table row the place of the cell for each column, or -1; else null
   */
  record Added(Block block, int[] columns) implements Step {}

  /** One old block that was split, or several that became one. */
  record Joined(List<Block> olds, List<Block> news) implements Step {}
}
