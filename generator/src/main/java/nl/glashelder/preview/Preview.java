package nl.glashelder.preview;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.glashelder.check.report.Report;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.publish.SiteMaker;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SitePaths;
import nl.glashelder.source.ContentReader;
import nl.glashelder.version.Archive;

/**
 * Both sites as the files of a corporations folder are now. Nothing is written; a corporation is
 * read, and a page made, when it is asked for, and one change costs no other corporation anything.
 * A draft that cannot be read is shown as it was, with what must be mended.
 */
public final class Preview {
  /** Where the review site stands. */
  static final String REVIEW = "review/";

  /** Where the public site stands; beside the review site, which links to it. */
  static final String PUBLIC = "site/";

  /** Where the page with the mistakes of a draft stands that was never shown. */
  static final String MISTAKES = REVIEW + "bevindingen/herstel-eerst.html";

  /** As many pairs as the site itself compares; beyond it the goal compare makes one. */
  private static final int MOST_FOR_ALL_PAIRS = 3;

  private final Path corporations;
  private final LocalDate today;
  private final Workshop workshop;
  private final SiteMaker maker;
  private final SortedMap<String, String> startFiles;
  private final Set<String> slugs = new ConcurrentSkipListSet<>();

  /** How each folder was when it was last read; a folder that was never read is not in it. */
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  private final OpenedCorporations opened = new OpenedCorporations();
  private final SharedPages shared;
  private final Changes changes = new Changes();
  private volatile Consumer<Update> told = update -> {};

  /**
   * Looks which corporations there are, and reads none.
   *
   * @param today the reference date
   * @throws UncheckedIOException when the folder cannot be read
   */
  public Preview(Path corporations, LocalDate today, Workshop workshop) {
    this(corporations, today, workshop, new TreeMap<>());
  }

  /**
   * Looks which corporations there are, and reads none.
   *
   * @param today the reference date
   * @param startFiles what a new corporation begins with; without them none can be begun here
   * @throws UncheckedIOException when the folder cannot be read
   */
  public Preview(
      Path corporations, LocalDate today, Workshop workshop, SortedMap<String, String> startFiles) {
    this(corporations, today, workshop, startFiles, Optional.empty());
  }

  /**
   * Looks which corporations there are, and reads none.
   *
   * @param today the reference date
   * @param startFiles what a new corporation begins with; without them none can be begun here
   * @param sources where the folder can be seen on the web; findings then lead to their line there
   * @throws UncheckedIOException when the folder cannot be read
   */
  public Preview(
      Path corporations,
      LocalDate today,
      Workshop workshop,
      SortedMap<String, String> startFiles,
      Optional<URI> sources) {
    this.startFiles = new TreeMap<>(startFiles);
    this.corporations = corporations;
    this.today = today;
    this.workshop = workshop;
    this.maker =
        new SiteMaker(
            workshop,
            new SiteMaker.Settings(
                today, Optional.empty(), "../" + PUBLIC, MOST_FOR_ALL_PAIRS, sources));
    this.shared =
        new SharedPages(
            maker, this::slugs, this::openOrRead, () -> Survey.around(corporations, workshop));
    ContentReader.folders(corporations).stream().filter(Seen::isCorporation).forEach(slugs::add);
  }

  /** What a new corporation begins with. */
  SortedMap<String, String> startFiles() {
    return new TreeMap<>(startFiles);
  }

  /** Tells someone of every change, whoever made it. */
  public void tell(Consumer<Update> whom) {
    this.told = whom;
  }

  /** The folder that is shown. */
  Path corporations() {
    return corporations;
  }

  /** The day it is shown for. */
  LocalDate today() {
    return today;
  }

  /** What it is made with. */
  Workshop workshop() {
    return workshop;
  }

  /** The changes there were. */
  Changes changes() {
    return changes;
  }

  /** The corporations there are, by folder. */
  List<String> slugs() {
    return List.copyOf(slugs);
  }

  /**
   * Looks at every folder again.
   *
   * @return what changed since it was looked at
   */
  public List<Update> refresh() {
    Set<String> names = new TreeSet<>(seen.keySet());
    try {
      // A folder that was never read can be taken as it is now.
      Set<String> there = new TreeSet<>(ContentReader.folders(corporations));
      there.stream().filter(name -> !slugs.contains(name)).forEach(names::add);
      slugs.stream().filter(name -> !there.contains(name)).forEach(names::add);
    } catch (UncheckedIOException e) {
      // An editor that saves takes a folder away for a moment; the next look finds it.
      return List.of();
    }
    return refresh(names);
  }

