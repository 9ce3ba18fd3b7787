package nl.glashelder.proof;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import nl.glashelder.templates.Checkout;

/**
 * A published package of others that tests use as it is. It is fetched with the machine's own npm,
 * by name and version, without running anything of it, and only what has the known fingerprint is
 * unpacked. Where npm is not there, tests that ask for it are skipped with a line that says so;
 * under {@code CI=true} they fail.
 *
 * @param name its name at npm
 * @param version its exact version
 * @param integrity {@code sha512-} and the fingerprint of the packed file, as npm itself writes it
 */
public record NpmPackage(String name, String version, String integrity) {
  /** Consent tool (BSD-3-Clause). */
  public static final NpmPackage KLARO =
      new NpmPackage(
          "klaro",
          "0.7.22",
          "sha512-NkaFxS4S8160/zH1UQzCSYIIsAtwIDHIkJ7xofCrgRqk14OSY+OJuwCjYyW+q5fmIeF4RvsuBH6brPe2BS9Z0A==");

  /** Consent tool (BSD-3-Clause). */
  public static final NpmPackage OREJIME =
      new NpmPackage(
          "orejime",
          "3.2.1",
          "sha512-jAEjX6Rzn8W6D+vkoFhJUXECzpLtGUXQJ9yj9PhEkDo/7ZeK2uGjAfXxdQRI4IWPvIL+jVPxgm5Dsi5Rv+8qMw==");

  /** Consent tool (MIT). */
  public static final NpmPackage TARTEAUCITRON =
      new NpmPackage(
          "tarteaucitronjs",
          "1.34.0",
          "sha512-PEzKEjOLC06zCWSZB1RuQkSlzbDYXSKohv0XD7BMjgfE/M+LhiWLTdNAj47VW9xcVsuQCSvLpR/gqkripHaU6g==");

  /** Consent tool (MIT). */
  public static final NpmPackage VANILLA_COOKIECONSENT =
      new NpmPackage(
          "vanilla-cookieconsent",
          "3.1.0",
          "sha512-/McNRtm/3IXzb9dhqMIcbquoU45SzbN2VB+To4jxEPqMmp7uVniP6BhGLjU8MC7ZCDsNQVOp27fhQTM/ruIXAA==");

  /** Consent tool (MIT). */
  public static final NpmPackage COOKIECONSENT =
      new NpmPackage(
          "cookieconsent",
          "3.1.1",
          "sha512-v8JWLJcI7Zs9NWrs8hiVldVtm3EBF70TJI231vxn6YToBGj0c9dvdnYwltydkAnrbBMOM/qX1xLFrnTfm5wTag==");

  /** Knows the buttons of consent tools (MPL-2.0). */
  public static final NpmPackage AUTOCONSENT =
      new NpmPackage(
          "@duckduckgo/autoconsent",
          "16.23.0",
          "sha512-NTmDhASFf5pUsSwg2TyT9R75GYUcuYZXPyBnRcYgJgozg6RLeXXP9uH8ADxA364yQ2gJBMu83AN/D24Y4nkPKg==");

  /** Holds the Open Cookie Database: names of cookies, by whom and for how long (MIT). */
  public static final NpmPackage COOKIE_DATABASE =
      new NpmPackage(
          "@slashgear/gdpr-cookie-scanner",
          "3.8.2",
          "sha512-NQqwDDKHagXzinUWAPq4A1HhQ8Ypy7t93YzthVPvhleiN7PvOqxsGzdd/b1YVhSKGe8Pmv3cyq8t4k4sQzkmAg==");

  /** Rules of accessibility that a machine can check (MPL-2.0). */
  public static final NpmPackage AXE =
      new NpmPackage(
          "axe-core",
          "4.14.1",
          "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==");

  /** The HTML checker of the W3C (MIT); newer than the one on Maven Central. */
  public static final NpmPackage NU =
      new NpmPackage(
          "vnu-jar",
          "26.9.27",
          "sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==");

