package nl.glashelder.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Mends the tree of tags, which is what a screen reader reads (ISO 32000-1, 14.8.4). The engine's
 * tree passes the validator, but reads the head of a table again on each page, puts a caption
 * outside its table, and knows no table of contents and no definition list.
 */
final class TagTree {

  private static final COSName ALT = COSName.getPDFName("Alt");
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
  private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");
  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName OBJR = COSName.getPDFName("OBJR");
  private static final COSName SPAN = COSName.getPDFName("Span");

  /** What makes an element more than a wrapper. */
  private static final List<COSName> SAYS_SOMETHING =
      List.of(ALT, ACTUAL_TEXT, COSName.getPDFName("E"), COSName.LANG, COSName.A);

  private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

  /** For each page the element that each of its marked contents belongs to, by number. */
  private final Map<COSDictionary, COSArray> owners = new IdentityHashMap<>();

  private TagTree() {}

  /**
   * Mends the tree of a document.
   *
   * @param pdf the document as the engine made it
   * @return for each page the numbers of the marked contents that are no longer in the tree and
   *     must become artifacts
   */
  static Map<COSDictionary, Set<Integer>> mend(PDDocument pdf) {
    TagTree tree = new TagTree();
    COSDictionary root =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      tree.findOwners(pdf, root);
      for (COSDictionary child : elements(root)) {
        tree.mend(child, false);
      }
    }
    return tree.repeated;
  }

  private void findOwners(PDDocument pdf, COSDictionary root) {
    COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    Map<Integer, COSArray> byNumber = new HashMap<>();
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (numbers.getObject(i + 1) instanceof COSArray contents) {
        byNumber.put(((COSInteger) numbers.getObject(i)).intValue(), contents);
      }
    }
    for (PDPage page : pdf.getPages()) {
      owners.put(page.getCOSObject(), byNumber.get(page.getStructParents()));
    }
  }

  private void mend(COSDictionary element, boolean inLine) {
    String mark = element.getString(ALT);
    if (mark != null && mark.startsWith("glashelder:")) {
      element.removeItem(ALT);
      applyMark(element, mark);
    }
    switch (type(element)) {
      case "Link" -> element.removeItem(ALT);
      case "THead" -> dropRepeatedHead(element);
      case "Lbl" -> sayBullet(element);
      default -> {}
    }
    boolean isLink = type(element).equals("Link");
    for (COSDictionary child : elements(element)) {
      mend(child, inLine || isLink);
    }
    takeInCaptions(element);
    takeInWrappers(element, inLine || isLink);
    if (!inLine
        && type(element).equals("Div")
        && kids(element).stream().anyMatch(TagTree::isContent)) {
      setType(element, "P");
    }
  }

  private void applyMark(COSDictionary element, String mark) {
    switch (mark) {
      case PrintedDocument.CONTENTS_MARK -> makeContents(element);
      case PrintedDocument.DEFINITIONS_MARK -> makeDefinitions(element);
      default -> {}
    }
  }

  /** A list of links becomes a table of contents: TOC, TOCI, Reference. */
  private static void makeContents(COSDictionary list) {
    setType(list, "TOC");
    list.removeItem(COSName.A);
    for (COSDictionary item : elements(list)) {
      setType(item, "TOCI");
      for (COSDictionary part : elements(item)) {
        if (type(part).equals("LBody")) {
          setType(part, "Reference");
        }
      }
    }
  }

  /** Terms and their meanings become a list: L, LI, Lbl, LBody. */
  private static void makeDefinitions(COSDictionary list) {
    List<COSDictionary> parts = new ArrayList<>();
    gatherDefinitions(list, parts);
    setType(list, "L");
    COSArray items = new COSArray();
    COSDictionary item = null;
    boolean hasMeaning = false;
    for (COSDictionary part : parts) {
      boolean isTerm = PrintedDocument.TERM_MARK.equals(part.getString(ALT));
      part.removeItem(ALT);
      // Terms that follow each other share their meaning.
      if (item == null || isTerm && hasMeaning) {
        item = new COSDictionary();
        item.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        setType(item, "LI");
        item.setItem(COSName.P, list);
        item.setItem(COSName.K, new COSArray());
        items.add(item);
      }
      hasMeaning = !isTerm;
      setType(part, isTerm ? "Lbl" : "LBody");
      part.setItem(COSName.P, item);
      item.getCOSArray(COSName.K).add(part);
    }
    list.setItem(COSName.K, items);
    COSDictionary numbering = new COSDictionary();
    numbering.setItem(COSName.O, COSName.getPDFName("List"));
    numbering.setItem(LIST_NUMBERING, COSName.getPDFName("None"));
    list.setItem(COSName.A, numbering);
  }

  private static void gatherDefinitions(COSDictionary element, List<COSDictionary> parts) {
    for (COSDictionary child : elements(element)) {
      String mark = child.getString(ALT);
      if (PrintedDocument.TERM_MARK.equals(mark) || PrintedDocument.MEANING_MARK.equals(mark)) {
        parts.add(child);
      } else {
        gatherDefinitions(child, parts);
      }
    }
  }

  /** Bullets are drawn, not written: without this a screen reader says nothing or "graphic". */
  private static void sayBullet(COSDictionary label) {
    COSDictionary item = label.getCOSDictionary(COSName.P);
    COSDictionary list = item == null ? null : item.getCOSDictionary(COSName.P);
    COSDictionary attributes = list == null ? null : list.getCOSDictionary(COSName.A);
    String numbering = attributes == null ? null : attributes.getNameAsString(LIST_NUMBERING);
    if ("Disc".equals(numbering) || "Circle".equals(numbering) || "Square".equals(numbering)) {
      label.setString(ACTUAL_TEXT, "\u2022");
    }
  }

  /** The head is painted again on each page of a long table; only the first is to be read. */
  private void dropRepeatedHead(COSDictionary element) {
    COSDictionary home = element.getCOSDictionary(COSName.PG);
    List<COSBase> kept = new ArrayList<>();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary part && MCR.equals(part.getCOSName(COSName.TYPE))) {
        COSDictionary page = part.getCOSDictionary(COSName.PG);
        if (page != null && page != home) {
          int number = part.getInt(COSName.MCID);
          repeated.computeIfAbsent(page, p -> new HashSet<>()).add(number);
          owners.get(page).set(number, COSNull.NULL);
          continue;
        }
      } else if (kid instanceof COSDictionary child && isElement(child)) {
        dropRepeatedHead(child);
      }
      kept.add(kid);
    }
    setKids(element, kept);
  }

  /** The engine puts a caption after its table; it belongs in it, first. */
  private static void takeInCaptions(COSDictionary element) {
    List<COSBase> kids = kids(element);
    boolean changed = false;
    for (int i = 0; i < kids.size(); i++) {
      if (!(kids.get(i) instanceof COSDictionary caption) || !type(caption).equals("Caption")) {
        continue;
      }
      COSDictionary table = neighbour(kids, i, "Table");
      if (table == null || type(element).equals("Table")) {
        continue;
      }
      caption.setItem(COSName.P, table);
      List<COSBase> inTable = kids(table);
      inTable.add(0, caption);
      setKids(table, inTable);
      kids.remove(i--);
      changed = true;
    }
    if (changed) {
      setKids(element, kids);
    }
  }

  private static COSDictionary neighbour(List<COSBase> kids, int index, String type) {
    for (int other : new int[] {index - 1, index + 1}) {
      if (other >= 0
          && other < kids.size()
          && kids.get(other) instanceof COSDictionary element
          && type(element).equals(type)) {
        return element;
      }
    }
    return null;
  }

  /**
   * The parent takes over what is in elements that say nothing: spans and boxes without a meaning
   * of their own, and parts of tables that are empty.
   */
  private void takeInWrappers(COSDictionary element, boolean inLine) {
    List<COSBase> before = kids(element);
    List<COSBase> kids = new ArrayList<>();
    boolean changed = false;
    for (COSBase kid : before) {
      if (kid instanceof COSDictionary wrapper
          && isElement(wrapper)
          && isWrapper(wrapper, inLine, before.size() == 1)) {
        for (COSBase content : kids(wrapper)) {
          kids.add(moved(content, wrapper, element));
        }
        changed = true;
      } else {
        kids.add(kid);
      }
    }
    if (changed) {
      setKids(element, kids);
    }
  }

  private static boolean isWrapper(COSDictionary element, boolean inLine, boolean isAlone) {
    if (SAYS_SOMETHING.stream().anyMatch(element::containsKey)) {
      return false;
    }
    return switch (type(element)) {
      case "Span" -> true;
      case "Div" -> inLine || holdsOnlyElements(element) && (isAlone || holdsOnlyTable(element));
      case "THead", "TBody", "TFoot" -> kids(element).isEmpty();
      default -> false;
    };
  }

  private static boolean holdsOnlyElements(COSDictionary element) {
    return kids(element).stream().noneMatch(TagTree::isContent);
  }

  private static boolean holdsOnlyTable(COSDictionary element) {
    List<COSDictionary> held = elements(element);
    return held.size() == 1 && type(held.get(0)).equals("Table");
  }

  private COSBase moved(COSBase content, COSDictionary from, COSDictionary to) {
    if (content instanceof COSDictionary kid && isElement(kid)) {
      kid.setItem(COSName.P, to);
      return kid;
    }
    COSDictionary page = from.getCOSDictionary(COSName.PG);
    if (content instanceof COSInteger number) {
      owners.get(page).set(number.intValue(), to);
      if (to.getCOSDictionary(COSName.PG) == page) {
        return content;
      }
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.TYPE, MCR);
      reference.setItem(COSName.PG, page);
      reference.setItem(COSName.MCID, number);
      return reference;
    }
    if (content instanceof COSDictionary reference
        && MCR.equals(reference.getCOSName(COSName.TYPE))) {
      COSDictionary own = reference.getCOSDictionary(COSName.PG);
      owners.get(own == null ? page : own).set(reference.getInt(COSName.MCID), to);
    }
    return content;
  }

  private static boolean isContent(COSBase kid) {
    return !(kid instanceof COSDictionary element && isElement(element));
  }

  private static boolean isElement(COSDictionary kid) {
    COSName type = kid.getCOSName(COSName.TYPE);
    return !MCR.equals(type) && !OBJR.equals(type) && kid.containsKey(COSName.S);
  }

  private static String type(COSDictionary element) {
    String type = element.getNameAsString(COSName.S);
    return type == null ? SPAN.getName() : type;
  }

  private static void setType(COSDictionary element, String type) {
    element.setItem(COSName.S, COSName.getPDFName(type));
  }

  /** The children of an element that are elements themselves. */
  private static List<COSDictionary> elements(COSDictionary element) {
    List<COSDictionary> elements = new ArrayList<>();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary child && isElement(child)) {
        elements.add(child);
      }
    }
    return elements;
  }

  /** What an element holds: elements, numbers of marked contents, references. */
  private static List<COSBase> kids(COSDictionary element) {
    List<COSBase> kids = new ArrayList<>();
    COSBase held = element.getDictionaryObject(COSName.K);
    if (held instanceof COSArray array) {
      for (COSBase kid : array) {
        kids.add(kid instanceof COSObject object ? object.getObject() : kid);
      }
    } else if (held != null) {
      kids.add(held);
    }
    return kids;
  }

  private static void setKids(COSDictionary element, List<COSBase> kids) {
    COSArray array = new COSArray();
    kids.forEach(array::add);
    element.setItem(COSName.K, array);
  }
}
