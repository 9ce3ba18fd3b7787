package nl.glashelder.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.source.Finding;
import nl.glashelder.source.RecordFile;

/**
 * Files among the versions of a document that were never published under their name: additions,
 * copies, and published files under another name.
 */
final class Strangers {
  private final ArchivePlace place;
  private final FolderScan scan;
  private final Register register;
  private final List<Finding> findings;

  /** The paths of published files that are not there, by fingerprint. */
  private final SortedMap<String, List<String>> missing = new TreeMap<>();

  private final Set<String> explained = new TreeSet<>();

  Strangers(
      ArchivePlace place,
      FolderScan scan,
      Register register,
      Set<LocalDate> unfinished,
      List<Finding> findings) {
    this.place = place;
    this.scan = scan;
    this.register = register;
    this.findings = findings;
    register
        .fingerprints()
        .forEach(
            (path, hash) -> {
              LocalDate date = LocalDate.parse(FolderScan.folderOf(path));
              if (!scan.files().containsKey(path) && !unfinished.contains(date)) {
                missing.computeIfAbsent(hash, h -> new ArrayList<>()).add(path);
              }
            });
  }

  /**
   * Reports every file that the register does not have.
   *
   * @param known files of which nothing is to be said
   * @return published files that are not missing after all: they have another name, which was
   *     reported
   */
  Set<String> report(Set<String> known) {
    TreeSet<String> folders = new TreeSet<>();
    for (String path : scan.files().keySet()) {
      if (known.contains(path) || register.fingerprints().containsKey(path)) {
        continue;
      }
      String folder = FolderScan.folderOf(path);
      boolean isInVersion =
          Dates.parse(folder).filter(date -> register.dates().contains(date)).isPresent();
      if (folder.isEmpty() || isInVersion) {
        reportFile(path);
      } else if (folders.add(folder)) {
        reportFolder(folder);
      }
    }
    return explained;
  }

  private void reportFile(String path) {
    Optional<String> published =
        scan.fingerprint(path)
            .map(missing::get)
            .filter(paths -> !paths.isEmpty())
            .map(p -> p.remove(0));
    if (published.isPresent()) {
      explained.add(published.get());
      findings.add(
          ArchiveRule.RENAMED_FILE.at(
              place.at(path),
              "Dit bestand is gepubliceerd als " + published.get() + " en is hernoemd.",
              "Geef het zijn naam terug: git mv "
                  + place.typed(path)
                  + " "
                  + place.typed(published.get())));
    } else {
      findings.add(stray(path, "Dit bestand hoort niet bij wat is gepubliceerd."));
    }
  }

  private void reportFolder(String folder) {
    String record = folder + "/" + FrozenFiles.RECORD;
    if (!scan.files().containsKey(record)) {
      findings.add(stray(folder, "Deze map hoort niet bij wat is gepubliceerd."));
      return;
    }
    Optional<LocalDate> published =
        scan.fingerprint(record)
            .map(missing::get)
            .filter(paths -> !paths.isEmpty())
            .map(paths -> LocalDate.parse(FolderScan.folderOf(paths.get(0))))
            .filter(date -> scan.within(date.toString()).isEmpty());
    if (published.isPresent()) {
      register.names(published.get()).forEach(name -> explained.add(published.get() + "/" + name));
      findings.add(
          ArchiveRule.FOLDER_NAME.at(
              place.at(folder),
              "Deze map heet '" + folder + "', maar de versie gaat in op " + published.get() + ".",
              "Geef de map haar naam terug: git mv "
                  + place.typed(folder)
                  + " "
                  + place.typed(published.get().toString())));
      return;
    }
    reportUnpublished(folder, effective(record));
  }

  private void reportUnpublished(String folder, Optional<LocalDate> effective) {
    if (effective.isEmpty()) {
      findings.add(
          ArchiveRule.UNREADABLE.at(
              place.at(folder + "/" + FrozenFiles.RECORD),
              "Deze map staat niet in het register, en haar versie.yaml is onleesbaar.",
              removal(folder)));
    } else if (register.dates().contains(effective.get())) {
      findings.add(
          ArchiveRule.SAME_DATE.at(
              place.at(folder),
              "Er zijn twee versies met ingangsdatum "
                  + effective.get()
                  + "; deze is niet gepubliceerd.",
              removal(folder)));
    } else if (!folder.equals(effective.get().toString())) {
      findings.add(
          ArchiveRule.FOLDER_NAME.at(
              place.at(folder),
              "Deze map heet '"
                  + folder
                  + "', maar in versie.yaml staat ingangsdatum "
                  + effective.get()
                  + ". De versie is niet gepubliceerd.",
              removal(folder)));
    } else {
      findings.add(
          stray(
              folder,
              "Deze versie staat niet in " + Register.NAME + ": zij is niet gepubliceerd."));
    }
  }

  private Optional<LocalDate> effective(String record) {
    return scan.read(record)
        .flatMap(bytes -> RecordFile.read(bytes, record, VersionRecord.class).value())
        .map(VersionRecord::effective);
  }

  private Finding stray(String path, String message) {
    return ArchiveRule.STRAY.at(place.at(path), message, removal(path));
  }

  private String removal(String path) {
    return "Is het er per ongeluk gekomen, verplaats "
        + place.typed(path)
        + " dan naar een andere plek. Is het register teruggezet of verouderd, haal dat dan op: "
        + place.restore(Register.NAME);
  }
}
