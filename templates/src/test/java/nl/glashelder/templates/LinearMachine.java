package nl.glashelder.templates;

import java.util.List;
import java.util.Random;

/**
 * A linear support vector machine with squared losses, trained by descent along the coordinates of
 * its dual (Hsieh and others, 2008): only sums and products in a fixed order, so that training
 * again gives the same numbers on every machine.
 */
final class LinearMachine {
  private static final int MOST_ROUNDS = 400;
  private static final double CLOSE = 0.002;
  private static final long SEED = 20261201;

  private LinearMachine() {}

  /**
   * What one example has.
   *
   * @param features the numbers of its features
   * @param values how much of each
   * @param positive on which side it is
   * @param cost how much it costs to put it on the other side
   */
  record Example(int[] features, double[] values, boolean positive, double cost) {}

  /** What each feature weighs, so that a positive sum is the positive side. */
  static double[] weights(List<Example> examples, int features) {
    double[] weights = new double[features];
    double[] alphas = new double[examples.size()];
    int[] order = new int[examples.size()];
    double[] diagonal = new double[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      diagonal[i] = 0.5 / examples.get(i).cost();
      for (double value : examples.get(i).values()) {
        diagonal[i] += value * value;
      }
    }
    Random random = new Random(SEED);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      shuffle(order, random);
      double furthest = 0;
      for (int i : order) {
        furthest = Math.max(furthest, step(examples.get(i), i, alphas, diagonal[i], weights));
      }
      if (furthest < CLOSE) {
        break;
      }
    }
    return weights;
  }

  private static double step(
      Example example, int i, double[] alphas, double diagonal, double[] weights) {
    double side = example.positive() ? 1 : -1;
    double sum = 0;
    for (int f = 0; f < example.features().length; f++) {
      sum += weights[example.features()[f]] * example.values()[f];
    }
    double gradient = side * sum - 1 + alphas[i] * 0.5 / example.cost();
    double before = alphas[i];
    alphas[i] = Math.max(before - gradient / diagonal, 0);
    double change = (alphas[i] - before) * side;
    if (change != 0) {
      for (int f = 0; f < example.features().length; f++) {
        weights[example.features()[f]] += change * example.values()[f];
      }
    }
    return Math.abs(before == 0 && alphas[i] == 0 ? 0 : gradient);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