  /**
   * Looks at some folders again, and reads those that changed.
   *
   * @param names what may have changed directly below the corporations folder
   * @return what did
   */
  public synchronized List<Update> refresh(Collection<String> names) {
    List<Update> updates = new ArrayList<>();
    for (String name : new TreeSet<>(names)) {
      if (Seen.isCorporation(name)) {
        one(name).ifPresent(updates::add);
      }
    }
    updates.forEach(told);
    return updates;
  }

  private Optional<Update> one(String slug) {
    Path folder = corporations.resolve(slug);
    Seen before = seen.get(slug);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      if (!slugs.remove(slug)) {
        return Optional.empty();
      }
      seen.remove(slug);
      opened.remove(slug);
      shared.forget(slug);
      changes.add("");
      return Optional.of(
          new Update(slug, List.of("(map)"), List.of(), List.of(), List.of(), true, 0));
    }
    long start = System.nanoTime();
    Seen now = settled(folder, before);
    if (now.equals(before)) {
      return Optional.empty();
    }
    Set<String> files = before == null ? now.newest() : now.changedSince(before);
    boolean isNew = slugs.add(slug);
    seen.put(slug, now);
    Optional<Opened> was = opened.ifOpen(slug);
    Optional<Archive> archive =
        was.map(o -> o.survey().archive())
            .filter(a -> before != null && now.versions().equals(before.versions()));
    Opened is = Opened.of(survey(slug, Map.of(), archive), maker, was);
    opened.put(slug, is);
    shared.forget(slug);
    changes.add(isNew ? "" : slug);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return Optional.of(
        was.map(o -> Update.between(slug, files, o.findings(), is.findings(), millis))
            .orElseGet(
                () ->
                    new Update(
                        slug,
                        List.copyOf(files),
                        List.of(),
                        List.of(),
                        is.findings(),
                        true,
                        millis)));
  }

  /** The folder once an editor that saves has put back the file it took away. */
  private static Seen settled(Path folder, Seen before) {
    Seen now = Seen.of(folder);
    for (int i = 0; i < 5 && before != null && now.lacks(before); i++) {
      try {
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return now;
      }
      now = Seen.of(folder);
    }
    return now;
  }

  /** A corporation read with what someone is still typing. */
  CorporationSurvey survey(String slug, Map<String, byte[]> unsaved, Optional<Archive> archive) {
    return CorporationSurvey.of(corporations, slug, today, workshop, unsaved, archive);
  }

  /** A corporation, read when it was not yet; empty when there is none. */
  Optional<Opened> opened(String slug) {
    return slugs.contains(slug)
        ? Optional.of(opened.get(slug, () -> read(slug)))
        : Optional.empty();
  }

  private Opened openOrRead(String slug) {
    return opened.ifOpen(slug).orElseGet(() -> read(slug));
  }

  private Opened read(String slug) {
    seen.putIfAbsent(slug, Seen.of(corporations.resolve(slug)));
    return Opened.of(survey(slug, Map.of(), Optional.empty()), maker, Optional.empty());
  }

  /** The file at an address. */
  Optional<SiteFile> file(String address) {
    Optional<String> slug = slugIn(address);
    if (slug.isPresent()) {
      return opened(slug.get()).flatMap(o -> o.file(address));
    }
    return shared.file(address, () -> changes.add(""));
  }

  /** How many corporations the shared pages still have to tell of. */
  int unread() {
    return shared.unread();
  }

  /** The corporation that an address is of. */
  Optional<String> slugIn(String address) {
    int slash = address.indexOf('/');
    String rest = slash < 0 ? "" : address.substring(slash + 1);
    if (rest.startsWith(SitePaths.ASSETS)) {
      String name = rest.substring(SitePaths.ASSETS.length());
      return slugs.stream()
          .filter(
              s -> name.startsWith("huisstijl-" + s + "-") || name.startsWith("logo-" + s + "-"))
          .filter(s -> opened(s).flatMap(o -> o.file(address)).isPresent())
          .findFirst();
    }
    int end = rest.indexOf('/');
    return end < 0 ? Optional.empty() : Optional.of(rest.substring(0, end)).filter(slugs::contains);
  }

  /** The mistakes of a draft that can be shown in no other way, as a page of their own. */
  SiteFile mistakes(Opened corporation) {
    Report report = new Report(corporation.survey().blocking(), List.of());
    return new ReviewRenderer(workshop.pages())
        .render(StandalonePage.review(List.of(), new Report(report.blocking(), List.of()))).stream()
            .filter(file -> file.path().equals(ReviewRenderer.FINDINGS))
            .findFirst()
            .orElseThrow();
  }
}
