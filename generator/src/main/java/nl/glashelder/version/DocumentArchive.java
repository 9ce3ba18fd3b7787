package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.source.Finding;
import nl.glashelder.source.RecordFile;
import nl.glashelder.source.Severity;

/**
 * Reads the versions of one document and holds every byte against what was published.
 *
 * <p>Bytes are exact. {@code .gitattributes} keeps git from converting line ends; a file in which
 * only those were converted is reported as such, and stops the build like any other change.
 */
final class DocumentArchive {
  private static final Pattern FORMAT = Pattern.compile("\\Aformaat: \"?([0-9]{1,9})\"?\\R");

  private final ArchivePlace place;
  private final FolderScan scan;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Version> versions = new ArrayList<>();

  /** Files, there or missing, of which nothing more is to be said. */
  private final TreeSet<String> explained = new TreeSet<>();

  private final TreeSet<LocalDate> unfinished = new TreeSet<>();
  private final List<String> converted = new ArrayList<>();
  private Register register = Register.empty();

  private DocumentArchive(ArchivePlace place, FolderScan scan) {
    this.place = place;
    this.scan = scan;
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
    reportConverted();
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
      String folder = folderOf(path);
      boolean ours =
          folder.startsWith(ArchivePlace.UNFINISHED)
              && Dates.parse(folder.substring(ArchivePlace.UNFINISHED.length())).isPresent()
              && (FrozenFiles.NAMES.contains(nameOf(path)) || nameOf(path).equals(Register.NAME));
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
    if (!scan.files().containsKey(Register.NAME)) {
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
    explained.add(Register.NAME);
    Optional<byte[]> bytes = scan.read(Register.NAME);
    Optional<Register> exact = bytes.flatMap(Register::parse);
    if (exact.isPresent()) {
      return exact;
    }
    Optional<Register> unconverted = bytes.flatMap(LineEnds::unconverted).flatMap(Register::parse);
    if (unconverted.isPresent()) {
      converted.add(Register.NAME);
      return unconverted;
    }
    findings.add(
        ArchiveRule.REGISTER.at(
            place.at(Register.NAME),
            "De lijst met vingerafdrukken is niet meer zoals Glashelder hem schreef.",
            "Haal hem terug: " + place.restore(Register.NAME)));
    return Optional.empty();
  }

  /** Finds out whether a version lies where it should, or still where it was written. */
  private void locate(LocalDate date) {
    boolean isThere = !scan.within(date.toString()).isEmpty();
    boolean isWritten =
        FrozenFiles.NAMES.stream()
            .map(name -> ArchivePlace.UNFINISHED + date + "/" + name)
            .allMatch(scan.files()::containsKey);
    if (!isThere && isWritten) {
      unfinished.add(date);
    }
  }

  private String pathOf(LocalDate date, String name) {
    return (unfinished.contains(date) ? ArchivePlace.UNFINISHED : "") + date + "/" + name;
  }

  private void verify(LocalDate date) {
    List<String> names = register.names(date);
    if (names.stream().allMatch(name -> explained.contains(date + "/" + name))) {
      return;
    }
    if (names.stream().noneMatch(name -> scan.files().containsKey(pathOf(date, name)))) {
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
        intact(pathOf(date, name), register.of(date, name))
            .ifPresent(bytes -> files.put(name, bytes));
      }
    }
    if (files.keySet().containsAll(names) && isKnownFormat(date, files.get(FrozenFiles.RECORD))) {
      FrozenFiles frozen =
          new FrozenFiles(
              files.get(FrozenFiles.RECORD),
              files.get(FrozenFiles.DATA),
              files.get(FrozenFiles.WORDS));
      read(date, frozen).ifPresent(versions::add);
    }
  }

