package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.templates.GlashelderDesign;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a logo cannot be shown, the name stands in its place, and the others are built. */
@Tag("slow")
class LogoFallbackTest {
  @TempDir Path folder;

  @BeforeEach
  void twoCorporations() throws IOException {
    corporation("dorp", "Dorpswonen", "huisstijl: {logo: logo.svg}\n");
    corporation("stad", "Stadswonen", "");
  }

  private void corporation(String slug, String name, String style) throws IOException {
    Path own = Files.createDirectories(folder.resolve("corporaties").resolve(slug));
    Files.writeString(
        own.resolve("corporatie.yaml"), "naam: " + name + "\naanspreekvorm: u\n" + style);
    Files.writeString(own.resolve("privacyverklaring.yaml"), "titel: Verklaring\n");
  }

  private Path logo() {
    return folder.resolve("corporaties/dorp/logo.svg");
  }

  private SiteBuild.Outcome build() throws IOException {
    return new SiteBuild(
            folder.resolve("corporaties"),
            LocalDate.of(2026, 11, 21),
            GlashelderDesign.load(),
            new SiteBuild.Settings(
                folder.resolve("site"),
                folder.resolve("review"),
                folder.resolve("stand"),
                Optional.empty(),
                1,
                3))
        .run();
  }

  private void assertNameInItsPlace() throws IOException {
    SiteBuild.Outcome outcome = build();
    assertEquals(
        List.of("dorp/corporatie.yaml:3:13"),
        outcome.report().findings().stream()
            .filter(f -> f.rule().equals("H02"))
            .map(f -> f.position().toString())
            .toList());
    Document page =
        Jsoup.parse(Files.readString(folder.resolve("review/dorp/privacyverklaring/index.html")));
    assertEquals(List.of(), page.select("header img").eachAttr("src"));
    assertTrue(page.select("header").text().contains("Dorpswonen"), page.select("header").text());
    assertTrue(Files.exists(folder.resolve("review/stad/privacyverklaring/index.html")));
  }

  @Test
  void aFileThatIsNotThere() throws IOException {
    assertNameInItsPlace();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen plaatje",
        "<svg xmlns='http://www.w3.org/2000/svg'><rect width='1'",
        "<html><body>geen plaatje</body></html>"
      })
  void aFileThatIsNoPicture(String content) throws IOException {
    Files.write(logo(), content.getBytes(StandardCharsets.UTF_8));
    assertNameInItsPlace();
  }

  @Test
  void aFileThatIsTooLarge() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(logo().toFile(), "rw")) {
      huge.setLength(3L * 1024 * 1024 * 1024);
    }
    assertNameInItsPlace();
  }

  @Test
  void aFolderInItsPlace() throws IOException {
    Files.createDirectory(logo());
    assertNameInItsPlace();
  }
}
