package nl.glashelder.templates;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources lie, from whichever module a test runs in. */
public final class Checkout {
  private static final Path ROOT = find();

  private Checkout() {}

  /** The folder that holds all modules. */
  public static Path root() {
    return ROOT;
  }

  /** The content that the site is made of. */
  public static Path corporations() {
    return ROOT.resolve("corporations");
  }

  /** A file or folder beside the tests of the templates; also when these were packed in a jar. */
  public static Path sample(String name) {
    return ROOT.resolve("templates/src/test/resources/nl/glashelder/templates").resolve(name);
  }

  private static Path find() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("corporations"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("no folder corporations/ above " + "the working folder");
      }
    }
    return folder;
  }
}
