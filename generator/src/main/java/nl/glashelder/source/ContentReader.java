package nl.glashelder.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;

/** Reads a folder with corporations: the one way into this package. */
public final class ContentReader {
  /** Who the corporation is. */
  public static final String CORPORATION = "corporatie.yaml";

  /** The draft of its privacy statement. */
  public static final String STATEMENT = "privacyverklaring.yaml";

  /** The draft of its cookie notice. */
  public static final String NOTICE = "cookieverklaring.yaml";

  private final Catalogue catalogue;

  /** Reads with a catalogue. */
  public ContentReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads every corporation. A folder is a corporation when it holds {@code corporatie.yaml},
   * {@code privacyverklaring.yaml} or {@code cookieverklaring.yaml}.
   *
   * @throws UncheckedIOException when the folder itself cannot be read
   */
  public Content read(Path folder) {
    List<Finding> findings = new ArrayList<>(catalogue.findings());
    List<Draft> drafts = new ArrayList<>();
    for (Path corporation : corporations(folder)) {
      readDraft(folder, corporation, findings).ifPresent(drafts::add);
    }
    return new Content(drafts, findings);
  }

  /** The folders of corporations, by name. */
  public static List<Path> corporations(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .filter(
              f ->
                  Stream.of(CORPORATION, STATEMENT, NOTICE)
                      .anyMatch(name -> Files.exists(f.resolve(name))))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Draft> readDraft(Path folder, Path corporation, List<Finding> findings) {
    String slug = corporation.getFileName().toString();
    checkSlug(slug, findings);
    Optional<Draft.Placed<Corporation>> who =
        readFile(
            folder, corporation, CORPORATION, Corporation.class, FormOfAddress.FORMAL, findings);
    FormOfAddress address = who.map(w -> w.document().formOfAddress()).orElse(FormOfAddress.FORMAL);
    Optional<Draft.Placed<PrivacyStatement>> statement =
        readIfThere(corporation, STATEMENT)
            ? readFile(folder, corporation, STATEMENT, PrivacyStatement.class, address, findings)
            : Optional.empty();
    Optional<Draft.Placed<CookieNotice>> notice =
        readIfThere(corporation, NOTICE)
            ? readFile(folder, corporation, NOTICE, CookieNotice.class, address, findings)
            : Optional.empty();
    return who.map(w -> new Draft(slug, w.document(), w.places(), statement, notice));
  }

  /** A corporation's own file is read in the form of address that it states itself. */
  private static FormOfAddress addressIn(YamlValue.Mapping corporation) {
    return corporation
        .get("aanspreekvorm")
        .filter(v -> v instanceof YamlValue.Scalar s && s.text().strip().equals("je"))
        .map(v -> FormOfAddress.INFORMAL)
        .orElse(FormOfAddress.FORMAL);
  }

  private static boolean readIfThere(Path corporation, String name) {
    return Files.exists(corporation.resolve(name));
  }

  private static void checkSlug(String slug, List<Finding> findings) {
    if (!nl.glashelder.model.TextForm.ID.matches(slug)) {
      findings.add(
          ReadingRule.FILE.at(
              Position.startOf(slug),
              "De mapnaam '" + slug + "' kan geen webadres worden.",
              "Gebruik alleen kleine letters, cijfers en streepjes."));
    }
  }

  private <T extends Record> Optional<Draft.Placed<T>> readFile(
      Path folder,
      Path corporation,
      String name,
      Class<T> type,
      FormOfAddress address,
      List<Finding> findings) {
    Path file = corporation.resolve(name);
    String shown = folder.relativize(file).toString().replace('\\', '/');
    if (!Files.exists(file)) {
      findings.add(
          ReadingRule.FILE.at(
              Position.startOf(shown),
              "Dit bestand ontbreekt.",
              "Maak het aan; het zegt wie de corporatie is."));
      return Optional.empty();
    }
    Optional<YamlValue.Mapping> top = YamlFile.read(file, shown, findings);
    if (top.isEmpty()) {
      return Optional.empty();
    }
    FormOfAddress own = type == Corporation.class ? addressIn(top.get()) : address;
    RecordReader reader = new RecordReader(catalogue.entries(), own, findings);
    Optional<T> document = reader.read(top.get(), type, "");
    Places places = new Places(shown, reader.places());
    document.ifPresent(d -> References.check(d, places, catalogue.entries(), findings));
    return document.map(d -> new Draft.Placed<>(d, places));
  }
}
