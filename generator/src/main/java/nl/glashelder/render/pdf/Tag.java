package nl.glashelder.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * An element of the tree of tags (ISO 32000-1, 14.7.2).
 *
 * @param dictionary as it stands in the file
 */
record Tag(COSDictionary dictionary) {
  static final COSName ALT = COSName.getPDFName("Alt");
  static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
  static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");

  /** The type of a reference to marked content: words on a page. */
  static final COSName MCR = COSName.getPDFName("MCR");

  /** The type of a reference to an annotation: the area of a link. */
  static final COSName OBJR = COSName.getPDFName("OBJR");

  /** What makes an element more than a wrapper. */
  private static final List<COSName> SAYS_SOMETHING =
      List.of(ALT, ACTUAL_TEXT, COSName.getPDFName("E"), COSName.LANG, COSName.A);

  /** Its standard type, for example {@code P}. */
  String type() {
    String type = dictionary.getNameAsString(COSName.S);
    return type == null ? "Span" : type;
  }

  boolean is(String type) {
    return type().equals(type);
  }

  void become(String type) {
    dictionary.setItem(COSName.S, COSName.getPDFName(type));
  }

  void moveInto(Tag parent) {
    dictionary.setItem(COSName.P, parent.dictionary);
  }

  /** The page on which it begins. */
  COSDictionary page() {
    return dictionary.getCOSDictionary(COSName.PG);
  }

  /** What it holds: elements, numbers of marked contents, references. */
  List<COSBase> kids() {
    List<COSBase> kids = new ArrayList<>();
    COSBase held = dictionary.getDictionaryObject(COSName.K);
    if (held instanceof COSArray array) {
      for (COSBase kid : array) {
        kids.add(kid instanceof COSObject object ? object.getObject() : kid);
      }
    } else if (held != null) {
      kids.add(held);
    }
    return kids;
  }

  void hold(List<COSBase> kids) {
    COSArray array = new COSArray();
    kids.forEach(array::add);
    dictionary.setItem(COSName.K, array);
  }

  /**
   * Where a link leads: an address, or the parts of a destination. A page among them equals itself
   * only; as text it would be all that hangs on it, which is most of the document.
   */
  Optional<List<Object>> target() {
    return kids().stream()
        .filter(
            kid -> kid instanceof COSDictionary part && OBJR.equals(part.getCOSName(COSName.TYPE)))
        .map(kid -> ((COSDictionary) kid).getCOSDictionary(COSName.getPDFName("Obj")))
        .filter(annotation -> annotation != null)
        .map(Tag::leadsTo)
        .findFirst();
  }

  private static List<Object> leadsTo(COSDictionary annotation) {
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    if (action == null) {
      return parts(annotation.getDictionaryObject(COSName.DEST));
    }
    String address = action.getString(COSName.URI);
    return address == null ? parts(action.getDictionaryObject(COSName.D)) : List.of(address);
  }

  private static List<Object> parts(COSBase destination) {
    List<Object> parts = new ArrayList<>();
    if (destination instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        parts.add(array.getObject(i));
      }
    } else {
      parts.add(destination);
    }
    return parts;
  }

  /** The elements it holds. */
  List<Tag> elements() {
    List<Tag> elements = new ArrayList<>();
    for (COSBase kid : kids()) {
      if (isElement(kid)) {
        elements.add(new Tag((COSDictionary) kid));
      }
    }
    return elements;
  }

  boolean holdsContent() {
    return kids().stream().anyMatch(kid -> !isElement(kid));
  }

  /** Whether what it holds can stand in its place without a loss: it says nothing itself. */
  boolean isWrapper(boolean inLine, boolean isAlone) {
    if (SAYS_SOMETHING.stream().anyMatch(dictionary::containsKey)) {
      return false;
    }
    return switch (type()) {
      case "Span" -> true;
      case "Div" -> inLine || !holdsContent() && (isAlone || holdsOnlyTable());
      case "THead", "TBody", "TFoot" -> kids().isEmpty();
      default -> false;
    };
  }

  private boolean holdsOnlyTable() {
    List<Tag> held = elements();
    return held.size() == 1 && held.get(0).is("Table");
  }

  /** Whether what an element holds is an element itself. */
  static boolean isElement(COSBase kid) {
    if (!(kid instanceof COSDictionary dictionary)) {
      return false;
    }
    COSName type = dictionary.getCOSName(COSName.TYPE);
    return !MCR.equals(type) && !OBJR.equals(type) && dictionary.containsKey(COSName.S);
  }
}
