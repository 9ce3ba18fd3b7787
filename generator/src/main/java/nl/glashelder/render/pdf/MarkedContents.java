package nl.glashelder.render.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The marked contents of the pages, each with a number on its page, and the tag that each of them
 * belongs to (ISO 32000-1, 14.7.4).
 */
final class MarkedContents {
  /** For each page the element that each of its marked contents belongs to, by number. */
  private final Map<COSDictionary, COSArray> owners = new IdentityHashMap<>();

  private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

  private final COSArray numbers;

  /** Finds the owners that a document names. */
  MarkedContents(PDDocument pdf, COSDictionary treeRoot) {
    numbers = treeRoot.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
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

  /** Makes an annotation, such as the area of a link, belong to a tag. */
  void moveAnnotation(COSDictionary reference, Tag to) {
    COSDictionary annotation = reference.getCOSDictionary(COSName.getPDFName("Obj"));
    int number = annotation == null ? -1 : annotation.getInt(COSName.STRUCT_PARENT);
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (((COSInteger) numbers.getObject(i)).intValue() == number) {
        numbers.set(i + 1, to.dictionary());
      }
    }
  }

  /** For each page the numbers of the contents that are to be read no more. */
  Map<COSDictionary, Set<Integer>> repeated() {
    return repeated;
  }

  /** Takes a content out of what is read: it says again what was said before. */
  void repeat(COSDictionary page, int number) {
    repeated.computeIfAbsent(page, p -> new HashSet<>()).add(number);
    owners.get(page).set(number, COSNull.NULL);
  }

  /** What one tag held, as another tag must hold it. */
  COSBase moved(COSBase content, Tag from, Tag to) {
    if (Tag.isElement(content)) {
      new Tag((COSDictionary) content).moveInto(to);
      return content;
    }
    COSDictionary page = from.page();
    if (content instanceof COSDictionary reference
        && Tag.OBJR.equals(reference.getCOSName(COSName.TYPE))) {
      moveAnnotation(reference, to);
      return content;
    }
    if (content instanceof COSInteger number) {
      owners.get(page).set(number.intValue(), to.dictionary());
      if (to.page() == page) {
        return content;
      }
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.TYPE, Tag.MCR);
      reference.setItem(COSName.PG, page);
      reference.setItem(COSName.MCID, number);
      return reference;
    }
    if (content instanceof COSDictionary reference
        && Tag.MCR.equals(reference.getCOSName(COSName.TYPE))) {
      COSDictionary own = reference.getCOSDictionary(COSName.PG);
      owners.get(own == null ? page : own).set(reference.getInt(COSName.MCID), to.dictionary());
    }
    return content;
  }
}
