package nl.glashelder.templates.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.JteWords;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Publication;
import nl.glashelder.version.PublicationOrder;
import nl.glashelder.version.PublicationResult;
import nl.glashelder.version.Resealing;
import nl.glashelder.wording.Wording;

/**
 * Makes a corporations folder of any size out of a few real ones: copies with names of their own,
 * each with as many published versions of both documents as asked for. The same arguments give the
 * same bytes.
 */
public final class LoadFolder {
  /** The first version of each document; the others follow a year apart. */
  private static final LocalDate FIRST = LocalDate.of(2010, 3, 1);

  private final Path folder;
  private final JteWords words = new JteWords();
  private final Catalogue catalogue = SectorCatalogue.read();

  private LoadFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a folder.
   *
   * @param args the folder to copy from, the folder to make, the number of corporations, and the
   *     number of versions of each document
   */
  public static void main(String[] args) throws IOException {
    make(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
  }

  /**
   * Makes a folder.
   *
   * @param from a corporations folder to take the copies from, in turn
   * @param to the folder to make
   * @param corporations how many
   * @param versions how many versions of each document
   */
  public static void make(Path from, Path to, int corporations, int versions) throws IOException {
    List<Path> originals = ContentReader.corporations(from);
    Files.createDirectories(to);
    for (int i = 0; i < corporations; i++) {
      Path original = originals.get(i % originals.size());
      String slug = slug(original, i);
      // On its own first: reading a draft reads the whole folder that it stands in.
      Path alone = Files.createTempDirectory(to, ".in-de-maak-");
      new LoadFolder(alone).add(original, slug, versions);
      Files.move(alone.resolve(slug), to.resolve(slug));
      deleteFlat(alone);
    }
    if (versions > 0) {
      Resealing.run(to);
    }
  }

  /** A folder with at most the register of one corporation in it. */
  private static void deleteFlat(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(folder)) {
      left = all.toList();
    }
    for (Path file : left) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private static String slug(Path original, int number) {
    return String.format(Locale.ROOT, "c%06d-%s", number, original.getFileName());
  }

  private void add(Path original, String slug, int versions) throws IOException {
    Path own = Files.createDirectories(folder.resolve(slug));
    List<Path> files;
    try (Stream<Path> all = Files.list(original)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Files.copy(file, own.resolve(file.getFileName()));
    }
    for (int version = 0; version < versions; version++) {
      edit(own, version);
      Draft draft = read(own);
      for (Map.Entry<DocumentKind, Wording> worded : worded(draft).entrySet()) {
        publish(draft, worded.getKey(), worded.getValue(), FIRST.plusYears(version));
      }
    }
    edit(own, versions);
  }

  /** Other periods, and a line of its own: each version differs a little from the one before. */
  private static void edit(Path corporation, int version) throws IOException {
    edit(corporation.resolve(ContentReader.STATEMENT), "ondertitel", version);
    edit(corporation.resolve(ContentReader.NOTICE), "inleiding", version);
  }

  private static void edit(Path file, String key, int version) throws IOException {
    if (Files.exists(file)) {
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      String without = yaml.replaceAll("(?m)^" + key + ":.*\\n(?:[ \\n].*\\n?)*", "");
      String changed = without.replaceAll("\\bP\\d+([DWM])\\b", "P" + (version + 3) + "$1");
      Files.writeString(file, key + ": Uitgave " + (version + 1) + ".\n" + changed);
    }
  }

  private Draft read(Path corporation) {
    return new ContentReader(catalogue)
        .read(corporation.getParent()).drafts().stream()
            .filter(d -> corporation.endsWith(d.slug()))
            .findFirst()
            .orElseThrow();
  }

  private Map<DocumentKind, Wording> worded(Draft draft) {
    Map<DocumentKind, Wording> worded = new EnumMap<>(DocumentKind.class);
    draft
        .statement()
        .ifPresent(
            s ->
                worded.put(
                    DocumentKind.STATEMENT, Wording.of(draft.corporation(), s.document(), words)));
    draft
        .notice()
        .ifPresent(
            n ->
                worded.put(
                    DocumentKind.NOTICE, Wording.of(draft.corporation(), n.document(), words)));
    return worded;
  }

  private void publish(Draft draft, DocumentKind kind, Wording wording, LocalDate date) {
    PublicationResult result =
        new Publication(folder, (older, newer) -> ChangeKind.WIDENING)
            .publish(
                draft,
                kind,
                wording,
                new ArrayList<>(),
                PublicationOrder.of(date, "Er is iets gewijzigd."),
                Optional.empty());
    if (result.isRefused()) {
      throw new IllegalStateException(draft.slug() + ": " + result.message() + result.findings());
    }
  }
}
