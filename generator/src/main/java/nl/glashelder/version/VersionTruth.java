package nl.glashelder.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;

/**
 * Holds what a version says of itself against where it lies and what lies beside it. Its bytes are
 * the published ones by then, so that a difference means that the register was changed as well.
 */
final class VersionTruth {
  private final ArchivePlace place;
  private final Register register;
  private final List<Finding> findings;

  VersionTruth(ArchivePlace place, Register register, List<Finding> findings) {
    this.place = place;
    this.register = register;
    this.findings = findings;
  }

  /** Whether the version can be shown; reports what does not fit. */
  boolean holds(Version version, LocalDate folder) {
    int before = findings.size();
    VersionRecord about = version.about();
    String record = folder + "/" + FrozenFiles.RECORD;
    if (!about.effective().equals(folder)) {
      findings.add(
          ArchiveRule.FOLDER_NAME.at(
              place.at(record),
              "Deze map heet " + folder + ", maar de ingangsdatum is " + about.effective() + ".",
              back()));
    }
    if (about.document() != place.kind() || !version.data().isOf(place.kind())) {
      findings.add(
          ArchiveRule.UNREADABLE.at(
              place.at(record),
              "Dit is een versie van de " + about.document().dutch() + ".",
              "Zij hoort in de map " + about.document().yaml() + ". " + back()));
    }
    hold(folder, FrozenFiles.DATA, about.data());
    hold(folder, FrozenFiles.WORDS, about.words());
    about.original().ifPresent(original -> hold(folder, original.file(), original.fingerprint()));
    holdNames(folder, about);
    Optional<String> previous = register.before(folder);
    if (!about.previous().equals(previous)) {
      findings.add(
          ArchiveRule.CHAIN.at(
              place.at(record),
              previous.isEmpty()
                  ? "Voor deze versie hoort er nog een te staan, en die ontbreekt."
                  : "Deze versie volgt niet op de versie die ervoor staat: daartussen ontbreekt er"
                      + " een, of de vorige is veranderd.",
              back()));
    }
    boolean holds = findings.size() == before;
    reportRenamedCorporation(about);
    return holds;
  }

  private void hold(LocalDate folder, String name, String fingerprint) {
    if (!fingerprint.equals(register.of(folder, name))) {
      findings.add(
          ArchiveRule.CHANGED.at(
              place.at(folder + "/" + name),
              "Dit bestand heeft een andere vingerafdruk dan versie.yaml noemt.",
              back()));
    }
  }

  /** No file is a version's but those that its record tells of. */
  private void holdNames(LocalDate folder, VersionRecord about) {
    for (String name : register.names(folder)) {
      boolean told =
          FrozenFiles.NAMES.contains(name)
              || about.original().filter(original -> original.file().equals(name)).isPresent();
      if (!told) {
        findings.add(
            ArchiveRule.STRAY.at(
                place.at(folder + "/" + name),
                "Dit bestand staat in het register, maar versie.yaml noemt het niet.",
                back()));
      }
    }
  }

  private void reportRenamedCorporation(VersionRecord about) {
    boolean isReported =
        findings.stream().anyMatch(f -> f.rule().equals(ArchiveRule.RENAMED_CORPORATION.id()));
    if (!about.corporation().equals(place.slug()) && !isReported) {
      findings.add(
          ArchiveRule.RENAMED_CORPORATION.at(
              place.at(""),
              "Deze versies zijn gepubliceerd voor de map '"
                  + about.corporation()
                  + "'. Hun webadres begint daarmee en mag niet veranderen.",
              "Geef de map van de corporatie haar naam terug: git mv "
                  + ArchivePlace.typed(place.corporations(), place.slug())
                  + " "
                  + ArchivePlace.typed(place.corporations(), about.corporation())
                  + ". Heeft de corporatie een nieuwe naam? Zet die in corporatie.yaml."));
    }
  }

  private String back() {
    return "Haal de versies terug zoals ze waren: " + place.restore("");
  }
}
