package nl.glashelder.templates.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file conforms to PDF/UA-1 and to PDF/A-2a. */
public final class Conformance {

  // Held here, as the logging system forgets loggers that nobody holds.
  private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

  static {
    VERAPDF.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The rules that a file breaks, under both standards; empty when it conforms to both. */
  public static List<String> failures(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(flavour -> failures(pdf, flavour).stream())
        .toList();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (VeraPDFFoundry foundry = Foundries.defaultInstance();
        PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = foundry.createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .map(
              failed ->
                  flavour
                      + " "
                      + failed.getRuleId().getClause()
                      + "-t"
                      + failed.getRuleId().getTestNumber()
                      + " "
                      + failed.getLocation().getContext()
                      + " "
                      + failed.getMessage())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }
}
