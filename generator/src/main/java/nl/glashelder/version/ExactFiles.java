package nl.glashelder.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;

/**
 * The files of one document's versions as they were published, or findings for those that are not.
 *
 * <p>Bytes are exact. {@code .gitattributes} keeps git from converting line ends; a file in which
 * only those were converted is reported as such, and stops the build like any other change.
 */
final class ExactFiles {
  private final ArchivePlace place;
  private final FolderScan scan;
  private final List<Finding> findings;
  private final List<String> converted = new ArrayList<>();

  ExactFiles(ArchivePlace place, FolderScan scan, List<Finding> findings) {
    this.place = place;
    this.scan = scan;
    this.findings = findings;
  }

  /** The register; empty, with a finding, when it is not as Glashelder wrote it. */
  Optional<Register> register() {
    if (scan.isLink(Register.NAME)) {
      reportLink(Register.NAME);
      return Optional.empty();
    }
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

  /** The bytes of a file; empty, with a finding, when they are not the published ones. */
  Optional<byte[]> file(String path, String fingerprint) {
    if (!scan.files().containsKey(path)) {
      findings.add(
          ArchiveRule.MISSING.at(
              place.at(path),
              "Dit bestand van een gepubliceerde versie ontbreekt.",
              "Haal het terug: " + place.restore(path)));
      return Optional.empty();
    }
    if (scan.isLink(path)) {
      reportLink(path);
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
    Optional<byte[]> returned = bytes.flatMap(LineEnds::withCarriageReturns);
    if (OriginalKind.ofFile(FolderScan.nameOf(path)).isPresent()
        && returned.map(Fingerprint::of).filter(fingerprint::equals).isPresent()) {
      reportReturned(path);
      return returned;
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

  private void reportLink(String path) {
    findings.add(
        ArchiveRule.LINK.at(
            place.at(path),
            "Hier hoort een bestand te staan, en het is een koppeling (link) naar een andere plek."
                + " Wat daar staat, kan veranderen.",
            "Haal het bestand terug: " + place.restore(path)));
  }

  /** A corporation's own text came with line ends of Windows, and git took them away. */
  private void reportReturned(String path) {
    findings.add(
        ArchiveRule.LINE_ENDS.at(
            place.at(path),
            "In dit bestand zijn alleen de regeleinden anders dan gepubliceerd: LF in plaats van"
                + " CRLF (Windows).",
            "Zet in .gitattributes de regel '"
                + ArchivePlace.UNTOUCHED
                + "', zet het bestand zelf terug en leg beide vast in git."));
  }

  /** Reports all files of which only the line ends were changed, once. */
  void reportConverted() {
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
}
