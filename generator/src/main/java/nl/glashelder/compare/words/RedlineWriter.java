package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the blocks of two fragments as one, with marks. */
final class RedlineWriter {
  private enum Side {
    BOTH,
    OLD,
    NEW
  }

  private final Vocabulary vocabulary;
  private final Moves moves;
  private final HunkLog log;
  private final boolean marksInside;
  private Tone tone = Tone.CALM;

  /**
   * @param marksInside whether whole blocks also carry marks around their words
   */
  RedlineWriter(Vocabulary vocabulary, Moves moves, HunkLog log, boolean marksInside) {
    this.vocabulary = vocabulary;
    this.moves = moves;
    this.log = log;
    this.marksInside = marksInside;
  }

  Element write(List<Step> steps) {
    Element body = Fragment.empty();
    tone = Tone.of(steps, moves);
    write(steps, body, Side.BOTH);
    UniqueIds.make(body);
    return body;
  }

  private void write(List<Step> steps, Element target, Side side) {
    for (Step step : steps) {
      if (step instanceof Step.Same same) {
        Block block = side == Side.OLD ? same.old() : same.fresh();
        plain(block, target);
      } else if (step instanceof Step.Pair pair) {
        pair(pair, target, side);
      } else if (step instanceof Step.Gone gone && side != Side.NEW) {
        whole(gone.block(), side == Side.BOTH ? gone.columns() : null, target, Markup.DELETED);
      } else if (step instanceof Step.Added added && side != Side.OLD) {
        whole(added.block(), side == Side.BOTH ? added.columns() : null, target, Markup.INSERTED);
      } else if (step instanceof Step.Joined joined) {
        joined(joined, target, side);
      }
    }
    if (!target.normalName().equals("body") || target.childNodeSize() > 0) {
      target.appendText("\n");
    }
  }

  private static void block(Element target, Node node) {
    if (!target.normalName().equals("body") || target.childNodeSize() > 0) {
      target.appendText("\n");
    }
    target.appendChild(node);
  }

  private static void plain(Block block, Element target) {
    if (block.isRun()) {
      target.appendText("\n");
      block.trimmedInline().forEach(node -> target.appendChild(node.clone()));
    } else {
      block(target, block.element.clone());
    }
  }

  private void pair(Step.Pair pair, Element target, Side side) {
    Block old = pair.old();
    Block fresh = pair.fresh();
    if (side == Side.BOTH && old.isRun() != fresh.isRun()) {
      rewrapped(old, fresh, target);
      return;
    }
    if ((side == Side.OLD ? old : fresh).isRun()) {
      target.appendText("\n");
      text(List.of(old), List.of(fresh), List.of(target), side);
      return;
    }
    Element copy = (side == Side.OLD ? old : fresh).element.shallowClone();
    boolean differs = side == Side.BOTH && Pairing.holdOld(old.element, copy);
    block(target, copy);
    if (pair.inside() == null) {
      text(List.of(old), List.of(fresh), List.of(copy), side);
    } else {
      write(pair.inside(), copy, side);
    }
    if (differs) {
      String id = log.record(Hunk.Kind.FORMAT, fresh, shell(old.element), shell(fresh.element));
      Announcement.put(copy, HunkLog.note(Hunk.Kind.FORMAT.label(), id));
    }
  }

  /**
   * Text that stood in a paragraph and now stands without one, or the other way round: one element
   * that was, or became, a span that says nothing.
   */
  private void rewrapped(Block old, Block fresh, Element target) {
    Element loose = new Element("span");
    Element copy = fresh.isRun() ? loose : fresh.element.shallowClone();
    Pairing.holdOld(old.isRun() ? loose : old.element, copy);
    copy.attr(Markup.UI_LOOSE, old.isRun() ? "old" : "new");
    block(target, copy);
    text(List.of(old), List.of(fresh), List.of(copy), Side.BOTH);
  }

  private static String shell(Element element) {
    return "<" + element.normalName() + element.attributes().html() + ">";
  }

  private void text(List<Block> olds, List<Block> news, List<Element> targets, Side side) {
    if (side == Side.BOTH) {
      InlineWriter.write(log, olds, news, vocabulary, tone, targets);
    } else {
      InlineWriter.writeSide(log, side == Side.NEW, olds, news, vocabulary, tone, targets);
    }
  }

  private void joined(Step.Joined joined, Element target, Side side) {
    List<Element> copies = new ArrayList<>();
    for (Block block : side == Side.OLD ? joined.olds() : joined.news()) {
      Element copy = block.element.shallowClone();
      if (side == Side.BOTH && !copies.isEmpty()) {
        copy.attr(Markup.DIFF, Markup.SPLIT);
      }
      block(target, copy);
      copies.add(copy);
    }
    if (side == Side.BOTH) {
      Pairing.holdOld(joined.olds().get(0).element, copies.get(0));
    }
    text(joined.olds(), joined.news(), copies, side);
    if (side == Side.BOTH) {
      boolean split = joined.news().size() > 1;
      Block block = joined.news().get(0);
      String id = log.record(Hunk.Kind.FORMAT, block, split ? "" : "¶", split ? "¶" : "");
      Element place = split ? copies.get(1) : copies.get(0);
      String words = joinedWords(block.tag(), split);
      Announcement.put(place, HunkLog.note(words, id));
    }
  }

  private static String joinedWords(String tag, boolean split) {
    if (tag.matches("h[1-6]")) {
      return split ? "kop gesplitst" : "koppen samengevoegd";
    }
    if (tag.equals("p")) {
      return split ? "alinea gesplitst" : "alinea's samengevoegd";
    }
    return split ? "punt gesplitst" : "punten samengevoegd";
  }

