package nl.glashelder.compare.words;

/** How alike two blocks are by their words, from 0 to 1. */
final class Likeness {
  private final Vocabulary vocabulary;

  Likeness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Twice the weight of the common words, over the weight of all. */
  double of(Block a, Block b) {
    return of(a.words(), b.words());
  }

  /** The weight of the common words, over the weight of the block that has fewer. */
  double held(Block a, Block b) {
    double all = weight(a.words()) + weight(b.words());
    double shorter = Math.min(weight(a.words()), weight(b.words()));
    return shorter == 0 ? 0 : of(a, b) * all / 2 / shorter;
  }

  private double weight(int[] words) {
    double weight = 0;
    for (int word : words) {
      weight += vocabulary.weight(word);
    }
    return weight;
  }

  private double of(int[] a, int[] b) {
    double common = 0;
    double all = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (j == b.length || i < a.length && a[i] < b[j]) {
        all += vocabulary.weight(a[i++]);
      } else if (i == a.length || b[j] < a[i]) {
        all += vocabulary.weight(b[j++]);
      } else {
        float weight = vocabulary.weight(a[i]);
        common += 2 * weight;
        all += 2 * weight;
        i++;
        j++;
      }
    }
    return all == 0 ? 0 : common / all;
  }
}
