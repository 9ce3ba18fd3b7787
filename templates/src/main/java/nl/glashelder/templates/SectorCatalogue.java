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

  /** Read at the first use and kept: it never changes, and reading it takes longer than a check. */
  private static final class Once {
    static final Catalogue CATALOGUE = readFiles();
  }

  /**
   * The catalogue, read once.
   *
   * @throws ExceptionInInitializerError when a file is missing from this artifact
   */
  public static Catalogue read() {
    return Once.CATALOGUE;
  }

  private static Catalogue readFiles() {
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
