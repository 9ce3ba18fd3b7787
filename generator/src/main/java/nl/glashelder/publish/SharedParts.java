package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.Finding;

/**
 * Says of each file that all corporations share which parts of their summaries it is made of. After
 * one line in one draft most of those files, and the largest, are made of the same as before.
 */
final class SharedParts {
  private final String published;
  private final String findings;
  private final String catalogue;
  private final String everything;

  /**
   * Of the works of a build.
   *
   * @param build the fingerprint of what holds for every page
   * @param around what was found beside the corporations' folders
   */
  SharedParts(String build, List<Finding> around, Collection<Work> works) {
    List<WorkRecord> records = works.stream().map(work -> work.record().orElseThrow()).toList();
    List<String> names = new ArrayList<>();
    works.forEach(
        work ->
            work.summary()
                .flatMap(Summary::review)
                .ifPresent(review -> names.addAll(List.of(review.slug(), review.name()))));
    String named = Fingerprints.of(names);
    String found = around.toString();
    published = of(build, records, SummaryPrints::published);
    findings = Fingerprints.of(List.of(named, found, of(build, records, SummaryPrints::findings)));
    catalogue = Fingerprints.of(List.of(named, of(build, records, SummaryPrints::catalogue)));
    String review = of(build, records, SummaryPrints::review);
    everything = Fingerprints.of(List.of(published, review, findings, catalogue));
  }

  private static String of(
      String build, List<WorkRecord> records, Function<SummaryPrints, String> part) {
    List<String> all = new ArrayList<>(List.of(build));
    records.forEach(record -> all.addAll(List.of(record.name(), part.apply(record.prints()))));
    return Fingerprints.of(all);
  }

  /** The fingerprint of all that any of these files is made of. */
  String everything() {
    return everything;
  }

  /** The same files, each with what it is made of. */
  Sites told(Sites sites) {
    return new Sites(
        sites.publicSite().stream().map(file -> file.of(() -> published)).toList(),
        sites.reviewSite().stream().map(file -> file.of(() -> madeOf(file))).toList());
  }

  private String madeOf(SiteFile file) {
    return switch (file.path()) {
      case ReviewRenderer.FINDINGS -> findings;
      case ReviewRenderer.CATALOGUE -> catalogue;
      default -> everything;
    };
  }
}
