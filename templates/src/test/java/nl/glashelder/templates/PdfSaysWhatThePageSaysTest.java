package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.render.pdf.PdfDesign;
import nl.glashelder.render.pdf.PdfDocument;
import nl.glashelder.render.pdf.PdfWriter;
import nl.glashelder.templates.pdf.TaggedPdf;
import nl.glashelder.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From the keys of the model to paper: over documents in which any keys are filled in, every block
 * of the page stands in the PDF to the letter, and so does whatever an editor filled in. A few in
 * every build; {@code -Dpdf.tries=500} for many, {@code -Dtries.seed=NUMBER} for others.
 */
@Tag("slow")
class PdfSaysWhatThePageSaysTest {
  private static final PdfWriter WRITER =
      new PdfWriter(
          PdfDesign.load(
              PdfSaysWhatThePageSaysTest.class.getClassLoader(), "nl/glashelder/templates/pdf"));
  private static final String BLOCKS = "h1, h2, h3, h4, h5, p, li, dt, dd, th, td, caption";

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    long first = Long.getLong("tries.seed", 20261130);
    for (int i = 0; i < Integer.getInteger("pdf.tries", 3); i++) {
      seeds.add(first + i);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aStatementOnPaperSaysWhatItsPageSays(long seed) {
    Corporation who = SomeDocument.of(Corporation.class, seed).document();
    SomeDocument.Filled<PrivacyStatement> what = SomeDocument.of(PrivacyStatement.class, seed + 1);
    assertSame(Wording.of(who, what.document(), new JteWords()).fragment(), what);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aNoticeOnPaperSaysWhatItsPageSays(long seed) {
    Corporation who = SomeDocument.of(Corporation.class, seed).document();
    SomeDocument.Filled<CookieNotice> what = SomeDocument.of(CookieNotice.class, seed + 1);
    assertSame(Wording.of(who, what.document(), new JteWords()).fragment(), what);
  }

  private static void assertSame(String fragment, SomeDocument.Filled<?> filled) {
    Document page = Jsoup.parse(fragment);
    String paper = letters(print(fragment));
    String words = letters(page.text());
    List<String> missing = new ArrayList<>();
    assertTrue(page.select(BLOCKS).size() > 5, fragment);
    for (Element block : page.select(BLOCKS)) {
      Element own = block.clone();
      own.select(BLOCKS).stream().filter(e -> e != own).forEach(Element::remove);
      String text = letters(own.text());
      if (!paper.contains(text)) {
        missing.add(block.tagName() + ": " + own.text());
      }
    }
    filled
        .texts()
        .forEach(
            (path, text) -> {
              String word = letters(text);
              if (words.contains(word) && !paper.contains(word)) {
                missing.add(path + ": " + text);
              }
            });
    assertEquals("", String.join("\n", missing));
  }

  /** Small letters without white: where lines break is no difference. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad\\u2028]+", "").toLowerCase(Locale.ROOT);
  }

  private static String print(String fragment) {
    byte[] file =
        WRITER
            .write(
                new PdfDocument(
                    "Titel",
                    "Naam",
                    "Beschrijving",
                    "nl",
                    LocalDate.of(2026, 4, 2),
                    "Versie van 2 april 2026",
                    URI.create("https://privacy.example/"),
                    "#1d5c8f",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    fragment))
            .bytes();
    return TaggedPdf.read(file).words();
  }
}
