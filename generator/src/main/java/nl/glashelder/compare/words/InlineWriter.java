package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.compare.words.InlineText.Item;
import nl.glashelder.compare.words.InlineText.Kind;
import nl.glashelder.compare.words.InlineText.Span;
import nl.glashelder.compare.words.InlineText.Token;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes the words of two matched blocks as one text with marks. Inline elements that hold the same
 * words on both sides stay one element; where the elements differ around equal words, the place is
 * marked as a change of format; where the words differ too, they are dropped and added.
 */
final class InlineWriter {
  /** Characters that show nothing, such as a soft hyphen. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private final HunkLog log;
  private final Block block;
  private final InlineText old;
  private final InlineText fresh;
  private final WordMatch match;
  private final InlineOutput out;
  private boolean breakInFormat;

  private InlineWriter(
      HunkLog log,
      Block block,
      List<Block> olds,
      List<Block> news,
      Vocabulary vocabulary,
      List<Element> targets) {
    this.log = log;
    this.block = block;
    this.old = olds.size() == 1 ? olds.get(0).text() : InlineText.of(olds, vocabulary);
    this.fresh = news.size() == 1 ? news.get(0).text() : InlineText.of(news, vocabulary);
    this.match = WordMatch.of(old, fresh);
    this.out = new InlineOutput(targets);
  }

  /** Writes both sides; one target for each new block. */
  static void write(
      HunkLog log,
      List<Block> olds,
      List<Block> news,
      Vocabulary vocabulary,
      List<Element> targets) {
    InlineWriter writer = new InlineWriter(log, news.get(0), olds, news, vocabulary, targets);
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
      List<Element> targets) {
    Block block = newSide ? news.get(0) : olds.get(0);
    InlineWriter writer = new InlineWriter(log, block, olds, news, vocabulary, targets);
    if (newSide) {
      writer.side(writer.fresh, writer.fresh.items, writer.match.toOld, "ins", null);
    } else {
      writer.side(writer.old, writer.old.items, writer.match.toNew, "del", null);
    }
    writer.out.finish();
  }

  /** Whether no inline element runs on from one block to the next on the other side. */
  static boolean canWriteJoined(List<Block> olds, List<Block> news, Vocabulary vocabulary) {
    List<Element> targets = news.stream().map(b -> new Element("p")).toList();
    HunkLog log = new HunkLog(Set.of());
    InlineWriter writer = new InlineWriter(log, news.get(0), olds, news, vocabulary, targets);
    writer.merge(writer.old.items, writer.fresh.items, null);
    return !writer.breakInFormat;
  }

