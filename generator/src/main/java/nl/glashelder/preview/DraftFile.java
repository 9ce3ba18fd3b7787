package nl.glashelder.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.glashelder.source.ContentReader;

/**
 * A YAML file of a corporation that may be written: one of the three, in a folder directly below
 * the corporations folder, and no link to anywhere else.
 *
 * @param slug the corporation's folder
 * @param name the file's name
 * @param path where it really is
 */
record DraftFile(String slug, String name, Path path) {
  private static final List<String> NAMES =
      List.of(ContentReader.CORPORATION, ContentReader.STATEMENT, ContentReader.NOTICE);

  /** No draft comes near this. */
  private static final long MOST_BYTES = 2_000_000;

  /**
   * What a file says.
   *
   * @param text its characters, with line ends as they are
   * @param hash of its bytes
   */
  record Content(String text, String hash) {}

  /**
   * The file with a name such as {@code woonpartners/privacyverklaring.yaml}.
   *
   * @param slugs the corporations there are
   */
  static Optional<DraftFile> of(Path corporations, List<String> slugs, String shown) {
    int slash = shown.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String slug = shown.substring(0, slash);
    String name = shown.substring(slash + 1);
    if (!slugs.contains(slug) || !NAMES.contains(name)) {
      return Optional.empty();
    }
    try {
      Path root = corporations.toRealPath();
      Path file = root.resolve(slug).resolve(name);
      boolean inside =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && file.toRealPath().equals(file);
      return inside && Files.size(file) <= MOST_BYTES
          ? Optional.of(new DraftFile(slug, name, file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The name that findings have for it. */
  String shown() {
    return slug + "/" + name;
  }

  /**
   * What it says now.
   *
   * @throws CharacterCodingException when it is no UTF-8, so that it cannot be written back as it
   *     is
   */
  Content read() throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return new Content(text, hash(bytes));
  }

  /** Puts other words in its place, all at once. */
  Content write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path beside = path.resolveSibling("." + name + ".werkbank");
    Files.deleteIfExists(beside);
    Files.copy(path, beside, StandardCopyOption.COPY_ATTRIBUTES);
    try {
      Files.write(beside, bytes, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    return new Content(text, hash(bytes));
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
