package nl.glashelder.render.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Writes documents as PDF. One writer serves any number of threads; each borrows a {@link Press},
 * which holds what is read once and used for many documents.
 */
public final class PdfWriter {

  private static final int MOST_LOGOS = 200;

  private final PdfDesign design;
  private final ConcurrentLinkedQueue<Press> idle = new ConcurrentLinkedQueue<>();
  private final Map<PdfLogo, LogoReader.Reading> logos =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<PdfLogo, LogoReader.Reading> eldest) {
              return size() > MOST_LOGOS;
            }
          });

  /**
   * A writer for a design.
   *
   * @param design how the documents look
   */
  public PdfWriter(PdfDesign design) {
    this.design = design;
  }

  /**
   * Writes one document. The same document gives the same bytes, whatever the machine, the thread,
   * the locale or the time zone.
   *
   * @param document what to print
   * @return the PDF, conforming to PDF/UA-1 and PDF/A-2a, and what could not be shown as written
   */
  public PdfResult write(PdfDocument document) {
    Optional<LogoReader.Reading> logo = document.logo().map(this::read);
    try {
      return print(document, logo);
    } catch (RuntimeException | StackOverflowError e) {
      if (logo.flatMap(LogoReader.Reading::logo).isEmpty()) {
        throw e;
      }
      // The engine answers drawings that it does not understand with all sorts of exceptions; a
      // statement without a logo is a statement all the same.
      return print(document, logo.map(LogoReader::withoutLogo));
    }
  }

  private PdfResult print(PdfDocument document, Optional<LogoReader.Reading> logo) {
    Press press = idle.poll();
    if (press == null) {
      press = new Press(design);
    }
    PdfResult result = press.print(document, logo);
    // A press that threw is not used again: half a document may be left in it.
    idle.add(press);
    return result;
  }

  private LogoReader.Reading read(PdfLogo logo) {
    return logos.computeIfAbsent(logo, LogoReader::read);
  }
}
