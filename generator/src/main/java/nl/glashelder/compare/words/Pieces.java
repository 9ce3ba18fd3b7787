package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.glashelder.compare.words.InlineText.Item;
import nl.glashelder.compare.words.InlineText.Kind;
import nl.glashelder.compare.words.InlineText.Span;
import nl.glashelder.compare.words.InlineText.Token;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes a part of a text in which both the emphasis and some of the words are others. The emphasis
 * is cut in pieces, so that equal words are marked as another format alone and changed words are
 * dropped and added with their own emphasis. Each piece says with {@link Markup#UI_GOES_ON} that it
 * is a part of what went before, so that refusing and taking changes makes it one element again.
 */
final class Pieces {
  /** Elements that read the same in one piece as in two. */
  private static final Set<String> CUT =
      Set.of(
          "b", "big", "code", "em", "font", "i", "kbd", "mark", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "tt", "u", "var");

  private static final String NEUTRAL = "span";

  /** A token, or an element that stays whole, with the elements around it that may be cut. */
  private record Leaf(Item item, List<Span> path) {}

  private final HunkLog log;
  private final Block block;
  private final InlineText old;
  private final InlineText fresh;
  private final Closure closure;
  private final InlineOutput out;
  private final Element target;

  private final List<Leaf> gone = new ArrayList<>();
  private final List<Leaf> added = new ArrayList<>();
  private final List<Leaf> heldSame = new ArrayList<>();
  private final List<Leaf> same = new ArrayList<>();
  private List<Span> oldPath = List.of();
  private List<Span> newPath = List.of();
  private boolean formatTold;

  Pieces(
      HunkLog log,
      Block block,
      InlineText old,
      InlineText fresh,
      Closure closure,
      InlineOutput out,
      Element target) {
    this.log = log;
    this.block = block;
    this.old = old;
    this.fresh = fresh;
    this.closure = closure;
    this.out = out;
    this.target = target;
  }

  /** Whether cutting helps: some of the elements can be cut. */
  static boolean canCut(List<Item> olds, List<Item> news) {
    return olds.stream().anyMatch(Pieces::canCut) || news.stream().anyMatch(Pieces::canCut);
  }

  private static boolean canCut(Item item) {
    return item instanceof Span span
        && CUT.contains(span.element.normalName())
        && !span.element.hasAttr("id")
        && !InputGuard.guards(span.element);
  }

  void write(List<Item> olds, List<Item> news) {
    List<Leaf> os = leaves(olds);
    List<Leaf> ns = leaves(news);
    List<Item> oldItems = os.stream().map(Leaf::item).toList();
    List<Item> newItems = ns.stream().map(Leaf::item).toList();
    int i = 0;
    int j = 0;
    while (i < os.size() || j < ns.size()) {
      if (i < os.size() && j < ns.size() && areSpaces(os.get(i), ns.get(j))) {
        writeMatched(os.subList(i, ++i), ns.subList(j, ++j));
      } else if (i < os.size() && closure.isGone(os.get(i).item)) {
        flushSame();
        gone.add(os.get(i++));
      } else if (j < ns.size() && closure.isAdded(ns.get(j).item)) {
        flushSame();
        added.add(ns.get(j++));
      } else {
        int[] ends = closure.ends(oldItems, i, newItems, j);
        writeMatched(os.subList(i, ends[0]), ns.subList(j, ends[1]));
        i = ends[0];
        j = ends[1];
      }
    }
    flushSame();
    flushChanged();
  }

  /** White space between equal words has no partner where the elements around it are others. */
  private boolean areSpaces(Leaf was, Leaf is) {
    return was.item instanceof Token a
        && is.item instanceof Token b
        && a.kind() == Kind.SPACE
        && b.kind() == Kind.SPACE
        && closure.isGone(a)
        && closure.isAdded(b);
  }

  private void writeMatched(List<Leaf> os, List<Leaf> ns) {
    if (wording(old, os).equals(wording(fresh, ns))) {
      flushChanged();
      heldSame.addAll(os);
      same.addAll(ns);
    } else if (os.size() == 1
        && ns.size() == 1
        && os.get(0).item instanceof Token was
        && ns.get(0).item instanceof Token is
        && was.readsAs(is)) {
      flushSame();
      flushChanged();
      mark("del", os, null).attr(Markup.UI_SIGN, "");
      mark("ins", ns, null).attr(Markup.UI_SIGN, "");
    } else {
      flushSame();
      gone.addAll(os);
      added.addAll(ns);
    }
  }

  private static String wording(InlineText text, List<Leaf> leaves) {
    return text.wording(leaves.get(0).item.from(), leaves.get(leaves.size() - 1).item.to());
  }

  private static List<Leaf> leaves(List<Item> items) {
    List<Leaf> leaves = new ArrayList<>();
    addLeaves(items, List.of(), leaves);
    return leaves;
  }

  private static void addLeaves(List<Item> items, List<Span> path, List<Leaf> leaves) {
    for (Item item : items) {
      if (canCut(item)) {
        Span span = (Span) item;
        List<Span> deeper = new ArrayList<>(path);
        deeper.add(span);
        addLeaves(span.items, deeper, leaves);
      } else {
        leaves.add(new Leaf(item, path));
      }
    }
  }

  private void flushChanged() {
    if (gone.isEmpty() && added.isEmpty()) {
      return;
    }
    String id = log.recordEdit(block, InlineOutput.changes(old, items(gone), fresh, items(added)));
    boolean first = !InlineOutput.isBlank(items(gone));
    if (!gone.isEmpty()) {
      mark("del", gone, first ? id : null);
    }
    if (!added.isEmpty()) {
      mark("ins", added, first ? null : id);
    }
    gone.clear();
    added.clear();
  }

  private static List<Item> items(List<Leaf> leaves) {
    return leaves.stream().map(Leaf::item).toList();
  }

  private Element mark(String mark, List<Leaf> leaves, String id) {
    Element element = new Element(mark);
    out.node(target, element);
    if (!InlineOutput.isBlank(items(leaves))) {
      Hunk.Kind kind = mark.equals("ins") ? Hunk.Kind.INSERTED : Hunk.Kind.DELETED;
      boolean sign = id == null && gone.isEmpty() && added.isEmpty();
      if (!sign) {
        out.node(element, HunkLog.note(kind.label(), id));
      }
    }
    List<Span> before = mark.equals("ins") ? newPath : oldPath;
    int depth = shared(before, leaves.get(0).path);
    if (depth > 0) {
      element.attr(Markup.UI_GOES_ON, String.valueOf(depth));
    }
    copy(leaves, element);
    List<Span> after = leaves.get(leaves.size() - 1).path;
    if (mark.equals("ins")) {
      newPath = after;
    } else {
      oldPath = after;
    }
    return element;
  }

  private void flushSame() {
    if (same.isEmpty()) {
      return;
    }
    Element held = Fragment.empty();
    copy(heldSame, held);
    out.finish();
    Element format = new Element("span").attr(Markup.DIFF, Markup.FORMAT);
    format.attr(Markup.OLD_HTML, held.html());
    int oldDepth = shared(oldPath, heldSame.get(0).path);
    int newDepth = shared(newPath, same.get(0).path);
    if (oldDepth + newDepth > 0) {
      format.attr(Markup.UI_GOES_ON, oldDepth + " " + newDepth);
    }
    out.node(target, format);
    if (!emphasis(heldSame).equals(emphasis(same)) && !InlineOutput.isBlank(items(same))) {
      String words = InlineOutput.text(fresh, items(same));
      Hunk.Kind kind = Hunk.Kind.FORMAT;
      String id = formatTold ? null : log.record(kind, block, words, words);
      out.node(format, HunkLog.note(kind.label(), id));
      formatTold = true;
    }
    copy(same, format);
    oldPath = heldSame.get(heldSame.size() - 1).path;
    newPath = same.get(same.size() - 1).path;
    heldSame.clear();
    same.clear();
  }

  /** Where the emphasis of some words changes; an element that shows nothing is none. */
  private static List<String> emphasis(List<Leaf> leaves) {
    List<String> emphasis = new ArrayList<>();
    for (Leaf leaf : leaves) {
      String shells = leaf.item instanceof Span whole ? whole.shell : "";
      for (Span span : leaf.path) {
        shells += span.shell.equals(NEUTRAL) ? "" : " " + span.shell;
      }
      if (emphasis.isEmpty() || !emphasis.get(emphasis.size() - 1).equals(shells)) {
        emphasis.add(shells);
      }
    }
    return emphasis;
  }

  /** How many elements around what comes now are those around what came before. */
  private static int shared(List<Span> before, List<Span> now) {
    int depth = 0;
    while (depth < before.size() && depth < now.size() && before.get(depth) == now.get(depth)) {
      depth++;
    }
    return depth;
  }

  private void copy(List<Leaf> leaves, Element into) {
    List<Span> path = List.of();
    List<Element> open = new ArrayList<>();
    for (Leaf leaf : leaves) {
      int depth = shared(path, leaf.path);
      open.subList(depth, open.size()).clear();
      for (Span span : leaf.path.subList(depth, leaf.path.size())) {
        Node around = span.element.shallowClone();
        out.node(open.isEmpty() ? into : open.get(open.size() - 1), around);
        open.add((Element) around);
      }
      out.copy(leaf.item, open.isEmpty() ? into : open.get(open.size() - 1));
      path = leaf.path;
    }
  }
}
