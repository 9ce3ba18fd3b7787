package nl.glashelder.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.glashelder.templates.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faces that we hand out are those that were published, unchanged, as their notices say. */
class TypefaceTest {
  private static final Path OURS =
      Checkout.root().resolve("templates/src/main/resources/nl/glashelder/templates");

  @Test
  void everyFaceOfThePagesIsThePublishedOne() throws IOException {
    List<Path> faces;
    try (Stream<Path> all = Files.list(OURS.resolve("fonts"))) {
      faces = all.filter(file -> file.toString().endsWith(".woff2")).sorted().toList();
    }
    assertEquals(8, faces.size());
    for (Path face : faces) {
      Path published = NpmPackage.TYPEFACE_OF_PAGES.file("files/" + face.getFileName());
      assertArrayEquals(Files.readAllBytes(published), Files.readAllBytes(face), face.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "regular, 400Regular",
    "italic, 400Regular_Italic",
    "bold, 700Bold",
    "bold-italic, 700Bold_Italic"
  })
  void everyFaceOfThePdfsIsThePublishedOne(String ours, String published) throws IOException {
    Path file =
        NpmPackage.TYPEFACE_OF_PDFS.file(
            published + "/AtkinsonHyperlegibleNext_" + published + ".ttf");
    assertArrayEquals(
        Files.readAllBytes(file), Files.readAllBytes(OURS.resolve("pdf/" + ours + ".ttf")));
  }

  @Test
  void theLicenceLiesBesideThem() throws IOException {
    byte[] licence = Files.readAllBytes(NpmPackage.TYPEFACE_OF_PAGES.file("LICENSE"));
    assertArrayEquals(licence, Files.readAllBytes(OURS.resolve("fonts/OFL.txt")));
    assertArrayEquals(licence, Files.readAllBytes(OURS.resolve("pdf/OFL.txt")));
  }
}
