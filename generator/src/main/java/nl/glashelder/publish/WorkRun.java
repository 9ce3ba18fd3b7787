package nl.glashelder.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.Finding;

/**
 * Does the works of a build, each thread one corporation at a time: no more corporations are in
 * memory than there are threads. What is wrong with one of them is its own: the others are made.
 */
final class WorkRun {
  private final Path corporations;
  private final LocalDate today;
  private final Workshop workshop;
  private final SiteMaker maker;
  private final Staging staging;
  private final Earlier earlier;

  WorkRun(
      Path corporations,
      LocalDate today,
      Workshop workshop,
      SiteMaker maker,
      Staging staging,
      Earlier earlier) {
    this.corporations = corporations;
    this.today = today;
    this.workshop = workshop;
    this.maker = maker;
    this.staging = staging;
    this.earlier = earlier;
  }

  /**
   * Does the works.
   *
   * @param fingerprints of the corporations to work on, by slug
   * @return what came of each, by slug
   */
  Map<String, Work> run(Map<String, String> fingerprints, int threads, Progress progress)
      throws IOException {
    Map<String, Future<Work>> running = new LinkedHashMap<>();
    Map<String, Work> done = new LinkedHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      fingerprints.forEach(
          (slug, fingerprint) -> running.put(slug, pool.submit(work(slug, fingerprint))));
      for (Map.Entry<String, Future<Work>> each : running.entrySet()) {
        done.put(each.getKey(), each.getValue().get());
        progress.works(done.size(), fingerprints.size());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making pages", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException problem) {
        throw problem;
      }
      if (e.getCause() instanceof UncheckedIOException problem) {
        throw problem.getCause();
      }
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Callable<Work> work(String slug, String fingerprint) {
    return () -> {
      CorporationSurvey survey = CorporationSurvey.of(corporations, slug, today, workshop);
      if (survey.isDoubtful()) {
        return left(slug, fingerprint, survey.blocking());
      }
      try {
        return made(slug, fingerprint, survey);
      } catch (RuntimeException | StackOverflowError e) {
        List<Finding> findings = new ArrayList<>(survey.blocking());
        findings.add(PageRule.unforeseen(slug, e));
        return left(slug, fingerprint, findings);
      }
    };
  }

  private Work made(String slug, String fingerprint, CorporationSurvey survey) throws IOException {
    KnownPairs known = earlier.pairs(slug);
    CorporationWork work = maker.work(survey, known);
    List<Finding> remarks = new ArrayList<>();
    List<MadeFile> publicFiles = put(slug, SiteSide.PUBLIC, work.files().publicSite(), remarks);
    List<MadeFile> reviewFiles = put(slug, SiteSide.REVIEW, work.files().reviewSite(), remarks);
    known.pairs().forEach(pair -> remarks.addAll(pair.unseen()));
    Summary summary = work.summary().get().withRemarks(remarks);
    WorkRecord record =
        new WorkRecord(slug, fingerprint, publicFiles, reviewFiles, known.pairs(), survey.blocks());
    return remembered(record, summary, survey.blocking());
  }

  /**
   * A corporation of which nobody can say what its pages should be: they stay as they were. Were
   * there none, there are none now; it must not look as if a version never was.
   */
  private Work left(String slug, String fingerprint, List<Finding> findings) throws IOException {
    Optional<WorkRecord> last = earlier.intact(slug);
    Optional<Summary> before = last.isPresent() ? earlier.summary(slug) : Optional.empty();
    WorkRecord record =
        before.isPresent()
            ? new WorkRecord(
                slug,
                fingerprint,
                last.get().publicSite(),
                last.get().reviewSite(),
                last.get().pairs(),
                true)
            : new WorkRecord(slug, fingerprint, List.of(), List.of(), List.of(), true);
    Summary summary =
        before.map(b -> b.withFindings(findings)).orElseGet(() -> Summary.of(slug, findings));
    return remembered(record, summary, findings);
  }

  private Work remembered(WorkRecord record, Summary summary, List<Finding> blocking)
      throws IOException {
    staging.remember(BuildMemory.recordPath(record.name()), record);
    staging.remember(BuildMemory.summaryPath(record.name()), summary);
    return Work.made(record, summary, blocking);
  }

  /** Makes files, but not again what is there and made of the same. */
  private List<MadeFile> put(
      String name, SiteSide side, List<SiteFile> files, List<Finding> remarks) throws IOException {
    List<MadeFile> made = new ArrayList<>();
    for (SiteFile file : files) {
      String madeOf = file.madeOf().map(all -> earlier.fingerprint(all.get())).orElse("");
      Optional<MadeFile> same = earlier.same(name, side, file.path(), madeOf);
      if (same.isPresent()) {
        made.add(same.get());
        remarks.addAll(earlier.remarks(name, file.path()));
      } else {
        made.add(staging.put(side, file, madeOf));
      }
    }
    return made;
  }

  /** Makes the files that all corporations share. */
  WorkRecord shared(String fingerprint, Sites sites) throws IOException {
    WorkRecord record =
        new WorkRecord(
            WorkRecord.SHARED,
            fingerprint,
            put(WorkRecord.SHARED, SiteSide.PUBLIC, sites.publicSite(), new ArrayList<>()),
            put(WorkRecord.SHARED, SiteSide.REVIEW, sites.reviewSite(), new ArrayList<>()),
            List.of(),
            false);
    staging.remember(BuildMemory.recordPath(WorkRecord.SHARED), record);
    return record;
  }
}
