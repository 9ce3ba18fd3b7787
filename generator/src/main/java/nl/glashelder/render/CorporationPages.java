package nl.glashelder.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Corporation;
import nl.glashelder.render.style.Logo;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.Version;

/**
 * What the pages of one corporation are made of.
 *
 * @param slug its folder
 * @param corporation who it says it is now: the public site takes only the house style from it, and
 *     the name as long as nothing was published
 * @param logo its logo, when it has one that can be shown
 * @param histories its published documents
 * @param comparisons the pairs of versions that are compared
 */
public record CorporationPages(
    String slug,
    Corporation corporation,
    Optional<Logo> logo,
    List<History> histories,
    List<ComparedVersions> comparisons) {
  /** Keeps its own copies of the lists. */
  public CorporationPages {
    histories = histories.stream().sorted(Comparator.comparing(History::kind)).toList();
    comparisons = List.copyOf(comparisons);
  }

  /** The versions of a document, possibly none. */
  public History history(DocumentKind kind) {
    return histories.stream()
        .filter(h -> h.kind() == kind)
        .findFirst()
        .orElse(new History(slug, kind, List.of()));
  }

  /** Who the corporation was according to its last published text in force on a day. */
  public Corporation published(LocalDate today) {
    return histories.stream()
        .flatMap(h -> h.inForce(today).stream())
        .max(Comparator.comparing(Version::date))
        .map(v -> v.data().corporation())
        .orElse(corporation);
  }

  /** The comparison of two versions, if it is made. */
  Optional<ComparedVersions> comparison(DocumentKind kind, LocalDate older, LocalDate newer) {
    return comparisons.stream()
        .filter(c -> c.kind() == kind && c.older().equals(older) && c.newer().equals(newer))
        .findFirst();
  }
}
