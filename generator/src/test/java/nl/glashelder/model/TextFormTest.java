package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which texts have which form. */
class TextFormTest {
  @ParameterizedTest
  @EnumSource(TextForm.class)
  void everyExampleHasItsOwnForm(TextForm form) {
    assertTrue(form.matches(form.example()));
    assertEquals(form == TextForm.FREE, form.regex().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "ID, huur-innen",
    "ID, a1",
    "EMAIL, fg+avg@mail.voorbeeld-wonen.nl",
    "URL, http://voorbeeld.nl",
    "URL, https://www.voorbeeld.nl:8443/a/b.html?c=d&e=%20#f",
    "PHONE, 088 - 123 45 67",
    "PHONE, (0318) 12 34 56",
    "PHONE, +31 (0)318 123 456",
    "PHONE, 14 0318",
    "POSTAL_CODE, 2509AJ",
    "KVK, 01234567",
    "COLOUR, '#FFFFFF'",
    "FILE, logo-wit_2.png"
  })
  void isAccepted(TextForm form, String text) {
    assertTrue(form.matches(text));
  }

  @ParameterizedTest
  @CsvSource({
    "ID, Huur",
    "ID, huur--innen",
    "ID, -a",
    "ID, ''",
    "ID, é",
    "EMAIL, a@b",
    "EMAIL, a b@c.nl",
    "EMAIL, a@b..nl",
    "EMAIL, <a@b.nl>",
    "URL, www.voorbeeld.nl",
    "URL, https://voorbeeld",
    "URL, 'https://voorbeeld.nl/a b'",
    "URL, javascript:alert(1)",
    "URL, 'https://a.nl/\"onclick='",
    "URL, https://a.nl/<b>",
    "URL, ftp://a.nl",
    "PHONE, 112",
    "PHONE, bel ons",
    "POSTAL_CODE, 0123 AB",
    "POSTAL_CODE, 1234 ab",
    "KVK, 1234567",
    "COLOUR, 005a9c",
    "COLOUR, '#abc'",
    "FILE, ../logo.svg",
    "FILE, map/logo.svg",
    "FILE, logo"
  })
  void isRefused(TextForm form, String text) {
    assertFalse(form.matches(text));
  }

  @ParameterizedTest
  @EnumSource(TextForm.class)
  void aTextWithoutEndIsRefusedAndCostsNothing(TextForm form) {
    if (form != TextForm.FREE) {
      assertFalse(form.matches("a-".repeat(1_000_000) + "a"));
      assertFalse(form.matches("a@" + "a.".repeat(1_000_000) + "nl"));
    }
  }

  @Test
  void theExpectedWordsCanStandBehindGeen() {
    for (TextForm form : TextForm.values()) {
      assertTrue(form == TextForm.FREE || form.expected().startsWith("een "), form.expected());
    }
  }
}