  private void whole(Block block, int[] columns, Element target, String mark) {
    boolean gone = mark.equals(Markup.DELETED);
    Moves.Move move = moves.of(block);
    if (block.isRun()) {
      String words = block.plainText();
      String id =
          log.record(
              gone ? Hunk.Kind.DELETED : Hunk.Kind.INSERTED,
              block,
              gone ? words : "",
              gone ? "" : words);
      wholeRun(block, note(mark, id), target, mark);
      return;
    }
    Element copy = block.element.shallowClone().attr(Markup.DIFF, mark);
    block(target, copy);
    if (move != null) {
      moved(move, copy, gone);
      return;
    }
    content(block, columns, copy, mark);
    if (holdsOnlyWhatStays(block)) {
      return;
    }
    String words = block.plainText();
    String id =
        log.record(
            gone ? Hunk.Kind.DELETED : Hunk.Kind.INSERTED,
            block,
            gone ? words : "",
            gone ? "" : words);
    Announcement.put(copy, note(mark, id));
  }

  /** Whether a list came or went around lines that stood there as well: each of them says so. */
  private boolean holdsOnlyWhatStays(Block block) {
    return !block.isLeaf()
        && block.children().stream()
            .allMatch(line -> moves.of(line) != null && moves.of(line).stays());
  }

  /** Elements that a mark may not stand around, such as a style sheet, carry it themselves. */
  private static void wholeRun(Block block, Element note, Element target, String mark) {
    if (!HtmlKinds.isFragile(block.inline)) {
      Element marked = marked(block, mark);
      marked.prependChild(note);
      block(target, marked);
      return;
    }
    block(target, note);
    for (Node node : block.trimmedInline()) {
      if (node instanceof Element element) {
        target.appendChild(element.clone().attr(Markup.DIFF, mark));
      } else {
        target.appendElement(mark).appendChild(node.clone());
      }
    }
  }

  private void moved(Moves.Move move, Element copy, boolean gone) {
    copy.attr(Markup.MOVE, move.id());
    if (move.stays()) {
      copy.attr(Markup.UI_STAYS, "");
    }
    Side side = gone ? Side.OLD : Side.NEW;
    if (!gone) {
      log.recordMove(move);
    }
    if (move.inside() != null) {
      write(move.inside(), copy, side);
    } else {
      text(List.of(move.old()), List.of(move.fresh()), List.of(copy), side);
    }
    Element note = new Element("span").attr(Markup.UI, "");
    note.attr("id", gone ? move.id() + "-van" : move.id());
    String words = movedWords(move, gone);
    if (copy.closest("a, label, summary") == null) {
      String there = "#" + move.id() + (gone ? "" : "-van");
      note.appendElement("a").attr("href", there).text(words);
      note.appendText(": ");
    } else {
      note.text(words + ": ");
    }
    Announcement.put(copy, note);
  }

  private static String movedWords(Moves.Move move, boolean gone) {
    if (!move.stays()) {
      return gone ? "verplaatst van hier" : "hierheen verplaatst";
    }
    boolean listed = move.fresh().tag().equals("li");
    return gone
        ? (listed ? "staat nu in de lijst" : "staat nu niet meer in een lijst")
        : (listed ? "stond niet in een lijst" : "stond in een lijst");
  }

  private static Element note(String mark, String id) {
    Hunk.Kind kind = mark.equals(Markup.DELETED) ? Hunk.Kind.DELETED : Hunk.Kind.INSERTED;
    return HunkLog.note(kind.label(), id);
  }

  private void content(Block block, int[] columns, Element copy, String mark) {
    if (block.isLeaf()) {
      if (!block.trimmedInline().isEmpty()) {
        if (marksInside && !block.isFragile() && !HtmlKinds.isStrict(block.tag())) {
          copy.appendChild(marked(block, mark));
        } else {
          block.trimmedInline().forEach(node -> copy.appendChild(node.clone()));
        }
      }
      return;
    }
    List<Block> children = block.children();
    if (columns == null) {
      children.forEach(child -> child(child, copy, mark));
    } else {
      String other = mark.equals(Markup.DELETED) ? Markup.INSERTED : Markup.DELETED;
      for (int column : columns) {
        if (column >= 0) {
          child(children.get(column), copy, mark);
        } else {
          block(copy, new Element("td").attr(Markup.DIFF, other));
        }
      }
    }
    copy.appendText("\n");
  }

  private void child(Block child, Element target, String mark) {
    if (moves.of(child) != null) {
      whole(child, null, target, mark);
    } else if (child.isRun()) {
      if (HtmlKinds.isStrict(target.normalName()) || !marksInside || child.isFragile()) {
        plain(child, target);
      } else {
        block(target, marked(child, mark));
      }
    } else {
      Element copy = child.element.shallowClone();
      block(target, copy);
      content(child, null, copy, mark);
    }
  }

  private static Element marked(Block block, String mark) {
    Element marked = new Element(mark);
    List<Node> nodes = block.trimmedInline();
    for (int i = 0; i < nodes.size(); i++) {
      Node copy = nodes.get(i).clone();
      marked.appendChild(copy);
      if (copy instanceof TextNode text && !block.preformatted) {
        String plain = text.getWholeText();
        text.text(
            i == 0 && i == nodes.size() - 1
                ? plain.strip()
                : i == 0
                    ? plain.stripLeading()
                    : i == nodes.size() - 1 ? plain.stripTrailing() : plain);
      }
    }
    return marked;
  }
}
