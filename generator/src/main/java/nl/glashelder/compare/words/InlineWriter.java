package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.glashelder.compare.words.InlineText.Item;
import nl.glashelder.compare.words.InlineText.Kind;
import nl.glashelder.compare.words.InlineText.Span;
import nl.glashelder.compare.words.InlineText.Token;
import org.jsoup.nodes.Element;

/**
 * Writes the words of two matched blocks as one text with marks. Inline elements that hold the same
 * words on both sides stay one element; where the elements differ around equal words, the place is
 * marked as a change of format; where the words differ too, they are dropped and added.
 */
final class InlineWriter {
  private final HunkLog log;
  private final Block block;
  private final InlineText old;
  private final InlineText fresh;
  private final WordMatch match;
  private final Closure closure;
  private final InlineOutput out;
  private boolean breakInFormat;

  private InlineWriter(
      HunkLog log,
      Block block,
      List<Block> olds,
      List<Block> news,
      Vocabulary vocabulary,
      Tone tone,
      List<Element> targets) {
    this.log = log;
    this.block = block;
    this.old = olds.size() == 1 ? olds.get(0).text() : InlineText.of(olds, vocabulary);
    this.fresh = news.size() == 1 ? news.get(0).text() : InlineText.of(news, vocabulary);
    this.match = WordMatch.of(old, fresh, tone);
    this.closure = new Closure(match);
    this.out = new InlineOutput(targets);
  }

  /** Writes both sides; one target for each new block. */
  static void write(
      HunkLog log,
      List<Block> olds,
      List<Block> news,
      Vocabulary vocabulary,
      Tone tone,
      List<Element> targets) {
    InlineWriter writer = new InlineWriter(log, news.get(0), olds, news, vocabulary, tone, targets);
    writer.merge(writer.old.items, writer.fresh.items, null);
    writer.out.finish();
  }

  /** Writes one side only, with its own changes marked; one target for each block of that side. */
  static void writeSide(
      HunkLog log,
      boolean newSide,
      List<Block> olds,
      List<Block> news,
      Vocabulary vocabulary,
      Tone tone,
      List<Element> targets) {
    Block block = newSide ? news.get(0) : olds.get(0);
    InlineWriter writer = new InlineWriter(log, block, olds, news, vocabulary, tone, targets);
    if (newSide) {
      writer.side(writer.fresh, writer.fresh.items, writer.match.toOld, "ins", null);
    } else {
      writer.side(writer.old, writer.old.items, writer.match.toNew, "del", null);
    }
    writer.out.finish();
  }

  /** Whether no inline element runs on from one block to the next on the other side. */
  static boolean canWriteJoined(List<Block> olds, List<Block> news, Vocabulary vocabulary) {
    for (Tone tone : Tone.values()) {
      List<Element> targets = news.stream().map(b -> new Element("p")).toList();
      HunkLog log = new HunkLog(Set.of());
      InlineWriter writer =
          new InlineWriter(log, news.get(0), olds, news, vocabulary, tone, targets);
      writer.merge(writer.old.items, writer.fresh.items, null);
      if (writer.breakInFormat) {
        return false;
      }
    }
    return true;
  }

