package nl.glashelder.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file of a site, made when it is asked for.
 *
 * @param path where it goes, from the site's folder, with forward slashes
 * @param content makes its bytes: the same ones each time, from any thread
 * @param madeOf tells all that its bytes hang on besides the design, for a file that takes long to
 *     make: a build that finds the same again need not make it again
 */
public record SiteFile(String path, Supplier<byte[]> content, Optional<Supplier<String>> madeOf) {
  /** A file that is made in every build that works on its corporation. */
  public SiteFile(String path, Supplier<byte[]> content) {
    this(path, content, Optional.empty());
  }

  /** The bytes. */
  public byte[] bytes() {
    return content.get();
  }

  /** The same file, that need not be made again of the same. */
  public SiteFile of(Supplier<String> all) {
    return new SiteFile(path, content, Optional.of(all));
  }

  /** A file of text in UTF-8. */
  static SiteFile text(String path, Supplier<String> text) {
    return new SiteFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
