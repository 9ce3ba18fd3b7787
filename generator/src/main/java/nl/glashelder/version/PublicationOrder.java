package nl.glashelder.version;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What someone asks for who publishes.
 *
 * @param effective from when the version is in force
 * @param dateUnknown whether the text taken over bears no date, so that {@code effective} is only
 *     the day it was taken over
 * @param adoptedBy who adopted it
 * @param adoptedOn when it was adopted, if not on the day it takes effect
 * @param reason one sentence on what changed, in Dutch
 * @param kind what kind of change it is; empty to follow the suggestion
 * @param kindReason why the kind differs from the suggestion
 * @param dryRun whether only to say what would be done
 * @param reviewed when it is published, and what its editor found
 */
public record PublicationOrder(
    LocalDate effective,
    boolean dateUnknown,
    Optional<String> adoptedBy,
    Optional<LocalDate> adoptedOn,
    String reason,
    Optional<ChangeKind> kind,
    Optional<String> kindReason,
    boolean dryRun,
    Reviewed reviewed) {
  /** Takes blank texts for absent ones. */
  public PublicationOrder {
    Objects.requireNonNull(effective);
    adoptedBy = adoptedBy.map(String::strip).filter(s -> !s.isEmpty());
    kindReason = kindReason.map(String::strip).filter(s -> !s.isEmpty());
    reason = reason.strip();
  }

  /** An order of which nothing was reviewed. */
  public PublicationOrder(
      LocalDate effective,
      boolean dateUnknown,
      Optional<String> adoptedBy,
      Optional<LocalDate> adoptedOn,
      String reason,
      Optional<ChangeKind> kind,
      Optional<String> kindReason,
      boolean dryRun) {
    this(
        effective,
        dateUnknown,
        adoptedBy,
        adoptedOn,
        reason,
        kind,
        kindReason,
        dryRun,
        Reviewed.NOTHING);
  }

  /** This order with what was reviewed. */
  public PublicationOrder with(Reviewed what) {
    return new PublicationOrder(
        effective, dateUnknown, adoptedBy, adoptedOn, reason, kind, kindReason, dryRun, what);
  }

  /** The simplest order: a date and a reason, the kind as suggested. */
  public static PublicationOrder of(LocalDate effective, String reason) {
    return new PublicationOrder(
        effective,
        false,
        Optional.empty(),
        Optional.empty(),
        reason,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** This order for a text that the corporation published before. */
  public PublicationOrder takenOver(boolean isDateUnknown) {
    return new PublicationOrder(
        effective,
        isDateUnknown,
        adoptedBy,
        adoptedOn,
        reason,
        Optional.of(ChangeKind.TAKEN_OVER),
        kindReason,
        dryRun,
        reviewed);
  }

  /** This order with the one who adopted the version, and when. */
  public PublicationOrder adopted(String by, LocalDate on) {
    return new PublicationOrder(
        effective,
        dateUnknown,
        Optional.of(by),
        Optional.of(on),
        reason,
        kind,
        kindReason,
        dryRun,
        reviewed);
  }

  /** This order with a kind of its own; {@code why} may be blank where that is as suggested. */
  public PublicationOrder as(ChangeKind own, String why) {
    return new PublicationOrder(
        effective,
        dateUnknown,
        adoptedBy,
        adoptedOn,
        reason,
        Optional.of(own),
        Optional.of(why),
        dryRun,
        reviewed);
  }

  /** This order, only to say what would be done. */
  public PublicationOrder asDryRun() {
    return new PublicationOrder(
        effective, dateUnknown, adoptedBy, adoptedOn, reason, kind, kindReason, true, reviewed);
  }
}
