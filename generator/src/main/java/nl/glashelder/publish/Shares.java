package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.glashelder.source.Finding;

/**
 * What the machines of a build made, each a {@link Share}, in folders beside each other. A work in
 * a share counts when it is made of the same as it would be here: the same files, the same settings
 * and the same Glashelder.
 */
final class Shares {
  private static final String FOLDER = "delen";

  private final List<Targets> shares = new ArrayList<>();
  private final List<Map<String, WorkRecord>> records = new ArrayList<>();

  /** Looks at what lies ready. */
  Shares(Targets whole) throws IOException {
    Path folder = whole.state().resolve(FOLDER);
    if (Files.isDirectory(folder)) {
      List<Path> found;
      try (Stream<Path> children = Files.list(folder)) {
        found = children.filter(Files::isDirectory).sorted().toList();
      }
      for (Path share : found) {
        shares.add(targets(share));
        records.add(new BuildMemory(share).records());
      }
    }
  }

  /** Where one share is made. */
  static Targets of(Targets whole, Share share) {
    return targets(whole.state().resolve(FOLDER).resolve(share.folder()));
  }

  private static Targets targets(Path share) {
    return new Targets(
        share.resolve(SiteSide.PUBLIC.folder()), share.resolve(SiteSide.REVIEW.folder()), share);
  }

  /**
   * Takes the works from the shares.
   *
   * @param fingerprints of the corporations to work on, by slug
   * @throws TargetException when a corporation is in no share as it is now
   */
  Map<String, Work> take(Map<String, String> fingerprints, Staging staging) throws IOException {
    Map<String, Work> works = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, String> each : fingerprints.entrySet()) {
      Optional<Work> work = take(each.getKey(), each.getValue(), staging);
      if (work.isPresent()) {
        works.put(each.getKey(), work.get());
      } else {
        missing.add(each.getKey());
      }
    }
    if (!missing.isEmpty()) {
      throw new TargetException(
          "Er is niets samengevoegd: van deze corporaties is er geen deel dat klopt met de bestanden"
              + " en instellingen van nu: "
              + String.join(", ", missing.subList(0, Math.min(10, missing.size())))
              + (missing.size() > 10 ? " en " + (missing.size() - 10) + " andere" : "")
              + ". Maak alle delen van deze build opnieuw, met dezelfde instellingen en peildatum.");
    }
    return works;
  }

  private Optional<Work> take(String slug, String fingerprint, Staging staging) throws IOException {
    for (int i = 0; i < shares.size(); i++) {
      WorkRecord record = records.get(i).get(slug);
      if (record != null && record.fingerprint().equals(fingerprint)) {
        Targets share = shares.get(i);
        Optional<Summary> summary = new BuildMemory(share.state()).summary(slug);
        if (summary.isPresent() && isWhole(record, share)) {
          for (SiteSide side : SiteSide.values()) {
            for (MadeFile file : record.files(side)) {
              staging.take(side, file, share.of(side));
            }
          }
          staging.remember(BuildMemory.recordPath(slug), record);
          staging.remember(BuildMemory.summaryPath(slug), summary.get());
          return Optional.of(Work.made(record, summary.get(), blocking(record, summary.get())));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Finding> blocking(WorkRecord record, Summary summary) {
    return record.blocked() ? summary.blocking() : List.of();
  }

  private static boolean isWhole(WorkRecord record, Targets share) {
    for (SiteSide side : SiteSide.values()) {
      if (!record.files(side).stream().allMatch(f -> Staging.isIntact(share.of(side), f))) {
        return false;
      }
    }
    return true;
  }
}
