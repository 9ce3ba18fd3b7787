package nl.glashelder.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.FolderName;

/**
 * The first files of a corporation that is new to Glashelder: they can be read at once, and what
 * only the corporation knows is left open, for the check to ask. Never overwrites a file.
 */
public final class NewCorporation {
  private final SortedMap<String, String> startFiles;
  private final Catalogue catalogue;

  /**
   * Starts corporations.
   *
   * @param startFiles the text of each file by its name, with {@code @naam@} and {@code
   *     @aanspreekvorm@} where those belong
   * @param catalogue whose ids the schemas know
   */
  public NewCorporation(SortedMap<String, String> startFiles, Catalogue catalogue) {
    this.startFiles = new TreeMap<>(startFiles);
    this.catalogue = catalogue;
  }

  /**
   * Writes the files of a corporation, and the schemas for editors where those are not there yet.
   *
   * @param corporations the folder of all corporations; made when it is not there
   * @param slug the name of the new folder
   * @param name the corporation's official name
   * @return what was written, by name, as paths from {@code corporations}
   * @throws IllegalArgumentException in Dutch, when the folder cannot get that name or is in use
   * @throws IOException when a file cannot be written
   */
  public List<String> write(Path corporations, String slug, String name, FormOfAddress address)
      throws IOException {
    return write(corporations, slug, name, address, StartAnswers.NONE);
  }

  /**
   * Writes the files of a corporation with what it answered already.
   *
   * @param answers what is filled in at once
   * @see #write(Path, String, String, FormOfAddress)
   */
  public List<String> write(
      Path corporations, String slug, String name, FormOfAddress address, StartAnswers answers)
      throws IOException {
    Optional<String> problem = FolderName.whyNot(slug);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(
          "De map kan niet '" + slug + "' heten. De naam wordt een webadres. " + problem.get());
    }
    Path folder = corporations.resolve(slug);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          "De map '" + slug + "' is er al. Er is niets geschreven. Kies een andere naam.");
    }
    List<String> written = new ArrayList<>();
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : startFiles.entrySet()) {
      String text =
          file.getValue()
              .replace("@naam@", quoted(name))
              .replace("@aanspreekvorm@", address.yaml());
      boolean ofCorporation = file.getKey().equals(ContentReader.CORPORATION);
      create(folder.resolve(file.getKey()), ofCorporation ? answers.in(text) : text);
      written.add(slug + "/" + file.getKey());
    }
    written.addAll(schemas(corporations, catalogue));
    return written;
  }

  /**
   * Writes the schemas for editors where those are not there yet.
   *
   * @param corporations the folder of all corporations
   * @return what was written, as paths from {@code corporations}
   * @throws IOException when a file cannot be written
   */
  public static List<String> schemas(Path corporations, Catalogue catalogue) throws IOException {
    Path folder = corporations.resolve(ContentReader.SCHEMAS);
    List<String> written = new ArrayList<>();
    Files.createDirectories(folder);
    for (Map.Entry<String, String> schema : EditorSchemas.of(catalogue).entrySet()) {
      String name = schema.getKey();
      if (!Files.exists(folder.resolve(name))) {
        create(folder.resolve(name), schema.getValue());
        written.add(ContentReader.SCHEMAS + "/" + name);
      }
    }
    return written;
  }

  private static void create(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  /** A name as one YAML text, whatever is in it. */
  static String quoted(String name) {
    String line = name.strip().replaceAll("\\s+", " ");
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
