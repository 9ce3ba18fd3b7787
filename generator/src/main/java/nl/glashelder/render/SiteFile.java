package nl.glashelder.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One file of a site, made when it is asked for.
 *
 * @param path where it goes, from the site's folder, with forward slashes
 * @param content makes its bytes: the same ones each time, from any thread
 */
public record SiteFile(String path, Supplier<byte[]> content) {
  /** The bytes. */
  public byte[] bytes() {
    return content.get();
  }

  /** A file of text in UTF-8. */
  static SiteFile text(String path, Supplier<String> text) {
    return new SiteFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