  private boolean isKnownFormat(LocalDate date, byte[] record) {
    Matcher format = FORMAT.matcher(new String(record, StandardCharsets.UTF_8));
    if (!format.find() || Integer.parseInt(format.group(1)) <= VersionRecord.FORMAT) {
      return true;
    }
    findings.add(
        ArchiveRule.NEWER.at(
            place.at(pathOf(date, FrozenFiles.RECORD)),
            "Deze versie is gepubliceerd met een nieuwere Glashelder: formaat "
                + format.group(1)
                + ", deze Glashelder kent formaat "
                + VersionRecord.FORMAT
                + ".",
            "Werk Glashelder bij: verhoog het versienummer in pom.xml."));
    return false;
  }

  /** The bytes of a file when they are the published ones. */
  private Optional<byte[]> intact(String path, String fingerprint) {
    if (!scan.files().containsKey(path)) {
      findings.add(
          ArchiveRule.MISSING.at(
              place.at(path),
              "Dit bestand van een gepubliceerde versie ontbreekt.",
              "Haal het terug: " + place.restore(path)));
      return Optional.empty();
    }
    Optional<byte[]> bytes = scan.read(path);
    if (bytes.map(Fingerprint::of).filter(fingerprint::equals).isPresent()) {
      return bytes;
    }
    Optional<byte[]> unconverted = bytes.flatMap(LineEnds::unconverted);
    if (unconverted.map(Fingerprint::of).filter(fingerprint::equals).isPresent()) {
      converted.add(path);
      return unconverted;
    }
    findings.add(
        ArchiveRule.CHANGED.at(
            place.at(path),
            "Dit bestand is niet meer zoals het is gepubliceerd: de vingerafdruk is anders dan in "
                + Register.NAME
                + ".",
            "Een gepubliceerde versie verandert niet. Haal terug wat er stond: "
                + place.restore("")
                + " (of zoek de wijziging op met: git log -- "
                + place.typed(path)
                + "). Moet de tekst anders? Verander dan het concept en publiceer een nieuwe"
                + " versie."));
    return Optional.empty();
  }

  private Optional<Version> read(LocalDate date, FrozenFiles files) {
    String recordPath = pathOf(date, FrozenFiles.RECORD);
    String dataPath = pathOf(date, FrozenFiles.DATA);
    RecordFile.Reading<VersionRecord> about =
        RecordFile.read(files.record(), place.at(recordPath).file(), VersionRecord.class);
    RecordFile.Reading<PublishedData> data =
        RecordFile.read(files.data(), place.at(dataPath).file(), PublishedData.class);
    if (!isReadable(about, recordPath) | !isReadable(data, dataPath)) {
      return Optional.empty();
    }
    Version version =
        new Version(
            place.slug(),
            about.value().get(),
            data.value().get(),
            new String(files.words(), StandardCharsets.UTF_8));
    return new VersionTruth(place, register, findings).holds(version, date)
        ? Optional.of(version)
        : Optional.empty();
  }

  private boolean isReadable(RecordFile.Reading<?> reading, String path) {
    if (reading.value().isPresent() && reading.findings().isEmpty()) {
      return true;
    }
    String first = reading.findings().isEmpty() ? "" : " " + reading.findings().get(0).message();
    findings.add(
        ArchiveRule.UNREADABLE.at(
            reading.findings().isEmpty() ? place.at(path) : reading.findings().get(0).position(),
            "Dit bestand is zoals het werd gepubliceerd, maar Glashelder begrijpt het niet."
                + first,
            "Verander het niet. Gebruik een Glashelder die deze versie kent."));
    return false;
  }

  private void reportConverted() {
    if (converted.isEmpty()) {
      return;
    }
    findings.add(
        ArchiveRule.LINE_ENDS.at(
            place.at(converted.get(0)),
            (converted.size() == 1
                    ? "In dit bestand zijn"
                    : "In dit bestand en " + (converted.size() - 1) + " andere van deze map zijn")
                + " alleen de regeleinden anders dan gepubliceerd: CRLF (Windows) in plaats van LF.",
            "Zet in .gitattributes de regel '* text=auto eol=lf', verwijder de map "
                + place.typed("")
                + " en haal haar terug: "
                + place.restore("")));
  }

  static String folderOf(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  static String nameOf(String path) {
    return path.substring(path.indexOf('/') + 1);
  }
}