  private void merge(List<Item> os, List<Item> ns, Element target) {
    List<Item> gone = new ArrayList<>();
    List<Item> added = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < os.size() || j < ns.size()) {
      Item o = i < os.size() ? os.get(i) : null;
      Item n = j < ns.size() ? ns.get(j) : null;
      if (o != null && closure.isGone(o)) {
        gone.add(o);
        i++;
      } else if (n != null && closure.isAdded(n)) {
        added.add(n);
        j++;
      } else {
        int[] ends = closure.ends(os, i, ns, j);
        int iEnd = ends[0];
        int jEnd = ends[1];
        if (iEnd == i + 1 && jEnd == j + 1 && areOne(o, n)) {
          flush(gone, added, target);
          writeOne(o, n, target);
        } else if (iEnd == i + 1
            && jEnd == j + 1
            && o instanceof Token was
            && n instanceof Token is
            && was.readsAs(is)) {
          flush(gone, added, target);
          out.otherSigns(was.text(), is.text(), target);
        } else {
          List<Item> before = os.subList(i, iEnd);
          List<Item> after = ns.subList(j, jEnd);
          if (sayTheSame(before, after)) {
            flush(gone, added, target);
            writeFormat(before, after, target);
          } else if (iEnd == i + 1 && jEnd == j + 1 && canHoldOld(o, n)) {
            flush(gone, added, target);
            writeHolding((Span) o, (Span) n, target);
          } else if (Pieces.canCut(before, after) && !hasBreak(before) && !hasBreak(after)) {
            flush(gone, added, target);
            new Pieces(log, block, old, fresh, closure, out, target).write(before, after);
          } else {
            gone.addAll(before);
            added.addAll(after);
          }
        }
        i = iEnd;
        j = jEnd;
      }
    }
    flush(gone, added, target);
  }

  private static boolean areOne(Item o, Item n) {
    return o instanceof Token t && n instanceof Token u && t.isWrittenAs(u)
        || o instanceof Span a && n instanceof Span b && a.shell.equals(b.shell);
  }

  /** Whether both have the same words to the letter: only then is a change one of format alone. */
  private boolean sayTheSame(List<Item> os, List<Item> ns) {
    String before = old.wording(os.get(0).from(), os.get(os.size() - 1).to());
    return before.equals(fresh.wording(ns.get(0).from(), ns.get(ns.size() - 1).to()));
  }

  private void writeOne(Item o, Item n, Element target) {
    if (n instanceof Span span) {
      Element shell = span.element.shallowClone();
      out.node(target, shell);
      merge(((Span) o).items, span.items, shell);
    } else {
      out.copy(n, target);
    }
  }

  /** Whether both are one link of which the address changed, and some words too. */
  private static boolean canHoldOld(Item o, Item n) {
    return o instanceof Span a
        && n instanceof Span b
        && a.element.nameIs("a")
        && b.element.nameIs("a")
        && Pairing.attributesFit(a.element, b.element);
  }

  /** Writes the words in the new link, which holds the old address. */
  private void writeHolding(Span old, Span fresh, Element target) {
    Element shell = fresh.element.shallowClone();
    Pairing.holdOld(old.element, shell);
    out.node(target, shell);
    Hunk.Kind kind = Hunk.Kind.FORMAT;
    String words = InlineOutput.text(this.fresh, List.of(fresh));
    out.node(shell, HunkLog.note(kind.label(), log.record(kind, block, words, words)));
    merge(old.items, fresh.items, shell);
  }

  private void writeFormat(List<Item> os, List<Item> ns, Element target) {
    breakInFormat |= hasBreak(os) || hasBreak(ns);
    Element span = new Element("span");
    Element held = new Element("span");
    os.forEach(item -> out.copy(item, held));
    out.finish();
    String words = InlineOutput.text(fresh, ns);
    Hunk.Kind kind = Hunk.Kind.FORMAT;
    span.attr(Markup.DIFF, Markup.FORMAT).attr(Markup.OLD_HTML, inner(held));
    out.node(target, span);
    out.node(span, HunkLog.note(kind.label(), log.record(kind, block, words, words)));
    for (Item item : ns) {
      if (item instanceof Token token && token.kind() == Kind.BREAK) {
        out.nextTarget();
      } else {
        out.copy(item, span);
      }
    }
  }

  private static String inner(Element held) {
    Element body = Fragment.empty();
    body.insertChildren(0, List.copyOf(held.childNodes()));
    return body.html();
  }

  private static boolean hasBreak(List<Item> items) {
    return items.stream().anyMatch(item -> item instanceof Token t && t.kind() == Kind.BREAK);
  }

  /** Writes items of one side, with those that have no partner in a mark. */
  private void side(InlineText text, List<Item> items, int[] partner, String mark, Element target) {
    int k = 0;
    while (k < items.size()) {
      Item item = items.get(k);
      if (item instanceof Token token && token.kind() == Kind.BREAK) {
        out.nextTarget();
        k++;
      } else if (Closure.isUnmatched(item, partner)) {
        int end = k;
        while (end < items.size()
            && Closure.isUnmatched(items.get(end), partner)
            && !hasBreak(items.subList(end, end + 1))) {
          end++;
        }
        List<Item> run = items.subList(k, end);
        k = end;
        if (InlineOutput.isBlank(run)) {
          run.forEach(one -> out.copy(one, target));
          continue;
        }
        boolean added = mark.equals("ins");
        Hunk.Kind kind = added ? Hunk.Kind.INSERTED : Hunk.Kind.DELETED;
        String words = InlineOutput.text(text, run);
        String id = log.record(kind, block, added ? "" : words, added ? words : "");
        out.mark(mark, run, id, target);
      } else {
        if (item instanceof Span span) {
          FormerLink former = text == fresh ? FormerLink.of(old, fresh, span, match.toOld) : null;
          if (former != null && !former.hasSameWords()) {
            String words = InlineOutput.text(text, List.of(item));
            String id = log.record(Hunk.Kind.CHANGED, block, former.words(), words);
            out.mark(mark, List.of(item), id, target);
          } else {
            Element shell = span.element.shallowClone();
            out.node(former == null ? target : linkPlace(former, span, target), shell);
            side(text, span.items, partner, mark, shell);
          }
        } else {
          out.copy(item, target);
        }
        k++;
      }
    }
  }

  /** In a text that moved, a mark around a link that leads elsewhere. */
  private Element linkPlace(FormerLink former, Span link, Element target) {
    String words = InlineOutput.text(fresh, List.of(link));
    Hunk.Kind kind = Hunk.Kind.FORMAT;
    Element span = new Element("span").attr(Markup.DIFF, Markup.FORMAT);
    span.attr(Markup.OLD_HTML, former.html());
    out.node(target, span);
    out.node(span, HunkLog.note(kind.label(), log.record(kind, block, words, words)));
    return span;
  }

  private void flush(List<Item> gone, List<Item> added, Element target) {
    if (gone.isEmpty() && added.isEmpty()) {
      return;
    }
    String id = log.recordEdit(block, InlineOutput.changes(old, gone, fresh, added));
    boolean first = !InlineOutput.isBlank(gone);
    markBetweenBreaks("del", gone, first ? id : null, target);
    markBetweenBreaks("ins", added, first ? null : id, target);
    gone.clear();
    added.clear();
  }

  private void markBetweenBreaks(String mark, List<Item> items, String id, Element target) {
    List<Item> run = new ArrayList<>();
    String left = id;
    for (Item item : items) {
      if (item instanceof Token token && token.kind() == Kind.BREAK) {
        out.mark(mark, run, left, target);
        left = run.isEmpty() ? left : null;
        run.clear();
        if (mark.equals("del")) {
          out.node(target, new Element("span").attr(Markup.DIFF, Markup.MERGE));
        } else {
          out.nextTarget();
        }
      } else {
        run.add(item);
      }
    }
    out.mark(mark, run, left, target);
  }
}
