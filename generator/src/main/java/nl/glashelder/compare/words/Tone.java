package nl.glashelder.compare.words;

import java.util.List;

/**
 * How the changed words of a document are shown. Where little changed, a reader wants to see each
 * word that did; where much changed, single words that stayed between those that did not only
 * hinder.
 */
enum Tone {
  EXACT,
  CALM;

  /** Beyond this part of the text, much changed. */
  private static final double LITTLE = 0.1;

  /** The tone of a document of which these steps are made. */
  static Tone of(List<Step> steps, Moves moves) {
    Extent extent = new Extent(moves);
    extent.add(steps);
    return extent.changed > LITTLE * extent.all ? CALM : EXACT;
  }

  /** About how many signs the text has on both sides, and how many of them changed. */
  private static final class Extent {
    private final Moves moves;
    private double all;
    private double changed;

    Extent(Moves moves) {
      this.moves = moves;
    }

    void add(List<Step> steps) {
      for (Step step : steps) {
        if (step instanceof Step.Same same) {
          all += 2.0 * same.fresh().size();
        } else if (step instanceof Step.Gone gone) {
          addAlone(gone.block());
        } else if (step instanceof Step.Added added) {
          addAlone(added.block());
        } else if (step instanceof Step.Joined joined) {
          joined.olds().forEach(block -> all += block.size());
          joined.news().forEach(block -> all += block.size());
        } else if (step instanceof Step.Pair pair && pair.inside() != null) {
          add(pair.inside());
        } else if (step instanceof Step.Pair pair) {
          addPair(pair.old(), pair.fresh());
        }
      }
    }

    private void addAlone(Block block) {
      all += block.size();
      changed += moves.of(block) == null ? block.size() : 0;
    }

    private void addPair(Block old, Block fresh) {
      int size = old.size() + fresh.size();
      int words = old.words().length + fresh.words().length;
      all += size;
      changed += words == 0 ? 0 : (double) size * differing(old.words(), fresh.words()) / words;
    }

    /** How many words of two sorted lists are in one of them alone. */
    private static int differing(int[] a, int[] b) {
      int common = 0;
      int i = 0;
      int j = 0;
      while (i < a.length && j < b.length) {
        if (a[i] == b[j]) {
          common++;
          i++;
          j++;
        } else if (a[i] < b[j]) {
          i++;
        } else {
          j++;
        }
      }
      return a.length + b.length - 2 * common;
    }
  }
}
