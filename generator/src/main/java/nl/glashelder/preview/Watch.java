package nl.glashelder.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something changes in a corporations folder. The system tells at once where it can;
 * where it cannot, as on some network disks and on macOS, everything is looked at again and again.
 */
public final class Watch implements AutoCloseable {
  /** What one save does comes within this time. */
  private static final long QUIET_MILLIS = 12;

  /** Everything is looked at so often where the system tells. */
  private static final long LOOK_ANYWAY_MILLIS = 10_000;

  /** And so often where it does not. */
  private static final long LOOK_MILLIS = 400;

  private final Path corporations;
  private final Optional<WatchService> service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /** Starts watching. */
  public Watch(Path corporations) {
    this.corporations = corporations;
    this.service = start();
  }

  private Optional<WatchService> start() {
    try {
      WatchService started = corporations.getFileSystem().newWatchService();
      if (started.getClass().getSimpleName().contains("Polling")) {
        // It looks every few seconds, and we look more often.
        started.close();
        return Optional.empty();
      }
      watch(started, corporations);
      try (var children = Files.list(corporations)) {
        for (Path child : children.filter(Files::isDirectory).toList()) {
          watchCorporation(started, child);
        }
      }
      return Optional.of(started);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private void watchCorporation(WatchService with, Path corporation) throws IOException {
    watch(with, corporation);
    Path versions = corporation.resolve("versies");
    if (Files.isDirectory(versions)) {
      watch(with, versions);
      try (var documents = Files.list(versions)) {
        for (Path document : documents.filter(Files::isDirectory).toList()) {
          watch(with, document);
        }
      }
    }
  }

  private void watch(WatchService with, Path folder) throws IOException {
    WatchKey key =
        folder.register(
            with,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE,
            StandardWatchEventKinds.ENTRY_MODIFY);
    folders.put(key, folder);
  }

  /** Whether the system tells of changes. */
  public boolean isTold() {
    return service.isPresent();
  }

  /**
   * Waits for a change.
   *
   * @return the names of what may have changed directly below the folder; empty when everything may
   *     have
   * @throws InterruptedException when the thread must end
   */
  public Set<String> next() throws InterruptedException {
    if (service.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      return Set.of();
    }
    Set<String> names = new TreeSet<>();
    try {
      WatchKey key = service.get().poll(LOOK_ANYWAY_MILLIS, TimeUnit.MILLISECONDS);
      while (key != null) {
        take(key, names);
        key = service.get().poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException();
    }
    return names;
  }

  private void take(WatchKey key, Set<String> names) {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      Path changed =
          event.context() instanceof Path name ? folder.resolve(name) : corporations.resolve("?");
      names.add(corporations.relativize(changed).getName(0).toString());
      watchIfNew(changed);
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private void watchIfNew(Path changed) {
    if (!Files.isDirectory(changed)) {
      return;
    }
    try {
      Path corporation = corporations.resolve(corporations.relativize(changed).getName(0));
      watchCorporation(service.orElseThrow(), corporation);
    } catch (IOException e) {
      // It is gone again, or it is looked at with everything else.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }
}
