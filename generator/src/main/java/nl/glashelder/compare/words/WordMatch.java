package nl.glashelder.compare.words;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.compare.words.InlineText.Kind;
import nl.glashelder.compare.words.InlineText.Token;

/**
 * Which token of the old text is which token of the new one. The words are aligned by Myers'
 * algorithm, calmed for the reader, and the white space between them follows.
 */
final class WordMatch {
  /** Beyond this product of lengths, words that occur once on both sides divide the text first. */
  private static final long LARGE = 1_500L * 1_500L;

  /** So many words in a row are looked for, when single words that occur once divide nothing. */
  private static final int[] ANCHOR_LENGTHS = {1, 3, 6};

  /** For each old token the new one's place, or -1. */
  final int[] toNew;

  /** For each new token the old one's place, or -1. */
  final int[] toOld;

  private final InlineText old;
  private final InlineText fresh;

  private WordMatch(InlineText old, InlineText fresh) {
    this.old = old;
    this.fresh = fresh;
    toNew = new int[old.tokens.size()];
    toOld = new int[fresh.tokens.size()];
    Arrays.fill(toNew, -1);
    Arrays.fill(toOld, -1);
  }

  static WordMatch of(InlineText old, InlineText fresh, Tone tone) {
    WordMatch match = new WordMatch(old, fresh);
    List<Token> a = content(old);
    List<Token> b = content(fresh);
    int[] pairs = align(a, b);
    Units.keepWhole(a, b, pairs);
    Calming.calm(a, b, pairs, tone);
    Units.keepWhole(a, b, pairs);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        match.pair(a.get(i).from(), b.get(pairs[i]).from());
      }
    }
    match.pairSpaces();
    return match;
  }

  /** How many words both texts have in common, in order. */
  static int commonWords(InlineText old, InlineText fresh) {
    List<Token> a = content(old);
    int[] pairs = align(a, content(fresh));
    int common = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0 && a.get(i).kind() == Kind.WORD) {
        common++;
      }
    }
    return common;
  }

  private void pair(int i, int j) {
    toNew[i] = j;
    toOld[j] = i;
  }

  private static List<Token> content(InlineText text) {
    return text.tokens.stream().filter(token -> token.kind() != Kind.SPACE).toList();
  }

  private static int[] align(List<Token> a, List<Token> b) {
    int[] x = a.stream().mapToInt(Token::number).toArray();
    int[] y = b.stream().mapToInt(Token::number).toArray();
    int[] pairs = new int[x.length];
    Arrays.fill(pairs, -1);
    align(x, 0, x.length, y, 0, y.length, pairs);
    return pairs;
  }

  private static void align(int[] x, int xFrom, int xTo, int[] y, int yFrom, int yTo, int[] pairs) {
    while (xFrom < xTo && yFrom < yTo && x[xFrom] == y[yFrom]) {
      pairs[xFrom++] = yFrom++;
    }
    while (xFrom < xTo && yFrom < yTo && x[xTo - 1] == y[yTo - 1]) {
      pairs[--xTo] = --yTo;
    }
    if (xFrom == xTo || yFrom == yTo) {
      return;
    }
    if ((long) (xTo - xFrom) * (yTo - yFrom) <= LARGE) {
      myers(x, xFrom, xTo, y, yFrom, yTo, pairs);
      return;
    }
    List<int[]> anchors = anchors(x, xFrom, xTo, y, yFrom, yTo);
    int xDone = xFrom;
    int yDone = yFrom;
    for (int[] anchor : anchors) {
      align(x, xDone, anchor[0], y, yDone, anchor[1], pairs);
      pairs[anchor[0]] = anchor[1];
      xDone = anchor[0] + 1;
      yDone = anchor[1] + 1;
    }
    if (!anchors.isEmpty()) {
      align(x, xDone, xTo, y, yDone, yTo, pairs);
    }
  }

  private static void myers(int[] x, int xFrom, int xTo, int[] y, int yFrom, int yTo, int[] pairs) {
    List<Integer> left = Arrays.stream(x, xFrom, xTo).boxed().toList();
    List<Integer> right = Arrays.stream(y, yFrom, yTo).boxed().toList();
    int i = 0;
    int j = 0;
    List<Change> changes =
        new ArrayList<>(new MyersDiffWithLinearSpace<Integer>().computeDiff(left, right, null));
    for (Change change : changes) {
      while (i < change.startOriginal) {
        pairs[xFrom + i++] = yFrom + j++;
      }
      i = change.endOriginal;
      j = change.endRevised;
    }
    while (i < left.size()) {
      pairs[xFrom + i++] = yFrom + j++;
    }
  }

  /** Words that occur once on both sides, in the same order on both; else runs of words that do. */
  private static List<int[]> anchors(int[] x, int xFrom, int xTo, int[] y, int yFrom, int yTo) {
    for (int length : ANCHOR_LENGTHS) {
      Map<Long, Integer> once = placesOfUnique(x, xFrom, xTo, length);
      Map<Long, Integer> there = placesOfUnique(y, yFrom, yTo, length);
      Chain chain = new Chain(yTo - yFrom);
      for (int i = xFrom; i + length <= xTo; i++) {
        long run = run(x, i, length);
        int other = there.getOrDefault(run, -1);
        if (once.get(run) == i && other >= 0 && isSame(x, i, y, other, length)) {
          chain.add(i, other - yFrom, 1);
        }
      }
      List<int[]> anchors = chain.best();
      if (!anchors.isEmpty()) {
        anchors.forEach(anchor -> anchor[1] += yFrom);
        return anchors;
      }
    }
    return List.of();
  }

  private static Map<Long, Integer> placesOfUnique(int[] numbers, int from, int to, int length) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = from; i + length <= to; i++) {
      places.merge(run(numbers, i, length), i, (first, second) -> -1);
    }
    return places;
  }

  /** One number for a run of words; other runs seldom have the same. */
  private static long run(int[] numbers, int from, int length) {
    long run = 0;
    for (int i = from; i < from + length; i++) {
      run = run * 1_000_003 + numbers[i];
    }
    return run;
  }

  private static boolean isSame(int[] x, int i, int[] y, int j, int length) {
    return Arrays.equals(x, i, i + length, y, j, j + length);
  }

  /** White space goes with the words around it. */
  private void pairSpaces() {
    int i = 0;
    int j = 0;
    while (i <= toNew.length && j <= toOld.length) {
      int iEnd = nextPaired(toNew, i);
      int jEnd = nextPaired(toOld, j);
      pairSpaces(i, iEnd, j, jEnd);
      i = iEnd + 1;
      j = jEnd + 1;
    }
  }

  private static int nextPaired(int[] pairs, int from) {
    int at = from;
    while (at < pairs.length && pairs[at] < 0) {
      at++;
    }
    return at;
  }

  private void pairSpaces(int iFrom, int iTo, int jFrom, int jTo) {
    int i = iFrom;
    int j = jFrom;
    while (i < iTo && j < jTo && samePlace(i, j)) {
      pair(i++, j++);
    }
    int iLast = iTo - 1;
    int jLast = jTo - 1;
    while (iLast >= i && jLast >= j && samePlace(iLast, jLast)) {
      pair(iLast--, jLast--);
    }
  }

  private boolean samePlace(int i, int j) {
    Token a = old.tokens.get(i);
    Token b = fresh.tokens.get(j);
    if (a.kind() != Kind.SPACE || b.kind() != Kind.SPACE) {
      return false;
    }
    return a.parent() == null
        ? b.parent() == null
        : b.parent() != null && a.parent().shell.equals(b.parent().shell);
  }
}
