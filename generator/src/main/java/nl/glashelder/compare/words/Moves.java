package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds, among the blocks that are gone and those that are new, the ones that only moved. */
final class Moves {
  /**
   * A block that stands elsewhere.
   *
   * @param inside what changed in it, as far as blocks in it are concerned; null when it holds text
   * @param stays whether it stands where it stood, and only became a line of a list, or was one
   */
  record Move(String id, Block old, Block fresh, List<Step> inside, boolean stays) {}

  private static final double LIKE = 0.7;
  private static final int FEWEST_LIKE_WORDS = 12;
  private static final int FEWEST_EQUAL_WORDS = 3;
  private static final int ROUNDS = 6;

  /** Elements that have their place in another one and cannot be said to move. */
  private static final Set<String> FIXED =
      Set.of(
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "colgroup",
          "col",
          "summary",
          "figcaption",
          "legend",
          "hr");

  private final Map<Block, Move> moves = new IdentityHashMap<>();
  private final Planner planner;
  private final Vocabulary vocabulary;
  private final HunkLog log;
  private final SameThing sameThing;

  /** By text that alone went or came where a list came or went: that list. */
  private final Map<Block, Block> lists = new IdentityHashMap<>();

  private Moves(Planner planner, Vocabulary vocabulary, HunkLog log, SameThing sameThing) {
    this.planner = planner;
    this.vocabulary = vocabulary;
    this.log = log;
    this.sameThing = sameThing;
  }

  /**
   * Finds them.
   *
   * @param steps what becomes of the blocks in these two
   */
  static Moves find(
      List<Step> steps,
      Block old,
      Block fresh,
      Planner planner,
      Vocabulary vocabulary,
      HunkLog log) {
    Moves moves = new Moves(planner, vocabulary, log, new SameThing(old, fresh));
    List<Block> gone = new ArrayList<>();
    List<Block> added = new ArrayList<>();
    moves.collect(steps, gone, added);
    moves.find(gone, added);
    return moves;
  }

  static Moves none() {
    return new Moves(null, null, null, null);
  }

  /** The move of a block of either side, or null. */
  Move of(Block block) {
    return moves.get(block);
  }

  private void collect(List<Step> steps, List<Block> gone, List<Block> added) {
    collectLists(steps);
    for (Step step : steps) {
      if (step instanceof Step.Gone one) {
        addIfFree(one.block(), one.columns(), gone);
      } else if (step instanceof Step.Added one) {
        addIfFree(one.block(), one.columns(), added);
      } else if (step instanceof Step.Pair pair && pair.inside() != null) {
        sameThing.arePlace(pair.old(), pair.fresh());
        collect(pair.inside(), gone, added);
      }
    }
  }

  /** Where texts went and one list came in their place, or the other way round. */
  private void collectLists(List<Step> steps) {
    int from = 0;
    while (from < steps.size()) {
      int to = from;
      while (comesOrGoes(steps, to)) {
        to++;
      }
      List<Step> run = steps.subList(from, to);
      List<Step> ofLists = run.stream().filter(s -> HtmlKinds.isList(block(s).tag())).toList();
      if (ofLists.size() == 1) {
        Step list = ofLists.get(0);
        boolean replaced = run.stream().allMatch(s -> s == list || s.getClass() != list.getClass());
        run.stream()
            .filter(s -> replaced && s != list)
            .forEach(s -> lists.put(block(s), block(list)));
      }
      from = to + 1;
    }
  }

  private static boolean comesOrGoes(List<Step> steps, int at) {
    return at < steps.size() && block(steps.get(at)) != null;
  }

  private static Block block(Step step) {
    return step instanceof Step.Gone gone
        ? gone.block()
        : step instanceof Step.Added added ? added.block() : null;
  }

  /** A row in a table whose columns changed has cells to fill in where it stands. */
  private static void addIfFree(Block block, int[] columns, List<Block> blocks) {
    if (columns == null) {
      blocks.add(block);
    }
  }

  private void find(List<Block> gone, List<Block> added) {
    List<Block> olds = gone;
    List<Block> news = added;
    for (int round = 0; round < ROUNDS && !olds.isEmpty() && !news.isEmpty(); round++) {
      List<Block> nextOlds = new ArrayList<>();
      List<Block> nextNews = new ArrayList<>();
      List<Block> oldCandidates = olds.stream().filter(Moves::canMove).toList();
      List<Block> newCandidates = news.stream().filter(Moves::canMove).toList();
      byKey(oldCandidates, newCandidates, nextOlds, nextNews);
      byText(oldCandidates, newCandidates, nextOlds, nextNews);
      byLikeness(oldCandidates, newCandidates, nextOlds, nextNews);
      boolean deeper = !nextOlds.isEmpty() || !nextNews.isEmpty();
      deeper |= addUnmoved(olds, nextOlds);
      deeper |= addUnmoved(news, nextNews);
      if (!deeper) {
        return;
      }
      olds = nextOlds;
      news = nextNews;
    }
  }

