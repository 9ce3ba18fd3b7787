package nl.glashelder.proof;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, the one of the W3C: in this process, but apart from our own class path, as
 * its jar holds many other libraries.
 */
public final class HtmlChecker {
  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  /** Reading the schema of HTML takes far longer than checking a page against it. */
  private static final ThreadLocal<HtmlChecker> CHECKER = ThreadLocal.withInitial(HtmlChecker::new);

  private static ClassLoader loader;

  private final Object checker;
  private final Method setUp;
  private final Method allowCss;
  private final Method check;

  private HtmlChecker() {
    System.setProperty("nu.validator.datatype.warn", "false");
    try {
      Class<?> type = loader().loadClass("nu.validator.validation.SimpleDocumentValidator");
      checker =
          type.getConstructor(boolean.class, boolean.class, boolean.class)
              .newInstance(true, false, true);
      setUp =
          type.getMethod(
              "setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class);
      allowCss = type.getMethod("setAllowCss", boolean.class);
      check = type.getMethod("checkHtmlInputSource", InputSource.class);
      type.getMethod("setUpMainSchema", String.class, ErrorHandler.class)
          .invoke(checker, HTML, new Complaints(new String[0]));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the HTML checker is not as it was", e);
    }
  }

  /** What the checker says of a page, warnings included; empty when it says nothing. */
  public static String complaints(byte[] page) {
    return String.join("\n", CHECKER.get().check(page).all);
  }

  /** The messages of the errors alone, without their places. */
  public static List<String> errors(byte[] page) {
    return CHECKER.get().check(page).errors;
  }

  private Complaints check(byte[] page) {
    Complaints complaints = new Complaints(new String(page, StandardCharsets.UTF_8).split("\n"));
    try {
      setUp.invoke(checker, complaints, true, false);
      allowCss.invoke(checker, true);
      InputSource source = new InputSource(new ByteArrayInputStream(page));
      // Without an address of the page, the policy's 'self' would be nobody.
      source.setSystemId("http://localhost/a/b/c/d/e/index.html");
      check.invoke(checker, source);
    } catch (InvocationTargetException e) {
      complaints.errors.add(e.getCause().toString());
      complaints.all.add(e.getCause().toString());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return complaints;
  }

  /** The same for all threads; not a static field, as a test is skipped where npm is missing. */
  private static synchronized ClassLoader loader() {
    if (loader == null) {
      try {
        URL jar = NpmPackage.NU.file("build/dist/vnu.jar").toUri().toURL();
        loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
    return loader;
  }

  private static final class Complaints implements ErrorHandler {
    private static final String DATA = "<script type=\"application/ld+json\">";

    private final String[] lines;
    private final List<String> all = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Complaints(String[] lines) {
      this.lines = lines;
    }

    @Override
    public void warning(SAXParseException e) {
      if (!isAboutData(e)) {
        all.add(told("warning", e));
      }
    }

    /**
     * The checker takes a block of data for a script, and does not know that {@code data:} allows
     * {@code data:}. What the policy really stops, the browser tells ({@code BrowserTest}).
     */
    private boolean isAboutData(SAXParseException e) {
      String message = e.getMessage();
      return message.contains("violates Content Security Policy")
          && (message.contains("“data:")
              || message.startsWith("Inline script")
                  && lines[e.getLineNumber() - 1].startsWith(DATA));
    }

    @Override
    public void error(SAXParseException e) {
      errors.add(e.getMessage());
      all.add(told("error", e));
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }

    private static String told(String kind, SAXParseException e) {
      return e.getLineNumber() + ":" + e.getColumnNumber() + ": " + kind + ": " + e.getMessage();
    }
  }
}
