package nl.glashelder.render.pdf;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF of somebody else may not bring along when it is put on a website: scripts, other
 * files, and actions that start something.
 */
public final class PdfPrograms {
  /** Actions that run or send something (ISO 32000-1, table 198). */
  private static final Set<String> ACTIONS =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "GoToE");

  private PdfPrograms() {}

  /**
   * What is wrong with a PDF, in Dutch, to go on after the name of its file; empty when nothing is.
   */
  public static Optional<String> in(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        return Optional.of("is beveiligd: niet iedereen kan hem openen of laten voorlezen");
      }
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSDictionary dictionary && starts(dictionary)) {
          return Optional.of("heeft een script of een ander bestand in zich");
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of("is geen pdf die te openen is");
    }
  }

  private static boolean starts(COSDictionary dictionary) {
    String action = dictionary.getNameAsString(COSName.S, "");
    return ACTIONS.contains(action)
        || dictionary.containsKey(COSName.JS)
        || dictionary.containsKey(COSName.getPDFName("JavaScript"))
        || dictionary.containsKey(COSName.getPDFName("EmbeddedFiles"))
        || dictionary.getCOSName(COSName.TYPE) == COSName.getPDFName("EmbeddedFile")
        || nested(dictionary);
  }

  /** An action often stands in the page or link that starts it, not as an object of its own. */
  private static boolean nested(COSDictionary dictionary) {
    for (COSName key :
        Set.of(COSName.A, COSName.AA, COSName.OPEN_ACTION, COSName.getPDFName("Next"))) {
      COSBase value = dictionary.getDictionaryObject(key);
      if (value instanceof COSDictionary action && (starts(action) || triggers(action))) {
        return true;
      }
    }
    return false;
  }

  private static boolean triggers(COSDictionary actions) {
    return actions.getValues().stream()
        .anyMatch(v -> v instanceof COSDictionary action && starts(action));
  }
}
