package nl.glashelder.templates.pagina;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, the one of the W3C. */
public final class NuValidator {
  private NuValidator() {}

  /** What the checker says of a page, warnings included; empty when it says nothing. */
  public static String complaints(byte[] page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      return validator.validate(new ByteArrayInputStream(page)).strip();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
