package nl.glashelder.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.glashelder.check.language.RememberedWords;
import nl.glashelder.check.report.Report;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import nl.glashelder.version.Archive;

/**
 * Builds the public and the review site: plans the works, does those that are not done yet, makes
 * of their summaries what all corporations share, and swaps both sites at once. With an error in a
 * file or in the archive nothing changes at all.
 */
public final class SiteBuild {
  /**
   * Where and how.
   *
   * @param publicSite the folder of the public site
   * @param reviewSite the folder of the review site
   * @param state a folder of the build's own, on the same disk
   * @param baseUrl where the public site will stand
   * @param threads how many corporations are worked on at once
   * @param mostForAllPairs up to how many versions of a document every pair is compared
   * @param sources where the corporations folder can be seen on the web
   */
  public record Settings(
      Path publicSite,
      Path reviewSite,
      Path state,
      Optional<URI> baseUrl,
      int threads,
      int mostForAllPairs,
      Optional<URI> sources) {
    /** Files that cannot be seen on the web. */
    public Settings(
        Path publicSite,
        Path reviewSite,
        Path state,
        Optional<URI> baseUrl,
        int threads,
        int mostForAllPairs) {
      this(publicSite, reviewSite, state, baseUrl, threads, mostForAllPairs, Optional.empty());
    }

    Targets targets() {
      return new Targets(publicSite, reviewSite, state);
    }

    /** What every part of the sites must know. */
    SiteMaker.Settings forParts(LocalDate today) {
      Targets targets = targets();
      String link =
          targets.reviewSite().relativize(targets.publicSite()).toString().replace('\\', '/');
      return new SiteMaker.Settings(
          today, baseUrl, link.isEmpty() ? "" : link + "/", mostForAllPairs, sources);
    }
  }

  /**
   * What came of it.
   *
   * @param report everything that was found in the files
   * @param remarks what making the sites itself found, by place
   * @param publicSite what was written of the public site; empty when nothing was
   * @param reviewSite what was written of the review site; empty when nothing was
   * @param worked how many corporations were worked on
   * @param kept how many corporations had not changed
   * @param blocked what must be mended first, of the corporations whose pages stayed as they were
   *     or whose drafts are not shown
   * @param missing corporations that published and have no page in the public site: what they
   *     published cannot be vouched for, and there are no pages of a build before to leave there
   */
  public record Outcome(
      Report report,
      List<Finding> remarks,
      Optional<SiteOutcome> publicSite,
      Optional<SiteOutcome> reviewSite,
      int worked,
      int kept,
      List<Finding> blocked,
      List<String> missing) {
    private Outcome without(List<String> slugs) {
      return new Outcome(
          report, remarks, publicSite, reviewSite, worked, kept, blocked, List.copyOf(slugs));
    }
  }

  private final Path corporations;
  private final LocalDate today;
  private final Workshop workshop;
  private final Settings settings;
  private final Targets targets;

  /** Whether this is a part of a build that several machines do. */
  private final Optional<Share> share;

  /** Whether the works are taken from such parts. */
  private final boolean together;

  /** Builds from a corporations folder as it is on a day. */
  public SiteBuild(Path corporations, LocalDate today, Workshop workshop, Settings settings) {
    this(corporations, today, workshop, settings, Optional.empty(), false);
  }

  private SiteBuild(
      Path corporations,
      LocalDate today,
      Workshop workshop,
      Settings settings,
      Optional<Share> share,
      boolean together) {
    this.corporations = corporations;
    this.today = today;
    this.workshop = workshop;
    this.settings = settings;
    this.share = share;
    this.together = together;
    Targets whole = settings.targets();
    this.targets = share.map(s -> Shares.of(whole, s)).orElse(whole);
  }

  /** The part of this build that one machine of several does; it changes no site. */
  public SiteBuild only(Share part) {
    return new SiteBuild(corporations, today, workshop, settings, Optional.of(part), false);
  }

  /** This build with the works that several machines did. */
  public SiteBuild ofShares() {
    return new SiteBuild(corporations, today, workshop, settings, Optional.empty(), true);
  }

  /** Builds without telling how far it is. */
  public Outcome run() throws IOException {
    return run(Progress.NONE);
  }

  /**
   * Builds both sites, as far as they are not there already.
   *
   * @throws TargetException when another build is busy with them, or something is in the way
   * @throws IOException when a file cannot be read or written; the sites are then as they were, or
   *     the next build finishes what this one began
   */
  public Outcome run(Progress progress) throws IOException {
    TargetLock lock = TargetLock.take(targets);
    try {
      new Swap(targets).finishEarlier();
      return build(progress, lock);
    } finally {
      lock.close();
    }
  }

