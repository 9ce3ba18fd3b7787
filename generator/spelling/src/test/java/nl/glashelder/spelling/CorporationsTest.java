package nl.glashelder.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.glashelder.check.Check;
import nl.glashelder.check.language.Spelling;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.version.Archive;
import nl.glashelder.version.History;
import nl.glashelder.version.Version;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dictionary over real texts, found and used as a build does it. */
@Tag("slow")
@Tag("slow")
class CorporationsTest {
  private static final Path CORPORATIONS = Path.of("../../corporations");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static List<String> misspelled(Path folder) {
    Content content = new ContentReader(SectorCatalogue.read()).read(folder);
    assertEquals(List.of(), content.findings());
    return content.drafts().stream()
        .flatMap(draft -> Check.of(draft, TODAY).findings().stream())
        .filter(finding -> finding.rule().equals("T01"))
        .map(Finding::toString)
        .toList();
  }

  @Test
  void theTextsOfTheCorporationsAreWellSpelled() {
    assertTrue(ContentReader.corporations(CORPORATIONS).size() >= 6);
    assertEquals(List.of(), misspelled(CORPORATIONS));
  }

  @Test
  void whatWasPublishedIsWellSpelled() {
    Spelling spelling = new Spelling(new DutchDictionary(), List.of());
    List<String> unknown = new ArrayList<>();
    for (History history : Archive.read(CORPORATIONS).histories()) {
      for (Version version : history.versions()) {
        for (Element block : Jsoup.parseBodyFragment(version.words()).select("[data-key]")) {
          unknown.addAll(spelling.unknownIn(block.text(), 50));
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @EnumSource(FormOfAddress.class)
  void theCatalogueIsWellSpelled(FormOfAddress address) {
    Spelling spelling = new Spelling(new DutchDictionary(), List.of());
    List<String> unknown = new ArrayList<>();
    CommonEntries catalogue = SectorCatalogue.read().records(address).value().orElseThrow();
    texts(catalogue).forEach(text -> unknown.addAll(spelling.unknownIn(text, 50)));
    assertEquals(List.of(), unknown);
  }

  private static List<String> texts(Object holder) {
    List<String> texts = new ArrayList<>();
    for (RecordShape.Part part : RecordShape.of(holder.getClass()).parts()) {
      for (Object value : part.values(holder)) {
        if (part.kind() == RecordShape.Kind.RECORD) {
          texts.addAll(texts(value));
        } else if (part.kind() == RecordShape.Kind.TEXT) {
          texts.add(value.toString().replaceAll("\\]\\([^)]*\\)|[*_`\\[]", " "));
        }
      }
    }
    return texts;
  }

  @Test
  void aTypoIsFoundWhereItStands(@TempDir Path folder) throws IOException {
    Path corporation = Files.createDirectory(folder.resolve("voorbeeld"));
    Files.writeString(
        corporation.resolve("corporatie.yaml"),
        """
        naam: Woonstichting Voorbeeld
        aanspreekvorm: u
        """);
    Files.writeString(
        corporation.resolve("privacyverklaring.yaml"),
        """
        titel: Privacyverklaring
        doelgroepen:
          - id: huurders
            omschrijving: |
              Ook wie bij een huurder inwoont
              valt onder deze privacyverklaaring.
        """);
    List<String> found = misspelled(folder);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("voorbeeld/privacyverklaring.yaml:6:23: "), found::toString);
    assertTrue(found.get(0).contains("Bedoelde u 'privacyverklaring'"), found::toString);
  }
}
