package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognises a paragraph, heading or item that was split in several, and several that became one.
 */
final class Joins {
  /** This part of the other block's words must come from the one that was split. */
  private static final double SHARE = 0.6;

  private static final int FEWEST_WORDS = 3;

  private final Vocabulary vocabulary;

  Joins(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Step> find(List<Step> steps) {
    List<Step> found = new ArrayList<>();
    for (Step step : steps) {
      Step joined = found.isEmpty() ? null : join(found.get(found.size() - 1), step);
      if (joined != null) {
        found.set(found.size() - 1, joined);
      } else {
        found.add(step);
      }
    }
    return found;
  }

  private Step join(Step before, Step step) {
    if (!(isPair(before) && isSingle(step) || isSingle(before) && isPair(step))) {
      return null;
    }
    List<Block> olds = new ArrayList<>(olds(before));
    List<Block> news = new ArrayList<>(news(before));
    olds.addAll(olds(step));
    news.addAll(news(step));
    boolean split = olds.size() == 1 && news.size() > 1;
    boolean merge = news.size() == 1 && olds.size() > 1;
    if (!split && !merge || !fits(olds, news)) {
      return null;
    }
    Block other = extra(before, step);
    List<Block> oldsBefore = split ? olds : without(olds, other);
    List<Block> newsBefore = split ? without(news, other) : news;
    int words = other.words().length;
    if (words < FEWEST_WORDS
        || common(olds, news) - common(oldsBefore, newsBefore) < SHARE * words) {
      return null;
    }
    return InlineWriter.canWriteJoined(olds, news, vocabulary) ? new Step.Joined(olds, news) : null;
  }

  private static Block extra(Step before, Step step) {
    Step single = isSingle(step) ? step : before;
    return single instanceof Step.Gone gone ? gone.block() : ((Step.Added) single).block();
  }

  private static List<Block> without(List<Block> blocks, Block one) {
    return blocks.stream().filter(block -> block != one).toList();
  }

  private int common(List<Block> olds, List<Block> news) {
    return WordMatch.commonWords(InlineText.of(olds, vocabulary), InlineText.of(news, vocabulary));
  }

  private static boolean isSingle(Step step) {
    return step instanceof Step.Gone || step instanceof Step.Added;
  }

  private static boolean isPair(Step step) {
    return step instanceof Step.Pair || step instanceof Step.Joined;
  }

  private static List<Block> olds(Step step) {
    if (step instanceof Step.Pair pair) {
      return List.of(pair.old());
    }
    if (step instanceof Step.Joined joined) {
      return joined.olds();
    }
    return step instanceof Step.Gone gone ? List.of(gone.block()) : List.of();
  }

  private static List<Block> news(Step step) {
    if (step instanceof Step.Pair pair) {
      return List.of(pair.fresh());
    }
    if (step instanceof Step.Joined joined) {
      return joined.news();
    }
    return step instanceof Step.Added added ? List.of(added.block()) : List.of();
  }

  /**
   * Whether the markup can hold it: the same element on all sides, and no attributes on the block
   * that comes into being when the change is refused.
   */
  private static boolean fits(List<Block> olds, List<Block> news) {
    String tag = news.get(0).tag();
    if (!HtmlKinds.isTextBlock(tag) && !tag.equals("li") && !tag.equals("dd")) {
      return false;
    }
    List<Block> all = new ArrayList<>(olds);
    all.addAll(news);
    for (Block block : all) {
      if (!block.isLeaf()
          || block.isFragile()
          || !block.tag().equals(tag)
          || block.trimmedInline().isEmpty()) {
        return false;
      }
    }
    for (int i = 1; i < olds.size(); i++) {
      if (!olds.get(i).element.attributes().isEmpty()) {
        return false;
      }
    }
    for (int i = 1; i < news.size(); i++) {
      if (!news.get(i).key().isEmpty()) {
        return false;
      }
    }
    return Pairing.keysFit(olds.get(0), news.get(0))
        && Pairing.attributesFit(olds.get(0).element, news.get(0).element);
  }
}
