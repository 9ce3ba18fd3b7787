package nl.glashelder.render.pdf;

import java.util.List;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages its number of pages
 * @param findings what could not be shown as written, in the order of the text
 */
// A byte array has no value equality; a result is compared by nobody but tests, by its bytes.
public record PdfResult(byte[] bytes, int pages, List<PdfFinding> findings) {

  /** Keeps the findings from changing. */
  public PdfResult {
    findings = List.copyOf(findings);
  }
}
