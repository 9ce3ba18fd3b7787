package nl.glashelder.version;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/** Gathers every reason why an order cannot be carried out, so that all are told at once. */
final class Refusals {
  private final ArchivePlace place;
  private final PublicationOrder order;
  private final String draft;
  private final List<Finding> findings = new ArrayList<>();

  Refusals(ArchivePlace place, PublicationOrder order) {
    this.place = place;
    this.order = order;
    this.draft = place.slug() + "/" + place.kind().yaml() + ".yaml";
  }

  boolean any() {
    return !findings.isEmpty();
  }

  PublicationResult result() {
    String message =
        "Niet gepubliceerd: de "
            + place.kind().dutch()
            + " van "
            + place.slug()
            + " met ingangsdatum "
            + order.effective()
            + ". Er is niets geschreven.";
    return new PublicationResult(Optional.empty(), findings, List.of(), message);
  }

  void noDraft() {
    refuse(
        PublicationRule.NO_DRAFT,
        "Er is geen concept van de " + place.kind().dutch() + ".",
        "Schrijf het in " + ArchivePlace.typed(place.corporations(), draft) + ".");
  }

  void damage(List<Finding> archive) {
    List<Finding> errors = archive.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      refuse(
          PublicationRule.DAMAGED_ARCHIVE,
          "Wat eerder is gepubliceerd, is niet meer heel.",
          "Herstel dat eerst; bij elk bestand staat hoe.");
      findings.addAll(errors);
    }
  }

  void date(Optional<Version> last, LocalDate earliest, LocalDate latest) {
    LocalDate effective = order.effective();
    if (effective.isBefore(earliest) || effective.isAfter(latest)) {
      refuse(
          PublicationRule.IMPOSSIBLE_DATE,
          "De ingangsdatum " + effective + " kan niet kloppen.",
          "Schrijf jaar-maand-dag, bijvoorbeeld 2026-04-02.");
    } else if (last.isPresent() && last.get().date().equals(effective)) {
      refuse(
          PublicationRule.EXISTS,
          "Er is al een versie met ingangsdatum " + effective + ".",
          "Een gepubliceerde versie verandert niet. Kies een latere ingangsdatum.");
    } else if (last.isPresent() && last.get().date().isAfter(effective)) {
      refuse(
          PublicationRule.TOO_EARLY,
          "De ingangsdatum "
              + effective
              + " ligt voor die van de laatste versie, "
              + last.get().date()
              + ".",
          "Kies een datum na " + last.get().date() + ".");
    }
    boolean takenOver = order.kind().equals(Optional.of(ChangeKind.TAKEN_OVER));
    if (order.dateUnknown() && !takenOver) {
      refuse(
          PublicationRule.IMPOSSIBLE_DATE,
          "Alleen van een overgenomen tekst kan de datum onbekend zijn.",
          "Laat datum-onbekend weg, of kies als aard: overgenomen.");
    }
  }

  void reason() {
    if (order.reason().isEmpty()) {
      refuse(
          PublicationRule.NO_REASON,
          "De toelichting ontbreekt.",
          "Zeg in een zin wat er is veranderd, bijvoorbeeld: Wij bewaren camerabeelden korter.");
    }
  }

  void kind(Optional<Version> last, ChangeKind suggested) {
    if (order.kind().isEmpty() || order.kind().get() == suggested) {
      return;
    }
    if (order.kind().get() == ChangeKind.TO_BE_JUDGED) {
      refuse(
          PublicationRule.IMPOSSIBLE_KIND,
          "De aard 'na-te-gaan' kan niet worden gepubliceerd.",
          "Ga na wat het is: uitbreiding, inperking of redactioneel.");
      return;
    }
    ChangeKind kind = order.kind().get();
    boolean isOfFirst = kind == ChangeKind.FIRST || kind == ChangeKind.TAKEN_OVER;
    if (isOfFirst && last.isPresent()) {
      refuse(
          PublicationRule.IMPOSSIBLE_KIND,
          "De aard '" + kind.yaml() + "' kan alleen bij de eerste versie.",
          "Laat de aard weg; de voorgestelde aard is " + suggested.yaml() + ".");
    } else if (!isOfFirst && last.isEmpty()) {
      refuse(
          PublicationRule.IMPOSSIBLE_KIND,
          "De aard '" + kind.yaml() + "' kan niet bij de eerste versie: er is nog niets veranderd.",
          "Laat de aard weg, of kies overgenomen als dit de tekst is die al gold.");
    } else if (kind == ChangeKind.TEMPLATE) {
      refuse(
          PublicationRule.IMPOSSIBLE_KIND,
          "De aard 'sjabloon' kan niet: ook de gegevens zijn veranderd.",
          "Laat de aard weg; de voorgestelde aard is " + suggested.yaml() + ".");
    } else if (kind != ChangeKind.TAKEN_OVER && order.kindReason().isEmpty()) {
      refuse(
          PublicationRule.NO_KIND_REASON,
          "De aard '" + kind.yaml() + "' is anders dan voorgesteld: " + suggested.yaml() + ".",
          "Zeg waarom, of laat de aard weg.");
    }
  }

  /** Whoever publishes says what the changes mean of which data alone cannot tell. */
  void judgements() {
    for (Reviewed.Open open : order.reviewed().open()) {
      refuse(
          PublicationRule.TO_BE_JUDGED,
          "Nog na te gaan (" + open.change() + "): " + open.what(),
          "Lees wat er stond en wat er staat. Zeg bij -Daard of dit een uitbreiding, een inperking"
              + " of redactioneel is, en waarom.");
    }
  }

  /** A widening for the past is not hidden: it says why. */
  void past(Optional<Version> last, ChangeKind suggested) {
    Optional<LocalDate> today = order.reviewed().publishedOn();
    boolean widening = order.kind().orElse(suggested) == ChangeKind.WIDENING;
    if (last.isPresent()
        && widening
        && today.filter(day -> order.effective().isBefore(day)).isPresent()
        && order.reviewed().pastReason().isEmpty()) {
      refuse(
          PublicationRule.NO_PAST_REASON,
          "Deze uitbreiding zou gelden vanaf "
              + order.effective()
              + ", voor de dag waarop u haar publiceert ("
              + today.get()
              + ").",
          "Kies een ingangsdatum vanaf vandaag, of zeg waarom:"
              + " -DterugwerkendReden=\"...\". Die reden komt bij de versie te staan.");
    }
  }

  void errors(List<Finding> found, boolean isFirst) {
    long errors = found.stream().filter(f -> f.severity() == Severity.ERROR).count();
    boolean takenOver = order.kind().equals(Optional.of(ChangeKind.TAKEN_OVER)) && isFirst;
    if (errors > 0 && !takenOver) {
      refuse(
          PublicationRule.DRAFT_WITH_ERRORS,
          errors == 1 ? "Het concept heeft een fout." : "Het concept heeft " + errors + " fouten.",
          "Herstel wat hieronder staat.");
      found.stream().filter(f -> f.severity() == Severity.ERROR).forEach(findings::add);
    }
  }

  void unchanged(Version last) {
    refuse(
        PublicationRule.UNCHANGED,
        "Er is niets veranderd sinds de versie van " + last.date() + ".",
        "Die versie blijft gelden; publiceren is niet nodig.");
  }

  void notWritten(IOException problem) {
    String what = problem.getClass().getSimpleName() + ": " + problem.getMessage();
    refuse(
        PublicationRule.NOT_WRITTEN,
        "De bestanden konden niet worden opgeslagen (" + what + ").",
        "Kijk of er ruimte op de schijf is en of u in de map mag schrijven.");
  }

  private void refuse(PublicationRule rule, String message, String advice) {
    findings.add(rule.at(draft, message, advice));
  }
}
