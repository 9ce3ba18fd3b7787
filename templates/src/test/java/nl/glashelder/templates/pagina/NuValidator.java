package nl.glashelder.templates.pagina;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nu.validator.messages.GnuMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Nu HTML checker, the one of the W3C. */
public final class NuValidator {
  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  /** Reading the schema of HTML takes six times as long as checking a page against it. */
  private static final ThreadLocal<SimpleDocumentValidator> WITH_SCHEMA =
      ThreadLocal.withInitial(NuValidator::withSchema);

  private NuValidator() {}

  /** What the checker says of a page, warnings included; empty when it says nothing. */
  public static String complaints(byte[] page) {
    SimpleDocumentValidator validator = WITH_SCHEMA.get();
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    MessageEmitterAdapter messages =
        new MessageEmitterAdapter(
            null,
            validator.getSourceCode(),
            false,
            null,
            0,
            true,
            new GnuMessageEmitter(complaints, false));
    messages.setHtml(true);
    try {
      messages.start(null);
      validator.setUpValidatorAndParsers(messages, false, false);
      validator.setAllowCss(true);
      validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
      messages.end("", "", "");
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
    return complaints.toString(StandardCharsets.UTF_8).strip();
  }

  private static SimpleDocumentValidator withSchema() {
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    try {
      validator.setUpMainSchema(HTML, new SystemErrErrorHandler());
    } catch (Exception e) {
      throw new IllegalStateException("the checker has no schema " + HTML, e);
    }
    return validator;
  }
}
