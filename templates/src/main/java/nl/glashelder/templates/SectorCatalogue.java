package nl.glashelder.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import nl.glashelder.source.Catalogue;

/** The sector catalogue that comes with Glashelder: YAML files beside the templates. */
public final class SectorCatalogue {
  private static final String FOLDER = "catalogus/";

  /** One file a list; a new file is named here. */
  private static final List<String> FILES =
      List.of(
          "begrippen.yaml",
          "bewaartermijnen.yaml",
          "bronnen.yaml",
          "cookies.yaml",
          "doelgroepen.yaml",
          "gegevens.yaml",
          "items.yaml",
          "kanalen.yaml",
          "maatregelen.yaml",
          "ontvangers.yaml",
          "rechten.yaml",
          "toezichthouders.yaml",
          "uitgangspunten.yaml",
          "verwerkingen.yaml",
          "vragen.yaml",
          "wetten.yaml");

  private SectorCatalogue() {}

  /**
   * Reads the catalogue.
   *
   * @throws UncheckedIOException when a file is missing from this artifact
   */
  public static Catalogue read() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (String name : FILES) {
      try (InputStream in = SectorCatalogue.class.getResourceAsStream(FOLDER + name)) {
        if (in == null) {
          throw new IOException("missing " + FOLDER + name);
        }
        files.put(FOLDER + name, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Catalogue.read(files);
  }
}
