package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.wording.Fragment;
import nl.glashelder.wording.Wording;

/** A folder with the corporation woonpartners, in which a test publishes and does damage. */
final class PrintingHouse {
  static final String VERSIONS = "woonpartners/versies/privacyverklaring";

  private static final Map<List<String>, SortedMap<String, String>> PUBLISHED =
      new ConcurrentHashMap<>();

  final Path corporations;
  ChangeKind comparison = ChangeKind.WIDENING;
  Consumer<String> steps = step -> {};
  Optional<OriginalDocument> original = Optional.empty();

  PrintingHouse(Path parent) {
    this.corporations = parent.resolve("corporations");
  }

  /**
   * A folder in which something was published on each date. Publishing waits for the disk, so what
   * one test published is copied for the next.
   */
  static PrintingHouse withVersions(Path parent, String... dates) {
    PrintingHouse house = new PrintingHouse(parent);
    SortedMap<String, String> published =
        PUBLISHED.computeIfAbsent(
            List.of(dates),
            all -> {
              all.forEach(house::publish);
              return files(house.corporations);
            });
    published.forEach(house::write);
    return house;
  }

  /** The draft that says one thing about itself. */
  Draft draft(String introduction) {
    write("woonpartners/corporatie.yaml", "naam: Woonpartners\naanspreekvorm: u\n");
    write("woonpartners/privacyverklaring.yaml", "inleiding: " + introduction + "\n");
    return new ContentReader(Catalogue.empty()).read(corporations).drafts().get(0);
  }

  static Wording wording(String introduction) {
    Fragment words =
        Fragment.finish("<h1>Privacyverklaring</h1><p>" + introduction + " Dat is alles.</p>");
    return new Wording(words.title(), words.html());
  }

  /** Publishes something new on a date. */
  PublicationResult publish(String date) {
    return publish("Dit geldt vanaf " + date + ".", date);
  }

  PublicationResult publish(String introduction, String date) {
    return publish(introduction, PublicationOrder.of(LocalDate.parse(date), "Er is iets nieuws."));
  }

  PublicationResult publish(String introduction, PublicationOrder order) {
    return publish(introduction, wording(introduction), List.of(), order);
  }

  PublicationResult publish(
      String introduction, Wording wording, List<Finding> found, PublicationOrder order) {
    return new Publication(corporations, (before, after) -> comparison, steps)
        .publish(draft(introduction), DocumentKind.STATEMENT, wording, found, order, original);
  }

  /** Publishes what is to be refused by a rule, and leaves what was published as it was. */
  PublicationResult assertRefused(String rule, Supplier<PublicationResult> publishing) {
    SortedMap<String, String> before = published();
    PublicationResult result = publishing.get();
    assertTrue(result.isRefused());
    assertTrue(rules(result).contains(rule), () -> "" + result.findings());
    assertEquals(List.of(), result.files());
    assertEquals(before, published());
    return result;
  }

  static List<String> rules(PublicationResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }

  /** The files of the archive, without the drafts. */
  private SortedMap<String, String> published() {
    SortedMap<String, String> published = new TreeMap<>(files());
    published.keySet().removeIf(path -> !path.contains("/versies/"));
    return published;
  }

  Archive archive() {
    return Archive.read(corporations);
  }

  /** The rules of what is wrong, with the files. */
  List<String> findings() {
    return archive().findings().stream()
        .map(f -> f.rule() + " " + f.severity().dutch() + " " + f.position().file())
        .toList();
  }

  List<String> dates() {
    return archive().history("woonpartners", DocumentKind.STATEMENT).versions().stream()
        .map(v -> v.date().toString())
        .toList();
  }

  Path version(String path) {
    return corporations.resolve(VERSIONS).resolve(path);
  }

  String read(String versionPath) {
    try {
      return Files.readString(version(versionPath));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String path, String text) {
    write(corporations.resolve(path), text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a frozen file and the register with it, as only someone with intent would. */
  void forge(String versionPath, String target, String replacement) {
    String text = read(versionPath);
    String forged = text.replace(target, replacement);
    if (forged.equals(text)) {
      throw new IllegalArgumentException(target + " is not in " + versionPath);
    }
    write(version(versionPath), forged.getBytes(StandardCharsets.UTF_8));
    String register = read("register.sha256").replace(Fingerprint.of(text), Fingerprint.of(forged));
    write(version("register.sha256"), register.getBytes(StandardCharsets.UTF_8));
    reseal(Fingerprint.of(text), Fingerprint.of(forged));
  }

  private void reseal(String before, String after) {
    try {
      Path common = corporations.resolve(CommonRegister.NAME);
      String lines = Files.readString(common).replace(before, after);
      CommonRegister sealed =
          new CommonRegister(CommonRegister.salvage(lines.getBytes(StandardCharsets.UTF_8)));
      Files.writeString(common, sealed.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(Path folderOrFile) {
    try (Stream<Path> all = Files.walk(folderOrFile)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file that was published or left, with its content. */
  SortedMap<String, String> files() {
    return files(corporations.resolve("woonpartners/versies"));
  }

  private static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          files.put(name, Files.readString(path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }
}
