package nl.glashelder.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressesTest {

  private static final URI BASE = URI.create("https://privacy.example/a/b/");

  @Test
  void aRelativeAddressIsThatOfTheSite() {
    assertEquals("https://privacy.example/a/c/", Addresses.absolute(BASE, "../c/"));
  }

  @Test
  void mailAndTelephoneStayAsTheyAre() {
    assertEquals(
        "mailto:fg@voorbeeld.example", Addresses.absolute(BASE, "mailto:fg@voorbeeld.example"));
    assertEquals("tel:+31881805250", Addresses.absolute(BASE, "tel:+31881805250"));
  }

  @Test
  void lettersOutsideAsciiAndSpacesAreEscaped() {
    assertEquals(
        "https://privacy.example/a/b/priv%C3%A9%20zaak",
        Addresses.absolute(BASE, "priv\u00e9 zaak"));
  }

  @Test
  void whatAReaderMustNotFollowIsNoAddress() {
    assertNull(Addresses.absolute(BASE, "javascript:alert(1)"));
    assertNull(Addresses.absolute(BASE, "file:///etc/passwd"));
    assertNull(Addresses.absolute(BASE, "data:text/html,x"));
    assertNull(Addresses.absolute(BASE, "http://["));
    assertNull(Addresses.absolute(BASE, ""));
  }
}
