package nl.glashelder.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu HTML checker has to say about a fragment set in an otherwise faultless page. */
final class HtmlErrors {
  private final SimpleDocumentValidator validator;

  HtmlErrors() {
    System.setProperty("nu.validator.datatype.warn", "false");
    validator = new SimpleDocumentValidator(true, false, false);
    try {
      validator.setUpMainSchema(
          "http://s.validator.nu/html5-rdfalite.rnc", new nu.validator.xml.SystemErrErrorHandler());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The different messages of errors; positions are no part of them. */
  Set<String> of(String fragment) {
    Set<String> messages = new TreeSet<>();
    String page =
        "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>x</title></head><body>"
            + fragment
            + "</body></html>";
    try {
      validator.setUpValidatorAndParsers(new Collector(messages), true, false);
      validator.checkHtmlInputSource(
          new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
    } catch (IOException | SAXException e) {
      messages.add(e.toString());
    }
    return messages;
  }

  private record Collector(Set<String> messages) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      messages.add(e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      messages.add(e.getMessage());
    }
  }
}
