package nl.glashelder.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.glashelder.model.RecordShape;
import nl.glashelder.source.RecordFile;
import nl.glashelder.wording.Wording;
import nl.glashelder.wording.Words;

/**
 * Freezes all versions of a corporations folder again, as if the present Glashelder had published
 * them: the words are written anew from the frozen data, and the fingerprints, chains and registers
 * follow. Dates, reasons, adoption and every other key of a record stay as they are. Data that
 * somebody edited are taken as they stand.
 *
 * <p>Only before a first release may evidence be written again. It is therefore no goal and lies
 * among the tests; {@link FrozenVersionsTest} says how to run it.
 */
final class Refreezing {
  private final Path corporations;
  private final Words words;
  private final Map<String, CommonRegister.Line> lines = new TreeMap<>();

  private Refreezing(Path corporations, Words words) {
    this.corporations = corporations;
    this.words = words;
  }

  /** Freezes every version of every document again. */
  static void all(Path corporations, Words words) throws IOException {
    Refreezing refreezing = new Refreezing(corporations, words);
    for (Path corporation : children(corporations)) {
      for (DocumentKind kind : DocumentKind.values()) {
        String slug = corporation.getFileName().toString();
        refreezing.document(new ArchivePlace(corporations, slug, kind));
      }
    }
    refreezing.commonRegister();
  }

  private void document(ArchivePlace place) throws IOException {
    Register register = Register.empty();
    for (Path folder : children(place.folder())) {
      Optional<LocalDate> date = Dates.parse(folder.getFileName().toString());
      if (date.isEmpty()) {
        continue;
      }
      FrozenFiles files = version(place, folder, register.before(date.get()));
      for (Map.Entry<String, byte[]> file : files.byName().entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
      register = register.with(date.get(), files);
      CommonRegister.Line line =
          new CommonRegister.Line(
              Fingerprint.of(files.record()), place.slug(), place.kind(), date.get());
      lines.put(line.path(), line);
    }
    if (!register.fingerprints().isEmpty()) {
      Files.writeString(place.folder().resolve(Register.NAME), register.text());
    }
  }

  private FrozenFiles version(ArchivePlace place, Path folder, Optional<String> previous)
      throws IOException {
    PublishedData data = read(folder.resolve(FrozenFiles.DATA), PublishedData.class);
    VersionRecord about = read(folder.resolve(FrozenFiles.RECORD), VersionRecord.class);
    Wording wording =
        place.kind() == DocumentKind.STATEMENT
            ? Wording.of(data.corporation(), data.statement().orElseThrow(), words)
            : Wording.of(data.corporation(), data.notice().orElseThrow(), words);
    Map<String, Object> renewed =
        Map.of(
            "vingerafdruk-gegevens", Fingerprint.of(CanonicalYaml.write(data)),
            "vingerafdruk-tekst", Fingerprint.of(wording.fragment()),
            "vorige", previous);
    return FrozenFiles.of(with(about, renewed), data, wording.fragment(), original(folder, about));
  }

  /** The corporation's own document stays as it is. */
  private static Optional<OriginalDocument> original(Path folder, VersionRecord about)
      throws IOException {
    if (about.original().isEmpty()) {
      return Optional.empty();
    }
    String file = about.original().get().file();
    return Optional.of(
        new OriginalDocument(
            about.original().get().name(),
            OriginalKind.ofFile(file).orElseThrow(),
            Files.readAllBytes(folder.resolve(file))));
  }

  /** The record with other values for some keys, whatever other keys it has. */
  private static VersionRecord with(VersionRecord about, Map<String, Object> renewed) {
    RecordShape shape = RecordShape.of(VersionRecord.class);
    Object[] values =
        shape.parts().stream()
            .map(part -> renewed.getOrDefault(part.key().value(), part.get(about)))
            .toArray();
    return (VersionRecord) shape.create(values);
  }

  private static <T extends Record> T read(Path file, Class<T> type) throws IOException {
    RecordFile.Reading<T> reading =
        RecordFile.read(Files.readAllBytes(file), file.toString(), type);
    if (!reading.findings().isEmpty()) {
      throw new IllegalStateException("not readable: " + reading.findings());
    }
    return reading.value().orElseThrow();
  }

  /** Keeps the order in which the versions were published. */
  private void commonRegister() throws IOException {
    Path file = corporations.resolve(CommonRegister.NAME);
    List<CommonRegister.Line> kept = new ArrayList<>();
    if (Files.exists(file)) {
      for (CommonRegister.Line line : CommonRegister.salvage(Files.readAllBytes(file))) {
        Optional.ofNullable(lines.remove(line.path())).ifPresent(kept::add);
      }
    }
    CommonRegister register = new CommonRegister(kept).with(lines.values());
    Files.write(file, register.text().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
