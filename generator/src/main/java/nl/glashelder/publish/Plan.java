package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Which corporations a build works on, and which are as the build before left them.
 *
 * @param works the fingerprints of those to work on, by slug
 * @param kept the works of those that are kept, by slug
 */
record Plan(Map<String, String> works, Map<String, Work> kept) {
  /** What one corporation is planned as. */
  private record Planned(String fingerprint, Optional<Work> kept) {}

  /**
   * Plans a build.
   *
   * @param lost corporations that miss something that they published: those are looked at again
   * @param build the fingerprint of what holds for every page
   * @param threads how many corporations are looked at at once
   */
  static Plan of(
      Path corporations,
      List<String> slugs,
      Set<String> lost,
      String build,
      FolderMemory folders,
      Earlier earlier,
      int threads)
      throws IOException {
    Plan plan = new Plan(new TreeMap<>(), new TreeMap<>());
    Map<String, Future<Planned>> looking = new LinkedHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (String slug : slugs) {
        looking.put(
            slug,
            pool.submit(
                () -> {
                  String content = folders.content(corporations.resolve(slug));
                  String fingerprint = Fingerprints.ofCorporation(build, slug, content);
                  return new Planned(
                      fingerprint,
                      lost.contains(slug) ? Optional.empty() : earlier.work(slug, fingerprint));
                }));
      }
      for (Map.Entry<String, Future<Planned>> each : looking.entrySet()) {
        Planned planned = FileRun.result(each.getValue());
        planned
            .kept()
            .ifPresentOrElse(
                work -> plan.kept().put(each.getKey(), work),
                () -> plan.works().put(each.getKey(), planned.fingerprint()));
      }
      return plan;
    } finally {
      pool.shutdownNow();
    }
  }
}
