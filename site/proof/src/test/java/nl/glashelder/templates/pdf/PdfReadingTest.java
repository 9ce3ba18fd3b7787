package nl.glashelder.templates.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import nl.glashelder.render.pdf.PdfResult;
import nl.glashelder.render.pdf.PdfWriter;
import nl.glashelder.templates.Checkout;
import nl.glashelder.version.Archive;
import nl.glashelder.version.Version;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen reader, a search and a copy get from the PDF. */
class PdfReadingTest {

  private final PdfWriter writer = new PdfWriter(Samples.DESIGN);

  @Test
  void theTagsAreThoseApproved() {
    PdfResult result = writer.write(Samples.withFragment(Samples.resource("tags.html")));

    assertEquals(
        Samples.resource("tags.approved.txt"),
        TaggedPdf.read(result.bytes()).outline(),
        "if the new tags are better, approve them: tags.approved.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"statement.html", "tags.html", "comparison.html"})
  void theTextIsThatOfTheFragmentWordForWord(String name) {
    String fragment = Samples.resource(name);

    PdfResult result = writer.write(Samples.withFragment(fragment));

    String words = TaggedPdf.read(result.bytes()).words();
    assertSameWords(text(fragment), afterContents(words, fragment));
  }

  @Test
  void thePdfOfEveryPublishedVersionSaysWhatItsWordsSay() {
    List<Version> versions =
        Archive.read(Checkout.corporations()).histories().stream()
            .flatMap(history -> history.versions().stream())
            .toList();
    for (Version version : versions) {
      Element words = Jsoup.parseBodyFragment(version.words()).body();
      words.select("h1").remove();
      PdfResult result = writer.write(Samples.withFragment(words.html()));
      // The subtitle stands before the first heading, from which the words are compared.
      for (Element subtitle : words.select(".ondertitel")) {
        assertTrue(TaggedPdf.read(result.bytes()).words().contains(subtitle.text()));
        subtitle.remove();
      }
      assertSameWords(
          text(words.html()), afterContents(TaggedPdf.read(result.bytes()).words(), words.html()));
    }
    assertTrue(versions.size() >= 20, "only " + versions.size());
  }

  @Test
  void theHeadOfALongTableIsReadOnce() {
    StringBuilder table = new StringBuilder("<h2>Lang</h2><table><thead><tr><th>Kolomkop</th>");
    table.append("<th>Andere kop</th></tr></thead><tbody>");
    for (int i = 0; i < 140; i++) {
      table.append("<tr><td>rij ").append(i).append("</td><td>waarde</td></tr>");
    }
    table.append("</tbody></table>");

    PdfResult result = writer.write(Samples.withFragment(table.toString()));

    String outline = TaggedPdf.read(result.bytes()).outline();
    assertEquals(1, outline.split("Kolomkop", -1).length - 1);
    assertTrue(result.pages() > 3);
    assertTrue(printed(result).split("Kolomkop", -1).length - 1 >= result.pages() - 1);
    assertEquals(List.of(), Conformance.failures(result.bytes()));
  }

  @Test
  void everyPageTellsItsNumberAndVersionAndTheTagsLeaveThatOut() {
    PdfResult result = writer.write(Samples.statement());

    String printed = printed(result);
    for (int page = 1; page <= result.pages(); page++) {
      assertTrue(printed.contains("Pagina " + page + " van " + result.pages()));
    }
    assertEquals(result.pages(), printed.split("Versie van 2 april 2026", -1).length - 1);
    assertTrue(!TaggedPdf.read(result.bytes()).outline().contains("Versie van 2 april 2026"));
  }

  @Test
  void wordsWithLigaturesAreCopiedWhole() {
    PdfResult result =
        writer.write(
            Samples.withFragment("<h2>Letters</h2><p>Zij heeft officieel een attest, fijn.</p>"));

    assertTrue(printed(result).contains("Zij heeft officieel een attest, fijn."));
  }

  private static String printed(PdfResult result) {
    try (var pdf = Loader.loadPDF(result.bytes())) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The fragment's text with a space between blocks, as a browser shows it. */
  private static String text(String fragment) {
    Element body = Jsoup.parseBodyFragment(fragment).body();
    body.select("p,li,td,th,dt,dd,h2,h3,h4,caption,summary,ul,ol,table")
        .forEach(
            block -> {
              block.prependText(" ");
              block.appendText(" ");
            });
    return body.text();
  }

  /** Leaves out cover and table of contents, which end where the first heading stands again. */
  private static String afterContents(String words, String fragment) {
    String heading = Jsoup.parseBodyFragment(fragment).selectFirst("h2").text();
    return words.substring(words.lastIndexOf(TaggedPdf.LINE + heading + TaggedPdf.LINE));
  }

  private static void assertSameWords(String expected, String actual) {
    int at = 0;
    for (String line : actual.split(String.valueOf(TaggedPdf.LINE))) {
      String words = line.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
      while (at < expected.length() && expected.charAt(at) == ' ') {
        at++;
      }
      if (!expected.startsWith(words, at)) {
        fail(
            "expected '"
                + expected.substring(at, Math.min(at + 80, expected.length()))
                + "' but the PDF says '"
                + words
                + "'");
      }
      at += words.length();
    }
    assertEquals("", expected.substring(at).strip(), "words that the PDF lacks");
  }
}
