package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.glashelder.proof.HtmlChecker;
import nl.glashelder.render.SiteFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ValidHtmlTest {
  @TestFactory
  Stream<DynamicTest> theCheckerFindsNothingOnAnyPage() {
    return Stream.of(SampleSite.files(), SampleSite.reviewFiles(), BadInput.files())
        .flatMap(files -> files.stream())
        .filter(file -> SampleSite.isPage(file.path()))
        .map(file -> DynamicTest.dynamicTest(file.path(), () -> isValid(file.bytes())));
  }

  @TestFactory
  Stream<DynamicTest> theCheckerFindsNothingInThePartsForAnotherSite() {
    return SampleSite.files().stream()
        .filter(file -> SampleSite.isPart(file.path()))
        .map(file -> DynamicTest.dynamicTest(file.path(), () -> isValid(withinAnotherPage(file))));
  }

  @Test
  void theCheckerComplainsOfEachPageAnew() {
    byte[] wrong = "<!doctype html><html lang=nl><p>".getBytes(StandardCharsets.UTF_8);
    String complaints = HtmlChecker.complaints(wrong);
    assertEquals(
        "-1:-1: error: Element “head” is missing required child element “title”.", complaints);
    assertEquals(complaints, HtmlChecker.complaints(wrong));
  }

  /** As a site places it: the style in the head, the words somewhere in the body. */
  private static byte[] withinAnotherPage(SiteFile fragment) {
    String text = new String(fragment.bytes(), StandardCharsets.UTF_8);
    int end = text.startsWith("<style>") ? text.indexOf("</style>") + "</style>".length() : 0;
    String page =
        "<!doctype html><html lang=\"nl\"><head><title>Site</title>"
            + text.substring(0, end)
            + "</head><body><h1>Site</h1><main>"
            + text.substring(end)
            + "</main></body></html>";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static void isValid(byte[] page) {
    assertEquals("", HtmlChecker.complaints(page));
  }
}