  private void merge(List<Item> os, List<Item> ns, Element target) {
    List<Item> gone = new ArrayList<>();
    List<Item> added = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < os.size() || j < ns.size()) {
      Item o = i < os.size() ? os.get(i) : null;
      Item n = j < ns.size() ? ns.get(j) : null;
      if (o != null && isUnmatched(o, match.toNew)) {
        gone.add(o);
        i++;
      } else if (n != null && isUnmatched(n, match.toOld)) {
        added.add(n);
        j++;
      } else {
        int iEnd = i + 1;
        int jEnd = j + 1;
        boolean grown = true;
        while (grown) {
          int jMore = Math.max(jEnd, 1 + lastPartner(os.subList(i, iEnd), match.toNew, ns));
          int iMore = Math.max(iEnd, 1 + lastPartner(ns.subList(j, jMore), match.toOld, os));
          grown = iMore > iEnd || jMore > jEnd;
          iEnd = iMore;
          jEnd = jMore;
        }
        if (iEnd == i + 1 && jEnd == j + 1 && areOne(o, n)) {
          flush(gone, added, target);
          writeOne(o, n, target);
        } else if (iEnd == i + 1 && jEnd == j + 1 && readTheSame(o, n)) {
          flush(gone, added, target);
          writeSpelling((Token) o, n, target);
        } else if (!sayTheSame(os.subList(i, iEnd), ns.subList(j, jEnd))) {
          gone.addAll(os.subList(i, iEnd));
          added.addAll(ns.subList(j, jEnd));
        } else {
          flush(gone, added, target);
          writeFormat(os.subList(i, iEnd), ns.subList(j, jEnd), target);
        }
        i = iEnd;
        j = jEnd;
      }
    }
    flush(gone, added, target);
  }

  private static boolean isUnmatched(Item item, int[] partner) {
    for (int t = item.from(); t < item.to(); t++) {
      if (partner[t] >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The place among {@code others} of the last partner of these items, or -1. */
  private static int lastPartner(List<Item> items, int[] partner, List<Item> others) {
    for (int k = items.size() - 1; k >= 0; k--) {
      for (int t = items.get(k).to() - 1; t >= items.get(k).from(); t--) {
        if (partner[t] >= 0) {
          return indexOf(others, partner[t]);
        }
      }
    }
    return -1;
  }

  private static int indexOf(List<Item> items, int token) {
    int low = 0;
    int high = items.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (items.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static boolean areOne(Item o, Item n) {
    return o instanceof Token t && n instanceof Token u && t.isWrittenAs(u)
        || o instanceof Span a && n instanceof Span b && a.shell.equals(b.shell);
  }

  /** Whether both have the same words to the letter: only then is a change one of format alone. */
  private boolean sayTheSame(List<Item> os, List<Item> ns) {
    return written(old, os).equals(written(fresh, ns));
  }

  private static String written(InlineText text, List<Item> items) {
    StringBuilder words = new StringBuilder();
    for (int t = items.get(0).from(); t < items.get(items.size() - 1).to(); t++) {
      words.append(text.tokens.get(t).text());
    }
    return words.toString();
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

  /** Whether two words differ in invisible characters alone. */
  private static boolean readTheSame(Item o, Item n) {
    return o instanceof Token was
        && n instanceof Token is
        && was.kind() == Kind.WORD
        && INVISIBLE
            .matcher(was.text())
            .replaceAll("")
            .equals(INVISIBLE.matcher(is.text()).replaceAll(""));
  }

  /** The same word with another invisible character in it. */
  private void writeSpelling(Token o, Item n, Element target) {
    Element span = new Element("span").attr(Markup.DIFF, Markup.FORMAT);
    Element held = Fragment.empty();
    held.appendChild(new TextNode(o.text()));
    span.attr(Markup.OLD_HTML, held.html());
    out.node(target, span);
    out.copy(n, span);
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
      } else if (isUnmatched(item, partner)) {
        int end = k;
        while (end < items.size()
            && isUnmatched(items.get(end), partner)
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
          Element shell = span.element.shallowClone();
          out.node(text == fresh ? linkPlace(span, target) : target, shell);
          side(text, span.items, partner, mark, shell);
        } else {
          out.copy(item, target);
        }
        k++;
      }
    }
  }

  /** In a text that moved, a mark around a link that leads elsewhere. */
  private Element linkPlace(Span link, Element target) {
    String held = FormerLink.html(old, link, match.toOld);
    if (held == null) {
      return target;
    }
    String words = InlineOutput.text(fresh, List.of(link));
    Hunk.Kind kind = Hunk.Kind.FORMAT;
    Element span = new Element("span").attr(Markup.DIFF, Markup.FORMAT);
    span.attr(Markup.OLD_HTML, held);
    out.node(target, span);
    out.node(span, HunkLog.note(kind.label(), log.record(kind, block, words, words)));
    return span;
  }

  private void flush(List<Item> gone, List<Item> added, Element target) {
    if (gone.isEmpty() && added.isEmpty()) {
      return;
    }
    String id = null;
    if (!InlineOutput.isBlank(gone) || !InlineOutput.isBlank(added)) {
      Hunk.Kind kind =
          InlineOutput.isBlank(gone)
              ? Hunk.Kind.INSERTED
              : InlineOutput.isBlank(added) ? Hunk.Kind.DELETED : Hunk.Kind.CHANGED;
      id = log.record(kind, block, InlineOutput.text(old, gone), InlineOutput.text(fresh, added));
    }
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
