package nl.glashelder.compare;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import nl.glashelder.proof.HtmlChecker;

/** What the HTML checker has to say about a fragment set in an otherwise faultless page. */
final class HtmlErrors {
  private HtmlErrors() {}

  /** The different messages of errors; positions are no part of them. */
  static Set<String> of(String fragment) {
    String page =
        "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>x</title></head><body>"
            + fragment
            + "</body></html>";
    return new TreeSet<>(HtmlChecker.errors(page.getBytes(StandardCharsets.UTF_8)));
  }
}
