package nl.glashelder.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** Whatever reaches a goal is told in Dutch, with what it was doing and where. */
class UnforeseenTest {
  private static String message(Throwable problem) {
    return Unforeseen.message(SiteMojo.class, problem);
  }

  @Test
  void aFolderThatMayNotBeOpenedIsNamed() {
    assertEquals(
        "glashelder:site is gestopt: u mag corporations/woonpartners niet openen of veranderen. Kijk"
            + " naar de rechten op die map.",
        message(new UncheckedIOException(new AccessDeniedException("corporations/woonpartners"))));
  }

  @Test
  void aFullDiskIsNamedWithTheFile() {
    assertEquals(
        "glashelder:site is gestopt: met target/site gaat iets mis (No space left on device). Kijk of"
            + " er ruimte op de schijf is en of u daar mag schrijven.",
        message(
            new UncheckedIOException(
                new FileSystemException("target/site", null, "No space left on device"))));
  }

  @Test
  void whatNobodyForesawIsToldWithWhatWasBeingMadeAndHowToReportIt() {
    String message =
        message(
            new IllegalStateException(
                "bij het maken van woonpartners/privacyverklaring/index.html",
                new NullPointerException("x")));
    assertTrue(
        message.startsWith(
            "glashelder:site is gestopt bij het maken van woonpartners/privacyverklaring/index.html"
                + " door iets wat Glashelder niet had voorzien (java.lang.NullPointerException: x)."),
        message);
    assertTrue(message.contains("met -e"), message);
  }

  @Test
  void tooLittleMemoryIsSaidWithHowToGiveMore() {
    assertTrue(message(new OutOfMemoryError("Java heap space")).contains("MAVEN_OPTS"));
  }
}
