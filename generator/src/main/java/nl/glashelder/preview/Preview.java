package nl.glashelder.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.check.report.Report;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.publish.CorporationWork;
import nl.glashelder.publish.SiteMaker;
import nl.glashelder.publish.Sites;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Summary;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.render.Once;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;

/**
 * Both sites as the files of a corporations folder are now. Nothing is written; a page is made when
 * it is asked for. A draft that cannot be read leaves the other pages as they are.
 */
public final class Preview {
  /** Where the review site stands. */
  static final String REVIEW = "review/";

  /** Where the public site stands; beside the review site, which links to it. */
  static final String PUBLIC = "site/";

  /** The page with the mistakes for which no site can be made; there while there are any. */
  static final String MISTAKES = REVIEW + "bevindingen/herstel-eerst.html";

  /** As many pairs as the site itself compares; beyond it the goal compare makes one. */
  private static final int MOST_FOR_ALL_PAIRS = 3;

  private final Path corporations;
  private final LocalDate today;
  private final Workshop workshop;
  private volatile Moment now;

  /**
   * The sites at one moment.
   *
   * @param number counts the changes
   * @param seen the files they were made from, with size and time
   * @param survey what was read
   * @param files the files of both sites by address
   */
  private record Moment(int number, String seen, Survey survey, Map<String, SiteFile> files) {}

  /**
   * Reads a folder.
   *
   * @param today the reference date
   * @throws UncheckedIOException when the folder cannot be read
   */
  public Preview(Path corporations, LocalDate today, Workshop workshop) {
    this.corporations = corporations;
    this.today = today;
    this.workshop = workshop;
    this.now = read(1, seen());
  }

  /**
   * Reads the folder again when a file has changed since.
   *
   * @return whether one had
   */
  public boolean refresh() {
    try {
      String seen = seen();
      if (seen.equals(now.seen())) {
        return false;
      }
      now = read(now.number() + 1, seen);
      return true;
    } catch (UncheckedIOException e) {
      // An editor that saves takes a file away for a moment; the next look finds it.
      return false;
    }
  }

  /** What was read. */
  public Survey survey() {
    return now.survey();
  }

  /** The number of this moment: another one after each change. */
  int number() {
    return now.number();
  }

  /** The file at an address. */
  Optional<SiteFile> file(String address) {
    return Optional.ofNullable(now.files().get(address));
  }

  private Moment read(int number, String seen) {
    SiteMaker maker =
        new SiteMaker(
            workshop,
            new SiteMaker.Settings(today, Optional.empty(), "../" + PUBLIC, MOST_FOR_ALL_PAIRS));
    List<Finding> around = Survey.around(corporations, workshop);
    List<CorporationSurvey> surveys =
        ContentReader.folders(corporations).parallelStream()
            .map(slug -> CorporationSurvey.of(corporations, slug, today, workshop))
            .toList();
    List<CorporationWork> works = surveys.stream().map(maker::work).toList();
    Map<String, SiteFile> files = new TreeMap<>();
    works.forEach(work -> put(files, work.files()));
    Once<List<Summary>> summaries =
        new Once<>(() -> works.stream().map(w -> w.summary().get()).toList());
    put(files, maker.shared(summaries, around));
    Survey survey = Survey.of(around, surveys, today);
    if (survey.blocks()) {
      files.put(MISTAKES, mistakes(survey));
    }
    return new Moment(number, seen, survey, files);
  }

  private static void put(Map<String, SiteFile> files, Sites sites) {
    sites.publicSite().forEach(f -> files.put(PUBLIC + f.path(), f));
    sites.reviewSite().forEach(f -> files.put(REVIEW + f.path(), f));
  }

  /** The page of findings with nothing on it but what must be mended first. */
  private SiteFile mistakes(Survey survey) {
    Report report = new Report(survey.blocking(), List.of());
    return new ReviewRenderer(workshop.pages())
        .render(StandalonePage.review(List.of(), report)).stream()
            .filter(file -> file.path().equals(ReviewRenderer.FINDINGS))
            .findFirst()
            .orElseThrow();
  }

  /** Every file below the folder, with its size and the time it was written. */
  private String seen() {
    TreeSet<String> files = new TreeSet<>();
    try {
      Files.walkFileTree(
          corporations,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
              return visitFile(folder, about);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
              files.add(file + " " + about.size() + " " + about.lastModifiedTime());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
              // Reading says that it cannot be read; when it can be again, that is a change.
              files.add(file + " ?");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join("\n", files);
  }
}
