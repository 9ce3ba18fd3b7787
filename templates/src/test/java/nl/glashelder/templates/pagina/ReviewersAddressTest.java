package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.check.report.Report;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.Text;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.JtePages;
import nl.glashelder.templates.JteWords;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.PublishedData;
import nl.glashelder.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * A corporation may say "je" to its readers; whoever reviews its draft is addressed with "u" in all
 * words of the page's own, beside the words of the draft.
 */
class ReviewersAddressTest {
  private static final Pattern INFORMAL = Pattern.compile("(?iu)\\b(?:je|jij|jou|jouw)\\b");
  private static final JteWords WORDS = new JteWords();

  @Test
  void aComparisonOfADraftAddressesItsReviewerFormally() {
    Draft draft = SampleSite.draft("waterrand");
    Corporation informal = with(draft.corporation(), "aanspreekvorm", FormOfAddress.INFORMAL);
    PrivacyStatement after = draft.statement().orElseThrow().document();
    PrivacyStatement before =
        with(
            with(after, "inleiding", Optional.of(new Text("Iets anders."))),
            "doelgroepen",
            List.of());
    ComparedContent compared =
        ComparedContent.of(
            Comparison.of(side(informal, before), side(informal, after)),
            ComparedContent.Audience.EDITORS);
    List<String> own =
        pages(informal, after, compared).stream()
            .flatMap(page -> page.select("legend, .stand, .reden, .melding").eachText().stream())
            .toList();
    assertTrue(own.stream().anyMatch(words -> words.contains("wilt u")), own::toString);
    assertEquals(List.of(), own.stream().filter(words -> INFORMAL.matcher(words).find()).toList());
  }

  private static List<Document> pages(
      Corporation corporation, PrivacyStatement statement, ComparedContent compared) {
    ReviewModel.DraftText text =
        new ReviewModel.DraftText(
            DocumentKind.STATEMENT,
            Wording.of(corporation, statement, WORDS),
            Optional.of(statement),
            Optional.of(
                new ReviewModel.ComparedWithDraft(
                    "de versie van 2 april 2026",
                    "https://voorbeeld.example/privacy/",
                    () -> compared)),
            () -> "");
    return new ReviewRenderer(new JtePages())
            .render(
                new ReviewModel(
                    List.of(
                        new ReviewModel.ReviewedCorporation(
                            "waterrand", corporation, Optional.empty(), List.of(text))),
                    new Report(List.of(), List.of()),
                    List.of(),
                    () -> CatalogueDifferences.of(SectorCatalogue.read(), List.of()),
                    false,
                    false))
            .stream()
            .filter(file -> file.path().contains("/vergelijk/"))
            .map(ReviewersAddressTest::page)
            .toList();
  }

  private static Document page(SiteFile file) {
    return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
  }

  private static Side side(Corporation corporation, PrivacyStatement statement) {
    return Side.draft(
        new PublishedData(corporation, Optional.of(statement), Optional.empty()),
        Wording.of(corporation, statement, WORDS).fragment());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T with(T record, String key, Object value) {
    RecordShape shape = RecordShape.of(record.getClass());
    Object[] values =
        shape.parts().stream()
            .map(part -> part.key().value().equals(key) ? value : part.get(record))
            .toArray();
    return (T) shape.create(values);
  }
}
