package nl.glashelder.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/** The versions of one document, every byte of them held against what was published. */
final class DocumentArchive {
  private final ArchivePlace place;
  private final FolderScan scan;
  private final ExactFiles exact;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Version> versions = new ArrayList<>();

  /** Files, there or missing, of which nothing more is to be said. */
  private final TreeSet<String> explained = new TreeSet<>();

  private final TreeSet<LocalDate> unfinished = new TreeSet<>();
  private Register register = Register.empty();

  private DocumentArchive(ArchivePlace place, FolderScan scan) {
    this.place = place;
    this.scan = scan;
    this.exact = new ExactFiles(place, scan, findings);
  }

  /** Reads and verifies. */
  static DocumentArchive read(ArchivePlace place) {
    DocumentArchive archive = new DocumentArchive(place, FolderScan.of(place.folder()));
    archive.verify();
    return archive;
  }

  /** The intact versions. */
  History history() {
    return new History(place.slug(), place.kind(), versions);
  }

  /** Everything that is not as it was published. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** What was published. */
  Register register() {
    return register;
  }

  /**
   * The versions that were published, but whose folder did not get its name before the publication
   * was broken off.
   */
  TreeSet<LocalDate> unfinished() {
    return unfinished;
  }

  private void verify() {
    if (!scan.isReadable()) {
      findings.add(
          ArchiveRule.UNREADABLE.at(
              place.at(""),
              "Deze map kan niet worden gelezen, dus wat is gepubliceerd is niet te controleren.",
              "Kijk of u de map mag openen."));
      return;
    }
    setAsideLitter();
    TreeSet<String> leftovers = setAsideLeftovers();
    Optional<Register> read = readRegister();
    if (read.isPresent()) {
      register = read.get();
      register.dates().forEach(this::locate);
      explained.addAll(
          new Strangers(place, scan, register, unfinished, findings).report(explained));
      register.dates().forEach(this::verify);
    }
    leftovers.forEach(this::reportLeftover);
    exact.reportConverted();
  }

  private void setAsideLitter() {
    for (String path : scan.files().keySet()) {
      if (FolderScan.isLitter(path)) {
        explained.add(path);
        findings.add(
            ArchiveRule.STRAY.at(
                Severity.WARNING,
                place.at(path),
                "Dit bestand heeft het besturingssysteem hier neergezet.",
                "U kunt het verwijderen."));
      }
    }
  }

  /** What a broken-off publication left behind is not published, unless the register has it. */
  private TreeSet<String> setAsideLeftovers() {
    TreeSet<String> folders = new TreeSet<>();
    for (String path : scan.files().keySet()) {
      String folder = FolderScan.folderOf(path);
      boolean ours =
          folder.startsWith(ArchivePlace.UNFINISHED)
              && Dates.parse(folder.substring(ArchivePlace.UNFINISHED.length())).isPresent()
              && (FrozenFiles.isName(FolderScan.nameOf(path))
                  || FolderScan.nameOf(path).equals(Register.NAME));
      if (ours) {
        explained.add(path);
        folders.add(folder);
      }
    }
    return folders;
  }

  private void reportLeftover(String folder) {
    String date = folder.substring(ArchivePlace.UNFINISHED.length());
    boolean isPublished = unfinished.contains(LocalDate.parse(date));
    findings.add(
        ArchiveRule.BROKEN_OFF.at(
            Severity.WARNING,
            place.at(folder),
            isPublished
                ? "De publicatie van deze versie is bij de laatste stap afgebroken. De versie is"
                    + " heel en geldt."
                : "Een publicatie is hier afgebroken. Deze map telt niet mee en er is niets"
                    + " verloren.",
            isPublished
                ? "Hernoem de map naar " + date + "."
                : "Publiceer opnieuw; dat ruimt deze map op."));
  }

  private Optional<Register> readRegister() {
    if (scan.files().containsKey(Register.NAME)) {
      explained.add(Register.NAME);
      return exact.register();
    }
    if (!explained.containsAll(scan.files().keySet())) {
      findings.add(
          ArchiveRule.REGISTER.at(
              place.at(Register.NAME),
              "De lijst met vingerafdrukken ontbreekt, dus geen enkele versie is te"
                  + " controleren.",
              "Haal hem terug: " + place.restore(Register.NAME)));
    }
    return Optional.empty();
  }

  /** Finds out whether a version lies where it should, or still where it was written. */
  private void locate(LocalDate date) {
    boolean isThere = !scan.within(date.toString()).isEmpty();
    boolean isWritten =
        register.names(date).stream()
            .map(name -> ArchivePlace.UNFINISHED + date + "/" + name)
            .allMatch(scan.files()::containsKey);
    if (!isThere && isWritten) {
      unfinished.add(date);
    }
  }

  private String folderOf(LocalDate date) {
    return (unfinished.contains(date) ? ArchivePlace.UNFINISHED : "") + date;
  }

  private void verify(LocalDate date) {
    List<String> names = register.names(date);
    String folder = folderOf(date);
    if (names.stream().allMatch(name -> explained.contains(date + "/" + name))) {
      return;
    }
    if (names.stream().noneMatch(name -> scan.files().containsKey(folder + "/" + name))) {
      findings.add(
          ArchiveRule.MISSING.at(
              place.at(date.toString()),
              "Deze gepubliceerde versie ontbreekt.",
              "Haal haar terug: " + place.restore(date.toString())));
      return;
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : names) {
      if (!explained.contains(date + "/" + name)) {
        exact
            .file(folder + "/" + name, register.of(date, name))
            .ifPresent(bytes -> files.put(name, bytes));
      }
    }
    if (files.keySet().containsAll(names)) {
      FrozenFiles frozen =
          new FrozenFiles(
              files.get(FrozenFiles.RECORD),
              files.get(FrozenFiles.DATA),
              files.get(FrozenFiles.WORDS),
              original(files));
      new VersionReader(place, register, findings)
          .read(date, folder, frozen)
          .ifPresent(versions::add);
    }
  }

  /** The document that was frozen with a version; its own name stands in the record. */
  private static Optional<OriginalDocument> original(SortedMap<String, byte[]> files) {
    return files.entrySet().stream()
        .flatMap(
            file ->
                OriginalKind.ofFile(file.getKey()).stream()
                    .map(kind -> new OriginalDocument(file.getKey(), kind, file.getValue())))
        .findFirst();
  }
}
