package nl.glashelder.version;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.glashelder.source.Position;

/**
 * Where the versions of one document of one corporation lie, and how that is said to people.
 *
 * @param corporations the folder with all corporations
 * @param slug the corporation's folder
 * @param kind which document
 */
record ArchivePlace(Path corporations, String slug, DocumentKind kind) {
  /** The folder in a corporation's folder that holds what was published. */
  static final String VERSIONS = "versies";

  /** A version is written in a folder with this before its date, and gets its name when done. */
  static final String UNFINISHED = ".publiceren-";

  /** What to type to have the common register written again. */
  static final String RESEAL = "mvn glashelder:verify -Dbijwerken";

  /** The line of {@code .gitattributes} that keeps git from touching what was published. */
  static final String UNTOUCHED = "**/versies/** -text";

  /** The folder of the document's versions. */
  Path folder() {
    return corporations.resolve(slug).resolve(VERSIONS).resolve(kind.yaml());
  }

  Path unfinished(LocalDate date) {
    return folder().resolve(UNFINISHED + date);
  }

  /**
   * The start of a file as reports show it.
   *
   * @param path from the document's folder; empty for the folder itself
   */
  Position at(String path) {
    return Position.startOf(slug + "/" + VERSIONS + "/" + kind.yaml() + suffix(path));
  }

  /** A path as someone types it who stands beside the folder with all corporations. */
  String typed(String path) {
    return typed(corporations, slug) + "/" + VERSIONS + "/" + kind.yaml() + suffix(path);
  }

  /** What to type to get a file back as it was published. */
  String restore(String path) {
    return "git checkout -- " + typed(path);
  }

  static String typed(Path corporations, String path) {
    Path name = corporations.toAbsolutePath().normalize().getFileName();
    return name == null ? path : name + "/" + path;
  }

  private static String suffix(String path) {
    return path.isEmpty() ? "" : "/" + path;
  }
}
