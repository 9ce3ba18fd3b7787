package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;

/** Decides what becomes of each block of two fragments. */
final class Planner {
  private final Vocabulary vocabulary;
  private final Alignment alignment;
  private final Joins joins;

  Planner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.alignment = new Alignment(vocabulary, Pairing::possible);
    this.joins = new Joins(vocabulary);
  }

  /** What becomes of the blocks inside two blocks that are a pair. */
  List<Step> inside(Block old, Block fresh) {
    if (old.tag().equals("table") && fresh.tag().equals("table")) {
      return new TablePlan(this, vocabulary, old, fresh).steps();
    }
    return joins.find(steps(old.children(), fresh.children()));
  }

  private List<Step> steps(List<Block> olds, List<Block> news) {
    return steps(olds, news, alignment.align(olds, news));
  }

  List<Step> steps(List<Block> olds, List<Block> news, List<int[]> pairs) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : pairs) {
      addRest(steps, olds.subList(i, pair[0]), news.subList(j, pair[1]));
      steps.add(pair(olds.get(pair[0]), news.get(pair[1])));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    addRest(steps, olds.subList(i, olds.size()), news.subList(j, news.size()));
    return steps;
  }

  Step pair(Block old, Block fresh) {
    if (old.fingerprint() == fresh.fingerprint()) {
      return new Step.Same(old, fresh);
    }
    boolean texts = old.isLeaf() && fresh.isLeaf();
    return new Step.Pair(old, fresh, texts ? null : inside(old, fresh));
  }

  private static void addRest(List<Step> steps, List<Block> gone, List<Block> added) {
    gone.forEach(block -> steps.add(new Step.Gone(block, null)));
    added.forEach(block -> steps.add(new Step.Added(block, null)));
  }

  /** All of one side replaced by the other, save what is equal at the beginning and the end. */
  static List<Step> replaced(Block old, Block fresh) {
    List<Step> steps = new ArrayList<>();
    if (old.fingerprint() == fresh.fingerprint()) {
      for (int i = 0; i < old.children().size(); i++) {
        steps.add(new Step.Same(old.children().get(i), fresh.children().get(i)));
      }
    } else {
      addRest(steps, old.children(), fresh.children());
    }
    return steps;
  }
}
