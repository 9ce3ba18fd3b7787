package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.compare.words.InlineText.Kind;
import nl.glashelder.compare.words.InlineText.Token;

/**
 * Makes an alignment of words readable: changes move to where a sentence begins, unchanged runs of
 * one or two words between two changes join them, and a sentence of which most changed is replaced
 * whole.
 */
final class Calming {
  /** An unchanged run of so many words between two changes is no help to a reader. */
  private static final int ISLAND = 2;

  /** A sentence keeps its unchanged words only when they are this part of the shorter one. */
  private static final double KEPT = 0.2;

  private static final int SENTENCE = 4;

  /** In a block of which more than this part changed, unchanged runs are no help in any tone. */
  private static final double REWRITTEN = 0.5;

  private final List<Token> old;
  private final List<Token> fresh;
  private final int[] pairs;

  private final Tone tone;

  private Calming(List<Token> old, List<Token> fresh, int[] pairs, Tone tone) {
    this.old = old;
    this.fresh = fresh;
    this.pairs = pairs;
    this.tone = tone;
  }

  /** Changes {@code pairs}, which gives for each old token the new one's place, or -1. */
  static void calm(List<Token> old, List<Token> fresh, int[] pairs, Tone tone) {
    Calming calming = new Calming(old, fresh, pairs, tone);
    calming.shift();
    calming.joinIslands();
    calming.replaceSentences();
    calming.joinIslands();
  }

  private record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {
    boolean onlyInserts() {
      return oldFrom == oldTo;
    }

    boolean onlyDeletes() {
      return newFrom == newTo;
    }

    Hunk by(int steps) {
      return new Hunk(oldFrom + steps, oldTo + steps, newFrom + steps, newTo + steps);
    }
  }