  /** The typeface of the pages (OFL-1.1). */
  public static final NpmPackage TYPEFACE_OF_PAGES =
      new NpmPackage(
          "@fontsource/atkinson-hyperlegible-next",
          "5.3.0",
          "sha512-8p1tHVoPDo6oYwSO3sMw5snGwFwSf3TmeSF9Gcj792GXdsg6oqvhoItbj6Hj/XZIk0Xs+Cwu6pkLBAl3Q5HrwA==");

  /** The typeface of the PDFs (OFL-1.1). */
  public static final NpmPackage TYPEFACE_OF_PDFS =
      new NpmPackage(
          "@expo-google-fonts/atkinson-hyperlegible-next",
          "0.4.1",
          "sha512-tA5NUQCrb4GnQ8kvghyF6Kqw72zr4zSNmMwhCTcHlsu/jE5JoF8Fje5/WwL44y17Lue99pG9cyq3PW5X/7ZDng==");

  /** What steers the browser (Apache-2.0); of the same version as the Java library. */
  public static final NpmPackage PLAYWRIGHT =
      new NpmPackage(
          "playwright-core",
          "1.61.0",
          "sha512-caX7TrY3Ml6egyDX0WUcTHDxodl/b51y5wJOdCEA36QviK/s2g081hvmGs8eaE3DWb6NYZQ6BjO/QkNRPenoPA==");

  private static final Path FETCHED = Checkout.root().resolve("site/proof/target/npm");

  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  /** A file of the package. */
  public Path file(String path) {
    return folder().resolve(path);
  }

  /** A file of the package as text. */
  public String text(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The unpacked package; fetched when it is not there yet.
   *
   * @throws IllegalStateException when what npm gives is not what was known, or under {@code
   *     CI=true} when npm gives nothing
   */
  public Path folder() {
    // A lock on a file is one of the whole process: its threads wait for each other here.
    synchronized (FETCHED) {
      return fetchedOnce();
    }
  }

  private Path fetchedOnce() {
    Path unpacked = FETCHED.resolve(packedName());
    try {
      Files.createDirectories(FETCHED);
      try (FileChannel channel =
          FileChannel.open(
              FETCHED.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        // Tests run in more than one process: the first fetches, the others wait.
        channel.lock();
        if (!Files.isDirectory(unpacked)) {
          fetch(unpacked);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return unpacked.resolve("package");
  }

  /** As npm names the packed file: without the signs of a scope. */
  private String packedName() {
    return name.replace("@", "").replace("/", "-") + "-" + version;
  }

  private void fetch(Path unpacked) throws IOException {
    Path packed = Files.createTempDirectory(FETCHED, "packed");
    String problem =
        run(packed, WINDOWS ? "npm.cmd" : "npm", "pack", "--silent", name + "@" + version);
    if (!problem.isEmpty()) {
      missing("npm gave no " + name + "@" + version + ": " + problem);
    }
    Path file = packed.resolve(packedName() + ".tgz");
    String found = "sha512-" + sha512(Files.readAllBytes(file));
    if (!found.equals(integrity)) {
      throw new IllegalStateException(
          name + "@" + version + " is not the file that it was: " + found + ", not " + integrity);
    }
    String unreadable = run(packed, "tar", "-xzf", file.getFileName().toString());
    if (!unreadable.isEmpty()) {
      missing("tar could not unpack " + file + ": " + unreadable);
    }
    Files.delete(file);
    Files.move(packed, unpacked, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void missing(String reason) {
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(reason + " (CI=true, so that is a failure)");
    }
    abort("skipped: " + reason);
  }

  /** Runs a program; says what went wrong, or nothing. */
  private static String run(Path folder, String... command) throws IOException {
    Path output = Files.createTempFile(FETCHED, "output", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      return process.waitFor() == 0
          ? ""
          : (command[0] + " failed. " + Files.readString(output)).strip();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (IOException e) {
      return "no " + command[0] + " on this machine";
    } finally {
      Files.delete(output);
    }
  }

  private static String sha512(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
