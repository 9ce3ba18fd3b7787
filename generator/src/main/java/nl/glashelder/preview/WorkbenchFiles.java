package nl.glashelder.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The scripts and the style sheet of the workbench itself. */
final class WorkbenchFiles {
  private static final String ROOT = "/werkbank/";
  private static final List<String> NAMES =
      List.of("werkbank.css", "verversen.js", "bewerken.js", "beantwoorden.js", "publiceren.js");

  private WorkbenchFiles() {}

  /** The file at a path of the server. */
  static Optional<byte[]> of(String path) {
    if (!path.startsWith(ROOT) || !NAMES.contains(path.substring(ROOT.length()))) {
      return Optional.empty();
    }
    String name = path.substring(ROOT.length());
    try (InputStream in = WorkbenchFiles.class.getResourceAsStream(name)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
