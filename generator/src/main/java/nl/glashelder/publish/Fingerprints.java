package nl.glashelder.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.glashelder.check.rule.SpellingRules;
import nl.glashelder.render.Once;

/**
 * Fingerprints of what files are made of. Equal fingerprints mean equal files, so everything that
 * can make a difference goes in, and content counts, not when it was written.
 */
final class Fingerprints {
  /** The code of Glashelder and of what it is built on: the same for one run of Java. */
  private static final Supplier<String> CODE = new Once<>(Fingerprints::code);

  /** Nothing is ever made of a larger file: it is refused unread, and here it counts as that. */
  private static final long LARGEST = 64L * 1024 * 1024;

  private Fingerprints() {}

  /** Of what holds for every page: Glashelder itself, design, catalogue, settings and date. */
  static String ofBuild(Workshop workshop, SiteMaker.Settings settings) {
    MessageDigest digest = digest();
    add(digest, ofDesign(workshop));
    workshop
        .catalogue()
        .sources()
        .forEach(
            (name, bytes) -> {
              add(digest, name);
              digest.update(bytes);
            });
    add(digest, String.valueOf(SpellingRules.areLookedAt()));
    add(digest, settings.toString());
    return hex(digest);
  }

  /** Of Glashelder itself and of how pages look. */
  static String ofDesign(Workshop workshop) {
    MessageDigest digest = digest();
    add(digest, CODE.get());
    add(digest, workshop.words().getClass().getName());
    add(digest, workshop.pages().getClass().getName());
    workshop
        .pages()
        .assets()
        .forEach(
            (name, bytes) -> {
              add(digest, name);
              digest.update(bytes);
            });
    return hex(digest);
  }

  /**
   * Of everything in a folder.
   *
   * @throws IOException when a file cannot be read
   */
  static String ofFolder(Path folder) throws IOException {
    MessageDigest digest = digest();
    addTree(digest, folder);
    return hex(digest);
  }

  /**
   * Of a corporation, and of what holds for every page.
   *
   * @param content the fingerprint of its folder
   */
  static String ofCorporation(String build, String slug, String content) {
    return of(List.of(build, slug, content));
  }

  /** Of parts that have a fingerprint each, or are texts. */
  static String of(List<String> parts) {
    MessageDigest digest = digest();
    parts.forEach(part -> add(digest, part));
    return hex(digest);
  }

  /** Of a record. */
  static String of(Record value) {
    MessageDigest digest = digest();
    digest.update(RecordBytes.write(value));
    return hex(digest);
  }

  private static void addTree(MessageDigest digest, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : files) {
      add(digest, folder.relativize(file).toString().replace('\\', '/'));
      if (Files.isSymbolicLink(file)) {
        add(digest, "-> " + Files.readSymbolicLink(file));
      }
      if (Files.isRegularFile(file)) {
        long size = Files.size(file);
        add(digest, String.valueOf(size));
        if (size <= LARGEST) {
          digest.update(Files.readAllBytes(file));
        }
      } else {
        add(digest, Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? "map" : "anders");
      }
    }
  }

  private static String code() {
    MessageDigest digest = digest();
    for (Path place : classPath()) {
      try {
        String name = String.valueOf(place.getFileName());
        add(digest, name);
        if (Files.isDirectory(place)) {
          addTree(digest, place);
        } else if (name.startsWith("glashelder")) {
          addJar(digest, place);
        } else if (Files.exists(place)) {
          // A library with another content has another name, or at least another size.
          add(digest, String.valueOf(Files.size(place)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return hex(digest);
  }

  /** What a jar's own list says of its content: hashing all of it takes longer. */
  private static void addJar(MessageDigest digest, Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .forEach(
              entry -> add(digest, entry.getName() + " " + entry.getSize() + " " + entry.getCrc()));
    }
  }

  private static List<Path> classPath() {
    List<Path> places = new ArrayList<>();
    if (Fingerprints.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        try {
          URI uri = url.toURI();
          if ("file".equals(uri.getScheme())) {
            places.add(Path.of(uri));
          }
        } catch (URISyntaxException e) {
          throw new IllegalStateException("a class path that is none: " + url, e);
        }
      }
      return places;
    }
    String separator = System.getProperty("path.separator");
    for (String place : System.getProperty("java.class.path").split(separator)) {
      if (!place.isEmpty()) {
        places.add(Path.of(place));
      }
    }
    return places;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** With its length, so that no two lists of texts run into the same bytes. */
  private static void add(MessageDigest digest, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    digest.update((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(utf8);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
