package nl.glashelder.version;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * What an auditor hears of a corporations folder: everything that was published, whether it is as
 * it was published, and how to see that without Glashelder.
 *
 * @param archive the verified archive
 * @param common the common register, when it is there and whole
 */
public record Verification(Archive archive, Optional<Seal> common) {
  /**
   * The state of the common register.
   *
   * @param versions how many versions it lists
   * @param fingerprint its seal: SHA-256 of its lines
   */
  public record Seal(int versions, String fingerprint) {}

  /** Verifies a folder. */
  public static Verification of(Path corporations) {
    Optional<Seal> seal =
        PublishedDocuments.bytes(corporations.resolve(CommonRegister.NAME))
            .flatMap(CommonRegister::parse)
            .map(register -> new Seal(register.lines().size(), register.seal()));
    return new Verification(Archive.read(corporations), seal);
  }

  /** Whether everything is as it was published. */
  public boolean isIntact() {
    return archive.isIntact();
  }

  /**
   * The report, in Dutch, in lines: it can be read without Glashelder and without Maven.
   *
   * @param remarks what more was found, for example in the history of git
   */
  public String text(List<String> remarks) {
    List<String> lines = new ArrayList<>();
    lines.add("Controle van alles wat is gepubliceerd");
    lines.add("");
    lines.add("Uitkomst: " + outcome());
    common.ifPresent(
        seal ->
            lines.add(
                "Gezamenlijk register: "
                    + seal.versions()
                    + " versies, zegel "
                    + seal.fingerprint()));
    lines.add("");
    for (History history : archive.histories()) {
      lines.add(history.slug() + ", " + history.kind().dutch());
      for (Version version : history.versions()) {
        lines.add(
            "  "
                + version.date()
                + "  "
                + version.about().kind().yaml()
                + "  "
                + Fingerprint.of(CanonicalYaml.write(version.about())));
      }
    }
    if (!archive.findings().isEmpty()) {
      lines.add("");
      lines.add("Wat niet is zoals het is gepubliceerd:");
      archive.findings().stream().map(Finding::toString).forEach(f -> lines.add("- " + f));
    }
    if (!remarks.isEmpty()) {
      lines.add("");
      lines.add("Uit de geschiedenis van git:");
      remarks.forEach(remark -> lines.add("- " + remark));
    }
    lines.add("");
    lines.add(GUIDE.strip());
    return String.join("\n", lines) + "\n";
  }

  private String outcome() {
    long errors = archive.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    int versions = archive.histories().stream().mapToInt(h -> h.versions().size()).sum();
    return errors == 0
        ? "alle versies in orde: "
            + versions
            + ", van documenten: "
            + archive.histories().size()
            + "."
        : "NIET in orde: " + errors + (errors == 1 ? " fout" : " fouten") + ". Zie hieronder.";
  }

  private static final String GUIDE =
      """
      Zelf controleren, zonder Glashelder (Linux; op een Mac: shasum -a 256 in plaats van sha256sum)

      1. Alle versies samen. Ga naar de map met de corporaties en typ:
           sha256sum --check register.sha256
         Achter elke regel hoort OK te staan. Staat er iets anders, dan is die versie weg of
         veranderd.
      2. Is het register zelf heel? Typ:
           grep -v '^#' register.sha256 | sha256sum
         De uitkomst is het zegel. Het staat ook bovenaan in register.sha256. Bewaar het zegel
         ergens anders, bijvoorbeeld bij de stukken van het bestuur: een ouder zegel is dat van de
         eerste regels. Met 14 regels toen:
           grep -v '^#' register.sha256 | head -n 14 | sha256sum
      3. Een document. Ga naar versies/privacyverklaring van de corporatie en typ:
           sha256sum --check register.sha256
      4. De keten. In elke versie.yaml staat achter 'vorige' de vingerafdruk van versie.yaml van de
         versie ervoor, en achter 'vingerafdruk-tekst' die van tekst.html. Zo kan er geen versie
         tussenuit.
      Op Windows geeft dit de vingerafdruk van een bestand: certutil -hashfile tekst.html SHA256
      """;
}
