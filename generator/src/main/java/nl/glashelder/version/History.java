package nl.glashelder.version;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of one document of one corporation.
 *
 * @param slug the corporation's folder
 * @param kind which document
 * @param versions the versions, oldest first
 */
public record History(String slug, DocumentKind kind, List<Version> versions) {
  /** Keeps its own list, oldest first. */
  public History {
    versions = versions.stream().sorted(Comparator.comparing(Version::date)).toList();
  }

  /** The version in force on a day; empty before the first. */
  public Optional<Version> inForce(LocalDate day) {
    return versions.stream().filter(v -> !v.date().isAfter(day)).reduce((a, b) -> b);
  }

  /** What a version of this history is on a day. */
  public Validity validity(Version version, LocalDate day) {
    if (version.date().isAfter(day)) {
      return Validity.FUTURE;
    }
    return inForce(day).filter(v -> v.date().equals(version.date())).isPresent()
        ? Validity.IN_FORCE
        : Validity.SUPERSEDED;
  }

  /** The version of a date. */
  public Optional<Version> of(LocalDate date) {
    return versions.stream().filter(v -> v.date().equals(date)).findFirst();
  }

  /** The newest version, also when it is not yet in force; empty when there is none. */
  public Optional<Version> last() {
    return versions.stream().reduce((a, b) -> b);
  }

  /** The versions that take effect after a day, the first to do so first. */
  public List<Version> future(LocalDate day) {
    return versions.stream().filter(v -> v.date().isAfter(day)).toList();
  }

  /** The last day on which a version is in force; empty while none follows it. */
  public Optional<LocalDate> lastDay(Version version) {
    return future(version.date()).stream().findFirst().map(next -> next.date().minusDays(1));
  }

  /** The last version before a version. */
  public Optional<Version> before(Version version) {
    return versions.stream().filter(v -> v.date().isBefore(version.date())).reduce((a, b) -> b);
  }
}
