package nl.glashelder.check.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many texts hold which words, so that a rule reads only the few in which something can be
 * said.
 */
public final class WordIndex {
  private static final BitSet NONE = new BitSet();

  private final int size;
  private final Map<Integer, BitSet> textsBySlot = new HashMap<>();

  /** Looks once at all words of some texts, each in sentences. */
  public WordIndex(List<List<Reading>> texts) {
    size = texts.size();
    for (int i = 0; i < size; i++) {
      for (Reading reading : texts.get(i)) {
        BitSet filled = reading.filled();
        for (int slot = filled.nextSetBit(0); slot >= 0; slot = filled.nextSetBit(slot + 1)) {
          textsBySlot.computeIfAbsent(slot, s -> new BitSet(size)).set(i);
        }
      }
    }
  }

  /** The numbers of the texts that hold all words of some way to name a meaning. */
  public BitSet mayName(Concept concept) {
    BitSet found = new BitSet(size);
    for (Phrase phrase : concept.phrases()) {
      found.or(mayHold(phrase));
    }
    return found;
  }

  private BitSet mayHold(Phrase phrase) {
    BitSet all = null;
    for (int slot : phrase.needed()) {
      BitSet with = textsBySlot.get(slot);
      if (with == null) {
        return NONE;
      }
      if (all == null) {
        all = (BitSet) with.clone();
      } else {
        all.and(with);
      }
    }
    if (all == null) {
      // Only words that may be left out: any text will do.
      all = new BitSet(size);
      all.set(0, size);
    }
    return all;
  }
}
