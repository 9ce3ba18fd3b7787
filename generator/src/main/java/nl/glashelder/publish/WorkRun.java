package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
  private final Map<String, List<Finding>> lost;
  private final int threads;

  /**
   * Works on corporations.
   *
   * @param lost what the common register of the folder misses of a corporation, by slug
   */
  WorkRun(
      Path corporations,
      LocalDate today,
      Workshop workshop,
      SiteMaker maker,
      Staging staging,
      Earlier earlier,
      Map<String, List<Finding>> lost,
      int threads) {
    this.corporations = corporations;
    this.today = today;
    this.workshop = workshop;
    this.maker = maker;
    this.staging = staging;
    this.earlier = earlier;
    this.lost = lost;
    this.threads = threads;
  }

  /**
   * Does the works.
   *
   * @param fingerprints of the corporations to work on, by slug
   * @return what came of each, by slug
   */
  Map<String, Work> run(Map<String, String> fingerprints, Progress progress) throws IOException {
    Map<String, Future<Work>> running = new LinkedHashMap<>();
    Map<String, Work> done = new LinkedHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (FileRun files = files(fingerprints.size() < threads)) {
      fingerprints.forEach(
          (slug, fingerprint) -> running.put(slug, pool.submit(work(slug, fingerprint, files))));
      for (Map.Entry<String, Future<Work>> each : running.entrySet()) {
        done.put(each.getKey(), FileRun.result(each.getValue()));
        progress.works(done.size(), fingerprints.size());
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private FileRun files(boolean besideEachOther) {
    return new FileRun(staging, earlier, besideEachOther ? threads : 1);
  }

  private Callable<Work> work(String slug, String fingerprint, FileRun files) {
    return () -> {
      CorporationSurvey survey =
          CorporationSurvey.of(corporations, slug, today, workshop)
              .without(lost.getOrDefault(slug, List.of()));
      if (survey.isDoubtful()) {
        return left(slug, fingerprint, survey.blocking());
      }
      try {
        return made(slug, fingerprint, survey, files);
      } catch (RuntimeException | StackOverflowError e) {
        List<Finding> findings = new ArrayList<>(survey.blocking());
        findings.add(PageRule.unforeseen(slug, e));
        return left(slug, fingerprint, findings);
      }
    };
  }

  private Work made(String slug, String fingerprint, CorporationSurvey survey, FileRun files)
      throws IOException {
    KnownPairs known = earlier.pairs(slug);
    CorporationWork work = maker.work(survey, known);
    List<Finding> remarks = new ArrayList<>();
    List<MadeFile> publicFiles =
        files.put(slug, SiteSide.PUBLIC, work.files().publicSite(), remarks);
    List<MadeFile> reviewFiles =
        files.put(slug, SiteSide.REVIEW, work.files().reviewSite(), remarks);
    known.pairs().forEach(pair -> remarks.addAll(pair.unseen()));
    Summary summary = work.summary().get().withRemarks(remarks);
    WorkRecord record =
        new WorkRecord(
            slug,
            fingerprint,
            publicFiles,
            reviewFiles,
            known.pairs(),
            survey.blocks(),
            SummaryPrints.of(summary));
    return remembered(record, summary, survey.blocking());
  }

  /**
   * A corporation of which nobody can say what its pages should be: they stay as they were. Were
   * there none, there are none now; it must not look as if a version never was.
   */
  private Work left(String slug, String fingerprint, List<Finding> findings) throws IOException {
    Optional<WorkRecord> last = earlier.intact(slug);
    Optional<Summary> before = last.isPresent() ? earlier.summary(slug) : Optional.empty();
    Summary summary =
        before.map(b -> b.withFindings(findings)).orElseGet(() -> Summary.of(slug, findings));
    SummaryPrints prints = SummaryPrints.of(summary);
    WorkRecord record =
        before.isPresent()
            ? new WorkRecord(
                slug,
                fingerprint,
                last.get().publicSite(),
                last.get().reviewSite(),
                last.get().pairs(),
                true,
                prints)
            : new WorkRecord(slug, fingerprint, List.of(), List.of(), List.of(), true, prints);
    return remembered(record, summary, findings);
  }

  private Work remembered(WorkRecord record, Summary summary, List<Finding> blocking)
      throws IOException {
    staging.remember(BuildMemory.recordPath(record.name()), record);
    staging.remember(BuildMemory.summaryPath(record.name()), summary);
    return Work.made(record, summary, blocking);
  }

  /** Makes the files that all corporations share. */
  WorkRecord shared(String fingerprint, Sites sites) throws IOException {
    try (FileRun files = files(true)) {
      WorkRecord record =
          new WorkRecord(
              WorkRecord.SHARED,
              fingerprint,
              files.put(WorkRecord.SHARED, SiteSide.PUBLIC, sites.publicSite(), new ArrayList<>()),
              files.put(WorkRecord.SHARED, SiteSide.REVIEW, sites.reviewSite(), new ArrayList<>()),
              List.of(),
              false,
              SummaryPrints.NONE);
      staging.remember(BuildMemory.recordPath(WorkRecord.SHARED), record);
      return record;
    }
  }
}
