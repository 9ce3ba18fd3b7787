package nl.glashelder.templates.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.publish.SiteOutcome;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.version.Evidence;
import nl.glashelder.wording.Voice;
import nl.glashelder.wording.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a build as a whole. */
abstract class WholeBuild {
  private static final String MARKER = "kwibus";

  @TempDir Path folder;

  private static Repository original() {
    return BuiltSite.repository();
  }

  private static Map<String, byte[]> files(Repository repository) {
    Map<String, byte[]> all = new TreeMap<>();
    Repository.files(repository.publicSite()).forEach((path, b) -> all.put("site/" + path, b));
    Repository.files(repository.reviewSite()).forEach((path, b) -> all.put("review/" + path, b));
    return all;
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
  }

  @Test
  void nothingOfADraftReachesThePublicSite() throws IOException {
    Repository marked = original().copyTo(folder);
    List<Path> drafts = drafts(marked);
    for (Path draft : drafts) {
      Repository.edit(draft, yaml -> marked(draft, yaml));
    }
    SiteBuild.Outcome outcome = marked.build(GlashelderDesign.load(), 2);
    assertTrue(outcome.publicSite().isPresent(), "the marked drafts cannot be read");

    List<String> leaks = new ArrayList<>();
    int inReview = 0;
    for (Map.Entry<String, byte[]> file : files(marked).entrySet()) {
      boolean found = text(file.getKey(), file.getValue()).contains(MARKER);
      if (found && file.getKey().startsWith("site/")) {
        leaks.add(file.getKey());
      }
      inReview += found && file.getKey().startsWith("review/") ? 1 : 0;
    }
    assertEquals(List.of(), leaks);
    assertTrue(inReview >= drafts.size(), "only " + inReview + " files of the review site");
  }

  private static List<Path> drafts(Repository repository) throws IOException {
    try (Stream<Path> all = Files.walk(repository.corporations(), 2)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** Every file, and in it names, titles and sentences, get a word that no one would write. */
  private static String marked(Path file, String yaml) {
    String line = file.endsWith("corporatie.yaml") ? "korte-naam: " : "ondertitel: ";
    String key = file.endsWith("cookieverklaring.yaml") ? "inleiding: " : line;
    String without = yaml.replaceAll("(?m)^" + key + "(?:.*\\n(?:[ \\n].*\\n?)*)", "");
    String marked =
        without
            .replaceAll("(?m)^(\\s*(?:- )?(?:naam|titel): [^\"'|>\\[{]+?)$", "$1 " + MARKER)
            .replaceAll("(?m)^([^#]*[a-z])\\.$", "$1 " + MARKER + ".");
    return key + "Een " + MARKER + "\n" + marked;
  }

  private static String text(String path, byte[] bytes) throws IOException {
    if (!path.endsWith(".pdf")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getCOSObject();
    }
  }

  @Test
  void theEvidenceBesideEachHistoryIsTheArchiveToTheByte() throws IOException {
    int found = 0;
    for (var file : Repository.files(original().publicSite()).entrySet()) {
      if (file.getKey().endsWith("/versies/bewijs.zip")) {
        String[] path = file.getKey().split("/");
        Path archive =
            original().corporations().resolve(path[0]).resolve("versies").resolve(path[1]);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.getValue()))) {
          for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(Evidence.GUIDE_NAME)) {
              // How to verify, for whoever opens the zip; it is no part of the archive.
              continue;
            }
            assertArrayEquals(
                Files.readAllBytes(archive.resolve(entry.getName())),
                zip.readAllBytes(),
                file.getKey() + " " + entry.getName());
            found++;
          }
        }
      }
    }
    assertTrue(found > 60, "only " + found + " files");
  }

  @Test
  void aBuildIsTheSameInAnotherCountryAtAnotherTimeOnMoreThreads() {
    Repository again = original().copyTo(folder);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      again.build(GlashelderDesign.load(), 5);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertSame(BuiltSite.files(), files(again));
  }

  @Test
  void aBuildThatChangesNothingWritesNothing() throws IOException {
    FileTime before = FileTime.fromMillis(0);
    Path page = original().publicSite().resolve("index.html");
    Files.setLastModifiedTime(page, before);
    SiteBuild.Outcome outcome = original().build(GlashelderDesign.load(), 2);
    assertEquals(List.of(0, 0), changes(outcome.publicSite()));
    assertEquals(List.of(0, 0), changes(outcome.reviewSite()));
    assertEquals(before, Files.getLastModifiedTime(page));
  }

  private static List<Integer> changes(Optional<SiteOutcome> outcome) {
    return List.of(outcome.orElseThrow().written(), outcome.orElseThrow().removed());
  }

  @Test
  void anErrorInOneFileIsThatCorporationsOwnAndChangesNoPublicPage() throws IOException {
    Repository broken = original().copyWithSitesTo(folder);
    broken.edit("sor", statement -> "titl: Verklaring\n" + statement);

    SiteBuild.Outcome outcome = broken.build(GlashelderDesign.load(), 2);

    assertSame(Repository.files(original().publicSite()), Repository.files(broken.publicSite()));
    assertTrue(outcome.blocked().stream().allMatch(f -> f.toString().startsWith("sor/privacy")));
    Map<String, byte[]> review = Repository.files(broken.reviewSite());
    assertFalse(review.containsKey("sor/privacyverklaring/index.html"));
    assertTrue(review.containsKey("waterrand/privacyverklaring/index.html"));
    Survey survey = broken.survey(GlashelderDesign.load());
    assertTrue(survey.blocking().stream().anyMatch(f -> f.toString().startsWith("sor/privacy")));
  }

  @Test
  void anotherStandardWordingChangesNoPublishedWord() {
    Workshop ours = GlashelderDesign.load();
    Workshop other =
        new Workshop(ours.catalogue(), new Talkative(ours.words()), ours.pages(), ours.pdf());
    List<String> some = List.of(Repository.WATERRAND, "sor");
    Repository reworded = original().copyTo(folder, some);
    reworded.build(other, 2);

    for (String slug : some) {
      assertSame(
          Repository.files(original().publicSite().resolve(slug)),
          Repository.files(reworded.publicSite().resolve(slug)));
    }
    String draft =
        new String(
            Repository.files(reworded.reviewSite()).get("waterrand/privacyverklaring/index.html"),
            StandardCharsets.UTF_8);
    assertTrue(draft.contains(Talkative.SENTENCE));
  }

  /** Says one thing more than Glashelder does. */
  private record Talkative(Words words) implements Words {
    static final String SENTENCE = "Deze zin stond er gisteren niet.";

    @Override
    public String statement(Corporation corporation, PrivacyStatement statement, Voice voice) {
      return words.statement(corporation, statement, voice) + "<p>" + SENTENCE + "</p>";
    }

    @Override
    public String notice(Corporation corporation, CookieNotice notice, Voice voice) {
      return words.notice(corporation, notice, voice) + "<p>" + SENTENCE + "</p>";
    }
  }
}
