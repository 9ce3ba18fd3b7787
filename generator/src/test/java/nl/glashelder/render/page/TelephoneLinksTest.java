package nl.glashelder.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import nl.glashelder.version.Archive;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.PublishedData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TelephoneLinksTest {
  private static final SortedSet<String> NUMBERS =
      numbers("010 000 00 01", "010 000 00", "+31 (0)10 5");

  private static SortedSet<String> numbers(String... numbers) {
    SortedSet<String> sorted = TelephoneLinks.numbersIn(List.of());
    sorted.addAll(List.of(numbers));
    return sorted;
  }

  private static String linked(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    TelephoneLinks.addTo(body, NUMBERS);
    return body.html().replace(" data-ui=\"om\"", "");
  }

  @Test
  void aNumberBecomesALinkThatAPhoneCanCall() {
    assertEquals(
        "<p>Bel <a href=\"tel:0100000001\">010 000 00 01</a>.</p>",
        linked("<p>Bel 010 000 00 01.</p>"));
  }

  @Test
  void everyNumberInASentenceDoes() {
    assertEquals(
        "<p><a href=\"tel:+31105\">+31 (0)10 5</a> of <a href=\"tel:01000000\">010 000 00</a> of"
            + " <a href=\"tel:0100000001\">010 000 00 01</a></p>",
        linked("<p>+31 (0)10 5 of 010 000 00 of 010 000 00 01</p>"));
  }

  @Test
  void aPartOfALongerNumberDoesNot() {
    assertEquals(
        "<p>2010 000 00, <a href=\"tel:01000000\">010 000 00</a></p>",
        linked("<p>2010 000 00, 010 000 00</p>"));
  }

  @Test
  void whatIsALinkOrAHeadingStaysAsItIs() {
    String words = "<h2>010 000 00</h2><p><a href=\"#x\">Bel <b>010 000 00</b></a></p>";
    assertEquals(Jsoup.parseBodyFragment(words).body().html(), linked(words));
  }

  @Test
  void theNumbersComeFromWhereverTheDataHoldOne() {
    PublishedData data =
        Archive.read(Path.of("../corporations"))
            .history("voorbeeld", DocumentKind.STATEMENT)
            .versions()
            .get(4)
            .data();
    assertEquals(
        List.of("010 000 00 00", "010 000 00 01", "010 000 00 02"),
        List.copyOf(TelephoneLinks.numbersIn(List.of(data))));
  }
}
