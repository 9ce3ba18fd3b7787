package nl.glashelder.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.glashelder.source.ContentReader;

/** The files that a new corporation begins with, with an explanation beside every line. */
public final class StartFiles {
  private static final String FOLDER = "begin/";

  private StartFiles() {}

  /**
   * The text of each file, by its name.
   *
   * @throws UncheckedIOException when a file is missing from this artifact
   */
  public static SortedMap<String, String> read() {
    TreeMap<String, String> files = new TreeMap<>();
    for (String name :
        List.of(ContentReader.CORPORATION, ContentReader.STATEMENT, ContentReader.NOTICE)) {
      try (InputStream in = StartFiles.class.getResourceAsStream(FOLDER + name)) {
        if (in == null) {
          throw new IOException("missing " + FOLDER + name);
        }
        files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }
}