  private static boolean canMove(Block block) {
    return !block.isRun() && !FIXED.contains(block.tag()) && block.words().length > 0;
  }

  /** Adds what did not move: text as it is, of the others the blocks in them. */
  private boolean addUnmoved(List<Block> blocks, List<Block> next) {
    boolean deeper = false;
    for (Block block : blocks) {
      if (moves.containsKey(block) || block.isRun()) {
        continue;
      }
      if (block.isLeaf()) {
        next.add(block);
      } else {
        next.addAll(block.children());
        deeper = true;
      }
    }
    return deeper;
  }

  private void byKey(List<Block> olds, List<Block> news, List<Block> gone, List<Block> added) {
    Map<String, Integer> oldKeys = Alignment.keys(olds);
    Map<String, Integer> newKeys = Alignment.keys(news);
    for (int i = 0; i < olds.size(); i++) {
      String key = olds.get(i).key();
      int j = newKeys.getOrDefault(key, -1);
      if (j >= 0 && oldKeys.getOrDefault(key, -1) == i) {
        move(olds.get(i), news.get(j), gone, added);
      }
    }
  }

  private void byText(List<Block> olds, List<Block> news, List<Block> gone, List<Block> added) {
    Map<Integer, Block> oldTexts = texts(olds);
    Map<Integer, Block> newTexts = texts(news);
    for (Block old : olds) {
      int text = SameThing.signature(old);
      Block fresh = newTexts.get(text);
      boolean tells =
          old.words().length >= FEWEST_EQUAL_WORDS || old.tag().matches("h[1-6]|li|tr|dt");
      if (tells && fresh != null && oldTexts.get(text) == old) {
        move(old, fresh, gone, added);
      }
    }
  }

  /** Texts that occur once, with their block; others with null. */
  private static Map<Integer, Block> texts(List<Block> blocks) {
    Map<Integer, Block> texts = new HashMap<>();
    for (Block block : blocks) {
      int text = SameThing.signature(block);
      texts.put(text, texts.containsKey(text) ? null : block);
    }
    return texts;
  }

  private void byLikeness(List<Block> olds, List<Block> news, List<Block> gone, List<Block> added) {
    List<Block> others = news.stream().filter(b -> isLong(b) && of(b) == null).toList();
    if (others.isEmpty()) {
      return;
    }
    Candidates candidates = new Candidates(vocabulary, others);
    for (Block old : olds) {
      if (!isLong(old) || of(old) != null) {
        continue;
      }
      Block best = null;
      double bestLikeness = LIKE;
      for (int j : candidates.of(old, 5)) {
        Block fresh = others.get(j);
        double likeness = of(fresh) == null ? candidates.likeness(old, fresh) : 0;
        if (likeness >= bestLikeness && (best == null || likeness > bestLikeness)) {
          best = fresh;
          bestLikeness = likeness;
        }
      }
      if (best != null) {
        move(old, best, gone, added);
      }
    }
  }

  private static boolean isLineOf(Block line, Block list) {
    return list != null && line.parent == list;
  }

  private static boolean isLong(Block block) {
    return block.words().length >= FEWEST_LIKE_WORDS;
  }

  private void move(Block old, Block fresh, List<Block> gone, List<Block> added) {
    boolean rows = old.tag().equals("tr") == fresh.tag().equals("tr");
    if (of(old) != null
        || of(fresh) != null
        || !rows
        || old.isLeaf() != fresh.isLeaf()
        || old.hasStrayText()
        || fresh.hasStrayText()
        || !Pairing.keysFit(old, fresh)
        || !sameThing.mayBe(old, fresh)) {
      return;
    }
    boolean fragile = old.isFragile() || fresh.isFragile();
    if (fragile && SameThing.signature(old) != SameThing.signature(fresh)) {
      return;
    }
    boolean tables = old.tag().equals("table") || fresh.tag().equals("table");
    if (tables && !(old.tag().equals(fresh.tag()) && Pairing.possible(old, fresh))) {
      return;
    }
    List<Step> inside = old.isLeaf() ? null : planner.inside(old, fresh);
    boolean stays = isLineOf(fresh, lists.get(old)) || isLineOf(old, lists.get(fresh));
    Hunk.Kind kind = stays ? Hunk.Kind.FORMAT : Hunk.Kind.MOVED;
    String id = log.id(kind, fresh, old.plainText(), fresh.plainText());
    Move move = new Move(id, old, fresh, inside, stays);
    moves.put(old, move);
    moves.put(fresh, move);
    if (inside != null) {
      sameThing.arePlace(old, fresh);
      collect(inside, gone, added);
    }
  }
}
