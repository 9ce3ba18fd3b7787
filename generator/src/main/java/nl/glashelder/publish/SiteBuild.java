package nl.glashelder.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import nl.glashelder.check.report.Report;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * Makes the public and the review site: all of both first, in memory and in parallel, and only then
 * writes. With an error in a file or in the archive nothing is written at all.
 */
public final class SiteBuild {
  /**
   * Where and how.
   *
   * @param publicSite the folder of the public site
   * @param reviewSite the folder of the review site
   * @param state a folder of the build's own, on the same disk
   * @param baseUrl where the public site will stand
   * @param threads how many files are made at once
   * @param mostForAllPairs up to how many versions of a document every pair is compared
   */
  public record Settings(
      Path publicSite,
      Path reviewSite,
      Path state,
      Optional<URI> baseUrl,
      int threads,
      int mostForAllPairs) {

    /** What every part of the sites must know. */
    SiteMaker.Settings forParts(LocalDate today) {
      Path from = reviewSite.toAbsolutePath().normalize();
      Path to = publicSite.toAbsolutePath().normalize();
      String link = from.relativize(to).toString().replace('\\', '/');
      return new SiteMaker.Settings(
          today, baseUrl, link.isEmpty() ? "" : link + "/", mostForAllPairs);
    }
  }

  /**
   * What came of it.
   *
   * @param report everything that was found in the files
   * @param remarks what making the sites itself found, by place
   * @param publicSite what was written of the public site; empty when nothing was
   * @param reviewSite what was written of the review site; empty when nothing was
   */
  public record Outcome(
      Report report,
      List<Finding> remarks,
      Optional<SiteFolder.Outcome> publicSite,
      Optional<SiteFolder.Outcome> reviewSite) {}

  private final Path corporations;
  private final LocalDate today;
  private final Workshop workshop;
  private final Settings settings;

  /** Builds from a corporations folder as it is on a day. */
  public SiteBuild(Path corporations, LocalDate today, Workshop workshop, Settings settings) {
    this.corporations = corporations;
    this.today = today;
    this.workshop = workshop;
    this.settings = settings;
  }

  /**
   * Makes and writes both sites.
   *
   * @throws IOException when a file cannot be written
   */
  public Outcome run() throws IOException {
    SiteMaker maker = new SiteMaker(workshop, settings.forParts(today));
    List<Finding> around = Survey.around(corporations, workshop);
    List<CorporationSurvey> surveys =
        ContentReader.folders(corporations).parallelStream()
            .map(slug -> CorporationSurvey.of(corporations, slug, today, workshop))
            .toList();
    if (around.stream().anyMatch(f -> f.severity() == Severity.ERROR)
        || surveys.stream().anyMatch(CorporationSurvey::blocks)) {
      return new Outcome(
          new Report(
              Stream.concat(around.stream(), surveys.stream().flatMap(s -> s.blocking().stream()))
                  .toList(),
              List.of()),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }
    List<CorporationWork> works = surveys.stream().map(maker::work).toList();
    SortedMap<String, byte[]> publicBytes =
        make(works.stream().flatMap(w -> w.files().publicSite().stream()).toList());
    SortedMap<String, byte[]> reviewBytes =
        make(works.stream().flatMap(w -> w.files().reviewSite().stream()).toList());
    List<Summary> summaries = works.stream().map(w -> w.summary().get()).toList();
    Sites shared = maker.shared(() -> summaries, around);
    publicBytes.putAll(make(shared.publicSite()));
    reviewBytes.putAll(make(shared.reviewSite()));
    return new Outcome(
        SiteMaker.report(summaries, around),
        summaries.stream().flatMap(s -> s.remarks().stream()).sorted().toList(),
        Optional.of(
            new SiteFolder(settings.publicSite(), settings.state()).replaceWith(publicBytes)),
        Optional.of(
            new SiteFolder(settings.reviewSite(), settings.state()).replaceWith(reviewBytes)));
  }

  private SortedMap<String, byte[]> make(List<SiteFile> files) {
    ConcurrentSkipListMap<String, byte[]> made = new ConcurrentSkipListMap<>();
    ForkJoinPool pool = new ForkJoinPool(settings.threads());
    try {
      pool.submit(() -> files.parallelStream().forEach(file -> made.put(file.path(), bytes(file))))
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making pages", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } finally {
      pool.shutdown();
    }
    return new TreeMap<>(made);
  }

  /** The bytes of a file; which file it was, when it cannot be made. */
  private static byte[] bytes(SiteFile file) {
    try {
      return file.bytes();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalStateException("bij het maken van " + file.path(), e);
    }
  }
}