  private List<Hunk> hunks() {
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      int iEnd = i;
      while (iEnd < old.size() && pairs[iEnd] < 0) {
        iEnd++;
      }
      int jEnd = iEnd < old.size() ? pairs[iEnd] : fresh.size();
      if (iEnd > i || jEnd > j) {
        hunks.add(new Hunk(i, iEnd, j, jEnd));
      }
      i = iEnd + 1;
      j = jEnd + 1;
    }
    return hunks;
  }

  /** Slides what is only inserted or only deleted along equal words, to a better place. */
  private void shift() {
    List<Hunk> hunks = hunks();
    int oldDone = 0;
    int newDone = 0;
    for (int h = 0; h < hunks.size(); h++) {
      Hunk hunk = hunks.get(h);
      Hunk next =
          h + 1 < hunks.size() ? hunks.get(h + 1) : new Hunk(old.size(), 0, fresh.size(), 0);
      if (hunk.onlyInserts() || hunk.onlyDeletes()) {
        Hunk slid = bestSlide(hunk, oldDone, newDone, next);
        apply(hunk, slid);
        hunk = slid;
      }
      oldDone = hunk.oldTo;
      newDone = hunk.newTo;
    }
  }

  private Hunk bestSlide(Hunk hunk, int oldDone, int newDone, Hunk next) {
    boolean inserts = hunk.onlyInserts();
    List<Token> side = inserts ? fresh : old;
    int from = inserts ? hunk.newFrom : hunk.oldFrom;
    int to = inserts ? hunk.newTo : hunk.oldTo;
    int leftRoom = Math.min(hunk.oldFrom - oldDone, hunk.newFrom - newDone);
    int rightRoom = Math.min(next.oldFrom - hunk.oldTo, next.newFrom - hunk.newTo);
    int best = 0;
    int bestScore = score(side, from, to);
    for (int step = 1; step <= rightRoom && same(side, from + step - 1, to + step - 1); step++) {
      int score =
          step == rightRoom && next.oldTo > 0
              ? Integer.MAX_VALUE
              : score(side, from + step, to + step);
      if (score > bestScore) {
        best = step;
        bestScore = score;
      }
    }
    for (int step = 1; step <= leftRoom && same(side, from - step, to - step); step++) {
      int score =
          step == leftRoom && oldDone + newDone > 0
              ? Integer.MAX_VALUE
              : score(side, from - step, to - step);
      if (score > bestScore) {
        best = -step;
        bestScore = score;
      }
    }
    return hunk.by(best);
  }

  private static boolean same(List<Token> side, int a, int b) {
    return side.get(a).number() == side.get(b).number();
  }

  private static int score(List<Token> side, int from, int to) {
    int score = 0;
    if (from == 0 || endsSentence(side.get(from - 1))) {
      score += 2;
    } else if (side.get(from - 1).kind() != Kind.WORD) {
      score += 1;
    }
    if (to == side.size() || endsSentence(side.get(to - 1))) {
      score += 2;
    } else if (side.get(to - 1).kind() != Kind.WORD) {
      score += 1;
    }
    return score;
  }

  private static boolean endsSentence(Token token) {
    return token.kind() == Kind.BREAK
        || token.kind() == Kind.PUNCTUATION && ".!?;:".contains(token.text());
  }

  private void apply(Hunk from, Hunk to) {
    int step = to.oldFrom - from.oldFrom;
    int low = Math.min(from.oldFrom, to.oldFrom);
    int newLow = Math.min(from.newFrom, to.newFrom);
    int high = Math.max(from.oldTo, to.oldTo);
    if (step == 0) {
      return;
    }
    for (int i = low; i < high; i++) {
      if (i < to.oldFrom) {
        pairs[i] = newLow + i - low;
      } else if (i < to.oldTo) {
        pairs[i] = -1;
      } else {
        pairs[i] = to.newTo + i - to.oldTo;
      }
    }
  }

  private void joinIslands() {
    List<Hunk> hunks = hunks();
    int all = words(old, 0, old.size()) + words(fresh, 0, fresh.size());
    boolean exact = tone == Tone.EXACT && changedWords(hunks) <= REWRITTEN * all;
    for (int h = 1; h < hunks.size(); h++) {
      Hunk before = hunks.get(h - 1);
      Hunk after = hunks.get(h);
      int words = 0;
      for (int i = before.oldTo; i < after.oldFrom && words <= ISLAND; i++) {
        words += weight(old.get(i));
      }
      if (words == 0 || words <= ISLAND && !exact) {
        unpair(before.oldTo, after.oldFrom);
      }
    }
  }

  private int changedWords(List<Hunk> hunks) {
    int changed = 0;
    for (Hunk hunk : hunks) {
      changed += words(old, hunk.oldFrom, hunk.oldTo) + words(fresh, hunk.newFrom, hunk.newTo);
    }
    return changed;
  }

  /** What a token counts for in an unchanged run; an image or the like is never joined. */
  private static int weight(Token token) {
    return switch (token.kind()) {
      case WORD -> 1;
      case ATOM -> token.atom().nodeName().equals("br") ? 0 : ISLAND + 1;
      default -> 0;
    };
  }

  private void unpair(int from, int to) {
    for (int i = from; i < to; i++) {
      pairs[i] = -1;
    }
  }

  /** Replaces a sentence whole when little of it stayed. */
  private void replaceSentences() {
    int[] sentenceOfNew = new int[fresh.size()];
    List<int[]> newSentences = sentences(fresh);
    for (int s = 0; s < newSentences.size(); s++) {
      for (int j = newSentences.get(s)[0]; j < newSentences.get(s)[1]; j++) {
        sentenceOfNew[j] = s;
      }
    }
    for (int[] sentence : sentences(old)) {
      int kept = 0;
      int first = -1;
      int last = -1;
      for (int i = sentence[0]; i < sentence[1]; i++) {
        if (pairs[i] >= 0) {
          first = first < 0 ? sentenceOfNew[pairs[i]] : first;
          last = sentenceOfNew[pairs[i]];
          kept += old.get(i).kind() == Kind.WORD ? 1 : 0;
        }
      }
      if (first < 0 || first != last) {
        continue;
      }
      int[] partner = newSentences.get(first);
      int shorter =
          Math.min(words(old, sentence[0], sentence[1]), words(fresh, partner[0], partner[1]));
      if (shorter >= SENTENCE && kept < KEPT * shorter) {
        unpair(sentence[0], sentence[1]);
      }
    }
  }

  private static int words(List<Token> tokens, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.get(i).kind() == Kind.WORD ? 1 : 0;
    }
    return words;
  }

  private static List<int[]> sentences(List<Token> tokens) {
    List<int[]> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (endsSentence(tokens.get(i)) || i == tokens.size() - 1) {
        sentences.add(new int[] {from, i + 1});
        from = i + 1;
      }
    }
    return sentences;
  }
}
