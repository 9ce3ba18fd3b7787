package nl.glashelder.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers what is found while one document is made; the same thing at the same place counts once.
 */
final class Findings {

  private final Set<PdfFinding> found = new LinkedHashSet<>();

  void add(PdfFinding.Kind kind, String place, String message) {
    found.add(new PdfFinding(kind, place, message));
  }

  void addAll(List<PdfFinding> findings) {
    found.addAll(findings);
  }

  List<PdfFinding> all() {
    return new ArrayList<>(found);
  }
}
