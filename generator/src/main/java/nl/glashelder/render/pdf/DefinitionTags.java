package nl.glashelder.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Terms and their meanings as a list: L, LI, Lbl, LBody. PDF has no tags for them. */
final class DefinitionTags {
  private DefinitionTags() {}

  /** Makes a list of an element that holds terms and meanings at any depth. */
  static void mend(Tag list) {
    List<Tag> parts = new ArrayList<>();
    gather(list, parts);
    list.become("L");
    COSArray items = new COSArray();
    Tag item = null;
    boolean hasMeaning = false;
    for (Tag part : parts) {
      boolean isTerm = PrintedDocument.TERM_MARK.equals(part.dictionary().getString(Tag.ALT));
      part.dictionary().removeItem(Tag.ALT);
      // Terms that follow each other share their meaning.
      if (item == null || isTerm && hasMeaning) {
        item = item(list);
        items.add(item.dictionary());
      }
      hasMeaning = !isTerm;
      part.become(isTerm ? "Lbl" : "LBody");
      part.moveInto(item);
      item.dictionary().getCOSArray(COSName.K).add(part.dictionary());
    }
    list.dictionary().setItem(COSName.K, items);
    COSDictionary numbering = new COSDictionary();
    numbering.setItem(COSName.O, COSName.getPDFName("List"));
    numbering.setItem(Tag.LIST_NUMBERING, COSName.getPDFName("None"));
    list.dictionary().setItem(COSName.A, numbering);
  }

  private static Tag item(Tag list) {
    Tag item = new Tag(new COSDictionary());
    item.dictionary().setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    item.become("LI");
    item.moveInto(list);
    item.dictionary().setItem(COSName.K, new COSArray());
    return item;
  }

  private static void gather(Tag element, List<Tag> parts) {
    for (Tag child : element.elements()) {
      String mark = child.dictionary().getString(Tag.ALT);
      if (PrintedDocument.TERM_MARK.equals(mark) || PrintedDocument.MEANING_MARK.equals(mark)) {
        parts.add(child);
      } else {
        gather(child, parts);
      }
    }
  }
}
