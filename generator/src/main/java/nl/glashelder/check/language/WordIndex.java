package nl.glashelder.check.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which of many texts hold which words, so that a rule reads only the few in which something can be
 * said.
 */
public final class WordIndex {
  private static final BitSet NONE = new BitSet();

  private final int size;
  private BitSet[] textsBySlot = new BitSet[0];

  /** Looks once at all words of some texts, each in sentences. */
  public WordIndex(List<List<Reading>> texts) {
    size = texts.size();
    for (int i = 0; i < size; i++) {
      for (Reading reading : texts.get(i)) {
        BitSet filled = reading.filled();
        for (int slot = filled.nextSetBit(0); slot >= 0; slot = filled.nextSetBit(slot + 1)) {
          textsWith(slot).set(i);
        }
      }
    }
  }

  private BitSet textsWith(int slot) {
    if (slot >= textsBySlot.length) {
      textsBySlot = Arrays.copyOf(textsBySlot, Math.max(slot + 1, Vocabulary.slots()));
    }
    if (textsBySlot[slot] == null) {
      textsBySlot[slot] = new BitSet(size);
    }
    return textsBySlot[slot];
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
      BitSet with = slot < textsBySlot.length ? textsBySlot[slot] : null;
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
