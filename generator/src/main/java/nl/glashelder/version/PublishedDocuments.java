package nl.glashelder.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The registers of all documents in a corporations folder, as they are now, without a look at the
 * versions themselves.
 */
final class PublishedDocuments {
  /** A register holds three lines a version; more than this is no register. */
  private static final long LARGEST = 16L * 1024 * 1024;

  private final Path corporations;
  private final Map<String, Optional<Register>> registers = new TreeMap<>();
  private final Set<String> records = new HashSet<>();

  private PublishedDocuments(Path corporations) {
    this.corporations = corporations;
  }

  /**
   * Reads the registers.
   *
   * @throws UncheckedIOException when the folder itself cannot be listed
   */
  static PublishedDocuments of(Path corporations) {
    PublishedDocuments documents = new PublishedDocuments(corporations);
    for (String slug : folders(corporations)) {
      documents.read(slug);
    }
    return documents;
  }

  private void read(String slug) {
    Path versions = corporations.resolve(slug).resolve(ArchivePlace.VERSIONS);
    if (!Files.isDirectory(versions) || !Files.isReadable(versions)) {
      return;
    }
    for (String name : folders(versions)) {
      Path file = versions.resolve(name).resolve(Register.NAME);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        Optional<Register> register = bytes(file).flatMap(PublishedDocuments::parse);
        registers.put(slug + "/" + name, register);
        register.ifPresent(this::addRecords);
      }
    }
  }

  private void addRecords(Register register) {
    register.dates().forEach(date -> records.add(register.of(date, FrozenFiles.RECORD)));
  }

  private static Optional<Register> parse(byte[] bytes) {
    Optional<Register> exact = Register.parse(bytes);
    return exact.isPresent() ? exact : LineEnds.unconverted(bytes).flatMap(Register::parse);
  }

  /** The bytes of a file; empty when it is a link, too large, or cannot be read. */
  static Optional<byte[]> bytes(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a document has a register, though it may be unreadable. */
  boolean isKnown(String slug, DocumentKind kind) {
    return registers.containsKey(slug + "/" + kind.yaml());
  }

  /** The register of a document; empty when there is none, or when it cannot be read. */
  Optional<Register> register(String slug, DocumentKind kind) {
    return registers.getOrDefault(slug + "/" + kind.yaml(), Optional.empty());
  }

  /** Whether a record is registered somewhere, in whatever folder. */
  boolean isRegistered(String record) {
    return records.contains(record);
  }

  /** What was published and is not in the list. */
  List<CommonRegister.Line> missingIn(CommonRegister common) {
    Set<String> listed = new HashSet<>();
    common.lines().forEach(line -> listed.add(line.path()));
    List<CommonRegister.Line> missing = new ArrayList<>();
    for (Map.Entry<String, Optional<Register>> entry : registers.entrySet()) {
      String[] place = entry.getKey().split("/");
      Optional<DocumentKind> kind = DocumentKind.ofFolder(place[1]);
      if (kind.isPresent() && entry.getValue().isPresent()) {
        Register register = entry.getValue().get();
        for (LocalDate date : register.dates()) {
          String record = register.of(date, FrozenFiles.RECORD);
          CommonRegister.Line line = new CommonRegister.Line(record, place[0], kind.get(), date);
          if (!listed.contains(line.path())) {
            missing.add(line);
          }
        }
      }
    }
    return missing;
  }

  private static TreeSet<String> folders(Path folder) {
    TreeSet<String> names = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> children = Files.list(folder)) {
        children.filter(Files::isDirectory).forEach(c -> names.add(c.getFileName().toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }
}
