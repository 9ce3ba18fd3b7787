package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.source.Finding;
import nl.glashelder.source.RecordFile;

/** Reads a version from files that are exactly as they were published. */
final class VersionReader {
  private static final Pattern FORMAT = Pattern.compile("\\Aformaat: \"?([0-9]{1,9})\"?\\R");

  private final ArchivePlace place;
  private final Register register;
  private final List<Finding> findings;

  VersionReader(ArchivePlace place, Register register, List<Finding> findings) {
    this.place = place;
    this.register = register;
    this.findings = findings;
  }

  /**
   * The version of a date; empty, with findings, when this Glashelder does not understand it or it
   * says something else of itself than the register.
   *
   * @param folder where its files lie, from the document's folder
   */
  Optional<Version> read(LocalDate date, String folder, FrozenFiles files) {
    String recordPath = folder + "/" + FrozenFiles.RECORD;
    if (!isKnownFormat(recordPath, files.record())) {
      return Optional.empty();
    }
    String dataPath = folder + "/" + FrozenFiles.DATA;
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
            new String(files.words(), StandardCharsets.UTF_8),
            files.original().map(o -> o.called(about.value().get())));
    return new VersionTruth(place, register, findings).holds(version, date)
        ? Optional.of(version)
        : Optional.empty();
  }

  private boolean isKnownFormat(String path, byte[] record) {
    Matcher format = FORMAT.matcher(new String(record, StandardCharsets.UTF_8));
    if (!format.find() || Integer.parseInt(format.group(1)) <= VersionRecord.FORMAT) {
      return true;
    }
    findings.add(
        ArchiveRule.NEWER.at(
            place.at(path),
            "Deze versie is gepubliceerd met een nieuwere Glashelder: formaat "
                + format.group(1)
                + ", deze Glashelder kent formaat "
                + VersionRecord.FORMAT
                + ".",
            "Werk Glashelder bij: verhoog het versienummer in pom.xml."));
    return false;
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
}
