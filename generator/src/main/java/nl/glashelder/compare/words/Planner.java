package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;

/** Decides what becomes of each block of two fragments. */
final class Planner {
  /** So much two lists at the same place must have in common. */
  private static final double LIKE_ONLY_LISTS = 0.1;

  /** So much two texts between the same blocks must have in common. */
  private static final double LIKE_ONLY_TEXTS = 0.2;

  private final Vocabulary vocabulary;
  private final Likeness likeness;
  private final Alignment alignment;
  private final Joins joins;

  Planner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.alignment = new Alignment(vocabulary, Pairing::possible);
    this.likeness = new Likeness(vocabulary);
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
      addGap(steps, olds.subList(i, pair[0]), news.subList(j, pair[1]));
      steps.add(pair(olds.get(pair[0]), news.get(pair[1])));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    addGap(steps, olds.subList(i, olds.size()), news.subList(j, news.size()));
    return steps;
  }

  /**
   * What has no partner; but the only list on both sides is one list of which the items changed,
   * and so is the only text.
   */
  private void addGap(List<Step> steps, List<Block> gone, List<Block> added) {
    if (gone.size() == 1 && added.size() == 1 && areOneText(gone.get(0), added.get(0))) {
      steps.add(pair(gone.get(0), added.get(0)));
      return;
    }
    int old = onlyList(gone);
    int fresh = onlyList(added);
    if (old < 0
        || fresh < 0
        || !Pairing.possible(gone.get(old), added.get(fresh))
        || likeness.of(gone.get(old), added.get(fresh)) < LIKE_ONLY_LISTS) {
      addRest(steps, gone, added);
      return;
    }
    addRest(steps, gone.subList(0, old), added.subList(0, fresh));
    steps.add(pair(gone.get(old), added.get(fresh)));
    addRest(steps, gone.subList(old + 1, gone.size()), added.subList(fresh + 1, added.size()));
  }

  /** Whether the only text at a place became the only other one there: a line with a date. */
  private boolean areOneText(Block old, Block fresh) {
    return old.isLeaf()
        && fresh.isLeaf()
        && !old.isRun()
        && old.tag().equals(fresh.tag())
        && Pairing.possible(old, fresh)
        && likeness.of(old, fresh) >= LIKE_ONLY_TEXTS;
  }

  /** The place of the only list among the blocks, or -1. */
  private static int onlyList(List<Block> blocks) {
    int found = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (HtmlKinds.isList(blocks.get(i).tag())) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
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
