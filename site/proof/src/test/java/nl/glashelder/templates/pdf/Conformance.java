package nl.glashelder.templates.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file conforms to PDF/UA-1 and to PDF/A-2a. */
public final class Conformance {

  private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  // Held here, as the logging system forgets loggers that nobody holds.
  private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

  static {
    VERAPDF.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The rules that a file breaks, under both standards; empty when it conforms to both. */
  public static List<String> failures(byte[] pdf) {
    try (VeraPDFFoundry foundry = Foundries.defaultInstance();
        PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), BOTH.get(0));
        PDFAValidator validator = foundry.createValidator(BOTH)) {
      return validator.validateAll(parser).stream()
          .flatMap(result -> result.getTestAssertions().stream().map(f -> told(result, f)))
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }

  private static String told(ValidationResult result, TestAssertion failed) {
    return result.getPDFAFlavour()
        + " "
        + failed.getRuleId().getClause()
        + "-t"
        + failed.getRuleId().getTestNumber()
        + " "
        + failed.getLocation().getContext()
        + " "
        + failed.getMessage();
  }
}
