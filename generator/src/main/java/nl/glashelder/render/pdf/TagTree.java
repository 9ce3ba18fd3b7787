package nl.glashelder.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Mends the tree of tags, which is what a screen reader reads (ISO 32000-1, 14.8.4). The engine's
 * tree passes the validator, but reads the head of a table again on each page, puts a caption
 * outside its table, and knows no table of contents and no definition list.
 */
final class TagTree {
  private final MarkedContents contents;

  private TagTree(MarkedContents contents) {
    this.contents = contents;
  }

  /**
   * Mends the tree of a document.
   *
   * @param pdf the document as the engine made it
   * @return for each page the numbers of the marked contents that are no longer in the tree and
   *     must become artifacts
   */
  static Map<COSDictionary, Set<Integer>> mend(PDDocument pdf) {
    COSDictionary root =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return Map.of();
    }
    TagTree tree = new TagTree(new MarkedContents(pdf, root));
    new Tag(root).elements().forEach(child -> tree.mend(child, false));
    return tree.contents.repeated();
  }

  private void mend(Tag tag, boolean inLine) {
    applyMark(tag);
    switch (tag.type()) {
      case "Link" -> tag.dictionary().removeItem(Tag.ALT);
      case "THead" -> dropRepeatedHead(tag);
      case "Lbl" -> sayBullet(tag);
      default -> {}
    }
    boolean isInLine = inLine || tag.is("Link");
    tag.elements().forEach(child -> mend(child, isInLine));
    takeInCaptions(tag);
    takeInWrappers(tag, isInLine);
    joinLinks(tag);
    if (!inLine && tag.is("Div") && tag.holdsContent()) {
      tag.become("P");
    }
  }

  /** Marks travel through the engine as alternative texts; nobody is to read them. */
  private static void applyMark(Tag tag) {
    String mark = tag.dictionary().getString(Tag.ALT);
    if (mark == null || !mark.startsWith("glashelder:")) {
      return;
    }
    tag.dictionary().removeItem(Tag.ALT);
    switch (mark) {
      case PrintedDocument.CONTENTS_MARK -> makeContents(tag);
      case PrintedDocument.DEFINITIONS_MARK -> DefinitionTags.mend(tag);
      default -> {}
    }
  }

  /** A list of links becomes a table of contents: TOC, TOCI, Reference. */
  private static void makeContents(Tag list) {
    list.become("TOC");
    list.dictionary().removeItem(COSName.A);
    for (Tag item : list.elements()) {
      item.become("TOCI");
      item.elements().stream()
          .filter(part -> part.is("LBody"))
          .forEach(part -> part.become("Reference"));
    }
  }

  /** Bullets are drawn, not written: without this a screen reader says nothing or "graphic". */
  private static void sayBullet(Tag label) {
    COSDictionary item = label.dictionary().getCOSDictionary(COSName.P);
    COSDictionary list = item == null ? null : item.getCOSDictionary(COSName.P);
    COSDictionary attributes = list == null ? null : list.getCOSDictionary(COSName.A);
    String numbering = attributes == null ? null : attributes.getNameAsString(Tag.LIST_NUMBERING);
    if ("Disc".equals(numbering) || "Circle".equals(numbering) || "Square".equals(numbering)) {
      label.dictionary().setString(Tag.ACTUAL_TEXT, "\u2022");
    }
  }

  /** The head is painted again on each page of a long table; only the first is to be read. */
  private void dropRepeatedHead(Tag head) {
    COSDictionary home = head.page();
    List<COSBase> kept = new ArrayList<>();
    for (COSBase kid : head.kids()) {
      if (Tag.isElement(kid)) {
        dropRepeatedHead(new Tag((COSDictionary) kid));
      } else if (kid instanceof COSDictionary part
          && Tag.MCR.equals(part.getCOSName(COSName.TYPE))) {
        COSDictionary page = part.getCOSDictionary(COSName.PG);
        if (page != null && page != home) {
          contents.repeat(page, part.getInt(COSName.MCID));
          continue;
        }
      }
      kept.add(kid);
    }
    head.hold(kept);
  }

  /** A link over two lines has an area on each, and is read once. */
  private void joinLinks(Tag parent) {
    List<COSBase> kids = parent.kids();
    boolean changed = false;
    for (int i = 1; i < kids.size(); i++) {
      if (isA("Link", kids.get(i - 1)) && isA("Link", kids.get(i))) {
        Tag first = new Tag((COSDictionary) kids.get(i - 1));
        Tag second = new Tag((COSDictionary) kids.get(i));
        if (first.target().isPresent() && first.target().equals(second.target())) {
          List<COSBase> held = first.kids();
          second.kids().forEach(kid -> held.add(contents.moved(kid, second, first)));
          first.hold(held);
          kids.remove(i--);
          changed = true;
        }
      }
    }
    if (changed) {
      parent.hold(kids);
    }
  }

  /** The engine puts a caption after its table; it belongs in it, first. */
  private static void takeInCaptions(Tag parent) {
    if (parent.is("Table")) {
      return;
    }
    List<COSBase> kids = parent.kids();
    boolean changed = false;
    for (int i = 0; i < kids.size(); i++) {
      if (!isA("Caption", kids.get(i))) {
        continue;
      }
      Optional<Tag> table = tableBeside(kids, i);
      if (table.isPresent()) {
        new Tag((COSDictionary) kids.get(i)).moveInto(table.get());
        List<COSBase> inTable = table.get().kids();
        inTable.add(0, kids.get(i));
        table.get().hold(inTable);
        kids.remove(i--);
        changed = true;
      }
    }
    if (changed) {
      parent.hold(kids);
    }
  }

  private static Optional<Tag> tableBeside(List<COSBase> kids, int index) {
    return IntStream.of(index - 1, index + 1)
        .filter(i -> i >= 0 && i < kids.size())
        .mapToObj(kids::get)
        .filter(kid -> isA("Table", kid))
        .map(kid -> new Tag((COSDictionary) kid))
        .findFirst();
  }

  private static boolean isA(String type, COSBase kid) {
    return kid instanceof COSDictionary dictionary && new Tag(dictionary).is(type);
  }

  /**
   * The parent takes over what is in elements that say nothing: spans and boxes without a meaning
   * of their own, and parts of tables that are empty.
   */
  private void takeInWrappers(Tag parent, boolean inLine) {
    List<COSBase> before = parent.kids();
    List<COSBase> kids = new ArrayList<>();
    boolean changed = false;
    for (COSBase kid : before) {
      Tag wrapper = Tag.isElement(kid) ? new Tag((COSDictionary) kid) : null;
      if (wrapper != null && wrapper.isWrapper(inLine, before.size() == 1)) {
        wrapper.kids().forEach(content -> kids.add(contents.moved(content, wrapper, parent)));
        changed = true;
      } else {
        kids.add(kid);
      }
    }
    if (changed) {
      parent.hold(kids);
    }
  }
}
