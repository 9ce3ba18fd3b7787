package nl.glashelder.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;

/** Says what a publication did, or would do. */
final class PublicationReport {
  private final ArchivePlace place;
  private final Version version;
  private final ChangeKind suggested;
  private final FrozenFiles files;

  PublicationReport(ArchivePlace place, Version version, ChangeKind suggested, FrozenFiles files) {
    this.place = place;
    this.version = version;
    this.suggested = suggested;
    this.files = files;
  }

  PublicationResult dryRun() {
    List<String> lines = new ArrayList<>();
    lines.add("Proef, er is niets opgeslagen. Dit zou worden gepubliceerd: " + what());
    describe(lines);
    if (isUnproved()) {
      lines.add(
          "Let op: er komt niet bij te staan wie deze versie vaststelde. Geef dat nu op, want later"
              + " kan het niet meer: -DvastgesteldDoor=\"het bestuur\" (in de werkbank: Vastgesteld"
              + " door).");
    }
    lines.add("Deze bestanden zouden erbij komen of veranderen:");
    paths().forEach(path -> lines.add("  " + path));
    return new PublicationResult(
        Optional.of(version), List.of(), paths(), String.join("\n", lines));
  }

  PublicationResult published(List<Finding> remarks) {
    List<String> lines = new ArrayList<>();
    lines.add("Gepubliceerd: " + what());
    describe(lines);
    if (isUnproved()) {
      lines.add(
          "Let op: bij deze versie staat niet wie haar vaststelde. Bewaar het besluit zelf, zodat u"
              + " dat kunt aantonen. Geef een volgende keer -DvastgesteldDoor=\"het bestuur\" op.");
    }
    lines.add("Leg deze bestanden samen vast, bijvoorbeeld in git:");
    paths().forEach(path -> lines.add("  " + path));
    lines.add(
        "  git add "
            + place.typed("")
            + " "
            + ArchivePlace.typed(place.corporations(), CommonRegister.NAME));
    return new PublicationResult(Optional.of(version), remarks, paths(), String.join("\n", lines));
  }

  /** A text taken over may not say who adopted it; of one's own it can be known. */
  private boolean isUnproved() {
    return version.about().adoptedBy().isEmpty() && !version.about().isTakenOver();
  }

  private String what() {
    return "de "
        + place.kind().dutch()
        + " van "
        + place.slug()
        + ", versie "
        + version.date()
        + ".";
  }

  private void describe(List<String> lines) {
    VersionRecord about = version.about();
    lines.add(
        "  Gaat in op: "
            + about.effective()
            + (about.dateUnknown() ? " (de tekst zelf noemt geen datum)" : ""));
    about.publishedOn().ifPresent(on -> lines.add("  Gepubliceerd op: " + on));
    about.pastReason().ifPresent(why -> lines.add("  Waarom voor die dag: " + why.markdown()));
    lines.add("  Vastgesteld door: " + about.adoptedBy().orElse("niet vastgelegd"));
    about.adoptedOn().ifPresent(on -> lines.add("  Vastgesteld op: " + on));
    lines.add("  Aard: " + about.kind().yaml() + kindRemark());
    about
        .judgements()
        .forEach(
            j ->
                lines.add(
                    "    Beoordeeld: "
                        + j.what().markdown()
                        + " Dat is "
                        + j.kind().yaml()
                        + ": "
                        + j.reason().markdown()));
    lines.add("  Toelichting: " + about.reason());
    about
        .original()
        .ifPresent(
            o -> lines.add("  Oorspronkelijk document: " + o.name() + ", bewaard als " + o.file()));
    lines.add("  Vingerafdruk: " + Fingerprint.of(files.record()));
  }

  private String kindRemark() {
    ChangeKind kind = version.about().kind();
    if (kind == suggested) {
      return suggested == ChangeKind.FIRST ? "" : " (zoals voorgesteld)";
    }
    return kind == ChangeKind.TAKEN_OVER
        ? ""
        : " (voorgesteld was "
            + suggested.yaml()
            + "; reden: "
            + version.about().kindReason().map(Object::toString).orElse("")
            + ")";
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    FrozenFiles.NAMES.forEach(name -> paths.add(place.typed(version.date() + "/" + name)));
    version
        .original()
        .ifPresent(o -> paths.add(place.typed(version.date() + "/" + o.kind().fileName())));
    paths.add(place.typed(Register.NAME));
    paths.add(ArchivePlace.typed(place.corporations(), CommonRegister.NAME));
    return paths;
  }
}
