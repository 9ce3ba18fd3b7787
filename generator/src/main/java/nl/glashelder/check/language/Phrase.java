package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say something together. The vocabulary writes them in one line:
 *
 * <ul>
 *   <li>{@code kopie|scan} one of these words, in any form of them; {@code in!} in this form only;
 *       {@code =CBP} with these capitals only; {@code hennep*}, {@code *fraude}, {@code *huur*} a
 *       piece of a word; {@code #} a number; {@code *} any word; {@code ~doel,ons} any but these
 *   <li>{@code [de|het]} a word that may be there
 *   <li>{@code ..} at most five words in between, {@code ..2} at most two
 *   <li>{@code ^} and {@code $} the begin and the end of the sentence
 *   <li>no phrase goes on across a semicolon: what stands behind it is another statement
 *   <li>{@code a & b} both in one clause, in any order
 *   <li>{@code a && b} both in one sentence, in any order; {@code a && b & c} asks one clause of
 *       the last two
 * </ul>
 *
 * @param parts the pieces between the signs {@code &}
 * @param oneClause which parts must stand in the clause of the part before them
 * @param needed the slots that some word must fill, for a quick look before a good one
 */
record Phrase(List<List<Step>> parts, BitSet oneClause, int[] needed) {
  private static final Pattern SIGN = Pattern.compile(" (&&?) ");

  private static final int GAP = 5;

  /**
   * One step of a part.
   *
   * @param slot the number of the slot; -1 for the begin or the end of the sentence
   * @param gap how many words may stand before it
   * @param optional whether it may be left out
   * @param atStart whether it is the begin of the sentence
   */
  record Step(int slot, int gap, boolean optional, boolean atStart) {}

  /**
   * Where a phrase stands.
   *
   * @param first the first word
   * @param last the last word
   * @param own which of the words are its own
   * @param head which of them its first part has
   */
  record Span(int first, int last, BitSet own, BitSet head) {}

  static Phrase of(String line, ToIntFunction<String> slots) {
    List<List<Step>> parts = new ArrayList<>();
    BitSet oneClause = new BitSet();
    Matcher sign = SIGN.matcher(line);
    int from = 0;
    while (sign.find()) {
      parts.add(steps(line.substring(from, sign.start()).strip(), slots));
      oneClause.set(parts.size(), sign.group(1).equals("&"));
      from = sign.end();
    }
    parts.add(steps(line.substring(from).strip(), slots));
    int[] needed =
        parts.stream()
            .flatMap(List::stream)
            .filter(step -> step.slot() >= 0 && !step.optional())
            .mapToInt(Step::slot)
            .distinct()
            .toArray();
    return new Phrase(List.copyOf(parts), oneClause, needed);
  }

  private static List<Step> steps(String part, ToIntFunction<String> slots) {
    List<Step> steps = new ArrayList<>();
    int gap = 0;
    for (String word : part.split("\\s+")) {
      if (word.startsWith("..")) {
        gap = word.length() == 2 ? GAP : Integer.parseInt(word.substring(2));
        continue;
      }
      boolean optional = word.startsWith("[");
      if (word.equals("^") || word.equals("$")) {
        steps.add(new Step(-1, gap, false, word.equals("^")));
      } else {
        String choices = optional ? word.substring(1, word.length() - 1) : word;
        steps.add(new Step(slots.applyAsInt(choices), gap, optional, false));
      }
      gap = 0;
    }
    return steps;
  }

  /** Whether words that are there are enough for the phrase to be among them. */
  boolean mayBeIn(BitSet filled) {
    for (int slot : needed) {
      if (!filled.get(slot)) {
        return false;
      }
    }
    return true;
  }

  /** Every place where the phrase stands. */
  List<Span> in(Reading reading) {
    if (!mayBeIn(reading.filled())) {
      return List.of();
    }
    List<Span> first = spans(parts.get(0), reading);
    if (parts.size() == 1 || first.isEmpty()) {
      return first;
    }
    List<List<Span>> others = new ArrayList<>();
    for (List<Step> part : parts.subList(1, parts.size())) {
      List<Span> spans = spans(part, reading);
      if (spans.isEmpty()) {
        return List.of();
      }
      others.add(spans);
    }
    List<Span> found = new ArrayList<>();
    for (Span span : first) {
      joined(span, others, reading).ifPresent(found::add);
    }
    return found;
  }

  /** The span together with a span of each other part, the nearest of them. */
  private Optional<Span> joined(Span span, List<List<Span>> others, Reading reading) {
    int from = span.first();
    int to = span.last();
    BitSet own = (BitSet) span.own().clone();
    int before = span.first();
    for (int part = 1; part < parts.size(); part++) {
      Span nearest = null;
      for (Span other : others.get(part - 1)) {
        boolean apart = !other.own().intersects(own);
        boolean near =
            !oneClause.get(part) || reading.clause(other.first()) == reading.clause(before);
        if (apart
            && near
            && (nearest == null
                || Math.abs(other.first() - span.first())
                    < Math.abs(nearest.first() - span.first()))) {
          nearest = other;
        }
      }
      if (nearest == null) {
        return Optional.empty();
      }
      before = nearest.first();
      from = Math.min(from, nearest.first());
      to = Math.max(to, nearest.last());
      own.or(nearest.own());
    }
    return Optional.of(new Span(from, to, own, span.head()));
  }

  private static List<Span> spans(List<Step> part, Reading reading) {
    Step begin = part.get(0);
    int must = begin.optional() ? -1 : begin.slot();
    List<Span> spans = List.of();
    for (int start = 0; start < reading.size(); start++) {
      if (must >= 0 && !reading.fills(start, must)) {
        continue;
      }
      BitSet own = new BitSet();
      if (match(part, 0, reading, start, true, own) >= 0 && !own.isEmpty()) {
        if (spans.isEmpty()) {
          spans = new ArrayList<>();
        }
        spans.add(new Span(own.nextSetBit(0), own.length() - 1, own, own));
      }
    }
    return spans;
  }

  /** The word after the last that the steps from {@code at} match; -1 when they do not. */
  private static int match(
      List<Step> steps, int at, Reading reading, int word, boolean isFirst, BitSet own) {
    if (at == steps.size()) {
      return word;
    }
    Step step = steps.get(at);
    if (step.slot() < 0) {
      boolean there = step.atStart() ? word == 0 : word == reading.size();
      return there ? match(steps, at + 1, reading, word, isFirst && step.atStart(), own) : -1;
    }
    int furthest = isFirst ? word : Math.min(reading.size() - 1, word + step.gap());
    for (int i = word; i <= furthest && i < reading.size(); i++) {
      if (!isFirst && reading.isAfterSemicolon(i)) {
        break;
      }
      if (reading.fills(i, step.slot())) {
        int end = match(steps, at + 1, reading, i + 1, false, own);
        if (end >= 0) {
          own.set(i);
          return end;
        }
      }
    }
    return step.optional() ? match(steps, at + 1, reading, word, isFirst, own) : -1;
  }
}
