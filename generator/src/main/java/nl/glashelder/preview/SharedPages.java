package nl.glashelder.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.glashelder.publish.SiteMaker;
import nl.glashelder.publish.Sites;
import nl.glashelder.publish.Summary;
import nl.glashelder.render.Once;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.Finding;

/**
 * The pages that all corporations share. They tell of the corporations that were read so far, and
 * are made again as more are; nobody waits for the whole sector to see a first page.
 */
final class SharedPages {
  /** So long a first page may wait for more to tell. */
  private static final long PATIENCE_MILLIS = 1200;

  /** A page that is filled in is pushed no more often. */
  private static final long BETWEEN_PUSHES_MILLIS = 1500;

  private final SiteMaker maker;
  private final Supplier<List<String>> slugs;
  private final Function<String, Opened> open;
  private final Supplier<List<Finding>> readAround;
  private final Map<String, Summary> summaries = new ConcurrentHashMap<>();
  private Once<List<Finding>> around;
  private Made made;
  private int forgotten;
  private Thread reading;

  /**
   * What was made.
   *
   * @param told how many corporations it tells of
   * @param files by address
   */
  private record Made(int told, Map<String, SiteFile> files) {}

  SharedPages(
      SiteMaker maker,
      Supplier<List<String>> slugs,
      Function<String, Opened> open,
      Supplier<List<Finding>> readAround) {
    this.maker = maker;
    this.slugs = slugs;
    this.open = open;
    this.readAround = readAround;
    this.around = new Once<>(readAround);
  }

  /** What is known of a corporation holds no more. */
  synchronized void forget(String slug) {
    summaries.remove(slug);
    forgotten++;
    around = new Once<>(readAround);
    made = null;
  }

  /** How many corporations these pages do not tell of yet. */
  int unread() {
    return (int) slugs.get().stream().filter(slug -> !summaries.containsKey(slug)).count();
  }

  /**
   * The file at an address.
   *
   * @param tell to tell of it when more is known
   */
  Optional<SiteFile> file(String address, Runnable tell) {
    if (address.endsWith(".html") || address.endsWith(".atom")) {
      readOn(tell);
    }
    return Optional.ofNullable(made().files().get(address));
  }

  private void readOn(Runnable tell) {
    Thread reader;
    synchronized (this) {
      if (unread() == 0) {
        return;
      }
      if (reading == null || !reading.isAlive()) {
        reading = new Thread(() -> readAll(tell), "glashelder-lezen");
        reading.setDaemon(true);
        reading.setPriority(Thread.MIN_PRIORITY);
        reading.start();
      }
      reader = reading;
    }
    try {
      reader.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readAll(Runnable tell) {
    long told = System.nanoTime();
    boolean more = false;
    for (String slug : slugs.get()) {
      more |= read(slug);
      if (more && TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - told) > BETWEEN_PUSHES_MILLIS) {
        tell.run();
        told = System.nanoTime();
        more = false;
      }
    }
    if (more) {
      tell.run();
    }
  }

  private boolean read(String slug) {
    int before;
    synchronized (this) {
      before = forgotten;
    }
    if (summaries.containsKey(slug)) {
      return false;
    }
    Summary summary = open.apply(slug).work().review().get();
    synchronized (this) {
      // What was saved in the meantime is read at the next look.
      if (before == forgotten) {
        summaries.put(slug, summary);
      }
    }
    return true;
  }

  private synchronized Made made() {
    if (made == null || made.told() != summaries.size()) {
      List<Summary> now =
          slugs.get().stream().map(summaries::get).filter(summary -> summary != null).toList();
      Once<List<Summary>> published = new Once<>(this::published);
      Sites sites = maker.shared(published, () -> now, around);
      Map<String, SiteFile> files = new HashMap<>();
      sites.publicSite().forEach(f -> files.put(Preview.PUBLIC + f.path(), f));
      sites.reviewSite().forEach(f -> files.put(Preview.REVIEW + f.path(), f));
      made = new Made(summaries.size(), files);
    }
    return made;
  }

  /** What the public pages say of all corporations, for which each is read. */
  private List<Summary> published() {
    return slugs.get().stream().map(slug -> open.apply(slug).work().summary().get()).toList();
  }
}
