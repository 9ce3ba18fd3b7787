package nl.glashelder.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/**
 * Everything that was ever published, verified to the byte. In every corporation's folder:
 *
 * <pre>
 * versies/privacyverklaring/register.sha256     fingerprint of every published file
 * versies/privacyverklaring/2026-04-02/         one version, named for the day it takes effect
 *     gegevens.yaml                             its data, in canonical form
 *     tekst.html                                its words, in canonical form
 *     versie.yaml                               its record: dates, reason, fingerprints
 * </pre>
 *
 * <p>How an edit is noticed. Every file must have the fingerprint that the register has of it, and
 * the register must be as Glashelder writes it to the byte, so that a change of one byte anywhere
 * is found, as is a file or version that is gone, added or renamed. The record of a version also
 * holds the fingerprints of its data and words and of the record before it: versions form a chain,
 * and who would change or remove one must change all after it. The removal of the last version
 * together with its lines, of a whole document or of a corporation is seen by the common register
 * of the folder, {@link CommonRegister}.
 *
 * <p>Bytes are exact, line ends too. A checkout with converted line ends is reported as that.
 *
 * @param histories the intact versions of each document, by slug, then statement before notice
 * @param findings what is not as it was published, by place; an error must stop the build
 */
public record Archive(List<History> histories, List<Finding> findings) {
  /** Keeps its own copies, in order. */
  public Archive {
    histories = List.copyOf(histories);
    findings = findings.stream().sorted().distinct().toList();
  }

  /**
   * Reads and verifies the versions of all corporations, also of those without a draft; on all
   * processors, with the same outcome.
   *
   * @param corporations the folder with one folder a corporation
   * @throws UncheckedIOException when a folder cannot be listed
   */
  public static Archive read(Path corporations) {
    Archive each =
        joined(names(corporations).parallelStream().map(slug -> read(corporations, slug)).toList());
    return new Archive(
        each.histories(),
        Stream.concat(each.findings().stream(), whole(corporations).stream()).toList());
  }

  /**
   * Reads and verifies the versions of one corporation.
   *
   * @param slug its folder; without versions in it there is nothing to find
   */
  public static Archive read(Path corporations, String slug) {
    return Files.exists(versionsOf(corporations, slug))
        ? readCorporation(corporations, slug)
        : new Archive(List.of(), List.of());
  }

  /** The archives of several corporations as one; without {@link #whole}. */
  public static Archive joined(List<Archive> each) {
    return new Archive(
        each.stream().flatMap(a -> a.histories().stream()).toList(),
        each.stream().flatMap(a -> a.findings().stream()).toList());
  }

  /**
   * What the common register of the folder knows and no corporation's own does: documents,
   * corporations and newest versions that are gone. {@link #read} has these findings too.
   *
   * @throws UncheckedIOException when the folder cannot be listed
   */
  public static List<Finding> whole(Path corporations) {
    return CommonRegisterCheck.of(corporations);
  }

  /**
   * The errors that are about one corporation whose folder is still there, by that folder: the
   * others do not suffer from it.
   *
   * @param whole what {@link #whole} says
   */
  public static Map<String, List<Finding>> lost(List<Finding> whole, List<String> slugs) {
    Map<String, List<Finding>> lost = new TreeMap<>();
    for (Finding finding : whole) {
      slugs.stream()
          .filter(slug -> finding.severity() == Severity.ERROR)
          .filter(slug -> finding.position().file().startsWith(slug + "/"))
          .forEach(slug -> lost.computeIfAbsent(slug, s -> new ArrayList<>()).add(finding));
    }
    return lost;
  }

  /** Whether a corporation has a folder with what it published. */
  public static boolean isBegun(Path corporations, String slug) {
    return Files.isDirectory(versionsOf(corporations, slug));
  }

  /** Whether everything is as it was published. */
  public boolean isIntact() {
    return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /** The history of a document; without versions when none was published. */
  public History history(String slug, DocumentKind kind) {
    return histories.stream()
        .filter(h -> h.slug().equals(slug) && h.kind() == kind)
        .findFirst()
        .orElseGet(() -> new History(slug, kind, List.of()));
  }

  private static Path versionsOf(Path corporations, String slug) {
    return corporations.resolve(slug).resolve(ArchivePlace.VERSIONS);
  }

  private static Archive readCorporation(Path corporations, String slug) {
    List<History> histories = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      DocumentArchive document = DocumentArchive.read(new ArchivePlace(corporations, slug, kind));
      if (!document.history().versions().isEmpty()) {
        histories.add(document.history());
      }
      findings.addAll(document.findings());
    }
    Path versions = versionsOf(corporations, slug);
    if (Files.isSymbolicLink(versions)) {
      findings.add(link(corporations, slug + "/" + ArchivePlace.VERSIONS));
    }
    if (Files.isDirectory(versions) && !Files.isReadable(versions)) {
      findings.add(
          ArchiveRule.UNREADABLE.at(
              Position.startOf(slug + "/" + ArchivePlace.VERSIONS),
              "Deze map kan niet worden gelezen, dus wat is gepubliceerd is niet te controleren.",
              "Kijk of u de map mag openen."));
      return new Archive(List.of(), findings);
    }
    for (String name : names(versions)) {
      if (!name.isEmpty() && Files.isSymbolicLink(versions.resolve(name))) {
        findings.add(link(corporations, slug + "/" + ArchivePlace.VERSIONS + "/" + name));
        continue;
      }
      boolean isFolder = Files.isDirectory(versions.resolve(name));
      if (!isFolder || DocumentKind.ofFolder(name).isEmpty()) {
        unknown(corporations, slug, name, isFolder).ifPresent(findings::add);
      }
    }
    return new Archive(histories, findings);
  }

  private static Finding link(Path corporations, String path) {
    return ArchiveRule.LINK.at(
        Position.startOf(path),
        "Hier hoort een map te staan, en het is een koppeling (link) naar een andere plek. Wat daar"
            + " staat, kan veranderen.",
        "Haal de map terug: git checkout -- " + ArchivePlace.typed(corporations, path));
  }

  private static Optional<Finding> unknown(
      Path corporations, String slug, String name, boolean isFolder) {
    String path = slug + "/" + ArchivePlace.VERSIONS + (name.isEmpty() ? "" : "/" + name);
    Position position = Position.startOf(path);
    String away = "Verplaats " + ArchivePlace.typed(corporations, path) + " naar een andere plek.";
    if (!isFolder) {
      return Optional.of(
          FolderScan.isLitter(path)
              ? ArchiveRule.STRAY.at(
                  Severity.WARNING,
                  position,
                  "Dit bestand heeft het besturingssysteem hier neergezet.",
                  "U kunt het verwijderen.")
              : ArchiveRule.STRAY.at(
                  position, "Dit bestand hoort niet bij wat is gepubliceerd.", away));
    }
    if (FolderScan.of(corporations.resolve(path)).files().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ArchiveRule.UNKNOWN_DOCUMENT.at(
            position,
            "De map '" + name + "' is van geen document.",
            "In versies kunnen alleen de mappen privacyverklaring en cookieverklaring staan. Is"
                + " een map hernoemd, geef haar dan haar naam terug. "
                + away));
  }

  private static TreeSet<String> names(Path folder) {
    TreeSet<String> names = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> children = Files.list(folder)) {
        children.forEach(child -> names.add(child.getFileName().toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      // A file where the folder belongs is reported by its own name.
      names.add("");
    }
    return names;
  }
}