  private Outcome build(Progress progress, TargetLock lock) throws IOException {
    BuildMemory memory = new BuildMemory(targets.state());
    Map<String, WorkRecord> before = memory.records();
    SiteMaker.Settings forParts = settings.forParts(today);
    String build = Fingerprints.ofBuild(workshop, forParts);
    List<String> slugs = ContentReader.folders(corporations);
    List<Finding> whole = Archive.whole(corporations);
    Map<String, List<Finding>> lost = Archive.lost(whole, slugs);
    List<Finding> around = new ArrayList<>(Survey.around(corporations, workshop, whole));
    lost.values().forEach(around::removeAll);
    FolderMemory folders = FolderMemory.of(targets.state(), lock.taken());
    Earlier earlier = new Earlier(targets, memory, before, Fingerprints.ofDesign(workshop));
    Plan plan =
        Plan.of(
            corporations,
            slugs.stream().filter(slug -> share.isEmpty() || share.get().has(slug)).toList(),
            lost.keySet(),
            build,
            folders,
            earlier,
            settings.threads());
    folders.keep();
    Map<String, Work> works = new TreeMap<>(plan.kept());
    Staging staging = new Staging(targets);
    try {
      SiteMaker maker = new SiteMaker(workshop, forParts);
      WorkRun run =
          new WorkRun(
              corporations, today, workshop, maker, staging, earlier, lost, settings.threads());
      works.putAll(
          together
              ? new Shares(targets).take(plan.works(), staging)
              : worked(run, plan.works(), progress));
      List<Finding> blocking = blocking(around, works);
      if (isRefused(around, works)) {
        return new Outcome(
            new Report(blocking, List.of()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            plan.works().size(),
            plan.kept().size(),
            blocking,
            List.of());
      }
      return join(build, around, works, before, memory, earlier, maker, run)
          .without(missing(works, lost.keySet()));
    } finally {
      staging.discard();
    }
  }

  private Map<String, Work> worked(WorkRun run, Map<String, String> works, Progress progress)
      throws IOException {
    if (works.isEmpty()) {
      return Map.of();
    }
    WordMemory words =
        new WordMemory(
            targets.state(), Fingerprints.ofDesign(workshop), RememberedWords.installed());
    words.recall();
    Map<String, Work> worked = run.run(works, progress);
    words.keep();
    return worked;
  }

  /** What is wrong with all of them, or with what they share, leaves nothing to be made. */
  private boolean isRefused(List<Finding> around, Map<String, Work> works) {
    boolean nothingLeft =
        share.isEmpty()
            && works.values().stream().anyMatch(Work::isBlocked)
            && works.values().stream().allMatch(w -> w.isBlocked() || isNothing(w));
    List<Finding> misplaced = ContentReader.misplaced(corporations);
    return nothingLeft
        || around.stream().anyMatch(f -> f.severity() == Severity.ERROR && !misplaced.contains(f));
  }

  /** A folder that holds no corporation. */
  private static boolean isNothing(Work work) {
    return work.summary().filter(s -> s.published().isEmpty() && s.review().isEmpty()).isPresent();
  }

  private static List<Finding> blocking(List<Finding> around, Map<String, Work> works) {
    List<Finding> blocking = new ArrayList<>(around);
    works.values().forEach(work -> blocking.addAll(work.blocking()));
    return blocking;
  }

  private Outcome join(
      String build,
      List<Finding> around,
      Map<String, Work> works,
      Map<String, WorkRecord> before,
      BuildMemory memory,
      Earlier earlier,
      SiteMaker maker,
      WorkRun run)
      throws IOException {
    List<Summary> summaries =
        works.values().stream().map(work -> work.summary().orElseThrow()).toList();
    Map<String, WorkRecord> after = new LinkedHashMap<>();
    works.forEach((slug, work) -> after.put(slug, work.record().orElseThrow()));
    boolean same = true;
    if (share.isEmpty()) {
      SharedParts parts = new SharedParts(build, around, works.values());
      Optional<WorkRecord> last =
          earlier
              .intact(WorkRecord.SHARED)
              .filter(record -> record.fingerprint().equals(parts.everything()));
      same = last.isPresent();
      after.put(
          WorkRecord.SHARED,
          same
              ? last.get()
              : run.shared(parts.everything(), parts.told(maker.shared(summaries, around))));
    }
    Change change = new Change(targets, memory, before.values(), after.values());
    Swap swap = new Swap(targets);
    change.planInto(swap);
    remember(swap, works, before, same);
    swap.perform();
    return new Outcome(
        SiteMaker.report(summaries, around),
        summaries.stream().flatMap(s -> s.remarks().stream()).sorted().toList(),
        Optional.of(change.outcome(SiteSide.PUBLIC)),
        Optional.of(change.outcome(SiteSide.REVIEW)),
        (int) works.values().stream().filter(work -> !work.isKept()).count(),
        (int) works.values().stream().filter(Work::isKept).count(),
        blocking(around, works).stream().filter(f -> f.severity() == Severity.ERROR).toList(),
        List.of());
  }

  private List<String> missing(Map<String, Work> works, Set<String> lost) {
    return works.entrySet().stream()
        .filter(work -> work.getValue().isBlocked())
        .filter(work -> work.getValue().record().orElseThrow().publicSite().isEmpty())
        .map(Map.Entry::getKey)
        .filter(slug -> lost.contains(slug) || Archive.isBegun(corporations, slug))
        .toList();
  }

  private static void remember(
      Swap swap, Map<String, Work> works, Map<String, WorkRecord> before, boolean sharedIsSame) {
    works.forEach(
        (slug, work) -> {
          if (!work.isKept()) {
            swap.remember(BuildMemory.recordPath(slug));
            swap.remember(BuildMemory.summaryPath(slug));
          }
        });
    if (!sharedIsSame) {
      swap.remember(BuildMemory.recordPath(WorkRecord.SHARED));
    }
    for (String slug : before.keySet()) {
      if (!works.containsKey(slug) && !slug.equals(WorkRecord.SHARED)) {
        swap.forget(BuildMemory.recordPath(slug));
        swap.forget(BuildMemory.summaryPath(slug));
      }
    }
  }
}
